//! Parts of pages: one a file, markup as the NHS design system's. They know no store.
mod back_link;
mod el;
mod error_summary;
mod field;
mod figure;
mod heading;
mod mark;
mod notice;
pub mod parts;
mod question;
mod two_step;

pub use back_link::BackLink;
pub use el::{El, all, el, live, nothing, text};
pub use error_summary::{ErrorSummary, PageError};
pub use field::TextField;
pub use figure::{Figure, ScrollTable};
pub use heading::Heading;
pub use mark::Mark;
pub use notice::Notice;
pub use question::Question;
pub use two_step::TwoStep;
