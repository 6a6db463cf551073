//! What may be shown and exported, number by number (docs/privacy.md): each from below and from above.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop where a value is not as built above"
)]

#[path = "../common/rounds.rs"]
mod rounds;

mod closing;
mod inviting;
mod numbers;
mod report;
mod tables;
mod words;
