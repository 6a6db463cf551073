mod erase;

use litemap::LiteMap;
use std::cell::{Cell, RefCell};
use std::collections::BTreeSet;
use std::rc::Rc;

use super::announcing::{announce, announces, withdraw};
use super::error::StoreError;
use super::health::{Health, PlaceHealth};
use super::key::{Key, set_of};
use super::loaded::{Loaded, Unreadable};
use super::local_writes::{all_or_nothing, mirror};
use super::place::{Area, Counter, Fault, Journal, JournalView, Write, Writes};
use super::plan::{Plan, Sight, Task};
use super::record::{Seq, Stored, decode};
use super::updated::{Decision, Updated};
use super::{Durability, Erased, Later, Store};

/// The store over whatever places there are: a journal, an area, both or neither.
pub struct Keeper {
    journal: Option<Rc<dyn Journal>>,
    local: Option<Rc<dyn Area>>,
    /// What no place would take. Given to the places again with every commit.
    memory: RefCell<LiteMap<Key, Stored>>,
    /// What stands in the journal alone, as it was last seen there: a journal that can't be read any more (a full disk
    /// may do that) must not make a round's key look lost.
    journal_alone: RefCell<LiteMap<Key, Stored>>,
    last_seq: Cell<Seq>,
    /// How far both places are known to have come.
    counter: Cell<Counter>,
    health: Cell<Health>,
    /// The journal was read as a whole once.
    has_started: Cell<bool>,
}

impl Keeper {
    /// A store over these places.
    pub fn over(journal: Option<Rc<dyn Journal>>, local: Option<Rc<dyn Area>>) -> Self {
        let health = Health {
            journal: PlaceHealth::untried(journal.is_some()),
            local: PlaceHealth::untried(local.is_some()),
            ..Health::default()
        };
        Self {
            journal,
            local,
            memory: RefCell::default(),
            journal_alone: RefCell::default(),
            last_seq: Cell::new(0),
            counter: Cell::default(),
            health: Cell::new(health),
            has_started: Cell::new(false),
        }
    }

    /// A store in this tab's memory alone.
    pub fn nowhere() -> Self {
        Self::over(None, None)
    }

    async fn run(&self, task: Task<'_>) -> Result<(Plan, Durability), StoreError> {
        let journal = self.journal.as_ref().filter(|_| announces(&task));
        let announced = match journal {
            Some(journal) => announce(journal.as_ref(), self.last_seq.get()).await,
            None => false,
        };
        let done = self.run_announced(task).await;
        let came = done.as_ref().is_ok_and(|(plan, _)| plan.has_changed);
        if let (Some(journal), true, false) = (journal, announced, came) {
            withdraw(journal.as_ref()).await;
        }
        done
    }

    async fn run_announced(&self, task: Task<'_>) -> Result<(Plan, Durability), StoreError> {
        if matches!(task, Task::Load) {
            self.take_up_counter();
        }
        let (mut refused, mut view) = (None, None);
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
            self.set_health(|health| health.journal = PlaceHealth::of(&done));
            match (done, seen.into_inner()) {
                (Ok(()), Some((view, plan))) => {
                    let plan = plan?;
                    self.remember_alone(&view, &plan);
                    if self.journal_says(&task, &view, &plan) {
                        // Where that is not possible, it is as it was.
                        let _ = journal.renew().await;
                    }
                    return self.after_journal(&task, plan);
                }
                (done, seen) => {
                    refused = done.err();
                    // It could be read all the same: what it holds still holds.
                    view = seen.map(|(view, _)| view);
                }
            }
            if view.is_none() {
                self.recall_alone();
            }
        }
        let plan = self.plan(&task, view.as_ref(), false)?;
        let local = self.write_local(&plan, false);
        let no_room = refused == Some(Fault::Full) || local == Err(Fault::Full);
        let in_local = self.in_local(&plan, &local);
        if no_room && matches!(task, Task::Update(..)) && plan.has_changed && !in_local {
            return Err(StoreError::Full);
        }
        if in_local && view.is_some() {
            self.remove_from_journal(&plan).await;
        }
        self.settle(&task, plan, &local)
    }

    /// What the journal was seen to hold, and what was written to it then.
    fn remember_alone(&self, view: &JournalView, plan: &Plan) {
        let seen = view.records.iter().filter_map(|(key, raw)| {
            let stored = decode(raw).ok()?;
            Some((key.clone(), stored))
        });
        let all = seen.chain(plan.changed.iter().cloned());
        let alone = all.filter(|(key, _)| key.is_in_one_place());
        self.journal_alone.borrow_mut().extend(alone);
    }

    /// The journal can't be read: what stands there alone is as it was. It waits in memory, and whatever is later wins.
    fn recall_alone(&self) {
        let mut memory = self.memory.borrow_mut();
        for (key, stored) in self.journal_alone.borrow().iter() {
            memory.entry(key.clone()).or_insert_with(|| stored.clone());
        }
    }

    /// A journal that takes nothing new may still let go of something. Not where something else was written too: that
    /// may be lost with the browser, and what was to go with it must be there then.
    async fn remove_from_journal(&self, plan: &Plan) {
        let only_removals = plan
            .changed
            .iter()
            .all(|(_, stored)| matches!(stored, Stored::Gone(_)));
        if let (Some(journal), true, false) = (&self.journal, only_removals, plan.gone.is_empty()) {
            let remove = |key: &Key| Write {
                key: key.clone(),
                stored: None,
                seq: plan.seq,
            };
            let writes = Writes {
                records: plan.gone.iter().map(remove).collect(),
                ..Writes::default()
            };
            let keys = set_of(plan.gone.iter().cloned());
            // Where it refuses, the mark in local storage says that they are gone.
            let _ = journal.transact(Some(keys), Box::new(|_| writes)).await;
        }
    }

    /// Numbers that were given once are not given again, whatever was lost.
    fn take_up_counter(&self) {
        let counter = self.local.as_ref().and_then(|area| area.counter().ok());
        let counter = counter.flatten().unwrap_or_default();
        let highest = counter.here.max(counter.journal);
        self.last_seq.set(self.last_seq.get().max(highest));
        self.counter.set(counter);
    }

    /// The journal's transaction has completed. Says whether one before it may have been cut off.
    fn journal_says(&self, task: &Task<'_>, view: &JournalView, plan: &Plan) -> bool {
        let knew = view.head.unwrap_or(0);
        let knows = plan.journal.head.unwrap_or(knew);
        let Counter { here, journal } = self.counter.get();
        self.counter.set(Counter {
            here,
            journal: journal.max(knows),
        });
        if !matches!(task, Task::Load) {
            return false;
        }
        // Later, what was announced may be about to come in another tab.
        let is_start = !self.has_started.replace(true);
        let announced = view.announced.unwrap_or(0);
        let missing = announced > plan.seq;
        self.set_health(|health| {
            health.lost_tail = knew < journal;
            health.cut_off = missing && (is_start || health.cut_off);
        });
        is_start && announced.max(plan.seq) > knew
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
        let is_shut = (self.journal.is_some() && journal.is_none())
            || (self.local.is_some() && local.is_none());
        let sight = Sight::of(
            journal,
            journal_open,
            local.as_ref(),
            &memory,
            asked.as_ref(),
            self.last_seq.get(),
        );
        Sight {
            out_of_reach: is_shut,
            ..sight
        }
        .plan(task)
    }

    fn read_local(&self, keys: Option<&BTreeSet<Key>>) -> Option<LiteMap<Key, String>> {
        let area = self.local.as_ref()?;
        let read = match keys {
            None => area.read_all(),
            Some(keys) => area.read_some(keys),
        };
        // A place that was full can still be read: it stays full until a write says otherwise.
        if read.is_err() || self.health.get().local != PlaceHealth::Full {
            self.set_health(|health| health.local = PlaceHealth::of(&read));
        }
        read.ok()
    }

    fn after_journal(&self, task: &Task<'_>, plan: Plan) -> Result<(Plan, Durability), StoreError> {
        let local = self.write_local(&plan, plan.journal_takes_all);
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
    ) -> Result<(Plan, Durability), StoreError> {
        if self.in_local(&plan, local) {
            self.forget_memory(&plan);
            return Ok(self.finish(task, plan, Durability::LocalOnly));
        }
        match task {
            Task::Load | Task::Read(_) => {}
            Task::Update(..) => {
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

    fn finish(&self, task: &Task<'_>, plan: Plan, durability: Durability) -> (Plan, Durability) {
        self.last_seq.set(self.last_seq.get().max(plan.seq));
        if matches!(task, Task::Load) {
            let (unreadable, out_of_reach) =
                (plan.loaded.unreadable.len(), plan.loaded.out_of_reach);
            self.set_health(|health| {
                (health.unreadable, health.out_of_reach) = (unreadable, out_of_reach);
            });
        }
        (plan, durability)
    }

    fn write_local(&self, plan: &Plan, journal_has_it: bool) -> Result<(), Fault> {
        let Some(area) = &self.local else {
            return Ok(());
        };
        if plan.local.is_empty() && !plan.has_changed {
            return Ok(());
        }
        let done = match journal_has_it {
            true => mirror(area.as_ref(), &plan.local),
            false => all_or_nothing(area.as_ref(), &plan.local),
        };
        if !plan.local.is_empty() {
            self.set_health(|health| health.local = PlaceHealth::of(&done));
        }
        if done.is_ok() {
            let Counter { here, journal } = self.counter.get();
            let counter = Counter {
                here: here.max(plan.seq),
                journal,
            };
            // Without the room for a number there is none for a record either, and that is said.
            if area.count(Some(counter)).is_ok() {
                self.counter.set(counter);
            }
        }
        done
    }

    /// Looking refuses nothing; were it to, nothing would be known.
    async fn look(&self, task: Task<'_>) -> Loaded {
        let looked = self.run(task).await;
        looked.map(|(plan, _)| plan.loaded).unwrap_or_default()
    }

    fn set_health(&self, change: impl FnOnce(&mut Health)) {
        let mut health = self.health.get();
        change(&mut health);
        self.health.set(health);
    }
}

impl Store for Keeper {
    fn load(&self) -> Later<'_, Loaded> {
        Box::pin(async move { self.look(Task::Load).await })
    }

    fn read(&self, keys: BTreeSet<Key>) -> Later<'_, Loaded> {
        Box::pin(async move { self.look(Task::Read(&keys)).await })
    }

    fn update<'a>(
        &'a self,
        keys: BTreeSet<Key>,
        decide: &'a Decision<'a>,
    ) -> Later<'a, Result<Updated, StoreError>> {
        Box::pin(async move {
            let (plan, durability) = self.run(Task::Update(&keys, decide)).await?;
            Ok(Updated {
                now: plan.loaded,
                durability: plan.has_changed.then_some(durability),
            })
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
