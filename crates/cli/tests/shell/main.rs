//! The program `kilter`, run as a person or a script runs it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built"
)]

mod bad_files;
mod csv;
mod golden;
mod kilter;
mod markdown;
mod nulls;
mod pipes;
mod samples;
mod several;
