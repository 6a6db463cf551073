use crate::ids::ScaleId;
use crate::uncertainty::OneAnswer;

/// What people want more of, beside a map.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wanted<'a> {
    /// What the instrument says of it, with its placeholders.
    pub says: &'a str,
    /// The axis of the map that they want more of; none where they want no change.
    pub axis: Option<&'a ScaleId>,
    /// Whether one answer could change that.
    pub one_answer: OneAnswer,
}
