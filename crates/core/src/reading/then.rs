use crate::ids::ScaleId;
use crate::scoring::ScaleScore;
use crate::uncertainty::OneAnswer;
use std::rc::Rc;

/// Two scores after one answer: which kind of answer, of how many replies, and both scores.
pub(super) struct Then {
    pub how: OneAnswer,
    pub replies: u32,
    pub scores: [ScaleScore; 2],
}

/// What was worked out so far: of which two scales, and what one answer makes of them.
pub(super) type WorkedOut = Vec<([ScaleId; 2], Rc<[Then]>)>;
