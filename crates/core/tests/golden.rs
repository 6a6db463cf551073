//! The worked examples of the scoring rules (fixtures/golden.json), value for value.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::disclosure::Rules;
use kilter_core::exact::Exact;
use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::instrument::{Catalogue, Direction, Instrument};
use kilter_core::reading::Found;
use kilter_core::report::{CheckReport, Findings};
use kilter_core::scoring::{CheckScores, is_wide};
use kilter_core::tally::{ItemTally, Tally};
use serde_json::Value;
use std::collections::BTreeMap;

fn golden() -> Value {
    serde_json::from_str(include_str!("fixtures/golden.json")).unwrap()
}

fn instrument(id: &str) -> &'static Instrument {
    Catalogue::built_in()
        .iter()
        .find(|i| i.key.instrument == *id)
        .unwrap()
}

fn tally(example: &Value, instrument: &Instrument) -> Tally {
    let numbers = |value: &Value| -> Vec<u32> {
        value
            .as_array()
            .unwrap()
            .iter()
            .map(|n| u32::try_from(n.as_u64().unwrap()).unwrap())
            .collect()
    };
    let items = instrument.counted().into_iter().map(|(id, _)| ItemTally {
        counts: numbers(&example["counts"][id.as_str()]).into(),
        opted_out: u32::try_from(example["opted_out"][id.as_str()].as_u64().unwrap()).unwrap(),
        id,
    });
    let replies = u32::try_from(example["n"].as_u64().unwrap()).unwrap();
    Tally::from_counts(instrument, replies, items.collect()).unwrap()
}

fn exact(value: &Value) -> Exact {
    value[0].as_str().unwrap().parse().unwrap()
}

fn exacts(value: &Value) -> BTreeMap<String, Exact> {
    value
        .as_object()
        .unwrap()
        .iter()
        .map(|(key, value)| (key.clone(), exact(value)))
        .collect()
}

fn ids(value: &Value) -> Vec<&str> {
    value
        .as_array()
        .unwrap()
        .iter()
        .map(|id| id.as_str().unwrap())
        .collect()
}

fn findings(instrument: &Instrument, tally: &Tally) -> Findings {
    CheckReport::of(instrument, tally, Rules::default(), None)
        .findings
        .unwrap()
}

fn differing(findings: &Findings) -> Vec<&str> {
    findings
        .items
        .iter()
        .filter(|item| item.differ)
        .map(|item| item.id.as_str())
        .collect()
}

#[test]
fn deal_and_relationship_scores_as_worked_by_hand() {
    let instrument = instrument("deal-relationship");
    for team in ["six_people", "twelve_people"] {
        let example = &golden()[team]["deal_relationship"];
        let expect = &example["expect"];
        let tally = tally(example, instrument);
        let scores = CheckScores::of(instrument, &tally, Rules::default()).unwrap();
        let item = |id: &str| scores.items[&ItemId::from(id)].clone().unwrap();
        let scale = |id: &str| scores.scales[&ScaleId::from(id)].clone().unwrap();

        for (id, mean) in exacts(&expect["item_mean"]) {
            assert_eq!(item(&id).mean, mean, "{team} {id}");
        }
        for (id, deviation) in exacts(&expect["ad_mean"]) {
            assert_eq!(item(&id).ad_mean, deviation, "{team} {id}");
        }
        for (id, of_100) in exacts(&expect["facet_100"]) {
            assert_eq!(scale(&id).out_of_100, of_100, "{team} {id}");
        }
        assert_eq!(scale("deal").out_of_100, exact(&expect["deal_100"]));
        assert_eq!(
            scale("relationship").out_of_100,
            exact(&expect["relationship_100"])
        );

        let found = findings(instrument, &tally);
        let lean = found.gap().unwrap().lean.clone().unwrap();
        assert_eq!(lean.gap, exact(&expect["gap"]));
        let side = instrument.gap().unwrap().side(lean.tilt.unwrap());
        assert_eq!((side.as_str(), lean.strong), ("deal", false), "{team}");
        let corner = found.map().unwrap().place.clone().unwrap().corner;
        let region = instrument.map().unwrap().region(corner);
        assert_eq!(region.id, "deal-first");
        let Found::Move(time) = &found.readings[2] else {
            panic!("{:?}", found.readings[2]);
        };
        let pair = time.pairs[0].clone();
        assert_eq!(pair.from, Ok(exact(&expect["attention_now"])));
        assert_eq!(pair.to, Ok(exact(&expect["attention_wanted"])));
        let moved = pair.moved.unwrap();
        assert_eq!(moved.by, exact(&expect["attention_shift"]));
        // To the higher options: more time on how people work together.
        assert_eq!(moved.direction, Direction::Up);

        let wide: Vec<&str> = instrument
            .items
            .iter()
            .filter(|i| is_wide(instrument.options_of(i).unwrap(), &item(i.id.as_str())))
            .map(|i| i.id.as_str())
            .collect();
        assert_eq!(wide, ids(&expect["wide_items"]), "{team}");
        assert_eq!(
            differing(&findings(instrument, &tally)),
            ids(&expect["differ_items"]),
            "{team}"
        );
    }
}

#[test]
fn five_foundations_scores_as_worked_by_hand() {
    let instrument = instrument("five-foundations");
    for team in ["six_people", "twelve_people"] {
        let example = &golden()[team]["five_foundations"];
        let expect = &example["expect"];
        let tally = tally(example, instrument);
        let findings = findings(instrument, &tally);
        for scale in &findings.scales {
            let id = scale.id.as_str();
            let score = scale.score.clone().unwrap();
            assert_eq!(score.score, exact(&expect["scale"][id]), "{team} {id}");
            let band = match score.band.unwrap().as_str() {
                "strong" => "8-9 (strong)",
                "mixed" => "6-7 (mixed)",
                _ => "3-5 (needs care)",
            };
            assert_eq!(band, expect["band"][id], "{team} {id}");
            assert_eq!(
                score.between,
                expect["between"][id].as_bool().unwrap(),
                "{team} {id}"
            );
        }
        assert_eq!(differing(&findings), ids(&expect["differ_items"]));
    }
}

/// diagnostics.md 3.3: with nobody opting out, 2S >= 15n is strong and 2S >= 11n is mixed.
#[test]
fn bands_are_cut_on_the_exact_sum() {
    let instrument = instrument("five-foundations");
    for people in 5..14_u32 {
        for threes in 0..=people * 3 {
            // Trust only: `threes` answers of 3 spread over its items, the others 2.
            let items = instrument
                .counted()
                .into_iter()
                .enumerate()
                .map(|(place, (id, _))| {
                    let place = u32::try_from(place).unwrap();
                    let high = if place < 3 {
                        threes.saturating_sub(place * people).min(people)
                    } else {
                        0
                    };
                    ItemTally {
                        id,
                        counts: vec![0, people - high, high].into(),
                        opted_out: 0,
                    }
                });
            let tally = Tally::from_counts(instrument, people, items.collect()).unwrap();
            let findings = findings(instrument, &tally);
            let sum = 6 * people + threes;
            let expected = if 2 * sum >= 15 * people {
                "strong"
            } else if 2 * sum >= 11 * people {
                "mixed"
            } else {
                "needs-care"
            };
            let band = findings.scales[0].score.clone().unwrap().band;
            assert_eq!(band, Some(expected.into()), "{people} people, sum {sum}");
        }
    }
}
