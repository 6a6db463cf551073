//! Teams to draw in tests: the example's twelve people, and six with half of their counts.

pub mod every_kind;

use crate::check_context::CheckContext;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
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
    report.checks = report.checks.iter().map(halved).collect();
    report
}

fn halved(check: &CheckReport) -> CheckReport {
    let instrument = check.instrument(Catalogue::built_in()).unwrap();
    let halve = |item: &kilter_core::report::ItemFinding| {
        let counts = item.counts.as_ref().unwrap();
        ItemTally {
            id: item.id.clone(),
            counts: counts.counts.iter().map(|count| count / 2).collect(),
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
