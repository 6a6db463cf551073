use super::{Interval, t_975};
use crate::disclosure::Withheld;
use crate::exact::Exact;

/// How sure a change between two rounds is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// The 95 % interval of the difference leaves out 0.
    Clear,
    /// The difference is larger than its standard error.
    Possible,
    /// Neither.
    NoClearChange,
}

/// A score in two rounds.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The earlier round's score.
    pub earlier: Exact,
    /// The later round's.
    pub later: Exact,
    /// Later minus earlier.
    pub difference: Exact,
    /// How precisely the difference is known, or why that is withheld.
    pub precision: Result<Precision, Withheld>,
    /// The smallest difference that such teams could show to be clear.
    pub smallest_clear: f64,
    /// How sure it is.
    pub verdict: Verdict,
}

/// How precisely a difference is known.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Precision {
    /// Its standard error, at most.
    pub error_at_most: f64,
    /// Its 95 % interval, at most.
    pub interval_at_most: Interval,
}

/// What one round gives to a comparison.
#[derive(Debug, Clone, PartialEq)]
pub struct Side {
    /// The score.
    pub score: Exact,
    /// Its standard error, at most, without a correction for the team's size: the question is
    /// what lies behind the answers, not who was absent.
    pub error_at_most: f64,
    /// How many people it comes from.
    pub people: u32,
}

/// The least variance that is believed where nobody differs: that of being anywhere within one
/// step.
const FLOOR: f64 = 1.0 / 12.0;

impl Change {
    /// The change from one round to the other (Welch 1947). The rounds' people are not linked: for
    /// people who answered both times the standard error is too large, and so the verdict is
    /// careful. None with fewer than two people in either.
    #[must_use]
    pub fn between(earlier: &Side, later: &Side) -> Option<Self> {
        let degrees = |side: &Side| side.people.checked_sub(1).filter(|n| *n > 0);
        let (first, second) = (degrees(earlier)?, degrees(later)?);
        let square = |side: &Side| side.error_at_most * side.error_at_most;
        let (mut a, mut b) = (square(earlier), square(later));
        if a + b <= 0.0 {
            a = FLOOR / f64::from(earlier.people);
            b = FLOOR / f64::from(later.people);
        }
        let degrees = (a + b) * (a + b) / (a * a / f64::from(first) + b * b / f64::from(second));
        let error = (a + b).sqrt();
        let difference = &later.score - &earlier.score;
        let centre = difference.to_f64();
        let interval = Interval::around(centre, error, degrees)?;
        let verdict = if interval.low > 0.0 || interval.high < 0.0 {
            Verdict::Clear
        } else if centre.abs() > error {
            Verdict::Possible
        } else {
            Verdict::NoClearChange
        };
        Some(Self {
            earlier: earlier.score.clone(),
            later: later.score.clone(),
            difference,
            precision: Ok(Precision {
                error_at_most: error,
                interval_at_most: interval,
            }),
            smallest_clear: t_975(degrees)? * error,
            verdict,
        })
    }
}
