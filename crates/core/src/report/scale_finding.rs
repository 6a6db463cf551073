use super::Unsure;
use crate::disclosure::{Rules, Withheld};
use crate::ids::ScaleId;
use crate::instrument::{Guidance, Instrument, Scale};
use crate::scoring::{CheckScores, ScaleScore};
use crate::tally::Tally;
use crate::uncertainty::{Interval, Spread};

/// What is said of a scale.
#[derive(Debug, Clone, PartialEq)]
pub struct ScaleFinding {
    /// The scale.
    pub id: ScaleId,
    /// Its score, or why it is withheld.
    pub score: Result<ScaleScore, Withheld>,
    /// The standard deviation of people's scores is at most this.
    pub sd_at_most: Result<f64, Unsure>,
    /// The 95 % interval of the whole team's score is at most this wide.
    pub interval_at_most: Result<Interval, Unsure>,
}

impl ScaleFinding {
    /// What may be said of this scale, of a team of this size.
    #[must_use]
    pub fn of(
        instrument: &Instrument,
        tally: &Tally,
        scores: &CheckScores,
        scale: &Scale,
        rules: Rules,
        team: Option<u32>,
    ) -> Option<Self> {
        let score = scores.scales.get(&scale.id)?.clone();
        let spread = || -> Result<Spread, Unsure> {
            score.as_ref().map_err(|why| *why)?;
            rules.counts(tally.replies())?;
            Ok(Spread::of(instrument, tally, scale, rules, team)?)
        };
        let spread = spread();
        let interval = || -> Result<Interval, Unsure> {
            let score = score.as_ref().map_err(|why| *why)?;
            if team.is_some_and(|team| tally.replies() >= team) {
                return Err(Unsure::EveryoneAnswered);
            }
            rules.interval(tally.replies())?;
            let spread = spread?;
            // An interval without width would claim to know those who were not heard.
            if spread.error_at_most <= 0.0 {
                return Err(Unsure::AllAlike);
            }
            let degrees = f64::from(spread.people) - 1.0;
            Interval::around(score.score.to_f64(), spread.error_at_most, degrees)
                .ok_or(Unsure::AllAlike)
        };
        Some(Self {
            id: scale.id.clone(),
            sd_at_most: spread.map(|spread| spread.sd_at_most),
            interval_at_most: interval(),
            score,
        })
    }

    /// The prompts and next moves that fit its score.
    #[must_use]
    pub fn guidance<'a>(&self, instrument: &'a Instrument) -> Option<&'a Guidance> {
        let scale = instrument.scale(&self.id)?;
        let band = self
            .score
            .as_ref()
            .ok()
            .and_then(|score| score.band.as_ref());
        band.and_then(|band| scale.in_band.get(band))
            .or(scale.always.as_ref())
    }
}
