//! Entries that a team names, and points that are shared out: from what is asked to what is said of it.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod asking;
mod replies;
mod side_by_side;
mod summaries;
#[path = "../common/work.rs"]
mod work;
