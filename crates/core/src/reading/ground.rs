use super::then::WorkedOut;
use crate::disclosure::{Rules, Withheld};
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use crate::instrument::Instrument;
use crate::scoring::{CheckScores, ScaleScore, range};
use crate::tally::Tally;
use crate::uncertainty::{ENDS, OneAnswer, Reach};
use std::cell::RefCell;

/// What readings are made of: a tally that may be shown, its scores, and how far one answer moves them.
pub struct Ground<'a> {
    /// What was asked.
    pub instrument: &'a Instrument,
    /// What was counted.
    pub tally: &'a Tally,
    /// What that scores.
    pub scores: &'a CheckScores,
    /// What may be shown of it.
    pub rules: Rules,
    pub(crate) reach: Reach<'a>,
    /// What one answer makes of two scales, as far as it was asked for.
    pub(super) two_scores: RefCell<WorkedOut>,
}

impl<'a> Ground<'a> {
    /// The ground of these scores.
    #[must_use]
    pub fn of(
        instrument: &'a Instrument,
        tally: &'a Tally,
        scores: &'a CheckScores,
        rules: Rules,
    ) -> Self {
        Self {
            instrument,
            tally,
            scores,
            rules,
            reach: Reach::of(instrument, tally, rules),
            two_scores: RefCell::default(),
        }
    }

    /// The score of this scale, or why it is withheld.
    pub(crate) fn scale(&self, id: &ScaleId) -> Result<&'a ScaleScore, Withheld> {
        let missing = Withheld::TooFewParts { parts: 0, all: 1 };
        let score = self.scores.scales.get(id);
        score.map_or(Err(missing), |score| score.as_ref().map_err(|why| *why))
    }

    /// The mean of this item, or why it is withheld.
    pub(super) fn item(&self, id: &ItemId) -> Result<Exact, Withheld> {
        let missing = Withheld::TooFewAnswered {
            answered: 0,
            needed: 1,
        };
        let score = self.scores.items.get(id).cloned();
        score.unwrap_or(Err(missing)).map(|score| score.mean)
    }

    /// By which answers a scale would be at this value out of 100 or above it, or below it.
    pub(super) fn could_come(&self, id: &ScaleId, cut: &Exact, above: bool) -> OneAnswer {
        let comes = |mean: Option<Exact>| {
            let score = mean.and_then(|mean| self.with_mean(id, mean));
            score.is_some_and(|score| (score.out_of_100 >= *cut) == above)
        };
        let reach = &self.reach;
        OneAnswer {
            one_more: ENDS.iter().any(|end| comes(reach.one_more(id, *end))),
            one_step: ENDS.iter().any(|end| comes(reach.one_step(id, *end))),
        }
    }

    /// The score of a scale whose parts have this mean.
    pub(super) fn with_mean(&self, id: &ScaleId, mean: Exact) -> Option<ScaleScore> {
        let scale = self.instrument.scale(id)?;
        ScaleScore::of(self.instrument, scale, mean, range(self.instrument, scale)?)
    }
}
