//! Summaries to read and write, made of the worked examples.

use kilter_core::disclosure::Minimum;
use kilter_core::exchange::team_summary::{CheckTally, TeamSummary};
use kilter_core::ids::{ItemId, RandomId};
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::summary_head::SummaryHead;
use kilter_core::tally::{ItemTally, Tally};
use kilter_core::wording::Wording;
use serde_json::Value;

/// `six_people` of the worked examples as the file that leaves.
pub const SIX_PEOPLE: &str = include_str!("../fixtures/team-summary.json");

pub fn instruments() -> [&'static Instrument; 2] {
    ["five-foundations", "deal-relationship"].map(|id| {
        Catalogue::built_in()
            .iter()
            .find(|i| i.key.instrument == id)
            .expect(id)
    })
}

/// The summary of a group of the worked examples: `six_people` or `twelve_people`.
pub fn golden(group: &str) -> TeamSummary {
    let golden: Value =
        serde_json::from_str(include_str!("../fixtures/golden.json")).expect("golden.json");
    let group = &golden[group];
    let checks = instruments().map(|instrument| {
        let id = instrument.key.instrument.as_str().replace('-', "_");
        CheckTally {
            key: instrument.key.clone(),
            lists: Default::default(),
            tally: tally(instrument, &group[&id]),
        }
    });
    TeamSummary {
        head: SummaryHead {
            id: RandomId::parse("b9c1e6f0a4d24f0c8f5d0f7b3a9e2c11").expect("an id"),
            team_id: RandomId::parse("51f0c3a7d8e94b6d9a2c7e10f4b8d6a3").expect("an id"),
            team: Name::new("Millbrook PCN core team").expect("a name"),
            round: Name::new("Spring").expect("a name"),
            month: Month::parse("2027-03").expect("a month"),
            team_size: Some(14),
        },
        minimum: Minimum::default(),
        wording: Wording::new("network", "practice"),
        checks: checks.into(),
    }
}

fn tally(instrument: &Instrument, check: &Value) -> Tally {
    let number = |value: &Value| u32::try_from(value.as_u64().expect("a number")).expect("u32");
    let item = |(id, _): (ItemId, usize)| {
        let counts = check["counts"][id.as_str()].as_array().expect("counts");
        ItemTally {
            counts: counts.iter().map(number).collect(),
            opted_out: number(&check["opted_out"][id.as_str()]),
            id,
        }
    };
    let items = instrument.counted().into_iter().map(item).collect();
    Tally::from_counts(instrument, number(&check["n"]), items).expect("a tally")
}
