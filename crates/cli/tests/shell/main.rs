//! The program `kilter`, run as a person or a script runs it.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built"
)]

mod bad_files;
mod compare;
mod csv;
mod golden;
mod kilter;
mod markdown;
mod merge;
mod nulls;
mod output;
mod pipes;
mod pool;
mod samples;
mod schema;
mod several;
mod stream;
mod vectors;
mod windows;
