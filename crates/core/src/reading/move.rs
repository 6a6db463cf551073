use super::Ground;
use crate::disclosure::Withheld;
use crate::exact::Exact;
use crate::instrument::{Direction, Move, MovePair};
use crate::uncertainty::OneAnswer;

/// From one answer to another, pair by pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundMove {
    /// The pairs, in the order of the reading.
    pub pairs: Vec<FoundPair>,
}

/// One pair.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundPair {
    /// The mean at its beginning, by itself.
    pub from: Result<Exact, Withheld>,
    /// The mean at its end, by itself.
    pub to: Result<Exact, Withheld>,
    /// What follows from both; withheld where too few could say one of them.
    pub moved: Result<Moved, Withheld>,
    /// Whether one answer could change the way of the move.
    pub one_answer: OneAnswer,
}

/// A move between two means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moved {
    /// The end minus the beginning, in steps of the options.
    pub by: Exact,
    /// Which way, where it is one.
    pub direction: Direction,
}

impl Moved {
    /// The move between two means.
    #[must_use]
    pub fn of(reading: &Move, from: &Exact, to: &Exact) -> Self {
        let by = to - from;
        let direction = if by.abs() < reading.clear_from {
            Direction::Stays
        } else if by > Exact::whole(0) {
            Direction::Up
        } else {
            Direction::Down
        };
        Self { by, direction }
    }
}

impl FoundMove {
    pub(super) fn of(reading: &Move, ground: &Ground<'_>) -> Self {
        let pairs = reading.pairs.iter();
        Self {
            pairs: pairs.map(|pair| found(reading, pair, ground)).collect(),
        }
    }
}

fn found(reading: &Move, pair: &MovePair, ground: &Ground<'_>) -> FoundPair {
    let (from, to) = (ground.item(&pair.from), ground.item(&pair.to));
    let means = from.clone().and_then(|from| Ok((from, to.clone()?)));
    FoundPair {
        one_answer: means.as_ref().map_or_else(
            |_| OneAnswer::default(),
            |(from, to)| could_change(reading, pair, ground, from, to),
        ),
        moved: means.map(|(from, to)| Moved::of(reading, &from, &to)),
        from,
        to,
    }
}

fn could_change(
    reading: &Move,
    pair: &MovePair,
    ground: &Ground<'_>,
    from: &Exact,
    to: &Exact,
) -> OneAnswer {
    let reach = &ground.reach;
    let (Some(begins), Some(ends)) = (reach.item(&pair.from), reach.item(&pair.to)) else {
        return OneAnswer::default();
    };
    let direction = |from: &Exact, to: &Exact| Moved::of(reading, from, to).direction;
    let now = direction(from, to);
    let differs = |from: &Exact, to: &Exact| direction(from, to) != now;
    // Who opts out of one of the two leaves its mean as it is.
    let at: Vec<_> = begins.one_more.iter().chain([from]).collect();
    let then: Vec<_> = ends.one_more.iter().chain([to]).collect();
    OneAnswer {
        one_more: at.iter().any(|at| then.iter().any(|to| differs(at, to))),
        one_step: begins.one_step.iter().any(|at| differs(at, to))
            || ends.one_step.iter().any(|to| differs(from, to)),
    }
}
