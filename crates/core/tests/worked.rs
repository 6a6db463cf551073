//! A worked example of each check, from the rules in docs/scoring.md, by hand.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::answers::{Answers, Choice};
use kilter_core::disclosure::Rules;
use kilter_core::exact::Exact;
use kilter_core::ids::{ItemId, PatternId, QuestionId, ScaleId};
use kilter_core::instrument::{Catalogue, Instrument, Lists, Tilt};
use kilter_core::observations::Observations;
use kilter_core::reading::{Found, FoundEntry};
use kilter_core::report::{Findings, Headline};
use kilter_core::tally::{ItemTally, Tally};

fn check(id: &str, form: &str) -> &'static Instrument {
    let is_it = |it: &&Instrument| it.key.instrument == *id && it.key.form.as_str() == form;
    Catalogue::built_in().iter().find(is_it).unwrap()
}

/// What this many people chose, by the beginning of an item's id; nobody opted out, and who chose nothing of the items that
/// are not named chose the first option.
fn found(check: &Instrument, replies: u32, chosen: &[(&str, &[u32])]) -> Findings {
    let items = Tally::empty(check).items().to_vec().into_iter();
    let items = items.map(|mut item| {
        let of = |(begins, _): &&(&str, &[u32])| item.id.as_str().starts_with(begins);
        match chosen
            .iter()
            .filter(of)
            .max_by_key(|(begins, _)| begins.len())
        {
            Some((_, counts)) => item.counts.copy_from_slice(counts),
            None => item.counts[0] = replies,
        }
        item
    });
    let items: Vec<ItemTally> = items.collect();
    let tally = Tally::from_counts(check, replies, items).unwrap();
    Findings::of(check, &tally, Rules::default(), Some(replies + 1)).unwrap()
}

fn out_of_100(found: &Findings, scale: &str) -> Exact {
    let scale = found.scales.iter().find(|it| it.id.as_str() == scale);
    scale.unwrap().score.as_ref().unwrap().out_of_100.clone()
}

fn band(found: &Findings, scale: &str) -> (String, bool) {
    let scale = found.scales.iter().find(|it| it.id.as_str() == scale);
    let score = scale.unwrap().score.as_ref().unwrap();
    (score.band.as_ref().unwrap().to_string(), score.between)
}

/// The patterns that are shown, and those of them that no answer changes.
fn patterns(found: &Findings) -> (Vec<PatternId>, Vec<PatternId>) {
    let of = |it: &Found| match it {
        Found::Patterns(found) => Some(found.clone()),
        _ => None,
    };
    let found = found.readings.iter().find_map(of).unwrap();
    let sure = found.patterns.iter().filter(|it| it.surely());
    (
        found.held().map(|it| it.id.clone()).collect(),
        sure.map(|it| it.id.clone()).collect(),
    )
}

fn exact(text: &str) -> Exact {
    serde_json::from_str(&format!("\"{text}\"")).unwrap()
}

/// Six people. Trust: statements of 4, 4, 4 and 3 and, of "people hide their mistakes", 2.5, which is 6 - 2.5 = 3.5: in all
/// 18.5 / 5 = 3.7, mixed. Commitment: 4 and, turned round, 6 - 2 = 4: at the cut, strong, and near it. Shared results: sums
/// of 16 of six people, and turned round 36 - 20 = 16: 16 / 6 = 8/3, at the lower cut, mixed. Accountability: 15 / 6 = 2.5
/// and 36 - 21 = 15: below it, needs care, and within 0.2 of it. Healthy conflict: 5, and 6 - 1 = 5.
#[test]
fn the_long_five_foundations_turn_round_what_is_asked_the_other_way() {
    let found = found(
        check("five-foundations", "long"),
        6,
        &[
            ("T", &[0, 0, 0, 6, 0]),
            ("T4", &[0, 0, 6, 0, 0]),
            ("T5", &[0, 3, 3, 0, 0]),
            ("C", &[0, 0, 0, 0, 6]),
            ("C5", &[6, 0, 0, 0, 0]),
            ("K", &[0, 0, 0, 6, 0]),
            ("K5", &[0, 6, 0, 0, 0]),
            // 6 + 9 = 15.
            ("A", &[0, 3, 3, 0, 0]),
            ("A5", &[0, 0, 3, 3, 0]),
            // 1 + 2 + 9 + 4 = 16.
            ("S", &[1, 1, 3, 1, 0]),
            // 2 + 9 + 4 + 5 = 20.
            ("S5", &[0, 1, 3, 1, 1]),
        ],
    );
    assert_eq!(out_of_100(&found, "trust"), exact("135/2"));
    assert_eq!(band(&found, "trust"), ("mixed".into(), false));
    assert_eq!(band(&found, "commitment"), ("strong".into(), true));
    assert_eq!(band(&found, "results"), ("mixed".into(), true));
    assert_eq!(band(&found, "accountability"), ("needs-care".into(), true));
    assert_eq!(band(&found, "conflict"), ("strong".into(), false));
}

/// Five people. Hearts: 17 / 5 = 3.4 of each, (3.4 - 1) x 25 = 60: at the line, it stands. Purpose: 16 / 5 = 3.2, 55: it
/// does not, and comes first, whatever is on top of it. One answer could take hearts below 60, so the top says nothing of
/// where to begin.
#[test]
fn a_joined_up_team_builds_hearts_and_purpose_first() {
    let at_the_line: &[(&str, &[u32])] = &[
        ("H", &[0, 1, 1, 3, 0]),
        ("P", &[0, 1, 2, 2, 0]),
        ("S", &[0, 0, 0, 5, 0]),
        ("L", &[5, 0, 0, 0, 0]),
    ];
    let check = check("four-foundations", "full");
    let near = found(check, 5, at_the_line);
    assert_eq!(out_of_100(&near, "hearts"), Exact::whole(60));
    assert_eq!(out_of_100(&near, "purpose"), Exact::whole(55));
    assert_eq!(near.first_rung().unwrap().as_str(), "purpose");
    assert_eq!(near.headline, [Headline::FirstUnsure]);
    let sure: &[(&str, &[u32])] = &[("H", &[0, 0, 0, 0, 5]), ("S", &[0, 0, 0, 0, 5])];
    let sure = found(check, 5, sure);
    assert_eq!(sure.headline, [Headline::BeginWith("purpose".into())]);
}

/// Eight people, (mean - 1) x 25 each: press 2, 25; work it through 3, 50; halfway 2.5, 37.5; leave 27 / 8 = 3.375,
/// 59.375, below 60; then 28 / 8 = 3.5, 62.5, above it, but one more "almost never" makes 29 / 9, 55.6. Giving way is at 100
/// throughout: with one more "almost never" 41 / 9, 88.9, above all others whatever that one says of them (62.5 with an
/// "almost always" more is 33 / 9, 66.7).
#[test]
fn habits_of_disagreement_are_no_verdict_and_a_false_peace_is_told() {
    let check = check("disagreement", "full");
    let with = |leave: &[u32]| {
        found(
            check,
            8,
            &[
                ("H1", &[0, 8, 0, 0, 0]),
                ("H2", &[0, 8, 0, 0, 0]),
                ("H3", &[0, 0, 8, 0, 0]),
                ("H4", &[0, 0, 8, 0, 0]),
                ("H5", &[0, 4, 4, 0, 0]),
                ("H6", &[0, 4, 4, 0, 0]),
                ("H7", leave),
                ("H8", leave),
                ("H9", &[0, 0, 0, 0, 8]),
                ("H10", &[0, 0, 0, 0, 8]),
            ],
        )
    };
    let below = with(&[0, 0, 5, 3, 0]);
    assert_eq!(out_of_100(&below, "press"), Exact::whole(25));
    assert_eq!(out_of_100(&below, "work-through"), Exact::whole(50));
    assert_eq!(out_of_100(&below, "halfway"), exact("75/2"));
    assert_eq!(out_of_100(&below, "leave"), exact("475/8"));
    assert_eq!(patterns(&below), (vec![], vec![]));
    let gives_way = [Headline::Highest(vec!["give-way".into()])];
    assert_eq!(below.headline, gives_way);
    let close = with(&[0, 0, 4, 4, 0]);
    assert_eq!(patterns(&close), (vec!["false-peace".into()], vec![]));
    assert_eq!(close.headline, gives_way);
    let sure = with(&[0, 0, 0, 0, 8]);
    let peace = PatternId::from("false-peace");
    assert_eq!(patterns(&sure), (vec![peace.clone()], vec![peace.clone()]));
    let both = Headline::Highest(vec!["give-way".into(), "leave".into()]);
    assert_eq!(sure.headline, [Headline::Pattern(peace), both]);
}

/// Twelve people. Knowing it 5, 100; owning it, using it and telling others 1, 0: told, not shaped, and kept in the room;
/// no poster, since nobody owns it.
#[test]
fn a_vision_that_was_told_is_told_from_one_that_is_a_poster() {
    let check = check("shared-vision", "full");
    let high: &[u32] = &[0, 0, 0, 0, 12];
    let told = found(check, 12, &[("V1", high), ("V2", high)]);
    let names = |ids: &[&str]| {
        ids.iter()
            .map(|id| PatternId::from(*id))
            .collect::<Vec<_>>()
    };
    let both = names(&["told-not-shaped", "kept-in-the-room"]);
    assert_eq!(patterns(&told), (both.clone(), both));
    assert_eq!(
        told.headline.first(),
        Some(&Headline::Pattern("told-not-shaped".into()))
    );
    let poster = found(
        check,
        12,
        &[
            ("V1", high),
            ("V2", high),
            ("V3", high),
            ("V4", high),
            ("V7", high),
            ("V8", high),
        ],
    );
    let poster = patterns(&poster).1;
    assert_eq!(poster, names(&["poster"]));
}

/// Nine people. Clarity 5, often; curiosity 2, seldom; courage 3, bringing people in 3, learning 3, and leading without
/// being in charge 3, sometimes.
#[test]
fn one_way_to_lead_is_celebrated_and_the_lowest_is_named() {
    let middle: &[u32] = &[0, 0, 9, 0, 0];
    let found = found(
        check("leading-beyond", "full"),
        9,
        &[
            ("B", middle),
            ("B10", middle),
            ("B11", middle),
            ("B12", middle),
            ("B1", &[0, 0, 0, 0, 9]),
            ("B2", &[0, 0, 0, 0, 9]),
            ("B3", &[0, 9, 0, 0, 0]),
            ("B4", &[0, 9, 0, 0, 0]),
        ],
    );
    assert_eq!(band(&found, "clarity"), ("strong".into(), false));
    assert_eq!(band(&found, "curiosity"), ("needs-care".into(), false));
    assert_eq!(band(&found, "including"), ("mixed".into(), false));
    let ids = |id: &str| vec![ScaleId::from(id)];
    let expected = [
        Headline::Strong(ids("clarity")),
        Headline::Lowest(ids("curiosity")),
    ];
    assert_eq!(found.headline, expected);
}

/// Five people. Clear to me: 3.4, 60; clear to others 2.8 (14 / 5), 45: 15 apart, so others do not know yet. With 15 / 5 = 3,
/// 50: 10 apart, about as clear.
#[test]
fn a_role_that_others_do_not_know_is_told_from_15_points_on() {
    let check = check("role-clarity", "full");
    let lean = |others: &[u32]| {
        let mine: &[u32] = &[0, 1, 1, 3, 0];
        let found = found(
            check,
            5,
            &[("Q1", mine), ("Q2", mine), ("Q3", others), ("Q4", others)],
        );
        found.gap().unwrap().lean.clone().unwrap()
    };
    let apart = lean(&[0, 2, 2, 1, 0]);
    assert_eq!(apart.gap, Exact::whole(15));
    assert_eq!((apart.tilt, apart.strong), (Some(Tilt::First), false));
    let gap = check.gap().unwrap();
    assert_eq!(gap.says(apart.tilt, apart.strong), "others do not know yet");
    let close = lean(&[0, 1, 3, 1, 0]);
    assert_eq!((close.gap, close.tilt), (Exact::whole(10), None));
}

/// Ten people. A part waits where 3 of 10 said "Not yet" to one of its lines, and not where 2 did. The mean of 3 x 0, 4 x 1
/// and 3 x 2 is 1, half of 2: 50. Six of ten say that one practice could do it: more than half, but one more reply and one
/// step make 6 of 11 and 5 of 10, of which the second is no longer more than half; seven of ten stay.
#[test]
fn what_is_not_in_place_is_settled_first_and_no_partnership_may_be_needed() {
    let check = check("ready-for-partners", "full");
    let with = |first_line: &[u32], alone: &[u32]| {
        let in_place: &[u32] = &[0, 0, 10];
        found(
            check,
            10,
            &[("N", in_place), ("N3", first_line), ("G0", alone)],
        )
    };
    let waits = with(&[3, 4, 3], &[6, 0, 4]);
    // N3 and N4: (1 + 2) / 2 of 2.
    assert_eq!(out_of_100(&waits, "purpose"), Exact::whole(75));
    assert_eq!(waits.first_rung().unwrap().as_str(), "purpose");
    let one = PatternId::from("one-could-do-it");
    assert_eq!(patterns(&waits), (vec![one.clone()], vec![]));
    let stands = with(&[2, 4, 4], &[7, 0, 3]);
    assert_eq!(stands.first_rung(), None);
    assert_eq!(patterns(&stands).1, [one]);
    let half = with(&[0, 0, 10], &[5, 0, 5]);
    assert_eq!(patterns(&half), (vec![], vec![]));
    assert_eq!(half.headline, [Headline::AllStand]);
}

/// The three projects of the example, and what one person answers of the first: the options of G1 to G5.
fn kind_of([g1, g2, g3, g4, g5]: [usize; 5]) -> Option<usize> {
    let names = ["Home visits", "Flu clinic", "Rota"]
        .map(String::from)
        .to_vec();
    let lists: Lists = [(QuestionId::new("projects"), names)].into_iter().collect();
    let check = check("kind-of-problem", "full").clone().with_lists(&lists);
    let mut answers = Answers::new();
    for item in &check.items {
        let own = |question: &str| item.id.as_str() == format!("projects1-{question}");
        let given = [("G1", g1), ("G2", g2), ("G3", g3), ("G4", g4), ("G5", g5)];
        let given = given.iter().find(|(question, _)| own(question));
        let place = given.map_or(0, |(_, place)| *place);
        answers
            .choose(&check, &item.id, Choice::Option(place))
            .unwrap();
    }
    let seen = Observations::of(&answers, &check).unwrap();
    let mut tally = Tally::empty(&check);
    tally.count(&seen).unwrap();
    let kind = tally.item(&ItemId::new("projects1-kind")).unwrap();
    kind.counts.iter().position(|count| *count == 1)
}

/// Critical, whatever else: harm this week. Otherwise the sum of four answers of 0 to 2: 0 to 2 tame, 3 and 4 in part, 5 to 8
/// wicked.
#[test]
fn a_problem_is_critical_tame_in_part_or_wicked_by_each_persons_answers() {
    let [critical, tame, part, wicked] = [Some(0), Some(1), Some(2), Some(3)];
    for (answers, kind) in [
        ([2, 0, 0, 0, 0], critical),
        ([2, 2, 2, 2, 2], critical),
        ([1, 0, 0, 0, 0], tame),
        ([0, 1, 1, 0, 0], tame),
        ([0, 1, 1, 1, 0], part),
        ([0, 2, 2, 0, 0], part),
        ([0, 2, 2, 1, 0], wicked),
        ([1, 2, 2, 2, 2], wicked),
    ] {
        assert_eq!(kind_of(answers), kind, "{answers:?}");
    }
}

/// Ten people: six see the first as wicked, 60 in 100, and six lead it by a set plan, which does not fit; of the second five
/// and five, so they differ.
#[test]
fn a_project_is_of_a_kind_from_six_of_ten_and_a_style_that_does_not_fit_is_told() {
    let names = ["Home visits", "Flu clinic", "Rota"]
        .map(String::from)
        .to_vec();
    let lists: Lists = [(QuestionId::new("projects"), names)].into_iter().collect();
    let check = check("kind-of-problem", "full").clone().with_lists(&lists);
    let found = found(
        &check,
        10,
        &[
            ("projects1-kind", &[1, 1, 2, 6]),
            ("projects1-G6", &[0, 6, 4]),
            ("projects2-kind", &[0, 5, 5, 0]),
            ("projects2-G6", &[0, 10, 0]),
            ("projects3-kind", &[0, 10, 0, 0]),
            ("projects3-G6", &[0, 10, 0]),
        ],
    );
    // Six of ten are five of ten after one step: that it does not fit is not sure. Five and five are sure to differ: with one
    // more it is six of eleven, and a step makes six of ten, which are 60 in 100.
    assert_eq!(found.headline, []);
    let entries: Vec<FoundEntry> = found
        .readings
        .into_iter()
        .find_map(|found| match found {
            Found::Sorting(sorting) => Some(sorting.entries),
            _ => None,
        })
        .unwrap();
    let told = |entry: &FoundEntry| (entry.category, entry.style, entry.fits);
    assert_eq!(told(&entries[0]), (Ok(Some(3)), Ok(Some(1)), Some(false)));
    assert_eq!(told(&entries[1]), (Ok(None), Ok(Some(1)), None));
    assert_eq!(told(&entries[2]), (Ok(Some(1)), Ok(Some(1)), Some(true)));
}

/// Two checks that only count: no score, no level, nothing to begin with.
#[test]
fn fair_shares_and_a_meeting_are_counted_and_not_scored() {
    let names = ["Pharmacy", "Home visits"].map(String::from).to_vec();
    let lists: Lists = [(QuestionId::new("services"), names)].into_iter().collect();
    let shares = check("fair-shares", "full").clone().with_lists(&lists);
    let shared = found(
        &shares,
        9,
        &[("services1", &[2, 3, 4]), ("services2", &[9, 0, 0])],
    );
    let meeting = found(check("meeting-check", "full"), 9, &[("M", &[2, 3, 4])]);
    for found in [&shared, &meeting] {
        assert!(found.scales.is_empty() && found.headline.is_empty());
    }
    let counts = |found: &Findings, id: &str| {
        let item = found.items.iter().find(|item| item.id.as_str() == id);
        item.unwrap().counts.clone()
    };
    assert_eq!(shared.items.len(), 2);
    assert_eq!(meeting.items.len(), 6);
    assert!(counts(&shared, "services1-split").is_ok());
    assert!(counts(&meeting, "M6").is_ok());
}
