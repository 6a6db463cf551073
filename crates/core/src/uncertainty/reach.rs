//! How far one answer can move a score: its lowest and its highest value, exactly.
//!
//! One more reply chooses for each statement by itself, so the ends of a scale are reached by
//! choosing the end of each of its statements. Bands, regions and tilts only rise or only
//! fall with the scores they come from, so what neither end changes nothing between them does.

use super::end::End;
use super::item_reach::ItemReach;
use crate::disclosure::Rules;
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use crate::instrument::{Instrument, MadeOf, Scale};
use crate::order::in_order;
use crate::tally::Tally;

/// A part of a scale after one more reply.
struct Part {
    /// Its end; none where it cannot be part of the scale (P5).
    end: Option<Exact>,
    /// The reply may also leave it out of the scale.
    may_be_out: bool,
}

/// A part of a scale that has a mean, and what one step on one of its statements makes of it.
struct Stepped {
    now: Exact,
    /// None where no step is possible.
    then: Option<Exact>,
}

/// A check as it is.
pub(crate) struct Reach<'a> {
    pub(crate) instrument: &'a Instrument,
    rules: Rules,
    items: Vec<ItemReach<'a>>,
}

impl<'a> Reach<'a> {
    pub(crate) fn of(instrument: &'a Instrument, tally: &'a Tally, rules: Rules) -> Self {
        let item = |tally| ItemReach::of(instrument, tally, rules);
        Self {
            instrument,
            rules,
            items: tally.items().iter().filter_map(item).collect(),
        }
    }

    /// How far one answer moves an item.
    pub(crate) fn item(&self, id: &ItemId) -> Option<&ItemReach<'a>> {
        self.items.iter().find(|item| item.id == id)
    }

    /// The mean of a scale's parts at this end after one more reply.
    pub(crate) fn one_more(&self, scale: &ScaleId, end: End) -> Option<Exact> {
        self.part(self.instrument.scale(scale)?, end).end
    }

    fn part(&self, scale: &Scale, end: End) -> Part {
        let parts: Vec<Part> = match &scale.made_of {
            MadeOf::Items(items) => items
                .iter()
                .filter_map(|id| Some(item_part(self.item(id)?, end)))
                .collect(),
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
        let (mut chosen, mut free) = (Vec::new(), Vec::new());
        for part in parts {
            let place = if part.may_be_out {
                &mut free
            } else {
                &mut chosen
            };
            place.extend(part.end);
        }
        let mean = |chosen: &[Exact]| {
            let enough = self.rules.scale(chosen.len(), all).is_ok();
            enough.then(|| Exact::mean(chosen)).flatten()
        };
        let may_be_out = self.rules.scale(chosen.len(), all).is_err();
        let mut best = mean(&chosen);
        let free = in_order(free, |a, b| match end {
            End::Lowest => a.cmp(b),
            End::Highest => b.cmp(a),
        });
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

    /// The mean of a scale's parts at this end after one step on one of its statements; none
    /// where nobody can take one.
    pub(crate) fn one_step(&self, scale: &ScaleId, end: End) -> Option<Exact> {
        self.stepped(self.instrument.scale(scale)?, end)?.then
    }

    /// One step moves one part, and the whole with it: the furthest where that part moves the
    /// furthest. A step adds no answer, so what is part of the scale stays so.
    fn stepped(&self, scale: &Scale, end: End) -> Option<Stepped> {
        let (mut sum, mut parts, mut furthest) = (Exact::whole(0), 0, None);
        let mut add = |now: &Exact, then: Option<&Exact>| {
            sum = &sum + now;
            parts += 1;
            furthest = match (furthest.take(), then.map(|then| then - now)) {
                (Some(found), Some(other)) => Some(end.of(found, other)),
                (found, other) => found.or(other),
            };
        };
        match &scale.made_of {
            MadeOf::Items(items) => {
                for item in items.iter().filter_map(|id| self.item(id)) {
                    if let Some(now) = &item.now {
                        add(now, item.one_step.at(end));
                    }
                }
            }
            MadeOf::Scales(scales) => {
                for scale in scales.iter().filter_map(|id| self.instrument.scale(id)) {
                    if let Some(part) = self.stepped(scale, end) {
                        add(&part.now, part.then.as_ref());
                    }
                }
            }
        }
        self.rules.scale(parts, scale.made_of.len()).ok()?;
        let parts = u64::try_from(parts).ok()?;
        Some(Stepped {
            now: sum.over(parts)?,
            then: furthest.and_then(|by: Exact| (&sum + &by).over(parts)),
        })
    }
}

fn item_part(item: &ItemReach<'_>, end: End) -> Part {
    let then = item.one_more.at(end);
    Part {
        may_be_out: item.now.is_none(),
        end: match (&item.now, then) {
            // Who opts out leaves the mean as it is.
            (Some(now), Some(then)) => Some(end.of(now.clone(), then.clone())),
            (now, then) => now.as_ref().or(then).cloned(),
        },
    }
}
