use super::line::Line;
use std::borrow::Cow;

/// Something to say or do in a moment, whether that helps, and why.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Saying {
    /// It helps.
    pub helps: bool,
    pub(super) says: Line,
    pub(super) why: Line,
}

impl Saying {
    /// What is said or done.
    #[must_use]
    pub fn says(self) -> Cow<'static, str> {
        self.says.said()
    }

    /// Why it helps, or does not.
    #[must_use]
    pub fn why(self) -> Cow<'static, str> {
        self.why.said()
    }
}
