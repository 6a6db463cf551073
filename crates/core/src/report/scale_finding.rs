use crate::disclosure::Withheld;
use crate::ids::ScaleId;
use crate::instrument::{Guidance, Instrument};
use crate::scoring::ScaleScore;

/// What is said of a scale.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScaleFinding {
    /// The scale.
    pub id: ScaleId,
    /// Its score, or why it is withheld.
    pub score: Result<ScaleScore, Withheld>,
}

impl ScaleFinding {
    /// The prompts and next moves that fit its score.
    #[must_use]
    pub fn guidance<'a>(&self, instrument: &'a Instrument) -> Option<&'a Guidance> {
        let scale = instrument.scale(&self.id)?;
        let band = self.score.as_ref().ok().and_then(|score| score.band);
        band.and_then(|band| scale.in_band.get(&band))
            .or(scale.always.as_ref())
    }
}
