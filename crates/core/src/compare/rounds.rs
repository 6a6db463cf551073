use super::{CheckChange, Comparison, ScaleChange};
use crate::disclosure::{Rules, Withheld};
use crate::exchange::team_summary::{CheckTally, TeamSummary};
use crate::ids::ScaleId;
use crate::instrument::{Catalogue, InstrumentKey};
use crate::order::in_order;
use crate::scoring::{CheckScores, ScaleScore};
use crate::summary_head::SummaryHead;

/// The most rounds in one picture: the last ones.
pub const MOST_ROUNDS: usize = 8;

/// A team's rounds over time.
#[derive(Debug, Clone, PartialEq)]
pub struct Rounds {
    /// The rounds, the first first.
    pub rounds: Vec<SummaryHead>,
    /// The checks of the last round that another holds in the same edition and form.
    pub checks: Vec<CheckRounds>,
    /// What an earlier round holds in another edition or form, or with other entries: never drawn beside it (P9).
    pub left_out: Vec<(usize, InstrumentKey)>,
}

/// One check over time.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckRounds {
    /// Which instrument, edition and form.
    pub key: InstrumentKey,
    /// The replies to it in each round; none of a round that has not got it.
    pub replies: Vec<Option<u32>>,
    /// It must be said that somebody who joined or left could be guessed, between some two of them (P9).
    pub joiner_could_be_guessed: bool,
    /// Its scales, in the instrument's order.
    pub scales: Vec<ScaleRounds>,
}

/// One scale over time.
#[derive(Debug, Clone, PartialEq)]
pub struct ScaleRounds {
    /// The scale.
    pub id: ScaleId,
    /// Its score in each round; none where the round has not got it, or may not show it.
    pub scores: Vec<Option<ScaleScore>>,
    /// How it changed from the first round that has the check to the last.
    pub change: ScaleChange,
}

impl Rounds {
    /// Those of the team of this round that came before it, and it; none of other teams, of later rounds, and of what may
    /// be tables of one round. The last ones where there are many.
    #[must_use]
    pub fn up_to<'a>(
        last: &'a TeamSummary,
        kept: &'a [TeamSummary],
        catalogue: &Catalogue,
    ) -> Vec<&'a TeamSummary> {
        let earlier = kept.iter().filter(|other| {
            other.head.team_id == last.head.team_id
                && Comparison::possible(other, last, catalogue).is_ok()
                && !kept.iter().chain([last]).any(|third| {
                    third.head.id != other.head.id && Comparison::may_be_parts(other, third)
                })
        });
        let earlier = in_order(earlier.collect(), |a: &&TeamSummary, b: &&TeamSummary| {
            a.head.month.cmp(&b.head.month)
        });
        let many = (earlier.len() + 1).saturating_sub(MOST_ROUNDS);
        earlier.into_iter().skip(many).chain([last]).collect()
    }

    /// These rounds of one team, the first first.
    #[must_use]
    pub fn of(rounds: &[&TeamSummary], rules: Rules, catalogue: &Catalogue) -> Self {
        let minimum = |rules: Rules, of: &&TeamSummary| rules.and(Rules::of(of.minimum));
        let rules = rounds.iter().fold(rules, minimum);
        let (mut checks, mut left_out) = (Vec::new(), Vec::new());
        let last = rounds.last().map(|last| last.checks.as_slice());
        for check in last.unwrap_or_default() {
            let alike = |other: &&CheckTally| other.key == check.key && other.lists == check.lists;
            let found: Vec<_> = rounds
                .iter()
                .map(|round| round.checks.iter().find(alike))
                .collect();
            checks.extend(CheckRounds::of(check, &found, rules, catalogue));
        }
        let drawn = |other: &CheckTally| {
            let last = last.unwrap_or_default().iter();
            let mut alike = last.filter(|it| it.key == other.key && it.lists == other.lists);
            alike.next().is_some()
        };
        for (place, round) in rounds.iter().enumerate() {
            let others = round.checks.iter().filter(|other| !drawn(other));
            left_out.extend(others.map(|other| (place, other.key.clone())));
        }
        Self {
            rounds: rounds.iter().map(|round| round.head.clone()).collect(),
            checks,
            left_out,
        }
    }
}

impl CheckRounds {
    fn of(
        last: &CheckTally,
        found: &[Option<&CheckTally>],
        rules: Rules,
        catalogue: &Catalogue,
    ) -> Option<Self> {
        let instrument = last.instrument(catalogue)?;
        let first = found.iter().flatten().next()?;
        let change = CheckChange::of(&instrument, &first.tally, &last.tally, rules);
        let changes = change.findings.ok()?.scales;
        let scores = |of: &Option<&CheckTally>| {
            let of = of.as_ref()?;
            let shown: Result<_, Withheld> = CheckScores::of(&instrument, &of.tally, rules);
            shown.ok()
        };
        let scores: Vec<Option<CheckScores>> = found.iter().map(scores).collect();
        if scores.iter().flatten().count() < 2 {
            return None;
        }
        let of = |change: ScaleChange| ScaleRounds {
            scores: scores
                .iter()
                .map(|round| round.as_ref()?.scales.get(&change.id)?.clone().ok())
                .collect(),
            id: change.id.clone(),
            change,
        };
        let replies: Vec<Option<u32>> = found
            .iter()
            .map(|of| Some(of.as_ref()?.tally.replies()))
            .collect();
        let mut all = replies.iter().flatten();
        Some(Self {
            key: last.key.clone(),
            joiner_could_be_guessed: all.any(|a| {
                let mut others = replies.iter().flatten();
                others.any(|b| rules.joiner_could_be_guessed(*a, *b))
            }),
            replies,
            scales: changes.into_iter().map(of).collect(),
        })
    }
}
