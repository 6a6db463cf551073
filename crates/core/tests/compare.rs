//! Two rounds side by side, and teams added up: what P7 and P9 ask.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::compare::{Comparison, NotComparable, Pool};
use kilter_core::disclosure::{Minimum, Rules, Withheld};
use kilter_core::exchange::team_summary::{CheckTally, TeamSummary};
use kilter_core::ids::RandomId;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::summary_head::SummaryHead;
use kilter_core::tally::{ItemTally, Tally};
use kilter_core::uncertainty::Verdict;
use kilter_core::wording::Wording;

fn catalogue() -> &'static Catalogue {
    Catalogue::built_in()
}

fn foundations() -> &'static Instrument {
    catalogue().usual().next().unwrap()
}

/// So many people, each item with these many at the lowest option and the rest at the highest.
fn tally(check: &Instrument, people: u32, low: u32) -> Tally {
    let empty = Tally::empty(check);
    let items = empty.items().iter().map(|item| {
        let mut counts = item.counts.clone();
        counts[0] = low;
        *counts.last_mut().unwrap() = people - low;
        ItemTally {
            counts,
            ..item.clone()
        }
    });
    Tally::from_counts(check, people, items.collect()).unwrap()
}

fn summary(id: u8, month: u8, people: u32, low: u32) -> TeamSummary {
    TeamSummary {
        head: SummaryHead {
            id: RandomId::from_bytes([id; 16]),
            team_id: RandomId::from_bytes([200; 16]),
            team: Name::new("Millbrook PCN core team").unwrap(),
            round: Name::new("Spring").unwrap(),
            month: Month::new(2027, month).unwrap(),
            team_size: None,
        },
        minimum: Minimum::default(),
        wording: None,
        checks: vec![CheckTally {
            key: foundations().key.clone(),
            lists: Default::default(),
            tally: tally(foundations(), people, low),
        }],
    }
}

fn compared(earlier: &TeamSummary, later: &TeamSummary) -> Comparison {
    Comparison::of(earlier, later, Rules::default(), catalogue()).unwrap()
}

#[test]
fn scales_change_from_five_replies_and_statements_from_twelve() {
    let of = |before, after| {
        let comparison = compared(&summary(1, 3, before, 1), &summary(2, 9, after, 1));
        comparison.checks[0].findings.clone()
    };
    let too_few = Withheld::TooFewReplies {
        replies: 4,
        needed: 5,
    };
    assert_eq!(of(5, 4).err(), Some(too_few));
    assert_eq!(of(4, 5).err(), Some(too_few));
    let found = of(5, 5).unwrap();
    assert!(found.scales.iter().all(|scale| scale.change.is_ok()));
    let none = Withheld::NoChangeOfStatements {
        replies: 11,
        needed: 12,
    };
    assert_eq!(of(11, 12).unwrap().items, Err(none));
    assert_eq!(of(12, 11).unwrap().items, Err(none));
    assert_eq!(of(12, 12).unwrap().items.unwrap().len(), 15);
    // Intervals in figures come later than words.
    let no_interval = Withheld::NoIntervalYet {
        replies: 10,
        needed: 11,
    };
    for (before, after) in [(10, 11), (11, 10)] {
        let scales = of(before, after).unwrap().scales;
        assert!(
            scales
                .iter()
                .all(|scale| scale.change.as_ref().unwrap().precision == Err(no_interval))
        );
    }
    let scales = of(11, 11).unwrap().scales;
    assert!(
        scales
            .iter()
            .all(|scale| scale.change.as_ref().unwrap().precision.is_ok())
    );
}

/// One at the lowest option and the others at the highest, of each of three statements: each has the standard deviation
/// 2 / √n, so a round has the error 6 / n at most. Student's t is from a table.
#[test]
fn below_eight_replies_the_smallest_clear_change_is_rounded_up_to_a_tenth() {
    let of = |before, after| {
        let comparison = compared(&summary(1, 3, before, 1), &summary(2, 9, after, 1));
        let change = comparison.checks[0].findings.clone().unwrap().scales[0]
            .change
            .clone();
        change.unwrap().smallest_clear
    };
    let exact = |people: f64, t: f64| t * 2_f64.sqrt() * 6.0 / people;
    // 2.641 to three decimals, and 2.207 with 10.14 degrees of freedom.
    assert!(exact(7.0, 2.178_812_83) < 2.65);
    let rounded = [of(7, 7), of(7, 12), of(12, 7)].map(|tenths| tenths.to_string());
    assert_eq!(rounded, ["2.7", "2.3", "2.3"]);
    assert!((of(8, 8) - exact(8.0, 2.144_786_69)).abs() < 1e-6);
    assert!((of(12, 12) - exact(12.0, 2.073_873_07)).abs() < 1e-6);
}

#[test]
fn a_joiner_or_leaver_is_warned_of_below_twelve() {
    let warned = |before, after| {
        let comparison = compared(&summary(1, 3, before, 1), &summary(2, 9, after, 1));
        comparison.checks[0].joiner_could_be_guessed
    };
    for (before, after) in [(8, 7), (7, 8), (9, 7), (11, 12), (13, 11)] {
        assert!(warned(before, after), "{before} and {after}");
    }
    for (before, after) in [(8, 8), (8, 5), (12, 13), (12, 14), (30, 29)] {
        assert!(!warned(before, after), "{before} and {after}");
    }
}

/// By itself too: what is compared is guarded twice.
#[test]
fn both_rounds_are_judged() {
    let rules = Rules::default();
    assert!(rules.change(4, 5).is_err() && rules.change(5, 4).is_err());
    assert_eq!(rules.change(5, 5), Ok(()));
    assert!(rules.change_of_statements(4, 12).is_err());
}

#[test]
fn a_raised_minimum_of_either_round_holds_for_both() {
    let mut later = summary(2, 9, 8, 1);
    later.minimum = Minimum::new(9).unwrap();
    let comparison = compared(&summary(1, 3, 12, 1), &later);
    assert!(comparison.checks[0].findings.is_err());
    let mut earlier = summary(1, 3, 8, 1);
    earlier.minimum = Minimum::new(9).unwrap();
    let comparison = compared(&earlier, &summary(2, 9, 12, 1));
    assert!(comparison.checks[0].findings.is_err());
}

#[test]
fn other_editions_forms_and_rounds_are_never_compared() {
    let (earlier, mut later) = (summary(1, 3, 8, 1), summary(2, 9, 8, 1));
    let of = |a: &TeamSummary, b: &TeamSummary| {
        Comparison::of(a, b, Rules::default(), catalogue()).map(|_| ())
    };
    assert_eq!(of(&earlier, &earlier), Err(NotComparable::SameRound));
    assert_eq!(of(&later, &earlier), Err(NotComparable::WrongOrder));
    later.checks[0].key.edition += 1;
    later.checks[0].tally = tally(foundations(), 9, 1);
    assert_eq!(of(&earlier, &later), Err(NotComparable::NothingInCommon));
    // With one check in common the other is named.
    later.checks.push(earlier.checks[0].clone());
    let comparison = compared(&earlier, &later);
    assert_eq!(comparison.checks.len(), 1);
    assert_eq!(comparison.checks[0].later, 8);
    assert_eq!(comparison.not_compared, [later.checks[0].key.clone()]);
}

#[test]
fn what_is_not_known_to_be_alike_is_said() {
    let (mut earlier, mut later) = (summary(1, 3, 8, 1), summary(2, 9, 8, 1));
    let comparison = compared(&earlier, &later);
    assert!(comparison.same_team && comparison.same_wording);
    assert!(!comparison.everyone_both_times);
    later.head.team_id = RandomId::from_bytes([201; 16]);
    later.wording = Wording::new("team", "service");
    (earlier.head.team_size, later.head.team_size) = (Some(8), Some(8));
    let comparison = compared(&earlier, &later);
    assert!(!comparison.same_team && !comparison.same_wording);
    assert!(comparison.everyone_both_times);
    // Without words of their own both read the usual ones.
    later.wording = Some(Wording::default());
    assert!(compared(&earlier, &later).same_wording);
}

/// docs/scoring.md: from 80 of 100 answers at the top a rise cannot be seen.
#[test]
fn a_rise_from_the_top_cannot_be_seen() {
    let top = |people, low| {
        let comparison = compared(&summary(1, 3, people, low), &summary(2, 9, people, 0));
        comparison.checks[0].findings.as_ref().unwrap().scales[0].at_the_top
    };
    assert!(top(10, 2));
    assert!(!top(10, 3));
}

#[test]
fn from_all_low_to_all_high_is_a_clear_change_and_nothing_is_none() {
    let verdict = |before, after| {
        let comparison = compared(&summary(1, 3, 8, before), &summary(2, 9, 8, after));
        let findings = comparison.checks[0].findings.clone().unwrap();
        findings.scales[0].change.clone().unwrap().verdict
    };
    assert_eq!(verdict(8, 0), Verdict::Clear);
    assert_eq!(verdict(4, 4), Verdict::NoClearChange);
}

fn pooled(summaries: &[TeamSummary]) -> Pool {
    let mut pool = Pool::default();
    for summary in summaries {
        pool.add(summary, Rules::default(), catalogue()).unwrap();
    }
    pool
}

#[test]
fn a_pool_adds_exactly_what_may_be_shown_by_itself() {
    let mut other_team = summary(3, 3, 6, 2);
    other_team.head.team_id = RandomId::from_bytes([9; 16]);
    let pool = pooled(&[summary(1, 3, 8, 1), summary(2, 3, 4, 1), other_team]);
    let checks = pool.checks(Rules::default(), catalogue());
    assert_eq!(checks.len(), 1);
    assert_eq!((checks[0].0, checks[0].1.replies), (2, 14));
    let findings = checks[0].1.findings.as_ref().unwrap();
    assert_eq!(
        findings.items[0].counts.as_ref().unwrap().counts,
        [3, 0, 11]
    );
    // What may not be shown alone could be told by taking the others away.
    assert_eq!(pool.teams.len(), 2);
    assert_eq!(pool.left_out.len(), 1);
    let why = Withheld::TooFewReplies {
        replies: 4,
        needed: 5,
    };
    assert_eq!(pool.left_out[0].why, why);
}

#[test]
fn two_tables_of_a_team_are_one_team() {
    let mut other_team = summary(3, 3, 6, 2);
    other_team.head.team_id = RandomId::from_bytes([9; 16]);
    let pool = pooled(&[summary(1, 3, 8, 1), summary(2, 3, 8, 1), other_team]);
    assert_eq!((pool.teams.len(), pool.different_teams()), (3, 2));
    assert_eq!(pool.checks(Rules::default(), catalogue())[0].0, 2);
}

#[test]
fn a_teams_own_minimum_holds_in_the_pool() {
    let mut careful = summary(2, 3, 8, 1);
    careful.minimum = Minimum::new(9).unwrap();
    assert_eq!(pooled(&[summary(1, 3, 8, 1), careful]).left_out.len(), 1);
}

#[test]
fn a_pool_says_what_does_not_go_together() {
    let mut other = summary(2, 3, 8, 1);
    assert!(pooled(&[summary(1, 3, 8, 1), other.clone()]).has_a_team_twice());
    other.head.team_id = RandomId::from_bytes([9; 16]);
    let pool = pooled(&[summary(1, 3, 8, 1), other.clone()]);
    assert!(!pool.has_a_team_twice() && !pool.wordings_differ);
    other.wording = Wording::new("team", "service");
    assert!(pooled(&[summary(1, 3, 8, 1), other]).wordings_differ);
}

/// The summary with other counts at the first statement; the rest of its people opted out.
fn with_first(mut summary: TeamSummary, counts: [u32; 3]) -> TeamSummary {
    let tally = &summary.checks[0].tally;
    let (replies, mut items) = (tally.replies(), tally.items().to_vec());
    items[0].counts = counts.to_vec().into();
    items[0].opted_out = replies - counts.iter().sum::<u32>();
    summary.checks[0].tally = Tally::from_counts(foundations(), replies, items).unwrap();
    summary
}

fn of_another_team(mut summary: TeamSummary) -> TeamSummary {
    summary.head.team_id = RandomId::from_bytes([9; 16]);
    summary
}

#[test]
fn what_too_few_of_a_team_could_answer_is_not_in_the_sum() {
    let shy = of_another_team(with_first(summary(2, 3, 9, 1), [1, 0, 1]));
    let pool = pooled(&[summary(1, 3, 8, 1), shy]);
    let checks = pool.checks(Rules::default(), catalogue());
    let first = &checks[0].1.findings.as_ref().unwrap().items[0];
    let counts = first.counts.as_ref().unwrap();
    assert_eq!((&*counts.counts, counts.opted_out), (&[1, 0, 7][..], 9));
    let three = of_another_team(with_first(summary(2, 3, 9, 1), [1, 1, 1]));
    let pool = pooled(&[summary(1, 3, 8, 1), three]);
    let checks = pool.checks(Rules::default(), catalogue());
    let first = &checks[0].1.findings.as_ref().unwrap().items[0];
    assert_eq!(first.counts.as_ref().unwrap().counts, [2, 1, 8]);
}

#[test]
fn a_pool_says_where_taking_teams_away_would_give_a_small_one() {
    let pool = |people| {
        let small = of_another_team(summary(2, 3, people, 1));
        pooled(&[summary(1, 3, 12, 1), small])
    };
    let rules = Rules::default();
    assert_eq!(pool(7).could_be_taken_apart(rules), Some(8));
    assert_eq!(pool(8).could_be_taken_apart(rules), None);
}

#[test]
fn sizes_of_teams_are_added_and_of_one_teams_rounds_not() {
    let sized = |mut summary: TeamSummary| {
        summary.head.team_size = Some(14);
        summary
    };
    let asked = |other| {
        let pool = pooled(&[sized(summary(1, 3, 12, 1)), sized(other)]);
        pool.asked(&foundations().key)
    };
    assert_eq!(asked(of_another_team(summary(2, 3, 12, 1))), Some(28));
    assert_eq!(asked(summary(2, 3, 12, 1)), None);
}

#[test]
fn little_room_for_a_rise_is_not_said_beside_a_clear_one() {
    let at_the_top = |earlier: &TeamSummary, later: &TeamSummary| {
        let change = compared(earlier, later);
        change.checks[0].findings.as_ref().unwrap().scales[0].at_the_top
    };
    // 24 of 30 at the top is 8 in 10.
    assert!(at_the_top(&summary(1, 3, 30, 6), &summary(2, 4, 30, 6)));
    assert!(!at_the_top(&summary(1, 3, 30, 7), &summary(2, 4, 30, 7)));
    assert!(!at_the_top(&summary(1, 3, 30, 6), &summary(2, 4, 30, 0)));
    // Two people's answers are not counted: 16 of 20 are at the top whatever they said.
    let shown = with_first(summary(1, 3, 10, 2), [0, 0, 2]);
    let other = with_first(summary(1, 3, 10, 2), [2, 0, 0]);
    let later = summary(2, 4, 10, 2);
    assert_eq!(at_the_top(&shown, &later), at_the_top(&other, &later));
}

#[test]
fn tables_of_one_round_may_be_no_change() {
    assert!(compared(&summary(1, 3, 8, 1), &summary(2, 3, 8, 1)).may_be_parts);
    assert!(!compared(&summary(1, 3, 8, 1), &summary(2, 4, 8, 1)).may_be_parts);
    let other = of_another_team(summary(2, 3, 8, 1));
    assert!(!compared(&summary(1, 3, 8, 1), &other).may_be_parts);
}

/// A pulse asks 8 of the 16 statements: of the whole only those 8 are compared with it. Each of 12 people was at the top
/// of all but one, and 3 of them at the bottom of that one, R2, which the pulse does not ask: so nothing has changed.
#[test]
fn a_pulse_is_compared_with_the_same_eight_statements_of_the_whole() {
    let whole = catalogue().usual().nth(1).unwrap();
    let pulse = catalogue().follow_up(&whole.key).unwrap();
    let mut counted = tally(whole, 12, 0).items().to_vec();
    for item in &mut counted {
        if item.id.as_str() == "R2" {
            item.counts[0] = 3;
            *item.counts.last_mut().unwrap() = 9;
        }
    }
    let check = |of: &Instrument, tally| CheckTally {
        key: of.key.clone(),
        lists: Default::default(),
        tally,
    };
    let mut earlier = summary(1, 3, 12, 0);
    earlier.checks = vec![check(
        whole,
        Tally::from_counts(whole, 12, counted).unwrap(),
    )];
    let mut later = summary(2, 5, 12, 0);
    later.checks = vec![check(pulse, tally(pulse, 12, 0))];
    for (then, now) in [
        (&earlier, &later),
        (&flipped(&later, 1), &flipped(&earlier, 9)),
    ] {
        let found = Comparison::of(then, now, Rules::default(), catalogue()).unwrap();
        assert!(found.not_compared.is_empty(), "{:?}", found.not_compared);
        let [change] = found.checks.as_slice() else {
            panic!("{:?}", found.checks)
        };
        assert_eq!(change.key, pulse.key);
        let findings = change.findings.as_ref().unwrap();
        let ids: Vec<_> = findings
            .items
            .as_ref()
            .unwrap()
            .iter()
            .map(|it| it.id.as_str())
            .collect();
        assert_eq!(ids, ["D2", "D4", "D5", "D8", "R1", "R3", "R5", "R7"]);
        assert_eq!(findings.scales.len(), 2);
        for scale in &findings.scales {
            // At the top both times. Of the whole the relationship would be lower:
            // trust is the mean of R1, 5, and R2, (3 x 1 + 9 x 5) / 12 = 4.
            let change = scale.change.as_ref().unwrap();
            assert_eq!(change.earlier, change.later);
            assert_eq!(change.verdict, Verdict::NoClearChange);
        }
    }
    // With the whole both times it is all of it.
    let again = flipped(&earlier, 9);
    let found = Comparison::of(&earlier, &again, Rules::default(), catalogue()).unwrap();
    assert_eq!(found.checks[0].key, whole.key);
}

/// The same in another month, as another round.
fn flipped(of: &TeamSummary, month: u8) -> TeamSummary {
    let mut other = of.clone();
    other.head.id = RandomId::from_bytes([month + 100; 16]);
    other.head.month = Month::new(2027, month).unwrap();
    other
}
