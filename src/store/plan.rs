use litemap::LiteMap;
use std::collections::BTreeSet;

use super::change::{Change, Commit};
use super::error::StoreError;
use super::key::{Key, set_of};
use super::loaded::{Loaded, Spot, Unreadable};
use super::merge::{Seen, Sighting, alone};
use super::place::{JournalView, Write, Writes};
use super::record::{Gone, Seq, Stored, Versioned};
use super::updated::Decision;

/// What is to be done with the places.
pub(super) enum Task<'a> {
    Load,
    Read(&'a BTreeSet<Key>),
    Update(&'a BTreeSet<Key>, &'a Decision<'a>),
    Forget(&'a Unreadable),
}

impl Task<'_> {
    /// The records it looks at; `None` is all of them.
    pub(super) fn keys(&self) -> Option<BTreeSet<Key>> {
        match self {
            Self::Load => None,
            Self::Read(keys) | Self::Update(keys, _) => Some((*keys).clone()),
            Self::Forget(unreadable) => Some(set_of([unreadable.key.clone()])),
        }
    }
}

/// What the places show, before anything is decided.
pub(super) struct Sight {
    pub(super) sightings: LiteMap<Key, Sighting>,
    /// The last commit the journal knows of; `None` where it is new or out of reach.
    pub(super) head: Option<Seq>,
    /// The highest number this tab has met.
    pub(super) last_seq: Seq,
    /// A place could not be looked into.
    pub(super) out_of_reach: bool,
}

/// What to write where, and what holds then.
#[derive(Debug)]
pub(super) struct Plan {
    pub(super) journal: Writes,
    pub(super) local: Vec<Write>,
    /// What the task changed, for a tab that can keep it nowhere else.
    pub(super) changed: Vec<(Key, Stored)>,
    /// What waited in memory and is among the writes now.
    pub(super) from_memory: Vec<(Key, Stored)>,
    pub(super) loaded: Loaded,
    /// Whether there was anything to change.
    pub(super) has_changed: bool,
    /// The records that go from the journal even where nothing else can be written there.
    pub(super) gone: Vec<Key>,
    pub(super) seq: Seq,
    pub(super) journal_takes_all: bool,
    pub(super) local_takes_all: bool,
}

impl Sight {
    /// Puts together what the journal, local storage and this tab's memory show.
    pub(super) fn of(
        journal: Option<&JournalView>,
        journal_open: bool,
        local: Option<&LiteMap<Key, String>>,
        memory: &LiteMap<Key, Stored>,
        asked: Option<&BTreeSet<Key>>,
        last_seq: Seq,
    ) -> Self {
        // Extending a map inserts one by one; collecting it would compile a sort for each type.
        let mut keys = BTreeSet::new();
        keys.extend(memory.keys().cloned());
        keys.extend(asked.into_iter().flatten().cloned());
        keys.extend(journal.iter().flat_map(|view| view.records.keys()).cloned());
        keys.extend(local.iter().flat_map(|records| records.keys()).cloned());
        let head = journal.and_then(|view| view.head);
        let erased = journal.and_then(|view| view.erased).unwrap_or(0);
        let seen = |raw| Seen::raw(raw, erased);
        let sighting = |key: &Key| Sighting {
            journal: journal.map_or(Seen::OutOfReach, |view| seen(view.records.get(key))),
            local: local.map_or(Seen::OutOfReach, |records| seen(records.get(key))),
            memory: memory
                .get(key)
                .filter(|stored| stored.seq() > erased)
                .cloned(),
            journal_open,
            in_one_place: key.is_in_one_place(),
        };
        let mut sightings = LiteMap::new();
        for key in keys {
            let seen = sighting(&key);
            sightings.insert(key, seen);
        }
        let seen = sightings.values().map(Sighting::seq).max().unwrap_or(0);
        Self {
            sightings,
            head,
            last_seq: last_seq.max(seen).max(head.unwrap_or(0)),
            out_of_reach: false,
        }
    }

    /// Decides: refuses the whole task, or says all that is to be written.
    pub(super) fn plan(mut self, task: &Task<'_>) -> Result<Plan, StoreError> {
        let mut targets = LiteMap::new();
        for (key, sighting) in &self.sightings {
            targets.insert(key.clone(), sighting.holds());
        }
        let mut seq = self.last_seq;
        let mut changed = None;
        match task {
            Task::Load | Task::Read(_) => {}
            Task::Update(keys, decide) => {
                if let Some(commit) = decide(&self.loaded(&targets)) {
                    seq += 1;
                    all_looked_at(&commit, keys)?;
                    self.commit(&commit, seq, &mut targets)?;
                    changed = Some(commit.changed_keys());
                }
            }
            Task::Forget(unreadable) => {
                seq += 1;
                self.forget(unreadable, seq, &mut targets)?;
                changed = Some(set_of([unreadable.key.clone()]));
            }
        }
        Ok(self.writes(seq, &targets, changed))
    }

    /// What holds, and what can't be read.
    fn loaded(&self, targets: &LiteMap<Key, Option<Stored>>) -> Loaded {
        let mut loaded = Loaded {
            out_of_reach: self.out_of_reach,
            ..Loaded::default()
        };
        for (key, sighting) in &self.sightings {
            if let Some(Some(Stored::Record(record))) = targets.get(key) {
                loaded.records.insert(key.clone(), record.clone());
            }
            loaded.unreadable.extend(sighting.unreadable(key));
        }
        loaded
    }

    fn commit(
        &self,
        commit: &Commit,
        seq: Seq,
        targets: &mut LiteMap<Key, Option<Stored>>,
    ) -> Result<(), StoreError> {
        for (key, expected) in &commit.expected {
            let found = match targets.get(key) {
                Some(Some(Stored::Record(record))) => Some(record.seq),
                _ => None,
            };
            if found != *expected {
                return Err(StoreError::Conflict { key: key.clone() });
            }
        }
        for change in &commit.changes {
            self.may_replace(change, targets.get(&change.key).and_then(Option::as_ref))?;
        }
        for change in &commit.changes {
            let stored = match &change.value {
                Some((schema, data)) => Stored::Record(Versioned {
                    schema: *schema,
                    seq,
                    alone: false,
                    data: data.clone(),
                }),
                None => Stored::Gone(Gone { gone: seq }),
            };
            targets.insert(change.key.clone(), Some(stored));
        }
        Ok(())
    }

    /// Only what can be read may be replaced or deleted.
    fn may_replace(&self, change: &Change, holds: Option<&Stored>) -> Result<(), StoreError> {
        let why = match holds {
            Some(Stored::Record(record)) => (change.readable)(record.schema, &record.data).err(),
            Some(Stored::Gone(_)) => None,
            None => self
                .sightings
                .get(&change.key)
                .and_then(|sighting| sighting.unreadable(&change.key).pop())
                .map(|found| found.why),
        };
        match why {
            None => Ok(()),
            Some(why) => Err(StoreError::WouldOverwriteUnreadable {
                key: change.key.clone(),
                why,
            }),
        }
    }

    fn forget(
        &mut self,
        unreadable: &Unreadable,
        seq: Seq,
        targets: &mut LiteMap<Key, Option<Stored>>,
    ) -> Result<(), StoreError> {
        let key = unreadable.key.clone();
        let not_there = StoreError::NotThere { key: key.clone() };
        let Some(sighting) = self.sightings.get_mut(&key) else {
            return Err(not_there);
        };
        let spot = match unreadable.spot {
            Spot::Journal => &mut sighting.journal,
            Spot::Local => &mut sighting.local,
            Spot::Record { seq: kept } => {
                let holds = targets.get(&key).and_then(Option::as_ref);
                if !matches!(holds, Some(Stored::Record(record)) if record.seq == kept) {
                    return Err(not_there);
                }
                targets.insert(key, Some(Stored::Gone(Gone { gone: seq })));
                return Ok(());
            }
        };
        match spot {
            Seen::Unreadable { raw, .. } if *raw == unreadable.raw => *spot = Seen::ToForget,
            Seen::OutOfReach => return Err(StoreError::OutOfReach { key }),
            _ => return Err(not_there),
        }
        Ok(())
    }

    fn writes(
        &self,
        seq: Seq,
        targets: &LiteMap<Key, Option<Stored>>,
        changed: Option<BTreeSet<Key>>,
    ) -> Plan {
        let has_changed = changed.is_some();
        let changed = changed.unwrap_or_default();
        let takes_all = |takes: fn(&Sighting) -> bool| {
            self.sightings.iter().all(|(key, sighting)| {
                let untouched = sighting.memory.is_none() && !changed.contains(key);
                untouched || takes(sighting)
            })
        };
        let mut plan = Plan {
            journal: Writes::default(),
            local: Vec::new(),
            changed: Vec::new(),
            from_memory: Vec::new(),
            loaded: self.loaded(targets),
            has_changed,
            gone: Vec::new(),
            seq,
            journal_takes_all: takes_all(Sighting::journal_takes_it),
            local_takes_all: takes_all(Sighting::local_takes_it),
        };
        let empty = None;
        for (key, sighting) in &self.sightings {
            let target = targets.get(key).unwrap_or(&empty).as_ref();
            let (journal, local) = sighting.mend(target);
            let write = |stored: Option<Stored>| Write {
                key: key.clone(),
                seq: stored.as_ref().map_or(seq, Stored::seq),
                stored,
            };
            plan.journal.records.extend(journal.map(write));
            plan.local.extend(local.map(write));
            if let Some(stored) = target.filter(|_| changed.contains(key)) {
                plan.changed.push((key.clone(), alone(stored)));
            }
            let is_gone = matches!(target, Some(Stored::Gone(_)));
            if is_gone && sighting.journal_holds_a_record() {
                plan.gone.push(key.clone());
            }
            let waited = sighting.memory.clone();
            plan.from_memory
                .extend(waited.map(|stored| (key.clone(), stored)));
        }
        if self.head != Some(seq) && (has_changed || !plan.journal.records.is_empty()) {
            plan.journal.head = Some(seq);
        }
        plan
    }
}

/// A record that is not among the keys was not read, so nothing can be said of it.
fn all_looked_at(commit: &Commit, keys: &BTreeSet<Key>) -> Result<(), StoreError> {
    match commit.keys().into_iter().find(|key| !keys.contains(key)) {
        None => Ok(()),
        Some(key) => Err(StoreError::NotLookedAt { key }),
    }
}
