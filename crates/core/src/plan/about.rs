use super::share::Part;
use crate::ids::{ItemId, ScaleId};
use crate::instrument::InstrumentKey;

/// What a step is about.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum About {
    /// What became of what the team promised before.
    WhatHappened,
    /// The pictures: what fits, what surprises.
    Look,
    /// What goes well and what is hard, a line each on a slip: the look where there are no pictures.
    Slips,
    /// A part of a check that nobody answered.
    Unscored {
        /// The check.
        check: InstrumentKey,
        /// The part.
        scale: ScaleId,
    },
    /// A part of the check at this place of the report.
    Scale {
        /// Its place, from 0.
        check: usize,
        /// The part.
        scale: ScaleId,
    },
    /// The parts of a check that stand lowest whatever one answer says, together.
    Lowest {
        /// Its place, from 0.
        check: usize,
        /// The parts.
        scales: Vec<ScaleId>,
    },
    /// A statement on which there are two views.
    Statement {
        /// The check's place, from 0.
        check: usize,
        /// The statement.
        item: ItemId,
    },
    /// What the room chooses of this check: nothing stands out.
    Choice {
        /// The check's place, from 0.
        check: usize,
    },
    /// What the team does well, to end on.
    Strength {
        /// The check's place, from 0.
        check: usize,
        /// The part.
        scale: ScaleId,
    },
    /// Who does what by when.
    Promise,
}

impl About {
    /// It is the step by which the others have something to say.
    #[must_use]
    pub const fn is_look(&self) -> bool {
        matches!(self, Self::Look | Self::Slips)
    }

    /// How much of the time it has beside the others, in minutes of the four turns (look 10, a talk 20, promise 12 of "10
    /// to 15"; what happened a sentence a promise, and a strength a short word), and the fewest minutes that are worth beginning it.
    pub(super) const fn part(&self) -> Part {
        let (weight, least) = match self {
            Self::WhatHappened => (6, 4),
            Self::Look | Self::Slips => (10, 4),
            Self::Unscored { .. }
            | Self::Scale { .. }
            | Self::Lowest { .. }
            | Self::Statement { .. }
            | Self::Choice { .. } => (20, 5),
            Self::Strength { .. } => (5, 3),
            Self::Promise => (12, super::PROMISE_LEAST),
        };
        Part { weight, least }
    }
}
