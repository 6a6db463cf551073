use super::words::Words;
use crate::components::notice::{notice, told};
use leptos::prelude::AnyView;

/// What came of a press.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Copied,
    /// The browser was asked to save: no page can know whether it did.
    AskedToSave,
    /// The mail program was asked for: no page can know whether there is one.
    AskedToWrite,
    NotCopied,
    NotSaved,
    NotPrinted,
    NotShared,
}

impl Outcome {
    /// The browser allowed it not.
    pub fn is_refusal(self) -> bool {
        matches!(
            self,
            Self::NotCopied | Self::NotSaved | Self::NotPrinted | Self::NotShared
        )
    }

    /// The text is needed to be copied by hand, or may be.
    pub fn needs_text(self) -> bool {
        self.is_refusal() || self == Self::AskedToWrite
    }

    /// What is said of it.
    pub fn said(self, words: &Words) -> AnyView {
        let (text, done) = match self {
            Self::Copied => (&words.copied, true),
            Self::AskedToSave => return told(words.asked_to_save.clone()).view(),
            Self::AskedToWrite => return told(words.asked_to_write.clone()).view(),
            Self::NotCopied => (&words.not_copied, false),
            Self::NotSaved => (&words.not_saved, false),
            Self::NotPrinted => (&words.not_printed, false),
            Self::NotShared => (&words.not_shared, false),
        };
        notice(text.clone(), done).view()
    }
}
