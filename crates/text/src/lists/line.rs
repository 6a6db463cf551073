use crate::Language;
use crate::sentence::plain;
use std::borrow::Cow;

/// A line of a list, in a language.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Line {
    pub(super) language: Language,
    pub(super) text: &'static str,
}

impl Line {
    pub(super) fn said(self) -> Cow<'static, str> {
        plain(self.language, self.text)
    }
}
