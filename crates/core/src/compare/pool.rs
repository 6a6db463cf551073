use crate::check_lists::CheckLists;
use crate::disclosure::{Rules, Withheld};
use crate::exchange::team_summary::TeamSummary;
use crate::ids::RandomId;
use crate::instrument::{Catalogue, InstrumentKey};
use crate::language::Language;
use crate::names::Name;
use crate::report::CheckReport;
use crate::shares_tally::SharesTally;
use crate::summary_head::SummaryHead;
use crate::tally::{ItemTally, Tally};
use crate::tally_error::TallyError;
use crate::wording::Wording;
use std::borrow::Cow;
use std::collections::BTreeSet;

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
    pub teams: Vec<SummaryHead>,
    /// What was left out.
    pub left_out: Vec<LeftOut>,
    /// Each team once.
    different: BTreeSet<RandomId>,
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
    /// The entries that every team named; none where some team named others.
    lists: CheckLists,
    /// Some team named other entries than the first.
    lists_differ: bool,
    tally: Tally,
    /// Each team once, with however many rounds or tables it is there.
    teams: BTreeSet<RandomId>,
    /// The replies of the team with the fewest.
    smallest: u32,
    /// The people asked, where every team's size is known.
    size: Option<u32>,
}

impl Pool {
    /// Adds a team's counts, check by check, where they may be shown by themselves. A statement
    /// that too few of the team could answer (P5) is left out of the sum: all of the team count as
    /// opted out there, or taking the others away would give the few.
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
        let mut left_out = Vec::new();
        let mut added = Vec::new();
        for check in &summary.checks {
            let Some(instrument) = catalogue.find(&check.key) else {
                continue;
            };
            if let Err(why) = rules.show(check.tally.replies()) {
                left_out.push(LeftOut {
                    team: summary.head.team.clone(),
                    check: check.key.clone(),
                    why,
                });
                continue;
            }
            let at = self.sums.iter().position(|sum| sum.key == check.key);
            let mut tally = Cow::Borrowed(&check.tally);
            let mut without_lists = None;
            if let Some(sum) = at.and_then(|at| self.sums.get(at)) {
                // From the first other list on, the sum is of what does not depend on lists.
                if sum.lists_differ || sum.lists != check.lists {
                    tally = Cow::Owned(check.tally.of_what_it_counts(instrument));
                    without_lists = Some(sum.tally.of_what_it_counts(instrument));
                }
                without_lists
                    .as_ref()
                    .unwrap_or(&sum.tally)
                    .has_room_for(&tally)?;
            }
            added.push((at, check, tally, without_lists));
        }
        // From here on nothing can fail.
        let in_pool = !added.is_empty();
        for (at, check, tally, without_lists) in added {
            let replies = check.tally.replies();
            let leave_out = |item: &ItemTally| rules.answered(item.scored()).is_err();
            let leave_out_shares =
                |sums: &SharesTally| rules.shares(replies, sums.answered).is_err();
            match at.and_then(|at| self.sums.get_mut(at)) {
                Some(sum) => {
                    if let Some(without_lists) = without_lists {
                        sum.tally = without_lists;
                        sum.lists = CheckLists::NONE;
                        sum.lists_differ = true;
                    }
                    sum.tally.add(&tally, leave_out, leave_out_shares)?;
                    sum.smallest = sum.smallest.min(replies);
                    let sizes = sum.size.zip(summary.head.team_size);
                    // The same people may be asked twice: then nobody knows how many they are.
                    let is_new = sum.teams.insert(summary.head.team_id.clone());
                    sum.size = sizes.filter(|_| is_new).and_then(|(a, b)| a.checked_add(b));
                }
                None => self.sums.push(Sum {
                    key: check.key.clone(),
                    lists: check.lists.clone(),
                    lists_differ: false,
                    smallest: replies,
                    tally: check.tally.leaving_out(leave_out, leave_out_shares),
                    teams: BTreeSet::from([summary.head.team_id.clone()]),
                    size: summary.head.team_size,
                }),
            }
        }
        self.left_out.extend(left_out);
        if in_pool {
            let wording = summary.wording.clone().unwrap_or_default();
            if self.teams.is_empty() {
                self.wording = wording;
            } else {
                self.wordings_differ |= wording != self.wording;
            }
            self.different.insert(summary.head.team_id.clone());
            self.teams.push(summary.head.clone());
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
        u32::try_from(self.different.len()).unwrap_or(u32::MAX)
    }

    /// Counts are shown of all together and not of some team by itself, which taking the others
    /// away would give: from how many replies on there are counts.
    #[must_use]
    pub fn could_be_taken_apart(&self, rules: Rules) -> Option<u32> {
        let mut sums = self.sums.iter();
        sums.find_map(|sum| rules.could_be_taken_apart(sum.smallest, sum.tally.replies()))
    }

    /// Teams named other entries in their lists: what was asked of each is not added up.
    #[must_use]
    pub fn lists_differ(&self, key: &InstrumentKey) -> bool {
        let mut sums = self.sums.iter();
        sums.any(|sum| sum.key == *key && sum.lists_differ)
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
            let lists = sum.lists.texts();
            let instrument = catalogue.asked(&sum.key, Language::FIRST, &lists)?;
            let report = CheckReport::of(&instrument, &sum.tally, rules, sum.size);
            let teams = u32::try_from(sum.teams.len()).unwrap_or(u32::MAX);
            Some((teams, report))
        };
        self.sums.iter().filter_map(report).collect()
    }
}
