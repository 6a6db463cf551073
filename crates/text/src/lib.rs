//! Kilter's message catalogue: every sentence a person reads.
//!
//! A message is a function with typed arguments, declared in `messages/<area>.rs`. What it says stands in
//! `locales/<language>/<area>.ftl`, in the syntax of [Fluent](https://projectfluent.org); `build.rs` compiles that to
//! Rust ([`kilter-locale`](../../locale/src/lib.rs)). A message or an argument that a locale lacks, or has too much,
//! ends the build.
//!
//! - A further message: one line in `messages/<area>.rs` with its samples, one sentence in each locale.
//! - A further area: one file in `messages/` and in each locale, one line in `messages.rs` and `locale.rs`.
//! - A further language: a folder beside `locales/en`, and its plurals in `plural.rs` of `kilter-locale`. The tests in
//!   `tests/wording` are for English.
//!
//! ```
//! use kilter_text::t;
//! assert_eq!(t().next_person.answered(7, 9), "7 of 9 have answered.");
//! ```

#[macro_use]
mod catalogue;

mod language;
pub mod lists;
mod locale;
pub mod messages;
mod number;
mod parts;
pub mod phrase_words;
pub mod pseudo;
pub mod say;
mod sentence;
mod things;

pub use catalogue::Listed;
pub use language::{Language, choose, chosen};
pub use locale::{Locale, list, t};
