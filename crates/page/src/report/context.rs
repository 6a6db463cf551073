use crate::check_context::CheckContext;
use kilter_core::instrument::Catalogue;
use kilter_core::report::{CheckReport, Report};

/// One check of a report, at this place from 1; none where nothing of it may be shown, or this build does not know it.
pub fn context<'a>(
    report: &'a Report,
    check: &'a CheckReport,
    catalogue: &'a Catalogue,
    place: usize,
    example: bool,
) -> Option<CheckContext<'a>> {
    let instrument = check.instrument(catalogue)?;
    let findings = check.findings.as_ref().ok()?;
    Some(CheckContext {
        instrument,
        findings,
        wording: &report.wording,
        replies: check.replies,
        team: report.head.team_size,
        place,
        several: false,
        example,
    })
}
