use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::health::Health;
use super::keeper::Keeper;
use super::key::Key;
use super::loaded::{Loaded, Unreadable};
use super::place::{Area, Decide, Erasing, Fault, Journal, JournalView};
use super::record::{Seq, Stored};
use super::{Commit, Durability, Erased, Later, Store, StoreError};

/// A store in memory that does all that the browser's does, for tests: its places can be told to fail.
pub struct MemoryStore {
    /// The place that stands for IndexedDB.
    pub journal: Rc<MemoryJournal>,
    /// The place that stands for local storage.
    pub local: Rc<MemoryArea>,
    keeper: Keeper,
}

impl MemoryStore {
    /// An empty store whose places work.
    pub fn new() -> Self {
        Self::over(Rc::default(), Rc::default())
    }

    /// Another tab over the same places.
    pub fn another_tab(&self) -> Self {
        Self::over(Rc::clone(&self.journal), Rc::clone(&self.local))
    }

    fn over(journal: Rc<MemoryJournal>, local: Rc<MemoryArea>) -> Self {
        let keeper = Keeper::over(Some(journal.clone()), Some(local.clone()));
        Self {
            journal,
            local,
            keeper,
        }
    }
}

impl Default for MemoryStore {
    fn default() -> Self {
        Self::new()
    }
}

impl Store for MemoryStore {
    fn load(&self) -> Later<'_, Loaded> {
        self.keeper.load()
    }

    fn commit(&self, commit: Commit) -> Later<'_, Result<Durability, StoreError>> {
        self.keeper.commit(commit)
    }

    fn forget_unreadable(&self, unreadable: Unreadable) -> Later<'_, Result<(), StoreError>> {
        self.keeper.forget_unreadable(unreadable)
    }

    fn erase_all(&self) -> Later<'_, Erased> {
        self.keeper.erase_all()
    }

    fn health(&self) -> Health {
        self.keeper.health()
    }
}

/// Stands for local storage.
#[derive(Debug, Default)]
pub struct MemoryArea {
    /// What stands under each key, another app's keys among them.
    pub entries: RefCell<BTreeMap<String, String>>,
    /// What it answers instead of reading or writing. A full one can still be read.
    pub fault: RefCell<Option<Fault>>,
}

/// Stands for IndexedDB.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    /// What stands under each key.
    pub entries: RefCell<BTreeMap<String, String>>,
    /// The last commit it knows of.
    pub head: RefCell<Option<Seq>>,
    /// What it answers instead of completing. A full one can still be read.
    pub fault: RefCell<Option<Fault>>,
}

fn readable(fault: &RefCell<Option<Fault>>) -> Result<(), Fault> {
    match &*fault.borrow() {
        Some(refused @ Fault::Refused(_)) => Err(refused.clone()),
        Some(Fault::Full) | None => Ok(()),
    }
}

fn writable(fault: &RefCell<Option<Fault>>) -> Result<(), Fault> {
    fault.borrow().clone().map_or(Ok(()), Err)
}

fn ours(entries: &BTreeMap<String, String>) -> BTreeMap<Key, String> {
    let ours = |(key, raw): (&String, &String)| Some((Key::ours(key)?, raw.clone()));
    entries.iter().filter_map(ours).collect()
}

fn encode(stored: &Stored) -> Result<String, Fault> {
    serde_json::to_string(stored).map_err(|error| Fault::Refused(error.to_string()))
}

impl Area for MemoryArea {
    fn read_all(&self) -> Result<BTreeMap<Key, String>, Fault> {
        readable(&self.fault)?;
        Ok(ours(&self.entries.borrow()))
    }

    fn read(&self, key: &Key) -> Result<Option<String>, Fault> {
        readable(&self.fault)?;
        Ok(self.entries.borrow().get(key.as_str()).cloned())
    }

    fn write(&self, key: &Key, stored: &Stored) -> Result<(), Fault> {
        self.put_back(key, &encode(stored)?)
    }

    fn put_back(&self, key: &Key, raw: &str) -> Result<(), Fault> {
        writable(&self.fault)?;
        let mut entries = self.entries.borrow_mut();
        entries.insert(key.as_str().to_owned(), raw.to_owned());
        Ok(())
    }

    fn remove(&self, key: &Key) -> Result<(), Fault> {
        readable(&self.fault)?;
        self.entries.borrow_mut().remove(key.as_str());
        Ok(())
    }
}

impl MemoryJournal {
    fn run(&self, keys: Option<&BTreeSet<Key>>, decide: Decide<'_>) -> Result<(), Fault> {
        readable(&self.fault)?;
        let head = *self.head.borrow();
        let mut records = ours(&self.entries.borrow());
        if let Some(keys) = keys {
            records.retain(|key, _| keys.contains(key));
        }
        let writes = decide(JournalView { head, records });
        if !writes.records.is_empty() || writes.head.is_some() {
            writable(&self.fault)?;
        }
        for write in &writes.records {
            let key = write.key.as_str().to_owned();
            match &write.stored {
                Some(stored) => {
                    let raw = encode(stored)?;
                    self.entries.borrow_mut().insert(key, raw)
                }
                None => self.entries.borrow_mut().remove(&key),
            };
        }
        if writes.head.is_some() {
            self.head.replace(writes.head);
        }
        Ok(())
    }
}

impl Journal for MemoryJournal {
    fn transact<'a>(
        &'a self,
        keys: Option<BTreeSet<Key>>,
        decide: Decide<'a>,
    ) -> Later<'a, Result<(), Fault>> {
        Box::pin(async move { self.run(keys.as_ref(), decide) })
    }

    fn erase(&self) -> Later<'_, (Vec<Key>, Erasing)> {
        Box::pin(async move {
            if readable(&self.fault).is_err() {
                return (Vec::new(), Erasing::OutOfReach);
            }
            let entries = self.entries.take();
            self.head.take();
            (ours(&entries).into_keys().collect(), Erasing::Nothing)
        })
    }
}
