//! Spread, intervals and change: laws, and the values that docs/scoring.md cites.
#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::agreement::{Chance, polarisation, van_der_eijk};
use kilter_core::answers::{Answers, Choice};
use kilter_core::disclosure::Rules;
use kilter_core::exact::Exact;
use kilter_core::instrument::{Catalogue, Combine, Instrument, MadeOf, Scale};
use kilter_core::observations::Observations;
use kilter_core::report::{Findings, Unsure};
use kilter_core::tally::Tally;
use kilter_core::uncertainty::{Change, Side, Spread, Verdict, of_the_team};
use proptest::prelude::*;

fn checks() -> Vec<&'static Instrument> {
    Catalogue::built_in().usual().collect()
}

/// One person's options, without an opt-out, in the order of what is counted.
fn rows(
    check: &'static Instrument,
    people: std::ops::Range<usize>,
) -> impl Strategy<Value = Vec<Vec<usize>>> {
    let person: Vec<_> = check
        .counted()
        .into_iter()
        .map(|(_, options)| 0..options)
        .collect();
    prop::collection::vec(person, people)
}

fn tally(check: &Instrument, rows: &[Vec<usize>]) -> Tally {
    let mut tally = Tally::empty(check);
    for row in rows {
        let mut answers = Answers::new();
        for ((id, _), option) in check.counted().into_iter().zip(row) {
            answers.choose(check, &id, Choice::Option(*option)).unwrap();
        }
        tally
            .count(&Observations::of(&answers, check).unwrap())
            .unwrap();
    }
    tally
}

/// One person's score on a scale, by its definition.
fn score(check: &Instrument, scale: &Scale, row: &[usize]) -> f64 {
    let parts: Vec<f64> = match &scale.made_of {
        MadeOf::Items(items) => items
            .iter()
            .map(|id| {
                let item = check.item(id).unwrap();
                let values = item.values(check.options_of(item).unwrap()).unwrap();
                let place = check
                    .counted()
                    .iter()
                    .position(|(other, _)| other == id)
                    .unwrap();
                f64::from(i32::try_from(values[row[place]]).unwrap())
            })
            .collect(),
        MadeOf::Scales(scales) => scales
            .iter()
            .map(|id| score(check, check.scale(id).unwrap(), row))
            .collect(),
    };
    let sum: f64 = parts.iter().sum();
    match scale.combine {
        Combine::Sum => sum,
        Combine::Mean => sum / f64::from(u32::try_from(parts.len()).unwrap()),
    }
}

fn sd(numbers: &[f64]) -> f64 {
    let n = f64::from(u32::try_from(numbers.len()).unwrap());
    let mean = numbers.iter().sum::<f64>() / n;
    let squares: f64 = numbers.iter().map(|x| (x - mean) * (x - mean)).sum();
    (squares / (n - 1.0)).sqrt()
}

proptest! {
    #[test]
    fn the_bound_on_spread_holds_for_any_rows(
        (check, rows) in (0..2_usize).prop_flat_map(|at| {
            let check = checks()[at];
            (Just(check), rows(check, 3..16))
        })
    ) {
        let tally = tally(check, &rows);
        for scale in &check.scales {
            let scores: Vec<f64> = rows.iter().map(|row| score(check, scale, row)).collect();
            let bound = Spread::of(check, &tally, scale, Rules::default(), None).unwrap();
            prop_assert!(sd(&scores) <= bound.sd_at_most + 1e-9, "{}", scale.id);
            let n = f64::from(u32::try_from(rows.len()).unwrap());
            prop_assert!((bound.error_at_most - bound.sd_at_most / n.sqrt()).abs() < 1e-9);
        }
    }

    #[test]
    fn statistics_of_added_tallies_are_those_of_the_pooled_people(
        (check, first, second) in (0..2_usize).prop_flat_map(|at| {
            let check = checks()[at];
            (Just(check), rows(check, 5..9), rows(check, 5..9))
        })
    ) {
        let added = tally(check, &first).plus(&tally(check, &second)).unwrap();
        let pooled = tally(check, &[first, second].concat());
        let of = |tally: &Tally| Findings::of(check, tally, Rules::default(), Some(20)).unwrap();
        prop_assert_eq!(of(&added), of(&pooled));
    }

    #[test]
    fn agreement_and_polarisation_do_not_know_which_end_is_which(
        counts in prop::collection::vec(0..40_u32, 3..7)
    ) {
        let turned: Vec<u32> = counts.iter().rev().copied().collect();
        prop_assert_eq!(van_der_eijk(&counts), van_der_eijk(&turned));
        prop_assert_eq!(polarisation(&counts), polarisation(&turned));
    }

    #[test]
    fn agreement_lies_between_its_ends_and_is_negative_only_with_weight_at_the_ends(
        counts in prop::collection::vec(0..2_000_000_000_u32, 3..7)
    ) {
        if let Ok(agreement) = van_der_eijk(&counts) {
            prop_assert!(agreement >= Exact::whole(-1) && agreement <= Exact::whole(1));
        }
    }

    #[test]
    fn how_many_of_the_team_holds_what_was_seen(
        (team, replied, chose) in (2..200_u32).prop_flat_map(|team| (Just(team), 1..team))
            .prop_flat_map(|(team, replied)| (Just(team), Just(replied), 0..=replied))
    ) {
        let (low, high) = of_the_team(chose, replied, team).unwrap();
        prop_assert!(chose <= low && low <= high && high <= team - (replied - chose));
        // What the others say is turned round.
        let others = of_the_team(replied - chose, replied, team).unwrap();
        prop_assert_eq!(others, (team - high, team - low));
    }

    #[test]
    fn no_figure_is_not_a_number(
        check in (0..2_usize).prop_map(|at| checks()[at]),
        counts in prop::collection::vec(0..5_u32, 8),
        size in prop::option::of(1..2_000_u32),
    ) {
        // Everyone gives one row of each kind so many times: unanimity, ends and nobody included.
        let mut all = Vec::new();
        for (kind, times) in counts.iter().enumerate() {
            let row: Vec<usize> = check.counted().iter().enumerate()
                .map(|(place, (_, options))| (place * kind + kind) % options).collect();
            all.extend(std::iter::repeat_n(row, usize::try_from(*times).unwrap()));
        }
        if let Ok(findings) = Findings::of(check, &tally(check, &all), Rules::default(), size) {
            for scale in &findings.scales {
                if let Ok(sd) = scale.sd_at_most {
                    prop_assert!(sd.is_finite() && sd >= 0.0);
                }
                if let Ok(interval) = scale.interval_at_most {
                    prop_assert!(interval.low.is_finite() && interval.high.is_finite());
                    prop_assert!(interval.low < interval.high);
                }
            }
        }
    }
}

#[test]
fn intervals_begin_at_eleven_replies_and_end_where_everyone_answered() {
    let check = checks()[0];
    let row = |option: usize| vec![option; check.counted().len()];
    let people = |n: usize| (0..n).map(|person| row(person % 3)).collect::<Vec<_>>();
    let first = |n: usize, team| {
        let found = Findings::of(check, &tally(check, &people(n)), Rules::default(), team);
        found.unwrap().scales.swap_remove(0)
    };
    assert!(matches!(
        first(10, Some(14)).interval_at_most,
        Err(Unsure::Withheld(_))
    ));
    assert!(first(11, Some(14)).interval_at_most.is_ok());
    assert!(first(11, None).interval_at_most.is_ok());
    assert_eq!(
        first(11, Some(11)).interval_at_most,
        Err(Unsure::EveryoneAnswered)
    );
    assert!(matches!(
        first(7, Some(14)).sd_at_most,
        Err(Unsure::Withheld(_))
    ));
    assert!(first(8, Some(14)).sd_at_most.is_ok());
    let alike: Vec<_> = std::iter::repeat_n(row(2), 11).collect();
    let found = Findings::of(check, &tally(check, &alike), Rules::default(), Some(14)).unwrap();
    assert_eq!(found.scales[0].interval_at_most, Err(Unsure::AllAlike));
}

fn side(score: i64, sd: f64, people: u32) -> Side {
    Side {
        score: Exact::whole(score),
        error_at_most: sd / f64::from(people).sqrt(),
        people,
    }
}

/// docs/scoring.md: the smallest change that can be told on an item-mean scale with a standard
/// deviation of 0.4.
#[test]
fn the_smallest_clear_change_is_that_of_the_table() {
    for (people, smallest) in [(5, 0.58), (8, 0.43), (12, 0.34), (20, 0.26), (30, 0.21)] {
        let change = Change::between(&side(3, 0.4, people), &side(4, 0.4, people)).unwrap();
        assert!((change.smallest_clear - smallest).abs() < 0.005, "{people}");
        assert_eq!(change.verdict, Verdict::Clear);
    }
}

#[test]
fn without_any_spread_a_twelfth_stands_in() {
    let change = Change::between(&side(3, 0.0, 8), &side(3, 0.0, 8)).unwrap();
    let error = (2.0 / (12.0 * 8.0_f64)).sqrt();
    assert!((change.precision.unwrap().error_at_most - error).abs() < 1e-12);
    assert_eq!(change.verdict, Verdict::NoClearChange);
    assert_eq!(Change::between(&side(3, 0.4, 1), &side(3, 0.4, 8)), None);
}

#[test]
fn a_change_of_more_than_its_error_is_possible() {
    // Welch's 14 degrees of freedom: clear from 2.1448 errors.
    let verdict = |errors: f64| {
        let before = side(0, 1.0, 8);
        let after = Side {
            score: Exact::whole(1),
            error_at_most: 1.0 / errors,
            people: 8,
        };
        let before = Side {
            error_at_most: 1e-9,
            ..before
        };
        Change::between(&before, &after).unwrap().verdict
    };
    assert_eq!(verdict(0.9), Verdict::NoClearChange);
    assert_eq!(verdict(1.1), Verdict::Possible);
    assert_eq!(verdict(2.3), Verdict::Possible);
    // 7 degrees of freedom: 2.3646.
    assert_eq!(verdict(2.4), Verdict::Clear);
}

#[test]
fn chance_is_beaten_from_the_tables_value() {
    // The exact table: three options, eight people, A from 0.75.
    let chance = Chance::of(3, 8).unwrap();
    assert!(chance.is_beaten_by(&Exact::ratio(3, 4).unwrap()));
    assert!(!chance.is_beaten_by(&Exact::ratio(74, 100).unwrap()));
    for _again in 0..2 {
        let beaten = |over| Chance::is_beaten(3, 8, &Exact::ratio(over, 100).unwrap());
        assert_eq!([beaten(75), beaten(74)], [Some(true), Some(false)]);
    }
    let full = Exact::whole(1);
    assert_eq!(Chance::is_beaten(3, 30, &full), Some(true));
    for (options, people) in [(2, 8), (6, 8), (3, 0), (3, 31)] {
        assert_eq!(Chance::is_beaten(options, people, &full), None);
    }
}

#[test]
fn who_opted_out_was_heard() {
    let check = checks()[0];
    let items = Tally::empty(check).items().to_vec().into_iter();
    let items = items.map(|mut item| {
        (item.counts, item.opted_out) = (vec![2, 2, 2].into(), 6);
        item
    });
    let tally = Tally::from_counts(check, 12, items.collect()).unwrap();
    let scale = &check.scales[0];
    let of = |team| Spread::of(check, &tally, scale, Rules::default(), team).unwrap();
    // Values 1, 2 and 3, two people each: the variance is 4 / 5. Three statements are added up.
    let error = |left: f64| 3.0 * (0.8_f64 / 6.0 * left).sqrt();
    for (team, left) in [(None, 1.0), (Some(24), 0.5), (Some(16), 0.25)] {
        let found = of(team).error_at_most;
        assert!((found - error(left)).abs() < 1e-12, "{team:?}: {found}");
    }
}
