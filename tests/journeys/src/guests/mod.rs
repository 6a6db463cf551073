//! Tools of the browser that change the page's nodes under the app.

use crate::person::Person;

/// What is at work in the page, until it is loaded afresh.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Guest {
    /// Translation that puts new texts in place of ours.
    Translation,
    /// Translation that moves our texts into elements of its own.
    Wrapping,
    ReadAloud,
    /// An extension that joins texts and takes comments out.
    Tidying,
    /// Spelling and password tools.
    FieldTools,
}

impl Guest {
    fn script(self) -> &'static str {
        match self {
            Self::Translation => include_str!("translate.js"),
            Self::Wrapping => include_str!("wrap.js"),
            Self::ReadAloud => include_str!("read_aloud.js"),
            Self::Tidying => include_str!("tidy.js"),
            Self::FieldTools => include_str!("fields.js"),
        }
    }
}

impl Person {
    /// Lets a tool work in the page from now on.
    #[track_caller]
    pub fn with_guest(&self, guest: Guest) -> &Self {
        self.script(guest.script(), &[]);
        self
    }

    /// Asserts that a text stands in the page once.
    #[track_caller]
    pub fn sees_once(&self, text: &str) -> &Self {
        let page = self.sees(text).text();
        let times = page.matches(text).count();
        if times != 1 {
            self.fail(&format!("\"{text}\" stands {times} times"));
        }
        self
    }
}
