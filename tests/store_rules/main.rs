//! The rules of the store, over places in memory that can be told to fail. tests/store.rs has the browser's own places.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's helpers may fail the test"
)]

mod acts;
mod announcing;
mod any_history;
mod backups;
mod erasing;
mod kept;
mod key_files;
mod kills;
mod made_again;
mod old_files;
mod out_of_reach;
mod own_draft;
mod people;
mod places;
mod reading;
mod refused;
mod repair;
mod secrets;
mod stale_tabs;
mod tabs;
mod two_tabs;
mod unreadable;
