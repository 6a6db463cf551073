use super::Ground;
use crate::disclosure::Withheld;
use crate::exact::Exact;
use crate::ids::{ItemId, PatternId, ScaleId};
use crate::instrument::{Condition, Pattern, Patterns};
use crate::uncertainty::OneAnswer;

/// Which patterns a team shows.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPatterns {
    /// Each pattern, in the instrument's order.
    pub patterns: Vec<FoundPattern>,
}

/// Whether a team shows a pattern.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPattern {
    /// The pattern.
    pub id: PatternId,
    /// All of its conditions hold; withheld where that hangs on one that may not be shown.
    pub holds: Result<bool, Withheld>,
    /// Whether one answer could change that.
    pub one_answer: OneAnswer,
}

/// Whether a condition holds, and by which answers it would, or would not.
struct Held {
    now: Result<bool, Withheld>,
    would: OneAnswer,
    would_not: OneAnswer,
}

impl FoundPatterns {
    pub(super) fn of(patterns: &Patterns, ground: &Ground<'_>) -> Self {
        let found = patterns.patterns.iter();
        Self {
            patterns: found
                .map(|pattern| FoundPattern::of(pattern, ground))
                .collect(),
        }
    }

    /// Those that the team shows.
    pub fn held(&self) -> impl Iterator<Item = &FoundPattern> {
        self.patterns.iter().filter(|found| found.holds == Ok(true))
    }
}

impl FoundPattern {
    fn of(pattern: &Pattern, ground: &Ground<'_>) -> Self {
        let held: Vec<Held> = pattern.when.iter().map(|it| Held::of(it, ground)).collect();
        let holds = all_hold(&held);
        Self {
            id: pattern.id.clone(),
            one_answer: match holds {
                Ok(true) => held
                    .iter()
                    .fold(OneAnswer::default(), |any, it| any.or(it.would_not)),
                Ok(false) => comes_about(&held),
                Err(_) => OneAnswer::default(),
            },
            holds,
        }
    }

    /// The team shows it, whatever one answer says.
    #[must_use]
    pub fn surely(&self) -> bool {
        self.holds == Ok(true) && !self.one_answer.could()
    }
}

/// One that does not hold settles it, whatever the others are.
fn all_hold(held: &[Held]) -> Result<bool, Withheld> {
    if held.iter().any(|it| it.now == Ok(false)) {
        return Ok(false);
    }
    held.iter().try_fold(true, |all, it| Ok(all && it.now?))
}

/// By which answers all would hold. One more reply answers all items, each by itself, and may leave out any; a step is on
/// one item, and no two conditions are of the same.
fn comes_about(held: &[Held]) -> OneAnswer {
    let holds = |it: &&Held| it.now == Ok(true);
    let failing: Vec<_> = held.iter().filter(|it| !holds(it)).collect();
    OneAnswer {
        one_more: failing.iter().all(|it| it.would.one_more),
        one_step: matches!(failing.as_slice(), [one] if one.would.one_step),
    }
}

impl Held {
    fn of(condition: &Condition, ground: &Ground<'_>) -> Self {
        match condition {
            Condition::From { scale, cut } => Self::of_scale(scale, cut, true, ground),
            Condition::Below { scale, cut } => Self::of_scale(scale, cut, false, ground),
            Condition::Most { item, option } => Self::of_most(item, *option, ground),
        }
    }

    fn of_scale(id: &ScaleId, cut: &Exact, above: bool, ground: &Ground<'_>) -> Self {
        let score = ground.scale(id).map(|score| score.out_of_100 >= *cut);
        Self {
            now: score.map(|is_above| is_above == above),
            would: ground.could_come(id, cut, above),
            would_not: ground.could_come(id, cut, !above),
        }
    }

    fn of_most(item: &ItemId, option: usize, ground: &Ground<'_>) -> Self {
        let none = OneAnswer::default();
        let Some(tally) = ground.tally.item(item) else {
            let (would, would_not) = (none, none);
            return Self {
                now: Ok(false),
                would,
                would_not,
            };
        };
        // What a single statement says takes counts.
        let may = |more: u32| {
            ground.rules.counts(ground.tally.replies() + more)?;
            ground.rules.answered(tally.scored() + more)
        };
        let count = |at: usize| tally.counts.get(at).copied().unwrap_or_default();
        let (own, scored) = (u64::from(count(option)), u64::from(tally.scored()));
        let most = |own: u64, scored: u64| 2 * own > scored;
        let beside = [option.checked_sub(1), option.checked_add(1)];
        let somebody_beside = beside.into_iter().flatten().any(|at| count(at) > 0);
        let (now, then) = (may(0), may(1).is_ok());
        Self {
            would: OneAnswer {
                one_more: then && most(own + 1, scored + 1),
                one_step: now.is_ok() && somebody_beside && most(own + 1, scored),
            },
            would_not: OneAnswer {
                one_more: then && !most(own, scored + 1),
                one_step: now.is_ok() && own > 0 && !most(own - 1, scored),
            },
            now: now.map(|()| most(own, scored)),
        }
    }
}
