use litemap::LiteMap;

use super::key::{Key, key};
use super::record::{Kept, Seq, Versioned, Why};

/// Everything that is kept, read into types on demand.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Loaded {
    pub(super) records: LiteMap<Key, Versioned>,
    pub(super) unreadable: Vec<Unreadable>,
    pub(super) out_of_reach: bool,
}

/// One record.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Record<T> {
    /// Its id within its kind.
    pub id: String,
    /// The commit that wrote it: what a later commit may expect.
    pub seq: Seq,
    /// The record.
    pub value: T,
}

/// Something of ours that cannot be read. It stays where it is until a person says otherwise.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unreadable {
    /// The key it stands under.
    pub key: Key,
    /// Where it stands.
    pub spot: Spot,
    /// What stands there, so that a person can save it.
    pub raw: String,
    /// Why it cannot be read.
    pub why: Why,
}

/// Where something unreadable stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Spot {
    /// In the journal. The record may still be readable in local storage.
    Journal,
    /// In local storage. The record may still be readable in the journal.
    Local,
    /// A whole record whose data this version does not understand.
    Record {
        /// The commit that wrote it.
        seq: Seq,
    },
}

impl Loaded {
    /// One record, or `None` where none can be read: [`Loaded::all`] tells whether something else stands there.
    pub fn get<T: Kept>(&self, id: &str) -> Option<Record<T>> {
        let key = key::<T>(id);
        let record = self.records.get(&key)?;
        read(&key, record).ok()
    }

    /// All records of a kind in the order of their ids, and what of that kind cannot be read.
    pub fn all<T: Kept>(&self) -> (Vec<Record<T>>, Vec<Unreadable>) {
        let mut records = Vec::new();
        let mut unreadable = Vec::new();
        for (key, record) in self.of_kind(T::KIND) {
            match read(key, record) {
                Ok(record) => records.push(record),
                Err(found) => unreadable.push(found),
            }
        }
        let broken = self.unreadable.iter();
        unreadable.extend(broken.filter(|found| found.key.kind() == T::KIND).cloned());
        (records, unreadable)
    }

    /// What stands under a key, whatever its kind.
    pub fn envelope(&self, key: &Key) -> Option<&Versioned> {
        self.records.get(key)
    }

    /// What is not even in an envelope, of whatever kind. What only [`Loaded::all`] finds out is not among it.
    pub fn unreadable(&self) -> &[Unreadable] {
        &self.unreadable
    }

    /// Every record's key and envelope, whatever its kind.
    pub fn envelopes(&self) -> impl Iterator<Item = (&Key, &Versioned)> {
        self.records.iter()
    }

    /// A place could not be looked into: what is not among these may stand there.
    pub fn is_out_of_reach(&self) -> bool {
        self.out_of_reach
    }

    /// Whether nothing of ours is kept.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty() && self.unreadable.is_empty()
    }

    fn of_kind(&self, kind: &str) -> impl Iterator<Item = (&Key, &Versioned)> {
        self.records
            .iter()
            .filter(move |(key, _)| key.kind() == kind)
    }
}

fn read<T: Kept>(key: &Key, record: &Versioned) -> Result<Record<T>, Unreadable> {
    T::read(record.schema, record.data.clone())
        .map(|value| Record {
            id: key.id().to_owned(),
            seq: record.seq,
            value,
        })
        .map_err(|why| Unreadable {
            key: key.clone(),
            spot: Spot::Record { seq: record.seq },
            raw: record.data.to_string(),
            why,
        })
}
