//! Reading and writing what leaves a machine.
#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "helpers of tests; clippy.toml allows these in test functions only"
)]

mod any_bytes;
mod any_text;
mod backup;
mod came_back;
mod copies;
mod faults;
mod key_files;
#[allow(
    dead_code,
    reason = "what a schema validator sees is asked by the journeys"
)]
#[path = "../common/mutations.rs"]
mod mutations;
mod names;
mod promises;
mod quick;
mod round_trip;
mod samples;
mod stream;
mod ways;
mod whole;
