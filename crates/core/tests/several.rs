//! What moved, a team's rounds over time, and what several teams have in common: worked by hand.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::compare::{Common, Comparison, MOST_ROUNDS, Moved, Rounds, SideBySide, letter};
use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::team_summary::{CheckTally, TeamSummary};
use kilter_core::ids::{RandomId, ScaleId};
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::summary_head::SummaryHead;
use kilter_core::tally::{ItemTally, Tally};
use proptest::prelude::*;

fn catalogue() -> &'static Catalogue {
    Catalogue::built_in()
}

/// The check with bands: five scales of three statements with three options.
fn check() -> &'static Instrument {
    catalogue().usual().next().unwrap()
}

fn scale(place: usize) -> ScaleId {
    check().scales[place].id.clone()
}

/// For each scale how many chose each option, of each of its statements.
type Counts = [[u32; 3]; 5];

/// Everybody at the lowest option, at the middle and at the highest: 3, 6 and 9.
const LOW: [u32; 3] = [8, 0, 0];
const MIDDLE: [u32; 3] = [0, 8, 0];
const TOP: [u32; 3] = [0, 0, 8];

fn tally(counts: Counts) -> Tally {
    let empty = Tally::empty(check());
    let of = |item: &ItemTally| {
        let scale = check().scale_of(&item.id).unwrap();
        let place = check().scales.iter().position(|it| it.id == scale.id);
        ItemTally {
            counts: counts[place.unwrap()].as_slice().into(),
            ..item.clone()
        }
    };
    let people = counts[0].iter().sum();
    let items = empty.items().iter().map(of).collect();
    Tally::from_counts(check(), people, items).unwrap()
}

/// A round of team 200 in this month of this year.
fn round(id: u8, year: u16, counts: Counts) -> TeamSummary {
    TeamSummary {
        head: SummaryHead {
            id: RandomId::from_bytes([id; 16]),
            team_id: RandomId::from_bytes([200; 16]),
            team: Name::new("Millbrook PCN core team").unwrap(),
            round: Name::new("Spring").unwrap(),
            month: Month::new(year, 3).unwrap(),
            team_size: None,
        },
        minimum: Minimum::default(),
        wording: None,
        checks: vec![CheckTally {
            key: check().key.clone(),
            lists: Default::default(),
            tally: tally(counts),
        }],
    }
}

/// Another team.
fn team(id: u8, counts: Counts) -> TeamSummary {
    let mut made = round(id, 2027, counts);
    made.head.team_id = RandomId::from_bytes([id; 16]);
    made
}

fn beside(teams: &[TeamSummary]) -> SideBySide {
    let mut beside = SideBySide::default();
    for team in teams {
        beside.add(team, Rules::default(), catalogue());
    }
    beside
}

fn moved(earlier: Counts, later: Counts) -> Vec<Moved> {
    let (earlier, later) = (round(1, 2026, earlier), round(2, 2027, later));
    let found = Comparison::of(&earlier, &later, Rules::default(), catalogue()).unwrap();
    found.checks[0].findings.clone().unwrap().moved()
}

/// Eight people of whom this many are at the lowest option and the rest at the highest. A statement's mean is
/// (24 - 2 low) / 8. With 1 low: mean 2.75, variance (8 * 64 - 22²) / 56 = 0.5, so the error of a scale is at most
/// 3 * 0.7071 / √8 = 0.75. With 3 low: 2.25, 60 / 56, 1.098.
fn low(low: u32) -> [u32; 3] {
    [low, 0, 8 - low]
}

#[test]
fn what_moved_is_said_clearly_or_as_what_may_have() {
    let same = [low(1); 5];
    assert_eq!(moved(same, same), [Moved::NothingClear]);
    // 6.75 - 8.25 = -1.5; the error is √(0.75² + 1.098²) = 1.33, and 1.33 t is 2.9 with 12 degrees of freedom.
    let mut fell = same;
    fell[1] = low(3);
    let said = [Moved::NothingClear, Moved::MayBeLower(vec![scale(1)])];
    assert_eq!(moved(same, fell), said);
    let said = [Moved::NothingClear, Moved::MayBeHigher(vec![scale(1)])];
    assert_eq!(moved(fell, same), said);
    // From 3 to 9 with nobody differing: clear, and what may have moved beside it is left to the picture.
    let (mut then, mut now) = (same, same);
    (then[0], now[0]) = (LOW, TOP);
    (then[4], now[4]) = (TOP, MIDDLE);
    now[1] = low(3);
    let said = [Moved::Higher(vec![scale(0)]), Moved::Lower(vec![scale(4)])];
    assert_eq!(moved(then, now), said);
}

/// Trust at 9 and conflict at 3 beside 6 everywhere: one more reply makes of them 8.3 and 3.7 at most, and of the others
/// 5.7 to 6.3, so no answer swaps them.
const TRUSTING: Counts = [TOP, LOW, MIDDLE, MIDDLE, MIDDLE];

#[test]
fn what_more_than_half_of_the_teams_name_is_common() {
    let other_first = [TOP, MIDDLE, MIDDLE, LOW, MIDDLE];
    let no_strength = [MIDDLE, LOW, MIDDLE, MIDDLE, MIDDLE];
    let mut teams = vec![
        team(1, TRUSTING),
        team(2, other_first),
        team(3, no_strength),
    ];
    let found = beside(&teams).checks.remove(0);
    let two = |place| {
        vec![Common {
            scale: scale(place),
            teams: 2,
        }]
    };
    // Trust in teams 1 and 2, conflict first in teams 1 and 3: two of three.
    assert_eq!(found.common_strengths(), two(0));
    assert_eq!(found.common_first(), two(1));
    // Two of four are no more than half.
    teams.push(team(4, [MIDDLE; 5]));
    let found = beside(&teams).checks.remove(0);
    assert_eq!(found.common_strengths(), []);
    assert_eq!(found.common_first(), []);
    // One team has nothing in common with anybody.
    let alone = beside(&teams[..1]).checks.remove(0);
    assert_eq!(alone.common_strengths(), []);
    assert_eq!(alone.common_first(), []);
}

#[test]
fn what_one_answer_could_swap_is_no_strength_and_comes_first_nowhere() {
    // 7.5 and 7.5: one lower answer, and no scale is strong any more.
    let at_the_cut = [[0, 4, 4]; 5];
    // Trust at 5.25 needs care, and one higher answer could make it mixed: "begin with trust" is no common topic then.
    let nearly_mixed = [[3, 4, 1], MIDDLE, MIDDLE, MIDDLE, MIDDLE];
    for counts in [at_the_cut, nearly_mixed] {
        let found = beside(&[team(1, counts), team(2, counts)]).checks.remove(0);
        assert_eq!(found.common_strengths(), [], "{counts:?}");
        assert_eq!(found.common_first(), [], "{counts:?}");
    }
    // Where it surely needs care, it is.
    let low_trust = [LOW, MIDDLE, MIDDLE, MIDDLE, MIDDLE];
    let found = beside(&[team(1, low_trust), team(2, low_trust)])
        .checks
        .remove(0);
    assert_eq!(found.common_first()[0].scale, scale(0));
}

#[test]
fn teams_stand_in_the_order_in_which_they_came_and_only_where_they_may_be_shown() {
    let mut few = team(2, TRUSTING);
    few.minimum = Minimum::new(9).unwrap();
    let found = beside(&[team(1, [LOW; 5]), few, team(3, [TOP; 5])])
        .checks
        .remove(0);
    let places: Vec<_> = found.teams.iter().map(|team| team.place).collect();
    // The second keeps its letter, and nothing of it is here.
    assert_eq!(places, [0, 2]);
    let letters = [0, 25, 26, 51, 52, 199, 701, 702].map(letter);
    assert_eq!(letters, ["A", "Z", "AA", "AZ", "BA", "GR", "ZZ", "AAA"]);
}

fn any_counts() -> impl Strategy<Value = Counts> {
    let one = (0..=8_u32).prop_flat_map(|low| (Just(low), 0..=(8 - low)));
    prop::array::uniform5(one.prop_map(|(low, middle)| [low, middle, 8 - low - middle]))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn what_is_common_does_not_depend_on_the_order_of_teams(
        teams in prop::collection::vec(any_counts(), 1..7),
        turned in any::<prop::sample::Index>(),
    ) {
        let teams: Vec<_> = (1..).zip(teams).map(|(id, counts)| team(id, counts)).collect();
        let mut other_order = teams.clone();
        other_order.rotate_left(turned.index(teams.len()));
        let (found, other) = (beside(&teams), beside(&other_order));
        let (found, other) = (&found.checks[0], &other.checks[0]);
        for (common, again) in [
            (found.common_strengths(), other.common_strengths()),
            (found.common_first(), other.common_first()),
        ] {
            prop_assert_eq!(&common, &again);
            for it in common {
                prop_assert!(it.teams as usize * 2 > teams.len());
            }
        }
        // A team would talk about two first at most, so there are no more than three of which more than half would.
        prop_assert!(found.common_first().len() <= 3);
    }
}

#[test]
fn rounds_of_one_team_come_in_their_order_without_other_teams_later_ones_and_tables() {
    let last = round(4, 2027, TRUSTING);
    let kept = [
        round(3, 2026, TRUSTING),
        last.clone(),
        team(9, TRUSTING),
        round(5, 2028, TRUSTING),
        round(1, 2024, TRUSTING),
        // Two of one name and month may be tables of one round.
        round(6, 2025, TRUSTING),
        round(7, 2025, TRUSTING),
    ];
    let ids = |rounds: Vec<&TeamSummary>| -> Vec<RandomId> {
        rounds.iter().map(|round| round.head.id.clone()).collect()
    };
    let found = ids(Rounds::up_to(&last, &kept, catalogue()));
    assert_eq!(found, [1, 3, 4].map(|id| RandomId::from_bytes([id; 16])));
    // Of many the last ones.
    let many: Vec<_> = (10..30)
        .map(|id| round(id, 2000 + u16::from(id), TRUSTING))
        .collect();
    let found = ids(Rounds::up_to(&last, &many, catalogue()));
    assert_eq!(found.len(), MOST_ROUNDS);
    assert_eq!(found[0], RandomId::from_bytes([20; 16]));
    assert_eq!(found[7], last.head.id);
}

#[test]
fn another_edition_is_never_drawn_beside_and_is_said_to_be_left_out() {
    let mut first = round(1, 2025, TRUSTING);
    let mut other = first.checks[0].clone();
    other.key.edition += 1;
    first.checks.push(other.clone());
    let mut second = round(2, 2026, TRUSTING);
    second.checks = vec![other.clone()];
    let last = round(3, 2027, [MIDDLE; 5]);
    // The second has nothing to compare at all.
    let kept = [first.clone(), second.clone()];
    assert_eq!(Rounds::up_to(&last, &kept, catalogue()), [&first, &last]);
    let found = Rounds::of(&[&first, &second, &last], Rules::default(), catalogue());
    assert_eq!(found.left_out, [(0, other.key.clone()), (1, other.key)]);
    assert_eq!(found.checks.len(), 1);
    let scores = &found.checks[0].scales[0].scores;
    let shown: Vec<_> = scores
        .iter()
        .map(|it| it.as_ref().map(|it| it.score.to_f64()))
        .collect();
    assert_eq!(shown, [Some(9.0), None, Some(6.0)]);
    assert_eq!(found.checks[0].replies, [Some(8), None, Some(8)]);
    // From the first that has it to the last.
    let change = found.checks[0].scales[0].change.change.clone().unwrap();
    assert!(
        (change.difference.to_f64() + 3.0).abs() < 1e-9,
        "{change:?}"
    );
}
