use std::collections::BTreeSet;

use serde_json::Value;

use super::error::StoreError;
use super::key::{Key, key, set_of};
use super::record::{Kept, Seq, Why};

/// One record to be written or deleted.
#[derive(Debug, Clone)]
pub struct Change {
    pub(super) key: Key,
    /// The new data and its schema; `None` deletes.
    pub(super) value: Option<(u32, Value)>,
    /// Whether what stands there now can be read as the same type: only then may it be replaced.
    pub(super) readable: fn(u32, &Value) -> Result<(), Why>,
}

impl Change {
    /// Writes a record, in place of the one with this id if there is one.
    ///
    /// # Errors
    /// `NotWritable` for a value that cannot be JSON.
    pub fn put<T: Kept>(id: &str, value: &T) -> Result<Self, StoreError> {
        let key = key::<T>(id);
        match serde_json::to_value(value) {
            Ok(data) => Ok(Self {
                key,
                value: Some((T::SCHEMA, data)),
                readable: readable_as::<T>,
            }),
            Err(error) => Err(StoreError::NotWritable {
                key,
                message: error.to_string(),
            }),
        }
    }

    /// Deletes a record. That there is none is no error.
    pub fn delete<T: Kept>(id: &str) -> Self {
        Self {
            key: key::<T>(id),
            value: None,
            readable: readable_as::<T>,
        }
    }
}

fn readable_as<T: Kept>(schema: u32, data: &Value) -> Result<(), Why> {
    T::read(schema, data.clone()).map(|_| ())
}

/// One user action: changes that are kept together or not at all.
#[derive(Debug, Clone, Default)]
pub struct Commit {
    pub(super) changes: Vec<Change>,
    pub(super) expected: Vec<(Key, Option<Seq>)>,
}

impl Commit {
    /// A commit of these changes.
    pub fn of(changes: Vec<Change>) -> Self {
        Self {
            changes,
            expected: Vec::new(),
        }
    }

    /// Refuses the whole commit unless the record is still the one that was read; `None`: unless there is none.
    #[must_use]
    pub fn expecting(mut self, key: Key, seq: Option<Seq>) -> Self {
        self.expected.push((key, seq));
        self
    }

    /// Whether it changes nothing.
    pub(super) fn is_empty(&self) -> bool {
        self.changes.is_empty()
    }

    /// Every record that the commit changes.
    pub(super) fn changed_keys(&self) -> BTreeSet<Key> {
        set_of(self.changes.iter().map(|change| change.key.clone()))
    }

    /// Every record that the commit looks at.
    pub(super) fn keys(&self) -> BTreeSet<Key> {
        let changed = self.changes.iter().map(|change| &change.key);
        let expected = self.expected.iter().map(|(key, _)| key);
        set_of(changed.chain(expected).cloned())
    }
}
