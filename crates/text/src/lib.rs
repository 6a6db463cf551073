//! Kilter's message catalogue: every sentence a person reads.
//!
//! A message is a function with typed arguments, declared in `messages/<area>.rs`. A locale is a folder that says
//! each of them, one file an area: `en/<area>.rs`. A message or an area that a locale lacks does not compile.
//!
//! - A further message: one line in `messages/<area>.rs` with its samples, one function in each locale.
//! - A further area: one file in `messages/` and in each locale, one line in `messages.rs`, `en.rs` and `locale.rs`.
//! - A further locale: a copy of `en.rs` and `en/`. The tests in `tests/wording` are for English.
//!
//! ```
//! use kilter_text::t;
//! assert_eq!(t().next_person.answered(7, 9), "7 of 9 have answered.");
//! ```

#[macro_use]
mod catalogue;

mod en;
mod locale;
pub mod messages;
pub mod number;
pub mod phrase_words;
pub mod report_csv;
pub mod say;

pub use catalogue::Listed;
pub use en::ENGLISH;
pub use locale::{Locale, list};

/// The catalogue to speak from.
pub fn t() -> &'static Locale {
    &ENGLISH
}
