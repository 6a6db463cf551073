//! Kilter's pages as blocks, and what writes them.
//!
//! [`report::report_page`] makes of a report's findings a list of [`Block`]s: what there is to say, in which order and
//! company. A renderer in [`render`] writes them as something, and knows no report. The screen is one more renderer, in
//! the app. [`facts`] writes the same findings as data.
#![deny(missing_docs)]

mod block;
pub mod change;
mod check_context;
mod drawing;
pub mod facts;
pub mod formats;
mod legend;
mod page;
pub mod plan;
pub mod pool;
pub mod poster;
pub mod promises;
pub mod render;
pub mod report;
pub mod rounds;
#[cfg(test)]
mod samples;
mod subject;
pub mod table_sheet;
pub mod wall;

pub use block::{Block, Fact, Figure, Group, Heading, How, List, Note, Prompts, Says, Tone, Turn};
pub use page::Page;
pub use subject::Subject;
