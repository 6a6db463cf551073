use std::collections::{BTreeMap, BTreeSet};

use super::Later;
use super::key::Key;
use super::record::{Seq, Stored};

/// Why a place did not do as asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum Fault {
    /// Not allowed, or failing; the browser's own words.
    #[error("refused: {0}")]
    Refused(String),
    /// No room left.
    #[error("full")]
    Full,
}

/// A place that answers at once: local storage. It knows of no key but ours.
pub trait Area {
    /// All our keys and what stands under them.
    ///
    /// # Errors
    /// When the browser refuses.
    fn read_all(&self) -> Result<BTreeMap<Key, String>, Fault>;

    /// What stands under a key.
    ///
    /// # Errors
    /// When the browser refuses.
    fn read(&self, key: &Key) -> Result<Option<String>, Fault>;

    /// Writes a record or the mark of a deletion.
    ///
    /// # Errors
    /// When the browser refuses or has no room.
    fn write(&self, key: &Key, stored: &Stored) -> Result<(), Fault>;

    /// Puts back what stood there, to the byte.
    ///
    /// # Errors
    /// When the browser refuses or has no room.
    fn put_back(&self, key: &Key, raw: &str) -> Result<(), Fault>;

    /// Removes what stands under a key.
    ///
    /// # Errors
    /// When the browser refuses.
    fn remove(&self, key: &Key) -> Result<(), Fault>;
}

/// A place with transactions: the journal.
pub trait Journal {
    /// In one transaction: reads the records under `keys`, or all of them where `keys` is `None`; asks `decide` what to write; writes it. Done when the transaction has completed.
    ///
    /// # Errors
    /// When the browser refuses or has no room. Then nothing was written.
    fn transact<'a>(
        &'a self,
        keys: Option<BTreeSet<Key>>,
        decide: Decide<'a>,
    ) -> Later<'a, Result<(), Fault>>;

    /// Removes everything.
    fn erase(&self) -> Later<'_, (Vec<Key>, Erasing)>;
}

/// Decides within a transaction.
pub type Decide<'a> = Box<dyn FnOnce(JournalView) -> Writes + 'a>;

/// What a transaction sees of the journal.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JournalView {
    /// The last commit the journal knows of; `None` in a new journal.
    pub head: Option<Seq>,
    /// Its records, as they stand there.
    pub records: BTreeMap<Key, String>,
}

/// What a transaction writes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Writes {
    /// The last commit the journal knows of now; `None` leaves it.
    pub head: Option<Seq>,
    /// The records.
    pub records: Vec<Write>,
}

/// One record to write, or to remove.
#[derive(Debug, Clone, PartialEq)]
pub struct Write {
    /// Under which key.
    pub key: Key,
    /// What; `None` removes.
    pub stored: Option<Stored>,
    /// What a later commit than this one put there stays.
    pub seq: Seq,
}

/// How erasing a place went.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Erasing {
    /// Looked again, and found nothing of ours.
    Nothing,
    /// Emptied, but the empty database stays until other tabs of this page are closed.
    Emptied,
    /// The browser does not let us look: nothing of ours can be read there either.
    OutOfReach,
    /// Something could not be removed.
    Left {
        /// How many records are still there.
        records: usize,
    },
}
