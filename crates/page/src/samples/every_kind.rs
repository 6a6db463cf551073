//! A team that answered the fixture instrument.

use kilter_core::disclosure::Rules;
use kilter_core::ids::{QuestionId, RandomId};
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::report::{CheckReport, Report};
use kilter_core::shares_tally::SharesTally;
use kilter_core::summary_head::SummaryHead;
use kilter_core::tally::{ItemTally, Tally};
use kilter_core::wording::Wording;

const EVERY_KIND: &str = concat!(
    env!("CARGO_MANIFEST_DIR"),
    "/../../tests/fixture/every-kind.json"
);

pub fn catalogue() -> Catalogue {
    let instrument = Instrument::from_json(&std::fs::read_to_string(EVERY_KIND).unwrap()).unwrap();
    let work = ["Home visits", "Flu clinic"].map(String::from).to_vec();
    Catalogue::of(vec![
        instrument.with_lists(&[(QuestionId::new("work"), work)].into_iter().collect()),
    ])
}

/// What these items have been answered; of the others everybody chose the last option. Each person gave the four aims
/// four, three, two and one point.
pub fn report(catalogue: &Catalogue, replies: u32, answered: &[(&str, &[u32])]) -> Report {
    let instrument = catalogue.iter().next().unwrap();
    let empty = Tally::empty(instrument);
    let items = empty.items().iter().map(|empty| {
        let mut counts = empty.counts.clone();
        *counts.last_mut().unwrap() = replies;
        let given = answered.iter().find(|(id, _)| *id == empty.id.as_str());
        if let Some((_, given)) = given {
            counts = (*given).into();
        }
        ItemTally {
            id: empty.id.clone(),
            opted_out: replies - counts.iter().sum::<u32>(),
            counts,
        }
    });
    let points = SharesTally {
        id: QuestionId::new("points"),
        sums: [4, 3, 2, 1].map(|each| each * u64::from(replies)).to_vec(),
        answered: replies,
    };
    let tally = Tally::from_counts(instrument, replies, items.collect()).unwrap();
    let tally = tally.with_shares(instrument, vec![points]).unwrap();
    Report {
        head: SummaryHead {
            id: RandomId::from_bytes([1; 16]),
            team_id: RandomId::from_bytes([2; 16]),
            team: Name::new("Millbrook").unwrap(),
            round: Name::new("Spring").unwrap(),
            month: Month::new(2027, 3).unwrap(),
            team_size: None,
        },
        wording: Wording::default(),
        checks: vec![CheckReport::of(instrument, &tally, Rules::default(), None)],
    }
}
