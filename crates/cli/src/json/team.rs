use super::check::Check;
use super::why::Why;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::say;
use serde::Serialize;

/// One team.
#[derive(Serialize)]
pub struct Team<'a> {
    team: &'a str,
    round: &'a str,
    month: String,
    replies: u32,
    team_size: Option<u32>,
    checks: Vec<Check<'a>>,
    #[serde(skip_serializing_if = "Why::is_empty")]
    why: Why,
}

impl<'a> Team<'a> {
    pub fn of(report: &'a Report, catalogue: &'a Catalogue) -> Self {
        let mut why = Why::default();
        let checks = report.checks.iter();
        Self {
            team: report.team.as_str(),
            round: report.round.as_str(),
            month: report.month.to_string(),
            replies: checks.clone().map(|check| check.replies).max().unwrap_or(0),
            team_size: why.value("team_size", report.team_size.ok_or(say::Why::NoTeamSize)),
            checks: checks
                .filter_map(|check| Some(Check::of(check, check.instrument(catalogue)?)))
                .collect(),
            why,
        }
    }
}
