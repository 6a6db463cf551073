use super::gap::Gap;
use crate::ids::QuestionId;
use crate::question::{Each, Question};
use crate::within::Within;

/// What readings need of their instrument.
pub(crate) struct Needs<'a> {
    pub within: &'a Within<'a>,
    pub questions: &'a [Question],
    /// The instrument's gap, and that it has a map.
    pub gap: Option<&'a Gap>,
    pub has_map: bool,
}

impl<'a> Needs<'a> {
    /// The question of a list.
    pub(super) fn each(&self, id: &QuestionId) -> Option<&'a Each> {
        self.questions.iter().find_map(|question| match question {
            Question::Each(each) if each.id == *id => Some(each),
            _ => None,
        })
    }

    /// There is such a question of points.
    pub(super) fn has_shares(&self, id: &QuestionId) -> bool {
        self.questions.iter().any(|question| match question {
            Question::Shares(shares) => shares.id == *id,
            _ => false,
        })
    }
}
