use super::mean_interval::standard_error;
use crate::agreement::{Moments, Undefined};
use crate::disclosure::Rules;
use crate::ids::ItemId;
use crate::instrument::{Combine, Instrument, MadeOf, Scale};
use crate::tally::Tally;

/// How widely people's scores on a scale spread, at most.
///
/// A team summary holds no sum of squares of a scale (docs/privacy.md). But the standard
/// deviation of a sum is at most the sum of the standard deviations (Minkowski), so the
/// statements' own give a bound: honest, and a little wide.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spread {
    /// The standard deviation of people's scores is at most this, on the scale's own range.
    pub sd_at_most: f64,
    /// The standard error of the team's score is at most this.
    pub error_at_most: f64,
    /// How many people answered the statement that fewest answered.
    pub people: u32,
}

impl Spread {
    /// The spread of a scale. With the team's size the error is of the whole team's score (finite
    /// population correction); without it, of what lies behind the answers.
    ///
    /// # Errors
    /// Where a statement has fewer than two answers, or the scale has no score.
    pub fn of(
        instrument: &Instrument,
        tally: &Tally,
        scale: &Scale,
        rules: Rules,
        team: Option<u32>,
    ) -> Result<Self, Undefined> {
        let parts: Vec<Self> = match &scale.made_of {
            MadeOf::Items(items) => items
                .iter()
                .filter_map(|id| of_item(instrument, tally, id, rules, team).transpose())
                .collect::<Result<_, _>>()?,
            // Validated on load: parts come before the whole, so this ends.
            MadeOf::Scales(scales) => scales
                .iter()
                .filter_map(|id| instrument.scale(id))
                .filter_map(|part| Self::of(instrument, tally, part, rules, team).ok())
                .collect(),
        };
        let all = scale.made_of.len();
        if rules.scale(parts.len(), all).is_err() {
            return Err(Undefined::NobodyAnswered);
        }
        let times = match scale.combine {
            Combine::Mean => 1.0,
            Combine::Sum => whole(all),
        };
        let mean =
            |of: fn(&Self) -> f64| parts.iter().map(of).sum::<f64>() / whole(parts.len()) * times;
        Ok(Self {
            sd_at_most: mean(|part| part.sd_at_most),
            error_at_most: mean(|part| part.error_at_most),
            people: parts.iter().map(|part| part.people).min().unwrap_or(0),
        })
    }
}

/// The spread of one statement; none where it may not be scored.
fn of_item(
    instrument: &Instrument,
    tally: &Tally,
    id: &ItemId,
    rules: Rules,
    team: Option<u32>,
) -> Result<Option<Spread>, Undefined> {
    let counts = tally
        .item(id)
        .filter(|item| rules.answered(item.scored()).is_ok());
    let values = instrument
        .item(id)
        .and_then(|item| item.values(instrument.options_of(item)?));
    let (Some(counts), Some(values)) = (counts, values) else {
        return Ok(None);
    };
    let moments = Moments::of(&values, &counts.counts);
    let sd = moments.sd()?;
    Ok(Some(Spread {
        sd_at_most: sd,
        // Nobody of the team is left to hear: then the score is the whole team's.
        error_at_most: standard_error(sd, moments.people, tally.replies(), team).unwrap_or(0.0),
        people: moments.people,
    }))
}

fn whole(n: usize) -> f64 {
    u32::try_from(n).map_or(f64::MAX, f64::from)
}
