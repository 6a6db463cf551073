//! Everything kept on this computer.
//!
//! One [`Store`], typed and versioned records ([`Kept`]), one [`Commit`] a user action. Records live in local storage,
//! behind a journal in IndexedDB: a browser may report a local-storage write seconds before it is on disk, and a
//! journal's transaction only when it is. So a commit goes to the journal first and is "kept" when that transaction
//! completes; then local storage is written; and at every start the journal repairs local storage. Where either is
//! refused the other carries on; where both are, memory does.
//!
//! Each place counts: a journal with fewer commits than local storage saw in it has lost its tail, and one that was
//! announced there and is nowhere was not kept. And when everything is erased one number stays in the journal, so that what
//! local storage brings back after a crash is known to be old.
//!
//! What cannot be read is never overwritten: it is handed out as [`Unreadable`], and goes only when a person says so.

mod announcing;
mod browser_store;
mod change;
mod erasing;
mod error;
mod health;
mod indexed_db;
mod keeper;
mod key;
mod later;
mod loaded;
mod local_storage;
mod local_writes;
mod memory;
mod merge;
mod place;
mod plan;
mod record;
mod updated;

use std::collections::BTreeSet;

pub use browser_store::{JOURNAL_NAME, browser_store};
pub use change::{Change, Commit};
pub use error::StoreError;
pub use health::{Health, PlaceHealth};
pub use indexed_db::IndexedDb;
pub use keeper::Keeper;
pub use key::{Key, key, set_of};
pub use later::Later;
pub use loaded::{Loaded, Record, Spot, Unreadable};
pub use local_storage::BrowserLocalStorage;
pub use memory::{Asked, Fuse, MemoryArea, MemoryJournal, MemoryStore};
pub use place::{Area, Counter, Decide, Erasing, Fault, Journal, JournalView, Write, Writes};
pub use record::{Gone, Kept, Seq, Stored, Versioned, Why, decode, read_as_is};
pub use updated::{Decision, Updated, decide_and_keep};

/// Everything kept on this computer.
pub trait Store {
    /// Reads every record, after mending whichever place is behind the other.
    fn load(&self) -> Later<'_, Loaded>;

    /// Reads these records alone, and mends them.
    fn read(&self, keys: BTreeSet<Key>) -> Later<'_, Loaded>;

    /// One user action: reads these records as they are now, asks `decide`, and keeps all of its changes or none. Where
    /// there is a journal nothing comes in between.
    fn update<'a>(
        &'a self,
        keys: BTreeSet<Key>,
        decide: &'a Decision<'a>,
    ) -> Later<'a, Result<Updated, StoreError>>;

    /// Keeps changes that depend on nothing but what they expect.
    fn commit(&self, commit: Commit) -> Later<'_, Result<Durability, StoreError>> {
        Box::pin(async move {
            let updated = self
                .update(commit.keys(), &|_| Some(commit.clone()))
                .await?;
            Ok(updated.durability.unwrap_or(Durability::MemoryOnly))
        })
    }

    /// Deletes one unreadable thing, because a person asked for it.
    fn forget_unreadable(&self, unreadable: Unreadable) -> Later<'_, Result<(), StoreError>>;

    /// Deletes everything of ours and says what was there.
    fn erase_all(&self) -> Later<'_, Erased>;

    /// How each place did the last time it was used.
    fn health(&self) -> Health;
}

/// How safely a commit is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Durability {
    /// The journal's transaction completed: it survives a crash.
    Journal,
    /// In local storage alone: a crash in the next seconds may lose it.
    LocalOnly,
    /// In this tab's memory alone: closing the tab loses it.
    MemoryOnly,
}

/// What [`Store::erase_all`] removed, for a receipt.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Erased {
    /// How many records of each kind there were.
    pub kinds: litemap::LiteMap<String, usize>,
    /// Local storage.
    pub local: Erasing,
    /// The journal.
    pub journal: Erasing,
}

impl Erased {
    /// Whether nothing of ours is left in any place that can be looked into.
    pub fn is_complete(&self) -> bool {
        let left = |erasing: &Erasing| matches!(erasing, Erasing::Left { .. });
        !left(&self.local) && !left(&self.journal)
    }

    /// The journal could not be looked into where local storage could: what it holds comes back when it can be.
    pub fn may_come_back(&self) -> bool {
        self.journal == Erasing::OutOfReach && self.local != Erasing::OutOfReach
    }
}
