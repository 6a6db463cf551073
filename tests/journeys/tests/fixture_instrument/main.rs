//! An instrument with every kind of question and of reading is one data file, `tests/fixture/every-kind.json`, and no
//! line of the product names it. Here it is asked, answered, printed, typed in and closed, in the build that has it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a journey may stop where a page is not as it claims"
)]

mod answering;
mod asking;
mod closing;
mod people;
mod steps;
mod typing_in;
