use crate::disclosure::{Rules, Withheld};
use crate::exchange::team_summary::TeamSummary;
use crate::ids::RandomId;
use crate::instrument::{Catalogue, InstrumentKey};
use crate::names::Name;
use crate::report::CheckReport;
use crate::tally::{Tally, TallyError};
use crate::wording::Wording;

/// A team's summary that is in the pool.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PooledTeam {
    /// The round's id.
    pub id: RandomId,
    /// The team's id.
    pub team_id: RandomId,
    /// The team's name.
    pub team: Name,
    /// The round's name.
    pub round: Name,
    /// How many people were asked.
    pub team_size: Option<u32>,
}

/// A check of a team that is not in the pool, and why. What may not be shown by itself is not
/// added either: it could be told by taking the others away (P7).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeftOut {
    /// The team's name.
    pub team: Name,
    /// The check.
    pub check: InstrumentKey,
    /// Why.
    pub why: Withheld,
}

/// The counts of several teams added up.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Pool {
    /// The summaries, in the order in which they came; never in an order of scores.
    pub teams: Vec<PooledTeam>,
    /// What was left out.
    pub left_out: Vec<LeftOut>,
    sums: Vec<Sum>,
    /// The words that members of the first read.
    pub wording: Wording,
    /// Members of some team read other words than those of the first.
    pub wordings_differ: bool,
}

/// One check of all teams.
#[derive(Debug, Clone, PartialEq)]
struct Sum {
    key: InstrumentKey,
    tally: Tally,
    /// Each team once, with however many rounds or tables it is there.
    teams: Vec<RandomId>,
    /// The people asked, where every team's size is known.
    size: Option<u32>,
}

impl Pool {
    /// Adds a team's counts, check by check, where they may be shown by themselves.
    ///
    /// # Errors
    /// With more people than can be counted; nothing is added then.
    pub fn add(
        &mut self,
        summary: &TeamSummary,
        rules: Rules,
        catalogue: &Catalogue,
    ) -> Result<(), TallyError> {
        let rules = rules.and(Rules::of(summary.minimum));
        let mut sums = self.sums.clone();
        let mut left_out = Vec::new();
        let mut in_pool = false;
        for check in &summary.checks {
            if catalogue.find(&check.key).is_none() {
                continue;
            }
            if let Err(why) = rules.show(check.tally.replies()) {
                left_out.push(LeftOut {
                    team: summary.team.clone(),
                    check: check.key.clone(),
                    why,
                });
                continue;
            }
            in_pool = true;
            match sums.iter_mut().find(|sum| sum.key == check.key) {
                Some(sum) => {
                    sum.tally = sum.tally.plus(&check.tally)?;
                    if !sum.teams.contains(&summary.team_id) {
                        sum.teams.push(summary.team_id.clone());
                    }
                    sum.size = sum
                        .size
                        .zip(summary.team_size)
                        .and_then(|(a, b)| a.checked_add(b));
                }
                None => sums.push(Sum {
                    key: check.key.clone(),
                    tally: check.tally.clone(),
                    teams: vec![summary.team_id.clone()],
                    size: summary.team_size,
                }),
            }
        }
        self.sums = sums;
        self.left_out.extend(left_out);
        if in_pool {
            let wording = summary.wording.clone().unwrap_or_default();
            if self.teams.is_empty() {
                self.wording = wording;
            } else {
                self.wordings_differ |= wording != self.wording;
            }
            self.teams.push(PooledTeam {
                id: summary.id.clone(),
                team_id: summary.team_id.clone(),
                team: summary.team.clone(),
                round: summary.round.clone(),
                team_size: summary.team_size,
            });
        }
        Ok(())
    }

    /// Some team is there with more than one round or part: if these are rounds, the same people
    /// count twice.
    #[must_use]
    pub fn has_a_team_twice(&self) -> bool {
        u32::try_from(self.teams.len()) != Ok(self.different_teams())
    }

    /// How many teams there are, each once.
    #[must_use]
    pub fn different_teams(&self) -> u32 {
        // Not by a set: making one sorts, which is 4 kB of the app's module for this line.
        let mut seen = self.teams.iter();
        let mut different = 0_u32;
        while let Some(team) = seen.next() {
            if !seen.clone().any(|other| other.team_id == team.team_id) {
                different = different.saturating_add(1);
            }
        }
        different
    }

    /// How many people the pooled teams asked this check, where every team's size is known.
    #[must_use]
    pub fn asked(&self, key: &InstrumentKey) -> Option<u32> {
        self.sums.iter().find(|sum| sum.key == *key)?.size
    }

    /// What all of them said to each check, with how many teams that is, each once.
    #[must_use]
    pub fn checks(&self, rules: Rules, catalogue: &Catalogue) -> Vec<(u32, CheckReport)> {
        let report = |sum: &Sum| {
            let instrument = catalogue.find(&sum.key)?;
            let report = CheckReport::of(instrument, &sum.tally, rules, sum.size);
            let teams = u32::try_from(sum.teams.len()).unwrap_or(u32::MAX);
            Some((teams, report))
        };
        self.sums.iter().filter_map(report).collect()
    }
}
