use litemap::LiteMap;
use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::collections::BTreeSet;
use std::rc::Rc;

use super::health::Health;
use super::keeper::Keeper;
use super::key::Key;
use super::loaded::{Loaded, Unreadable};
use super::place::{Area, Counter, Decide, Fault, Journal, JournalView, Writes};
use super::record::{Seq, Stored};
use super::updated::{Decision, Updated};
use super::{Erased, Later, Store, StoreError};

/// A store in memory that does all that the browser's does, for tests: its places can be told to fail.
pub struct MemoryStore {
    /// The place that stands for IndexedDB.
    pub journal: Rc<MemoryJournal>,
    /// The place that stands for local storage.
    pub local: Rc<MemoryArea>,
    /// What kills the browser, for both places.
    pub fuse: Rc<Fuse>,
    keeper: Keeper,
}

impl MemoryStore {
    /// An empty store whose places work.
    pub fn new() -> Self {
        let fuse = Rc::<Fuse>::default();
        let journal = MemoryJournal {
            fuse: fuse.clone(),
            ..MemoryJournal::default()
        };
        let local = MemoryArea {
            fuse: fuse.clone(),
            ..MemoryArea::default()
        };
        Self::over(Rc::new(journal), Rc::new(local), fuse)
    }

    /// Another tab over the same places.
    pub fn another_tab(&self) -> Self {
        let fuse = Rc::clone(&self.fuse);
        Self::over(Rc::clone(&self.journal), Rc::clone(&self.local), fuse)
    }

    fn over(journal: Rc<MemoryJournal>, local: Rc<MemoryArea>, fuse: Rc<Fuse>) -> Self {
        let keeper = Keeper::over(Some(journal.clone()), Some(local.clone()));
        Self {
            journal,
            local,
            fuse,
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

    fn read(&self, keys: BTreeSet<Key>) -> Later<'_, Loaded> {
        self.keeper.read(keys)
    }

    fn update<'a>(
        &'a self,
        keys: BTreeSet<Key>,
        decide: &'a Decision<'a>,
    ) -> Later<'a, Result<Updated, StoreError>> {
        self.keeper.update(keys, decide)
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

/// After so many writes the browser is killed: none that follows reaches the disk, though its page may not know.
#[derive(Debug, Default)]
pub struct Fuse(Cell<Option<usize>>);

impl Fuse {
    /// Lets so many writes through; `None` lets all of them.
    pub fn set(&self, writes: Option<usize>) {
        self.0.set(writes);
    }

    /// Whether the next write reaches the disk.
    fn lets_through(&self) -> bool {
        match self.0.get() {
            None => true,
            Some(0) => false,
            Some(left) => {
                self.0.set(Some(left - 1));
                true
            }
        }
    }
}

/// Stands for local storage.
#[derive(Debug, Default)]
pub struct MemoryArea {
    /// What stands under each key, another app's keys among them.
    pub entries: RefCell<BTreeMap<String, String>>,
    /// How far it has come.
    pub counter: RefCell<Option<Counter>>,
    /// What it answers instead of reading or writing. A full one can still be read.
    pub fault: RefCell<Option<Fault>>,
    /// How many characters of text it takes.
    pub room: Cell<Option<usize>>,
    /// What it was asked.
    pub asked: Cell<Asked>,
    fuse: Rc<Fuse>,
}

/// How often a place was asked.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Asked {
    /// Records that were read.
    pub read: usize,
    /// Records that were written or removed.
    pub written: usize,
}

fn asked(asked: &Cell<Asked>, read: usize, written: usize) {
    let mut now = asked.get();
    now.read += read;
    now.written += written;
    asked.set(now);
}

/// Stands for IndexedDB.
#[derive(Debug, Default)]
pub struct MemoryJournal {
    /// What stands under each key.
    pub entries: RefCell<BTreeMap<String, String>>,
    /// The last commit it knows of.
    pub head: RefCell<Option<Seq>>,
    /// Up to which commit everything was erased.
    pub erased: RefCell<Option<Seq>>,
    /// The commit that was to come.
    pub announced: RefCell<Option<Seq>>,
    /// What it answers instead of completing. A full one can still be read, and takes removals.
    pub fault: RefCell<Option<Fault>>,
    /// It reads, but no transaction that writes completes: a profile on a full or read-only disk.
    pub aborts: RefCell<Option<Fault>>,
    /// How many characters of records one transaction may write: the last block of a full disk.
    pub room: Cell<Option<usize>>,
    /// What it was asked.
    pub asked: Cell<Asked>,
    /// How often it was renewed.
    pub renewed: Cell<usize>,
    fuse: Rc<Fuse>,
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

fn ours(entries: &BTreeMap<String, String>) -> LiteMap<Key, String> {
    let ours = |(key, raw): (&String, &String)| Some((Key::ours(key)?, raw.clone()));
    entries.iter().filter_map(ours).collect()
}

fn encode(stored: &Stored) -> Result<String, Fault> {
    serde_json::to_string(stored).map_err(|error| Fault::Refused(error.to_string()))
}

impl Area for MemoryArea {
    fn read_all(&self) -> Result<LiteMap<Key, String>, Fault> {
        readable(&self.fault)?;
        let ours = ours(&self.entries.borrow());
        asked(&self.asked, ours.len(), 0);
        Ok(ours)
    }

    fn read(&self, key: &Key) -> Result<Option<String>, Fault> {
        readable(&self.fault)?;
        asked(&self.asked, 1, 0);
        Ok(self.entries.borrow().get(key.as_str()).cloned())
    }

    fn write(&self, key: &Key, stored: &Stored) -> Result<(), Fault> {
        self.put_back(key, &encode(stored)?)
    }

    fn put_back(&self, key: &Key, raw: &str) -> Result<(), Fault> {
        writable(&self.fault)?;
        let mut entries = self.entries.borrow_mut();
        let others = entries.iter().filter(|(name, _)| *name != key.as_str());
        let used: usize = others.map(|(name, raw)| name.len() + raw.len()).sum();
        let needed = used + key.as_str().len() + raw.len();
        if self.room.get().is_some_and(|room| needed > room) {
            return Err(Fault::Full);
        }
        asked(&self.asked, 0, 1);
        if self.fuse.lets_through() {
            entries.insert(key.as_str().to_owned(), raw.to_owned());
        }
        Ok(())
    }

    fn remove(&self, key: &Key) -> Result<(), Fault> {
        readable(&self.fault)?;
        asked(&self.asked, 0, 1);
        if self.fuse.lets_through() {
            self.entries.borrow_mut().remove(key.as_str());
        }
        Ok(())
    }

    fn counter(&self) -> Result<Option<Counter>, Fault> {
        readable(&self.fault)?;
        Ok(*self.counter.borrow())
    }

    fn count(&self, counter: Option<Counter>) -> Result<(), Fault> {
        match counter {
            Some(_) => writable(&self.fault)?,
            None => readable(&self.fault)?,
        }
        if self.fuse.lets_through() {
            self.counter.replace(counter);
        }
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
        let erased = *self.erased.borrow();
        asked(&self.asked, records.len(), 0);
        let writes = decide(JournalView {
            head,
            erased,
            announced: *self.announced.borrow(),
            records,
        });
        if writes.is_empty() {
            return Ok(());
        }
        if let Some(fault) = &*self.aborts.borrow() {
            return Err(fault.clone());
        }
        if !only_removes(&writes) {
            writable(&self.fault)?;
        }
        let mut text = 0;
        for stored in writes.records.iter().filter_map(|one| one.stored.as_ref()) {
            text += encode(stored)?.len();
        }
        if self.room.get().is_some_and(|room| text > room) {
            return Err(Fault::Full);
        }
        asked(&self.asked, 0, writes.records.len());
        if !self.fuse.lets_through() {
            return Ok(());
        }
        if writes.clear {
            self.entries.borrow_mut().clear();
            self.head.take();
            self.erased.take();
            self.announced.take();
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
        let numbers = [
            (&self.head, writes.head),
            (&self.erased, writes.erased),
            (&self.announced, writes.announced),
        ];
        for (place, number) in numbers {
            if number.is_some() {
                place.replace(number);
            }
        }
        Ok(())
    }
}

fn only_removes(writes: &Writes) -> bool {
    let removes = writes.records.iter().all(|write| write.stored.is_none());
    let numbers = [writes.head, writes.erased, writes.announced];
    removes && numbers.iter().all(Option::is_none)
}

impl Journal for MemoryJournal {
    fn transact<'a>(
        &'a self,
        keys: Option<BTreeSet<Key>>,
        decide: Decide<'a>,
    ) -> Later<'a, Result<(), Fault>> {
        Box::pin(async move { self.run(keys.as_ref(), decide) })
    }

    fn renew(&self) -> Later<'_, Result<(), Fault>> {
        Box::pin(async move {
            writable(&self.fault)?;
            self.renewed.set(self.renewed.get() + 1);
            Ok(())
        })
    }
}
