//! Several teams as data: the fields as docs/formats.md describes them.

use super::check;
use super::why::Why;
use kilter_core::compare;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::report::CheckReport;
use kilter_core::summary_head::SummaryHead;
use kilter_text::say;
use serde::Serialize;

/// The counts of several teams added up. No ranking.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Pool<'a> {
    /// Each summary in the pool, in the order in which they were read: a team with two rounds or tables is here twice.
    teams: Vec<Team<'a>>,
    /// What may not be shown by itself, or whose members read other words, and so is not in the pool.
    left_out: Vec<LeftOut<'a>>,
    /// Members of some team read other words for network or practice than those of the first.
    wordings_differ: bool,
    /// A team is in the pool with more than one summary: of two rounds the same people count twice, of two tables they do not.
    has_a_team_twice: bool,
    /// What all of them said to each check.
    checks: Vec<Check<'a>>,
}

/// A team in the pool.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Team<'a> {
    /// The name of the team.
    team: &'a str,
    /// The name of the round.
    round: &'a str,
    /// How many people were asked.
    team_size: Option<u32>,
    /// Which fields here are null, each with the reason in a sentence. The sentences may change.
    #[serde(skip_serializing_if = "Why::is_empty")]
    why: Why,
}

/// A check of a team that is not in the pool.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct LeftOut<'a> {
    /// The name of the team.
    team: &'a str,
    /// The id of the instrument.
    instrument: &'a str,
    /// The edition of the instrument.
    edition: u32,
    /// The form of the instrument.
    form: &'a str,
    /// Why, in a sentence that may change.
    why: String,
}

/// One check of all teams, as in the report on one team.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
struct Check<'a> {
    /// How many teams' counts are in it.
    teams: u32,
    #[serde(flatten)]
    check: check::Check<'a>,
}

impl<'a> Pool<'a> {
    /// Of these checks of the pool, with others that are not in the pool, and why.
    pub fn of(
        pool: &'a compare::Pool,
        others: &'a [(TeamSummary, String)],
        found: &'a [(u32, CheckReport)],
        catalogue: &'a Catalogue,
    ) -> Self {
        let check = |(teams, report): &'a (u32, CheckReport)| {
            Some(Check {
                teams: *teams,
                check: check::Check::of(report, report.instrument(catalogue)?),
            })
        };
        let left_out = pool.left_out.iter().map(LeftOut::of);
        let others = others.iter().flat_map(LeftOut::of_another);
        Self {
            teams: pool.teams.iter().map(Team::of).collect(),
            left_out: left_out.chain(others).collect(),
            wordings_differ: pool.wordings_differ,
            has_a_team_twice: pool.has_a_team_twice(),
            checks: found.iter().filter_map(check).collect(),
        }
    }
}

impl<'a> Team<'a> {
    fn of(team: &'a SummaryHead) -> Self {
        let mut why = Why::default();
        Self {
            team: team.team.as_str(),
            round: team.round.as_str(),
            team_size: why.value("team_size", team.team_size.ok_or(say::Why::NoTeamSize)),
            why,
        }
    }
}

impl<'a> LeftOut<'a> {
    fn of(left_out: &'a compare::LeftOut) -> Self {
        Self {
            team: left_out.team.as_str(),
            instrument: left_out.check.instrument.as_str(),
            edition: left_out.check.edition,
            form: left_out.check.form.as_str(),
            why: say::withheld(left_out.why).into_owned(),
        }
    }

    fn of_another((summary, why): &'a (TeamSummary, String)) -> impl Iterator<Item = Self> {
        summary.checks.iter().map(|check| Self {
            team: summary.head.team.as_str(),
            instrument: check.key.instrument.as_str(),
            edition: check.key.edition,
            form: check.key.form.as_str(),
            why: why.clone(),
        })
    }
}
