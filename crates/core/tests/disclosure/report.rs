//! What a report says of a check: the rules as they meet the scores.

use kilter_core::disclosure::{Minimum, Rules, Withheld};
use kilter_core::exact::Exact;
use kilter_core::exchange::team_summary::{CheckTally, TeamSummary};
use kilter_core::ids::{ItemId, RandomId};
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::reading::{Found, FoundPair};
use kilter_core::report::{Findings, ItemFinding, Report};
use kilter_core::scoring::ScaleScore;
use kilter_core::summary_head::SummaryHead;
use kilter_core::tally::{ItemTally, Tally};

fn instrument(id: &str) -> &'static Instrument {
    let mut all = Catalogue::built_in().usual();
    all.find(|i| i.key.instrument == *id).unwrap()
}

/// Counts of the statements named; everybody gives the second answer to the others.
fn tally(instrument: &Instrument, replies: u32, named: &[(&str, &[u32])]) -> Tally {
    let items = instrument.counted().into_iter().map(|(id, options)| {
        let mut counts = vec![0; options];
        counts[1] = replies;
        if let Some((_, named)) = named.iter().find(|(name, _)| id == *name) {
            counts = named.to_vec();
        }
        let opted_out = replies - counts.iter().sum::<u32>();
        ItemTally {
            id,
            counts: counts.into(),
            opted_out,
        }
    });
    Tally::from_counts(instrument, replies, items.collect()).unwrap()
}

fn findings(check: &str, replies: u32, named: &[(&str, &[u32])]) -> Findings {
    let instrument = instrument(check);
    let tally = tally(instrument, replies, named);
    Findings::of(instrument, &tally, Rules::default(), None).unwrap()
}

fn item(findings: &Findings, id: &str) -> ItemFinding {
    let mut items = findings.items.iter();
    items.find(|item| item.id == id).unwrap().clone()
}

fn scale(findings: &Findings, id: &str) -> Result<ScaleScore, Withheld> {
    let mut scales = findings.scales.iter();
    scales.find(|scale| scale.id == id).unwrap().score.clone()
}

/// Those who could say, given as counts, are few among those who replied.
fn few(people: u32) -> [u32; 3] {
    [0, 0, people]
}

#[test]
fn from_eight_replies_on_there_are_counts_and_below_nothing_that_tells_them() {
    let d1 = |replies, counts: [u32; 5]| {
        let found = findings("deal-relationship", replies, &[("D1", &counts)]);
        item(&found, "D1")
    };
    let seven = d1(7, [3, 0, 0, 0, 4]);
    let words = Err(Withheld::WordsOnly {
        replies: 7,
        needed: 8,
    });
    assert_eq!(seven.counts, words);
    assert!(seven.words.is_ok() && !seven.differ && !seven.wide);

    let eight = d1(8, [4, 0, 0, 0, 4]);
    assert_eq!(eight.counts.unwrap().counts, [4, 0, 0, 0, 4]);
    assert!(eight.words.is_ok() && eight.differ && eight.wide);
}

#[test]
fn a_statement_that_two_could_answer_is_neither_shown_nor_scored() {
    let two = few(2);
    let found = findings("five-foundations", 12, &[("T1", &two)]);
    let too_few = Withheld::TooFewAnswered {
        answered: 2,
        needed: 3,
    };
    let t1 = item(&found, "T1");
    assert_eq!(t1.words, Err(too_few));
    assert_eq!(t1.counts, Err(too_few));
    assert!(!t1.differ && !t1.wide && !found.lowest.contains(&ItemId::from("T1")));
    // All say 2 to T2 and T3: with T1 left out, trust is 6, the middle of its range.
    assert_eq!(scale(&found, "trust").unwrap().score, Exact::whole(6));

    let three = item(&findings("five-foundations", 12, &[("T1", &few(3))]), "T1");
    assert_eq!(three.counts.unwrap().opted_out, 9);
}

#[test]
fn a_scale_needs_more_than_half_of_its_statements_and_of_its_parts() {
    let two = few(2);
    let found = findings("five-foundations", 12, &[("T1", &two), ("T2", &two)]);
    let too_few = |parts, all| Withheld::TooFewParts { parts, all };
    assert_eq!(scale(&found, "trust"), Err(too_few(1, 3)));

    let two = [0, 0, 2, 0, 0];
    let half = findings("deal-relationship", 12, &[("D1", &two), ("D3", &two)]);
    assert_eq!(scale(&half, "purpose"), Err(too_few(1, 2)));
    assert_eq!(scale(&half, "deal"), Err(too_few(2, 4)));
    // Both take both; each axis by itself is what it is.
    let map = half.map().unwrap();
    assert_eq!(map.place, Err(too_few(2, 4)));
    assert_eq!(half.gap().unwrap().lean, Err(too_few(2, 4)));
    assert_eq!(map.up, Err(too_few(2, 4)));
    let relationship = scale(&half, "relationship").unwrap().out_of_100;
    assert_eq!(map.across, Ok(relationship));
    assert!(scale(&findings("deal-relationship", 12, &[("D1", &two)]), "deal").is_ok());
}

/// The two questions on time.
fn pair(findings: &Findings) -> FoundPair {
    let found = findings.readings.iter().find_map(|found| match found {
        Found::Move(found) => found.pairs.first(),
        _ => None,
    });
    found.unwrap().clone()
}

#[test]
fn one_question_on_time_does_not_take_the_other_with_it() {
    let two = [2, 0, 0, 0, 0];
    for (id, other) in [("T1", "T2"), ("T2", "T1")] {
        let found = findings("deal-relationship", 12, &[(id, &two)]);
        let too_few = Withheld::TooFewAnswered {
            answered: 2,
            needed: 3,
        };
        let pair = pair(&found);
        assert_eq!(pair.moved, Err(too_few));
        let mean = item(&found, other).counts.unwrap().mean.unwrap();
        let (gone, left) = match id {
            "T1" => (pair.from, pair.to),
            _ => (pair.to, pair.from),
        };
        assert_eq!((gone, left), (Err(too_few), Ok(mean)));
    }
}

/// Hiding what everybody agrees on tells that they agree.
#[test]
fn nothing_is_hidden_because_of_what_it_says() {
    for check in ["five-foundations", "deal-relationship"] {
        let instrument = instrument(check);
        for (id, options) in instrument.counted() {
            for option in 0..options {
                let mut unanimous = vec![0; options];
                unanimous[option] = 8;
                let found = findings(check, 8, &[(id.as_str(), &unanimous)]);
                let items: Vec<_> = found.items.iter().map(|item| &item.id).collect();
                let counted = instrument.counted();
                let all: Vec<_> = counted.iter().map(|(id, _)| id).collect();
                assert_eq!(items, all);
                let of = item(&found, id.as_str());
                assert_eq!(of.counts.unwrap().counts, unanimous);
                assert!(of.words.unwrap().share.is_some());
            }
            let nobody = vec![0; options];
            let found = findings(check, 8, &[(id.as_str(), &nobody)]);
            assert_eq!(found.items.len(), instrument.counted().len());
            assert_eq!(found.scales.len(), instrument.scales.len());
        }
    }
}

#[test]
fn many_opted_out_is_said_from_two_people_and_thirty_in_a_hundred() {
    let many = |replies: u32, opted_out: u32| {
        let counts = few(replies - opted_out);
        item(
            &findings("five-foundations", replies, &[("T1", &counts)]),
            "T1",
        )
        .many_opted_out
    };
    for (replies, fewest) in [(5, 2), (6, 2), (7, 3), (9, 3), (10, 3), (11, 4), (20, 6)] {
        assert!(many(replies, fewest), "{fewest} of {replies}");
        assert!(!many(replies, fewest - 1), "{} of {replies}", fewest - 1);
    }
}

#[test]
fn a_report_keeps_to_the_minimum_of_its_team_and_to_that_of_its_reader() {
    let check = instrument("five-foundations");
    let report = |minimum, reader| {
        let summary = TeamSummary {
            head: SummaryHead {
                id: RandomId::from_bytes([1; 16]),
                team_id: RandomId::from_bytes([2; 16]),
                team: Name::new("Millbrook").unwrap(),
                round: Name::new("Spring").unwrap(),
                month: Month::new(2027, 3).unwrap(),
                team_size: None,
            },
            minimum: Minimum::new(minimum).unwrap(),
            wording: None,
            checks: vec![CheckTally {
                key: check.key.clone(),
                lists: Default::default(),
                tally: tally(check, 8, &[]),
            }],
        };
        let report = Report::of(&summary, reader, Catalogue::built_in());
        assert_eq!(report.checks[0].replies, 8);
        report.checks[0].findings.clone().map(|_| ())
    };
    let needed = |needed| Err(Withheld::TooFewReplies { replies: 8, needed });
    let reader = |minimum| Rules::of(Minimum::new(minimum).unwrap());
    let strict = Rules {
        strict: true,
        ..Rules::default()
    };
    assert_eq!(report(5, Rules::default()), Ok(()));
    assert_eq!(report(9, Rules::default()), needed(9));
    assert_eq!(report(5, reader(9)), needed(9));
    assert_eq!(report(10, reader(9)), needed(10));
    assert_eq!(report(5, strict), needed(11));
}
