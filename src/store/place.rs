use litemap::LiteMap;
use std::collections::BTreeSet;

use super::key::Key;
use super::later::Later;
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
    fn read_all(&self) -> Result<LiteMap<Key, String>, Fault>;

    /// What stands under a key.
    ///
    /// # Errors
    /// When the browser refuses.
    fn read(&self, key: &Key) -> Result<Option<String>, Fault>;

    /// What stands under each of these keys where something does.
    ///
    /// # Errors
    /// When the browser refuses.
    fn read_some(&self, keys: &BTreeSet<Key>) -> Result<LiteMap<Key, String>, Fault> {
        let mut records = LiteMap::new();
        for key in keys {
            if let Some(raw) = self.read(key)? {
                records.insert(key.clone(), raw);
            }
        }
        Ok(records)
    }

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

    /// How far it has come.
    ///
    /// # Errors
    /// When the browser refuses.
    fn counter(&self) -> Result<Option<Counter>, Fault>;

    /// Notes how far it has come; `None` forgets it.
    ///
    /// # Errors
    /// When the browser refuses or has no room.
    fn count(&self, counter: Option<Counter>) -> Result<(), Fault>;
}

/// How far local storage has come: a journal that knows of fewer commits than were once in it has lost its tail.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Counter {
    /// The last commit that wrote here.
    pub here: Seq,
    /// The last commit that the journal had acknowledged by then.
    pub journal: Seq,
}

impl Counter {
    /// As it is written.
    pub fn text(self) -> String {
        format!("{} {}", self.here, self.journal)
    }

    /// What was written, or nothing where it is something else.
    pub fn parse(text: &str) -> Option<Self> {
        let (here, journal) = text.split_once(' ')?;
        Some(Self {
            here: here.parse().ok()?,
            journal: journal.parse().ok()?,
        })
    }
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

    /// A write was cut off before, so that what follows it may not be read again: what is kept now goes where nothing
    /// was. One that has no such trouble does nothing.
    ///
    /// # Errors
    /// When the browser refuses or has no room.
    fn renew(&self) -> Later<'_, Result<(), Fault>> {
        Box::pin(async { Ok(()) })
    }
}

/// Decides within a transaction.
pub type Decide<'a> = Box<dyn FnOnce(JournalView) -> Writes + 'a>;

/// What a transaction sees of the journal.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct JournalView {
    /// The last commit the journal knows of; `None` in a new journal.
    pub head: Option<Seq>,
    /// Everything up to this commit was erased: a record with such a number comes from before.
    pub erased: Option<Seq>,
    /// The last commit that was announced: above the head, it did not come.
    pub announced: Option<Seq>,
    /// Its records, as they stand there.
    pub records: LiteMap<Key, String>,
}

/// What a transaction writes.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Writes {
    /// Removes everything first.
    pub clear: bool,
    /// The last commit the journal knows of now; `None` leaves it.
    pub head: Option<Seq>,
    /// Up to which commit everything was erased; `None` leaves it.
    pub erased: Option<Seq>,
    /// The commit that is to come; `None` leaves it.
    pub announced: Option<Seq>,
    /// The records.
    pub records: Vec<Write>,
}

impl Writes {
    /// Whether there is nothing to do.
    pub fn is_empty(&self) -> bool {
        let numbers = [self.head, self.erased, self.announced];
        !self.clear && self.records.is_empty() && numbers.iter().all(Option::is_none)
    }
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
    /// The browser does not let us look: nothing of ours can be read there either.
    OutOfReach,
    /// Something could not be removed.
    Left {
        /// How many records are still there.
        records: usize,
    },
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_counter_is_read_as_it_was_written() {
        let counter = Counter {
            here: 7,
            journal: 5,
        };
        assert_eq!(Counter::parse(&counter.text()), Some(counter));
        for other in ["", "7", "7 ", "a 5", "7 -1", "7 5 3"] {
            assert_eq!(Counter::parse(other), None, "{other}");
        }
    }
}
