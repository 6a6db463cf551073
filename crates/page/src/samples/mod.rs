//! Teams to draw in tests: the example's twelve people, and six with half of their counts.

pub mod every_kind;

use crate::check_context::CheckContext;
use kilter_core::day::Day;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::{ItemId, RandomId};
use kilter_core::instrument::Catalogue;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::promise::{Promise, Status};
use kilter_core::promises::{Elsewhere, Promises};
use kilter_core::report::{CheckReport, Findings, Report};
use kilter_core::tally::{ItemTally, Tally};

const TWELVE: &str = include_str!("../../../../src/example-team.json");

pub fn summary() -> TeamSummary {
    let read = TeamSummary::from_bytes(TWELVE.as_bytes(), Rules::default(), Catalogue::built_in());
    read.unwrap().0
}

pub fn twelve_people() -> Report {
    Report::of(&summary(), Rules::default(), Catalogue::built_in())
}

pub fn six_people() -> Report {
    let mut report = twelve_people();
    report.checks = report
        .checks
        .iter()
        .map(|check| halved(check, &|_| None))
        .collect();
    report
}

/// Six people of whom so many say that of the time now, and of the time to come.
pub fn with_time(now: [u32; 5], wanted: [u32; 5]) -> Report {
    let mut report = twelve_people();
    let time = |id: &ItemId| match id.as_str() {
        "T1" => Some(now),
        "T2" => Some(wanted),
        _ => None,
    };
    let checks = report.checks.iter().filter(|check| {
        let instrument = check.instrument(Catalogue::built_in()).unwrap();
        instrument.map().is_some()
    });
    report.checks = checks.map(|check| halved(check, &time)).collect();
    report
}

pub fn promises() -> Promises {
    let name = |text: &str| Name::new(text).unwrap();
    let promise = |what, owner, by, sign: Option<&str>, status| Promise {
        what: name(what),
        owner: name(owner),
        by: Day::parse(by).unwrap(),
        sign: sign.map(name),
        status,
    };
    Promises {
        round_id: RandomId::from_bytes([1; 16]),
        team_id: RandomId::from_bytes([2; 16]),
        team: name("Made-up PCN team"),
        round: name("Spring"),
        month: Month::new(2027, 4).unwrap(),
        promises: vec![
            promise(
                "Early-warning slot first on the agenda; every time",
                "Chair",
                "2027-05-12",
                Some("It is on four agendas, in a row"),
                Some(Status::Not),
            ),
            promise(
                "One page on who does what for the hub",
                "PCN manager",
                "2027-05-26",
                None,
                None,
            ),
        ],
        review: Day::parse("2027-06-09"),
        elsewhere: Some(Elsewhere {
            what: name("The phone contract ends, and nobody has chosen the next"),
            hears: name("ICB digital lead"),
        }),
    }
}

/// With half of its people, or these counts of a statement.
fn halved(check: &CheckReport, instead: &dyn Fn(&ItemId) -> Option<[u32; 5]>) -> CheckReport {
    let instrument = check.instrument(Catalogue::built_in()).unwrap();
    let halve = |item: &kilter_core::report::ItemFinding| {
        let counts = item.counts.as_ref().unwrap();
        ItemTally {
            id: item.id.clone(),
            counts: match instead(&item.id) {
                Some(counts) => counts.into_iter().collect(),
                None => counts.counts.iter().map(|count| count / 2).collect(),
            },
            opted_out: counts.opted_out / 2,
        }
    };
    let items = check
        .findings
        .as_ref()
        .unwrap()
        .items
        .iter()
        .map(halve)
        .collect();
    let tally = Tally::from_counts(instrument, check.replies / 2, items).unwrap();
    CheckReport::of(instrument, &tally, Rules::default(), None)
}

/// Each check of the report, told of.
pub fn each(report: &Report, mut f: impl FnMut(CheckContext<'_>)) {
    for (at, check) in report.checks.iter().enumerate() {
        let findings: &Findings = check.findings.as_ref().unwrap();
        f(CheckContext {
            instrument: check.instrument(Catalogue::built_in()).unwrap(),
            findings,
            wording: &report.wording,
            team: None,
            replies: check.replies,
            place: at + 1,
            several: false,
            example: false,
        });
    }
}
