//! Agendas of the made-up team of twelve, worked out by hand, and the laws of their clock.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::plan::{About, Agenda, Clock, LENGTHS, PROMISE_LEAST, Tone};
use kilter_core::report::Report;
use proptest::prelude::*;
use serde_json::{Value, json};

fn report(change: impl Fn(&mut Value)) -> Report {
    let text = include_str!("../../../src/example-team.json");
    let mut team: Value = serde_json::from_str(text).unwrap();
    change(&mut team);
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    let (summary, _) =
        TeamSummary::from_bytes(team.to_string().as_bytes(), rules, catalogue).unwrap();
    Report::of(&summary, rules, catalogue)
}

fn agenda(length: u32) -> Agenda {
    Agenda::of(&report(|_| {}), Catalogue::built_in(), length)
}

fn named(agenda: &Agenda) -> Vec<(String, u32)> {
    let name = |about: &About| match about {
        About::WhatHappened => "what happened".to_owned(),
        About::Look => "look".to_owned(),
        About::Slips => "slips".to_owned(),
        About::Unscored { scale, .. } | About::Scale { scale, .. } => scale.to_string(),
        About::Lowest { scales, .. } => {
            let scales: Vec<_> = scales.iter().map(ToString::to_string).collect();
            scales.join(" and ")
        }
        About::Statement { item, .. } => item.to_string(),
        About::Choice { check } => format!("choose {check}"),
        About::Strength { scale, .. } => format!("strength {scale}"),
        About::Promise => "promise".to_owned(),
    };
    let steps = agenda.steps().iter();
    steps
        .map(|step| (name(&step.about), step.minutes))
        .collect()
}

fn steps<const N: usize>(of: [(&str, u32); N]) -> Vec<(String, u32)> {
    of.map(|(name, minutes)| (name.to_owned(), minutes)).into()
}

/// Deal 69.4 less relationship 52.5 is 16.9, at least 15: the relationship comes first. Then what is low: healthy
/// conflict and accountability. Then the statements with two views, R4 and R5.
#[test]
fn the_four_turns_are_the_default_and_more_time_has_more_of_them() {
    // Of weights 10, 20, 20 and 12 the promise would have 5.8 minutes of 30 and 8.7 of 45: so it has 10.
    // 20 x 10 / 50 = 4, 20 x 30 / 50 = 12, 20; 35 x 10 / 50 = 7, 21, 35: each less the one before.
    assert_eq!(
        named(&agenda(30)),
        steps([
            ("look", 4),
            ("relationship", 8),
            ("deal", 8),
            ("promise", 10)
        ])
    );
    assert_eq!(
        named(&agenda(45)),
        steps([
            ("look", 7),
            ("relationship", 14),
            ("deal", 14),
            ("promise", 10)
        ])
    );
    // 60 x 12 / 82 = 8.8: so 10. 50 x 10 / 70 = 7.1, 50 x 30 / 70 = 21.4, 50 x 50 / 70 = 35.7, 50.
    let low = "conflict and accountability";
    assert_eq!(
        named(&agenda(60)),
        steps([
            ("look", 7),
            ("relationship", 14),
            ("deal", 14),
            (low, 15),
            ("promise", 10)
        ])
    );
    // 75 x 12 / 102 = 8.8: so 10. 65 x 10 / 90 = 7.2, then 21.7, 36.1, 50.6, 65.
    assert_eq!(
        named(&agenda(75)),
        steps([
            ("look", 7),
            ("relationship", 14),
            ("deal", 15),
            (low, 14),
            ("R4", 15),
            ("promise", 10)
        ])
    );
    // 120 x 10 / 122 = 9.8, then 29.5, 49.2, 68.9, 88.5, 108.2.
    assert_eq!(
        named(&agenda(120)),
        steps([
            ("look", 9),
            ("relationship", 20),
            ("deal", 20),
            (low, 19),
            ("R4", 20),
            ("R5", 20),
            ("promise", 12)
        ])
    );
}

/// Of weights 6, 10, 20, 20, 20 and 12 the promise would have 8.2 of 60 minutes: so it has 10. Of the other 50 what
/// happened would have 3.9: so it has 4. 46 x 10 / 70 = 6, 46 x 30 / 70 = 19, 46 x 50 / 70 = 32, 46: each less the one before.
#[test]
fn after_promises_it_begins_with_what_became_of_them() {
    let agenda = agenda(60);
    let mut after = agenda.clone().after_promises();
    assert_eq!(
        named(&after),
        steps([
            ("what happened", 4),
            ("look", 6),
            ("relationship", 13),
            ("deal", 13),
            ("conflict and accountability", 14),
            ("promise", 10),
        ])
    );
    assert_eq!(after.clone().after_promises(), after);
    // It stays first, and the look after it, until somebody has no need of it.
    for at in 0..3 {
        assert!(!after.can_move_up(at), "{at}");
    }
    assert!(after.can_move_up(3) && after.can_drop(0) && !after.can_drop(1) && !after.can_drop(5));
    after.drop_step(0);
    assert_eq!(named(&after), named(&agenda));
}

fn answered(team: &mut Value, item: &str, counts: &Value) {
    team["checks"][0]["items"][item] = json!({ "counts": counts, "opted_out": 0 });
}

/// All twelve say "rarely" to the three statements on trust: 3.0 of 9, and the instrument says to begin there.
#[test]
fn low_trust_comes_before_all() {
    let low = report(|team| {
        for item in ["T1", "T2", "T3"] {
            answered(team, item, &json!([12, 0, 0]));
        }
    });
    let agenda = Agenda::of(&low, Catalogue::built_in(), 75);
    let names: Vec<_> = named(&agenda).into_iter().map(|(name, _)| name).collect();
    assert_eq!(names[..4], ["look", "trust", "relationship", "deal"]);
}

#[test]
fn steps_move_go_and_come_and_the_promise_stays_last() {
    let mut agenda = agenda(45);
    assert!(!agenda.can_move_up(1) && agenda.can_move_up(2) && !agenda.can_move_up(3));
    assert!(!agenda.can_drop(0) && agenda.can_drop(1) && !agenda.can_drop(3));
    agenda.move_up(2);
    agenda.drop_step(2);
    // What somebody changed stays when there is more time.
    assert!(agenda.is_changed());
    agenda.set_length(60);
    // 60 x 10 / 42 = 14.3, 60 x 30 / 42 = 42.9.
    assert_eq!(
        named(&agenda),
        steps([("look", 14), ("deal", 28), ("promise", 18)])
    );
    let spare = agenda
        .spare()
        .iter()
        .position(|about| matches!(about, About::Statement { item, .. } if item.as_str() == "R5"));
    agenda.add(spare.unwrap());
    assert_eq!(
        named(&agenda),
        steps([("look", 9), ("deal", 20), ("R5", 19), ("promise", 12)])
    );
    for at in [0, 3, 9] {
        agenda.move_up(at);
        agenda.drop_step(at);
        agenda.add(99);
    }
    assert_eq!(agenda.steps().len(), 4);
}

fn unscored(length: u32) -> Agenda {
    Agenda::unscored(Catalogue::built_in(), length)
}

/// Deal and relationship are turns of a check that a team may begin with, and again of its short form: each once.
#[test]
fn without_scores_it_is_the_four_turns_in_any_time() {
    // Of weights 10, 20, 20 and 12 the promise would have 5.8 minutes of 30: so it has 10. 20 x 10 / 50 = 4, then 12, 20.
    // 60 x 10 / 62 = 9.7, then 29.0, 48.4, 60: 9, 29 - 9, 48 - 29, 60 - 48.
    // 120 x 10 / 62 = 19.4, then 58.1, 96.8, 120.
    for (length, minutes) in [
        (30, [4, 8, 8, 10]),
        (60, [9, 20, 19, 12]),
        (120, [19, 39, 38, 24]),
    ] {
        let [look, deal, relationship, promise] = minutes;
        assert_eq!(
            named(&unscored(length)),
            steps([
                ("slips", look),
                ("deal", deal),
                ("relationship", relationship),
                ("promise", promise)
            ])
        );
    }
}

/// The foundations ask by how they stand, and nobody knows that: the eight facets ask whatever their score.
#[test]
fn without_scores_what_asks_whatever_its_score_may_be_added() {
    let mut agenda = unscored(60);
    let spare = agenda.spare().iter().map(|about| match about {
        About::Unscored { check, scale } => format!("{} {scale}", check.instrument),
        other => format!("{other:?}"),
    });
    let facets = [
        "purpose", "shares", "roles", "track", "trust", "openness", "voice", "repair",
    ];
    let facets = facets.map(|facet| format!("deal-relationship {facet}"));
    assert_eq!(spare.collect::<Vec<_>>(), facets);
    // 60 x 12 / 82 = 8.8: so 10. 50 x 10 / 70 = 7.1, then 21.4, 35.7, 50.
    agenda.add(5);
    assert_eq!(
        named(&agenda),
        steps([
            ("slips", 7),
            ("deal", 14),
            ("relationship", 14),
            ("openness", 15),
            ("promise", 10)
        ])
    );
    // The slips stay first, as the pictures do.
    assert!(!agenda.can_move_up(1) && agenda.can_move_up(2) && !agenda.can_drop(0));
}

/// No check of today has one: a part that is a turn and asks whatever its score too is talked about once.
#[test]
fn without_scores_a_turn_is_not_offered_again() {
    let mut check = Catalogue::built_in().usual().last().unwrap().clone();
    for scale in &mut check.scales {
        scale.always = scale.always.take().or(scale.turn.clone());
    }
    let agenda = Agenda::unscored(&Catalogue::of(vec![check]), 60);
    assert_eq!((agenda.steps().len(), agenda.spare().len()), (4, 8));
}

/// 60 minutes of the four turns alone, 9, 20, 19 and 12. The look takes 21, 12 more than it had: 39 are left for 20, 19 and 12, of 51.
#[test]
fn what_overruns_is_taken_from_what_follows_but_not_from_the_promise() {
    let mut four = agenda(45);
    four.set_length(60);
    let mut clock = Clock::start(&four);
    let pace = clock.at(0);
    assert_eq!(
        (pace.left, pace.tone),
        (vec![540, 1200, 1140, 720], Tone::Green)
    );
    // A fifth of 540 is 108.
    assert_eq!(clock.at(431).tone, Tone::Green);
    assert_eq!(clock.at(432).tone, Tone::Amber);
    assert_eq!(clock.at(540).tone, Tone::Red);
    clock.next(21 * 60);
    // The promise would have 2340 x 720 / 3060 = 550 seconds, so it has its 600. 1740 are left for 1200 and 1140, of 2340:
    // 1740 x 1200 / 2340 = 892.3, and 848.
    assert_eq!(clock.at(21 * 60).left, [892, 848, 600]);
    // Ten minutes before the end it is time to promise, whatever was going on.
    let late = clock.at(50 * 60);
    assert_eq!((late.step, late.left), (3, vec![600]));
    assert_eq!(clock.at(59 * 60 + 30).left, [30]);
    let over = clock.at(61 * 60);
    assert_eq!((over.tone, over.over), (Tone::Red, 60));
    assert_eq!(clock.at(u32::MAX).left, [0]);
}

#[test]
fn what_is_no_code_of_a_plan_is_none() {
    let (report, catalogue) = (report(|_| {}), Catalogue::built_in());
    let code = agenda(30).code(&report, catalogue);
    assert_eq!(code, "30.0.1.2.3", "as it is made");
    for other in [
        "",
        "30",
        "31.0.1.2.3",
        "30.0.1.2",
        "30.1.2.3",
        "30.0.0.3",
        "30.0.99.3",
        "30.0.x.3",
    ] {
        assert_eq!(
            Agenda::from_code(other, &report, catalogue),
            None,
            "{other}"
        );
    }
}

proptest! {
    #[test]
    fn an_agenda_is_as_long_as_it_says_and_keeps_its_promise(
        length in prop::sample::select(LENGTHS.to_vec()),
        acts in prop::collection::vec((0u8..3, 0usize..12), 0..20),
        is_scored: bool,
    ) {
        let (mut agenda, look) = match is_scored {
            true => (agenda(length), About::Look),
            false => (unscored(length), About::Slips),
        };
        for (act, at) in acts {
            match act {
                0 => agenda.move_up(at),
                1 => agenda.drop_step(at),
                _ => agenda.add(at),
            }
            let steps = agenda.steps();
            prop_assert_eq!(steps.iter().map(|step| step.minutes).sum::<u32>(), length);
            let last = steps.last().unwrap();
            prop_assert_eq!(&last.about, &About::Promise);
            prop_assert!(last.minutes >= PROMISE_LEAST);
            prop_assert_eq!(&steps[0].about, &look);
        }
    }

    /// A second window may know nothing but its address.
    #[test]
    fn an_agenda_comes_back_from_its_code(
        length in prop::sample::select(LENGTHS.to_vec()),
        acts in prop::collection::vec((0u8..3, 0usize..12), 0..20),
        has_promises: bool,
    ) {
        let (report, catalogue) = (report(|_| {}), Catalogue::built_in());
        let mut agenda = agenda(length);
        if has_promises {
            agenda = agenda.after_promises();
        }
        for (act, at) in acts {
            match act {
                0 => agenda.move_up(at),
                1 => agenda.drop_step(at),
                _ => agenda.add(at),
            }
        }
        let again = Agenda::from_code(&agenda.code(&report, catalogue), &report, catalogue).unwrap();
        let steps = |of: &Agenda| named(of).into_iter().map(|(name, _)| name).collect::<Vec<_>>();
        prop_assert_eq!(steps(&again), steps(&agenda));
        prop_assert_eq!(again.length(), length);
    }

    /// A simulated hour: each step ends after a random time, and the clock is read in between. Its promise begins with ten
    /// minutes or more, and what it shares out is what is left.
    #[test]
    fn however_long_steps_take_the_promise_has_its_minutes_and_the_sum_is_what_is_left(
        length in prop::sample::select(LENGTHS.to_vec()),
        takes in prop::collection::vec((0u32..3_000, 0u32..3_000), 0..12),
    ) {
        let agenda = agenda(length);
        let last = agenda.steps().len() - 1;
        let mut clock = Clock::start(&agenda);
        let (mut now, mut promised) = (0u32, false);
        for (more, take) in takes {
            let read = now + more.min(take);
            now += take;
            for (seconds, goes_on) in [(read, false), (now, true)] {
                let pace = clock.at(seconds);
                let left = (length * 60).saturating_sub(seconds);
                prop_assert_eq!(pace.left.iter().sum::<u32>(), left);
                prop_assert_eq!(pace.left.len(), last + 1 - pace.step);
                let promise = *pace.left.last().unwrap();
                if pace.step < last {
                    prop_assert!(promise >= PROMISE_LEAST * 60, "{:?}", pace);
                } else if !promised {
                    // However late it is read, it began with its minutes.
                    prop_assert!(promise + pace.had >= PROMISE_LEAST * 60, "{:?}", pace);
                    promised = true;
                }
                if goes_on {
                    clock.next(seconds);
                }
            }
        }
    }
}
