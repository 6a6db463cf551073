//! Parts of pages: one a file, markup as the NHS design system's. They know no store.
mod back_link;
mod error_summary;
mod field;
mod heading;
mod notice;
mod question;
mod two_step;

pub use back_link::BackLink;
pub use error_summary::{ErrorSummary, PageError};
pub use field::TextField;
pub use heading::Heading;
pub use notice::Notice;
pub use question::Question;
pub use two_step::TwoStep;
