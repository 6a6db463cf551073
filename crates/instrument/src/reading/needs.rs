use super::gap::Gap;
use crate::ids::{QuestionId, ScaleId};
use crate::question::Question;
use crate::within::Within;

/// What readings need of their instrument.
pub(crate) struct Needs<'a> {
    pub within: &'a Within<'a>,
    pub questions: &'a [Question],
    /// The instrument's gap, and the axes of its map.
    pub gap: Option<&'a Gap>,
    pub axes: Option<[&'a ScaleId; 2]>,
}

impl Needs<'_> {
    /// There is such a question of points.
    pub(super) fn has_shares(&self, id: &QuestionId) -> bool {
        self.questions.iter().any(|question| match question {
            Question::Shares(shares) => shares.id == *id,
            _ => false,
        })
    }
}
