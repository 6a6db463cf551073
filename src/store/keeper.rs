use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, BTreeSet};
use std::rc::Rc;

use super::error::StoreError;
use super::health::{Health, PlaceHealth};
use super::key::Key;
use super::loaded::{Loaded, Unreadable};
use super::place::{Area, Erasing, Fault, Journal, JournalView, Write, Writes};
use super::plan::{Plan, Sight, Task};
use super::record::{Seq, Stored, decode};
use super::{Commit, Durability, Erased, Later, Store};

/// The store over whatever places there are: a journal, an area, both or neither.
pub struct Keeper {
    journal: Option<Rc<dyn Journal>>,
    local: Option<Rc<dyn Area>>,
    /// What no place would take. Given to the places again with every commit.
    memory: RefCell<BTreeMap<Key, Stored>>,
    last_seq: Cell<Seq>,
    health: Cell<Health>,
}

impl Keeper {
    /// A store over these places.
    pub fn over(journal: Option<Rc<dyn Journal>>, local: Option<Rc<dyn Area>>) -> Self {
        let health = Health {
            journal: untried(journal.is_some()),
            local: untried(local.is_some()),
            unreadable: 0,
        };
        Self {
            journal,
            local,
            memory: RefCell::default(),
            last_seq: Cell::new(0),
            health: Cell::new(health),
        }
    }

    /// A store in this tab's memory alone.
    pub fn nowhere() -> Self {
        Self::over(None, None)
    }

    async fn run(&self, task: Task<'_>) -> Result<(Loaded, Durability), StoreError> {
        let mut full = None;
        if let Some(journal) = &self.journal {
            let seen = RefCell::new(None);
            let decide = |view: JournalView| {
                let plan = self.plan(&task, Some(&view), true);
                // A refused task writes nothing, and its transaction completes.
                let writes = match &plan {
                    Ok(plan) => plan.journal.clone(),
                    Err(_) => Writes::default(),
                };
                seen.replace(Some((view, plan)));
                writes
            };
            let asked = self.asked(&task);
            let done = journal.transact(asked, Box::new(decide)).await;
            self.set_health(|health| health.journal = health_of(&done));
            match (done, seen.into_inner()) {
                (Ok(()), Some((_, plan))) => return self.after_journal(&task, plan?),
                (Err(Fault::Full), Some((view, _))) => full = Some(view),
                _ => {}
            }
        }
        let plan = self.plan(&task, full.as_ref(), false)?;
        let local = self.write_local(&plan.local);
        let no_room = full.is_some() || local == Err(Fault::Full);
        if no_room && matches!(task, Task::Commit(_)) && !self.in_local(&plan, &local) {
            return Err(StoreError::Full);
        }
        self.settle(&task, plan, &local)
    }

    /// The records to read: the task's, and those that wait in memory.
    fn asked(&self, task: &Task<'_>) -> Option<BTreeSet<Key>> {
        let mut keys = task.keys()?;
        keys.extend(self.memory.borrow().keys().cloned());
        Some(keys)
    }

    fn plan(
        &self,
        task: &Task<'_>,
        journal: Option<&JournalView>,
        journal_open: bool,
    ) -> Result<Plan, StoreError> {
        let asked = self.asked(task);
        let local = self.read_local(asked.as_ref());
        let memory = self.memory.borrow();
        Sight::of(
            journal,
            journal_open,
            local.as_ref(),
            &memory,
            asked.as_ref(),
            self.last_seq.get(),
        )
        .plan(task)
    }

    fn read_local(&self, keys: Option<&BTreeSet<Key>>) -> Option<BTreeMap<Key, String>> {
        let area = self.local.as_ref()?;
        let read = match keys {
            None => area.read_all(),
            Some(keys) => read_some(area.as_ref(), keys),
        };
        // A place that was full can still be read: it stays full until a write says otherwise.
        if read.is_err() || self.health.get().local != PlaceHealth::Full {
            self.set_health(|health| health.local = health_of(&read));
        }
        read.ok()
    }

    fn after_journal(
        &self,
        task: &Task<'_>,
        plan: Plan,
    ) -> Result<(Loaded, Durability), StoreError> {
        let local = self.write_local(&plan.local);
        if plan.journal_takes_all {
            self.forget_memory(&plan);
            Ok(self.finish(task, plan, Durability::Journal))
        } else {
            // Something unreadable stands in the way in the journal.
            self.settle(task, plan, &local)
        }
    }

    fn in_local(&self, plan: &Plan, local: &Result<(), Fault>) -> bool {
        self.local.is_some() && plan.local_takes_all && local.is_ok()
    }

    /// What the journal did not take is in local storage, or else in memory.
    fn settle(
        &self,
        task: &Task<'_>,
        plan: Plan,
        local: &Result<(), Fault>,
    ) -> Result<(Loaded, Durability), StoreError> {
        if self.in_local(&plan, local) {
            self.forget_memory(&plan);
            return Ok(self.finish(task, plan, Durability::LocalOnly));
        }
        match task {
            Task::Load => {}
            Task::Commit(_) => {
                let mut memory = self.memory.borrow_mut();
                memory.extend(plan.changed.iter().cloned());
            }
            Task::Forget(unreadable) => {
                return Err(StoreError::OutOfReach {
                    key: unreadable.key.clone(),
                });
            }
        }
        Ok(self.finish(task, plan, Durability::MemoryOnly))
    }

    /// What waited in memory is in a place now.
    fn forget_memory(&self, plan: &Plan) {
        let mut memory = self.memory.borrow_mut();
        for (key, stored) in &plan.from_memory {
            if memory.get(key) == Some(stored) {
                memory.remove(key);
            }
        }
    }

    fn finish(&self, task: &Task<'_>, plan: Plan, durability: Durability) -> (Loaded, Durability) {
        self.last_seq.set(self.last_seq.get().max(plan.seq));
        if matches!(task, Task::Load) {
            self.set_health(|health| health.unreadable = plan.loaded.unreadable.len());
        }
        (plan.loaded, durability)
    }

    /// All of these, or none. What another tab wrote later stays.
    fn write_local(&self, writes: &[Write]) -> Result<(), Fault> {
        let Some(area) = &self.local else {
            return Ok(());
        };
        if writes.is_empty() {
            return Ok(());
        }
        let mut before = Vec::new();
        // Removing first makes room.
        let (removed, written): (Vec<_>, Vec<_>) =
            writes.iter().partition(|write| write.stored.is_none());
        let done = removed.into_iter().chain(written).try_for_each(|write| {
            let raw = area.read(&write.key)?;
            if !is_later(raw.as_deref(), write) {
                before.push((write.key.clone(), raw));
                match &write.stored {
                    Some(stored) => area.write(&write.key, stored)?,
                    None => area.remove(&write.key)?,
                }
            }
            Ok(())
        });
        if done.is_err() {
            for (key, raw) in before.into_iter().rev() {
                // Each was there a moment ago; a place that refuses even that is mended at the next start.
                let _ = match raw {
                    Some(raw) => area.put_back(&key, &raw),
                    None => area.remove(&key),
                };
            }
        }
        self.set_health(|health| health.local = health_of(&done));
        done
    }

    async fn erase(&self) -> Erased {
        let mut keys = BTreeSet::new();
        keys.extend(self.memory.borrow().keys().cloned());
        // The journal first: a commit under way writes to local storage only after it, and before what follows here.
        let journal = match &self.journal {
            Some(journal) => {
                let (erased, erasing) = journal.erase().await;
                keys.extend(erased);
                erasing
            }
            None => Erasing::OutOfReach,
        };
        let local = match &self.local {
            Some(area) => erase_area(area.as_ref(), &mut keys),
            None => Erasing::OutOfReach,
        };
        self.memory.borrow_mut().clear();
        self.set_health(|health| health.unreadable = 0);
        let mut kinds = BTreeMap::new();
        for key in &keys {
            *kinds.entry(key.kind().to_owned()).or_insert(0) += 1;
        }
        Erased {
            kinds,
            local,
            journal,
        }
    }

    fn set_health(&self, change: impl FnOnce(&mut Health)) {
        let mut health = self.health.get();
        change(&mut health);
        self.health.set(health);
    }
}

fn untried(there: bool) -> PlaceHealth {
    if there {
        PlaceHealth::Untried
    } else {
        PlaceHealth::Refused
    }
}

fn health_of<T>(done: &Result<T, Fault>) -> PlaceHealth {
    match done {
        Ok(_) => PlaceHealth::Working,
        Err(fault) => fault.into(),
    }
}

/// Whether another tab wrote there after this was decided.
fn is_later(raw: Option<&str>, write: &Write) -> bool {
    matches!(raw.map(decode), Some(Ok(there)) if there.seq() > write.seq)
}

fn erase_area(area: &dyn Area, keys: &mut BTreeSet<Key>) -> Erasing {
    let Ok(there) = area.read_all() else {
        return Erasing::OutOfReach;
    };
    for key in there.into_keys() {
        // Looking again tells what is left.
        let _ = area.remove(&key);
        keys.insert(key);
    }
    match area.read_all() {
        Ok(left) if left.is_empty() => Erasing::Nothing,
        Ok(left) => Erasing::Left {
            records: left.len(),
        },
        Err(_) => Erasing::OutOfReach,
    }
}

impl Store for Keeper {
    fn load(&self) -> Later<'_, Loaded> {
        Box::pin(async move {
            // Loading refuses nothing; were it to, nothing would be known.
            self.run(Task::Load)
                .await
                .map(|(loaded, _)| loaded)
                .unwrap_or_default()
        })
    }

    fn commit(&self, commit: Commit) -> Later<'_, Result<Durability, StoreError>> {
        Box::pin(async move {
            let (_, durability) = self.run(Task::Commit(&commit)).await?;
            Ok(durability)
        })
    }

    fn forget_unreadable(&self, unreadable: Unreadable) -> Later<'_, Result<(), StoreError>> {
        Box::pin(async move { self.run(Task::Forget(&unreadable)).await.map(|_| ()) })
    }

    fn erase_all(&self) -> Later<'_, Erased> {
        Box::pin(self.erase())
    }

    fn health(&self) -> Health {
        self.health.get()
    }
}

fn read_some(area: &dyn Area, keys: &BTreeSet<Key>) -> Result<BTreeMap<Key, String>, Fault> {
    let mut records = BTreeMap::new();
    for key in keys {
        if let Some(raw) = area.read(key)? {
            records.insert(key.clone(), raw);
        }
    }
    Ok(records)
}
