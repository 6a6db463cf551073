//! How far one answer can move a score: its lowest and its highest value, exactly.
//!
//! One more reply chooses for each statement by itself, so the ends of a scale are reached by
//! choosing the end of each of its statements. Bands, quadrants and tilts only rise or only
//! fall with the scores they come from, so what neither end changes nothing between them does.

use crate::agreement::Moments;
use crate::disclosure::Rules;
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use crate::instrument::{Instrument, MadeOf, Scale};
use crate::order::in_order;
use crate::tally::{ItemTally, Tally};

/// An end of what can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum End {
    Lowest,
    Highest,
}

/// Both.
pub(super) const ENDS: [End; 2] = [End::Lowest, End::Highest];

impl End {
    fn of(self, a: Exact, b: Exact) -> Exact {
        if (a < b) == (self == Self::Lowest) {
            a
        } else {
            b
        }
    }
}

/// A part of a scale after one more reply.
struct Part {
    /// Its end; none where it cannot be part of the scale (P5).
    end: Option<Exact>,
    /// The reply may also leave it out of the scale.
    may_be_out: bool,
}

/// A check as it is.
pub(super) struct Reach<'a> {
    pub(super) instrument: &'a Instrument,
    pub(super) tally: &'a Tally,
    pub(super) rules: Rules,
}

impl Reach<'_> {
    /// The mean of a scale's parts at this end after one more reply.
    pub(super) fn one_more(&self, scale: &ScaleId, end: End) -> Option<Exact> {
        self.part(self.instrument.scale(scale)?, end).end
    }

    fn part(&self, scale: &Scale, end: End) -> Part {
        let parts: Vec<Part> = match &scale.made_of {
            MadeOf::Items(items) => items.iter().map(|id| self.item_part(id, end)).collect(),
            // Validated on load: parts come before the whole, so this ends.
            MadeOf::Scales(scales) => scales
                .iter()
                .filter_map(|id| Some(self.part(self.instrument.scale(id)?, end)))
                .collect(),
        };
        self.whole(parts, scale.made_of.len(), end)
    }

    /// What is surely in, and of what may be left out as many as help: the best come first.
    fn whole(&self, parts: Vec<Part>, all: usize, end: End) -> Part {
        let (free, sure): (Vec<Part>, Vec<Part>) = parts
            .into_iter()
            .filter(|part| part.end.is_some())
            .partition(|part| part.may_be_out);
        let mut chosen: Vec<Exact> = sure.into_iter().filter_map(|part| part.end).collect();
        let free = in_order(
            free.into_iter().filter_map(|part| part.end).collect(),
            |a, b| match end {
                End::Lowest => a.cmp(b),
                End::Highest => b.cmp(a),
            },
        );
        let mean = |chosen: &[Exact]| {
            let enough = self.rules.scale(chosen.len(), all).is_ok();
            enough.then(|| Exact::mean(chosen)).flatten()
        };
        let may_be_out = self.rules.scale(chosen.len(), all).is_err();
        let mut best = mean(&chosen);
        for part in free {
            chosen.push(part);
            best = match (best, mean(&chosen)) {
                (Some(best), Some(other)) => Some(end.of(best, other)),
                (best, other) => best.or(other),
            };
        }
        Part {
            end: best,
            may_be_out,
        }
    }

    fn item_part(&self, id: &ItemId, end: End) -> Part {
        let now = self.mean(id);
        let then = self.after_one_more(id, end);
        Part {
            may_be_out: now.is_none(),
            end: match (now, then) {
                // Who opts out leaves the mean as it is.
                (Some(now), Some(then)) => Some(end.of(now, then)),
                (now, then) => now.or(then),
            },
        }
    }

    /// An item's mean as it is; none where it may not be scored.
    pub(super) fn mean(&self, id: &ItemId) -> Option<Exact> {
        self.mean_of(self.tally.item(id)?)
    }

    fn mean_of(&self, tally: &ItemTally) -> Option<Exact> {
        self.rules.statement(tally).ok()?;
        Moments::of(&self.values(&tally.id)?, &tally.counts)
            .mean()
            .ok()
    }

    fn values(&self, id: &ItemId) -> Option<Vec<i64>> {
        let item = self.instrument.item(id)?;
        item.values(self.instrument.options_of(item)?)
    }

    /// An item's mean after one more person chose an end of its options.
    pub(super) fn after_one_more(&self, id: &ItemId, end: End) -> Option<Exact> {
        let tally = self.tally.item(id)?;
        (0..tally.counts.len())
            .filter_map(|option| self.mean_of(&one_more(tally, option)?))
            .reduce(|a, b| end.of(a, b))
    }

    /// An item's mean after one person chose the next option; none where nobody can.
    pub(super) fn after_one_step(&self, id: &ItemId, end: End) -> Option<Exact> {
        one_step(self.tally.item(id)?)
            .iter()
            .filter_map(|tally| self.mean_of(tally))
            .reduce(|a, b| end.of(a, b))
    }

    /// The mean of a scale's parts at this end after one step on one of its statements.
    pub(super) fn one_step(&self, scale: &ScaleId, end: End) -> Option<Exact> {
        let scale = self.instrument.scale(scale)?;
        self.items_under(scale)
            .into_iter()
            .filter_map(|id| {
                let stepped = self.after_one_step(id, end)?;
                self.with(scale, id, &stepped)
            })
            .reduce(|a, b| end.of(a, b))
    }

    fn items_under<'a>(&'a self, scale: &'a Scale) -> Vec<&'a ItemId> {
        match &scale.made_of {
            MadeOf::Items(items) => items.iter().collect(),
            MadeOf::Scales(scales) => scales
                .iter()
                .filter_map(|id| self.instrument.scale(id))
                .flat_map(|part| self.items_under(part))
                .collect(),
        }
    }

    /// The mean of a scale's parts where one item has this mean.
    fn with(&self, scale: &Scale, changed: &ItemId, mean: &Exact) -> Option<Exact> {
        let parts: Vec<Exact> = match &scale.made_of {
            MadeOf::Items(items) => items
                .iter()
                .filter_map(|id| {
                    let now = self.mean(id)?;
                    Some(if id == changed { mean.clone() } else { now })
                })
                .collect(),
            MadeOf::Scales(scales) => scales
                .iter()
                .filter_map(|id| self.with(self.instrument.scale(id)?, changed, mean))
                .collect(),
        };
        self.rules.scale(parts.len(), scale.made_of.len()).ok()?;
        Exact::mean(&parts)
    }
}

/// The counts after one more person chose this option.
pub(super) fn one_more(tally: &ItemTally, option: usize) -> Option<ItemTally> {
    let mut after = tally.clone();
    let count = after.counts.get_mut(option)?;
    *count = count.checked_add(1)?;
    Some(after)
}

/// Every way in which one person moves to the option next to theirs.
pub(super) fn one_step(tally: &ItemTally) -> Vec<ItemTally> {
    let step = |from: usize, to: usize| {
        let mut after = one_more(tally, to)?;
        let count = after.counts.get_mut(from)?;
        *count = count.checked_sub(1)?;
        Some(after)
    };
    (1..tally.counts.len())
        .flat_map(|upper| [step(upper - 1, upper), step(upper, upper - 1)])
        .flatten()
        .collect()
}
