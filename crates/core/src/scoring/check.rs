use super::{ItemScore, ScaleScore};
use crate::disclosure::{Rules, Withheld};
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use crate::instrument::{Instrument, MadeOf, Scale};
use crate::tally::Tally;
use litemap::LiteMap;

/// Every score of one check, each by itself shown or withheld.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckScores {
    /// The items that have values.
    pub items: LiteMap<ItemId, Result<ItemScore, Withheld>>,
    /// The scales.
    pub scales: LiteMap<ScaleId, Result<ScaleScore, Withheld>>,
}

impl CheckScores {
    /// Scores a tally of this instrument.
    ///
    /// # Errors
    /// Where the tally may not be shown at all.
    pub fn of(instrument: &Instrument, tally: &Tally, rules: Rules) -> Result<Self, Withheld> {
        rules.show(tally.replies())?;
        let mut items = LiteMap::new();
        for counts in tally.items() {
            let Some(item) = instrument.item(&counts.id) else {
                continue;
            };
            let nobody = Withheld::TooFewAnswered {
                answered: 0,
                needed: 1,
            };
            let score = rules.answered(counts.scored()).and_then(|()| {
                let options = instrument.options_of(item).ok_or(nobody)?;
                ItemScore::of(item, options, counts).ok_or(nobody)
            });
            items.insert(item.id.clone(), score);
        }
        let mut scores = Self {
            items,
            scales: LiteMap::new(),
        };
        for scale in &instrument.scales {
            let score = scores.scale(instrument, scale, rules);
            scores.scales.insert(scale.id.clone(), score);
        }
        Ok(scores)
    }

    fn scale(
        &self,
        instrument: &Instrument,
        scale: &Scale,
        rules: Rules,
    ) -> Result<ScaleScore, Withheld> {
        let parts: Vec<Exact> = match &scale.made_of {
            MadeOf::Items(items) => {
                let scores = items
                    .iter()
                    .filter_map(|item| self.items.get(item)?.as_ref().ok());
                scores.map(|score| score.mean.clone()).collect()
            }
            MadeOf::Scales(scales) => {
                let scores = scales
                    .iter()
                    .filter_map(|part| self.scales.get(part)?.as_ref().ok());
                scores.map(|score| score.score.clone()).collect()
            }
        };
        let all = scale.made_of.len();
        rules.scale(parts.len(), all)?;
        range(instrument, scale)
            .and_then(|range| ScaleScore::of(instrument, scale, Exact::mean(&parts)?, range))
            .ok_or(Withheld::TooFewParts {
                parts: parts.len(),
                all,
            })
    }
}

/// The range of the values of a scale's items, at whatever depth they stand.
pub(crate) fn range(instrument: &Instrument, scale: &Scale) -> Option<(i64, i64)> {
    match &scale.made_of {
        MadeOf::Items(items) => {
            let item = instrument.item(items.first()?)?;
            instrument.options_of(item)?.range()
        }
        // Validated on load: parts come before the whole, so this ends.
        MadeOf::Scales(scales) => range(instrument, instrument.scale(scales.first()?)?),
    }
}
