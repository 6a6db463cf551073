//! The quick way to a good team summary. Whatever is unusual or wrong is not for it: then the exact
//! reader (`summary_reader`) reads the same bytes, and says what is wrong.

use super::fault::SummaryNote;
use super::json::BOM;
use super::summary_limits::{LARGEST_SUMMARY, can_be_asked, most_replies};
use super::summary_notes::notes;
use super::team_summary::{COUNTS_ONLY, CheckTally, FORMAT, TeamSummary};
use crate::check_lists::CheckLists;
use crate::disclosure::{Minimum, Rules};
use crate::ids::RandomId;
use crate::instrument::Catalogue;
use crate::month::Month;
use crate::names::Name;
use crate::summary_head::SummaryHead;
use crate::tally::Tally;
use crate::wording::Wording;
use kilter_scan::{Counts, Format};

/// A good summary, and what a person should look at before keeping it.
pub type Good = (TeamSummary, Vec<SummaryNote>);

const OURS: Format = Format {
    name: FORMAT,
    // Lists and sums are for the exact reader.
    version: COUNTS_ONLY,
};

/// The good summary that is all there is in these bytes, but for white space and a mark.
pub(super) fn only(bytes: &[u8], rules: Rules, catalogue: &Catalogue) -> Option<Good> {
    let bytes = bytes.strip_prefix(BOM).unwrap_or(bytes);
    let (good, size) = first(bytes, rules, catalogue)?;
    let rest = bytes.get(size..)?;
    // Of JSON's white space alone: a form feed is none.
    let space = |byte: &u8| matches!(byte, b' ' | b'\t' | b'\n' | b'\r');
    rest.iter().all(space).then_some(good)
}

/// The good summary that these bytes start with, and how many of them it takes.
pub(super) fn first(bytes: &[u8], rules: Rules, catalogue: &Catalogue) -> Option<(Good, usize)> {
    let (found, size) = kilter_scan::summary(bytes, OURS, catalogue.scanned())?;
    (size <= LARGEST_SUMMARY).then_some(())?;
    let minimum = Minimum::new(found.minimum)?;
    let rules = Rules::of(minimum).and(rules);
    let checks = found.checks.iter();
    let checks: Option<Vec<_>> = checks.map(|found| check(found, rules, catalogue)).collect();
    let checks = checks.filter(|checks| !checks.is_empty() && all_differ(&found.checks))?;
    if let Some(team_size) = found.team_size {
        can_be_asked(team_size, most_replies(&checks)).then_some(())?;
    }
    let summary = TeamSummary {
        head: SummaryHead {
            id: RandomId::parse(found.id)?,
            team_id: RandomId::parse(found.team_id)?,
            team: Name::new(found.team).ok()?,
            round: Name::new(found.round).ok()?,
            month: Month::parse(found.month)?,
            team_size: found.team_size,
        },
        minimum,
        wording: match found.wording {
            Some((network, practice)) => Some(Wording::new(network, practice)?),
            None => None,
        },
        checks,
    };
    let notes = notes(&summary);
    Some(((summary, notes), size))
}

fn check(found: &Counts, rules: Rules, catalogue: &Catalogue) -> Option<CheckTally> {
    let (instrument, counted) = catalogue.at(found.check)?;
    rules.export(found.replies).ok()?;
    rules.show(found.replies).ok()?;
    Some(CheckTally {
        key: instrument.key.clone(),
        lists: CheckLists::NONE,
        tally: Tally::from_cells(counted, found.replies, &found.cells)?,
    })
}

fn all_differ(checks: &[Counts]) -> bool {
    let mut seen = Vec::with_capacity(checks.len());
    checks.iter().all(|counts| {
        let is_new = !seen.contains(&counts.check);
        seen.push(counts.check);
        is_new
    })
}
