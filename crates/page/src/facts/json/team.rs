use super::check::Check;
use super::why::Why;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::say;
use serde::Serialize;

/// One team.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Team<'a> {
    /// The name of the team.
    team: &'a str,
    /// The name of the round.
    round: &'a str,
    /// The month of the round, such as 2027-03.
    month: String,
    /// The most replies that a check of it has.
    replies: u32,
    /// How many people were asked.
    team_size: Option<u32>,
    /// What the team said to each check.
    checks: Vec<Check<'a>>,
    /// Which fields here are null, each with the reason in a sentence. The sentences may change.
    #[serde(skip_serializing_if = "Why::is_empty")]
    why: Why,
}

impl<'a> Team<'a> {
    pub fn of(report: &'a Report, catalogue: &'a Catalogue) -> Self {
        let mut why = Why::default();
        let checks = report.checks.iter();
        Self {
            team: report.head.team.as_str(),
            round: report.head.round.as_str(),
            month: report.head.month.to_string(),
            replies: checks.clone().map(|check| check.replies).max().unwrap_or(0),
            team_size: why.value(
                "team_size",
                report.head.team_size.ok_or(say::Why::NoTeamSize),
            ),
            checks: checks
                .filter_map(|check| Some(Check::of(check, check.instrument(catalogue)?)))
                .collect(),
            why,
        }
    }
}
