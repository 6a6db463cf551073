//! What this computer keeps, decoded: each record once, when it has changed.

use crate::joined::Joined;
use crate::kept_key::KeptKey;
use crate::kept_promises::KeptPromises;
use crate::kept_summary::{KeptSummary, read_summary};
use crate::organising::Written;
use crate::outbox::Outbox;
use crate::records::{NextPersonMode, THIS_COMPUTER};
use crate::shared::Shared;
pub use crate::store::Unreadable;
use crate::store::{Kept, Key, Loaded, Seq, Spot, Why};
use crate::tool_notes::ToolNotes;
use kilter_core::exchange::backup_file::backup;
use kilter_core::exchange::invitation::KEY_LEN;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::promises::Promises;
use kilter_core::round::{ClosedRound, OpenRound, Round};
use litemap::LiteMap;
use std::collections::BTreeSet;

/// What this computer keeps, in the order of the ids.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct OnThisComputer {
    /// The open rounds.
    pub open: Vec<OpenRound>,
    /// The closed rounds.
    pub closed: Vec<ClosedRound>,
    /// The team summaries that were opened here.
    pub summaries: Vec<TeamSummary>,
    /// What teams promised after their rounds.
    pub promises: Vec<Promises>,
    /// What teams wrote down with tools.
    pub tools: Vec<ToolNotes>,
    /// Sealed replies that wait to be handed over.
    pub outboxes: Vec<Outbox>,
    /// What people answer in next-person mode, while it is on.
    pub next_person: Option<RandomId>,
    /// The rounds whose key a phrase locks.
    pub locked: Vec<RandomId>,
    /// The public keys of the open rounds.
    pub publics: Vec<(RandomId, [u8; KEY_LEN])>,
    /// What the messages say that invite to the open rounds.
    pub words: Vec<(RandomId, Written)>,
    /// The address of a copy on a web server.
    pub web_copy: Option<String>,
    /// A member's own reply that is not sent yet.
    pub joined: Option<Joined>,
    /// What is here and can't be read.
    pub unreadable: Vec<Unreadable>,
    /// The results of the closed rounds.
    results: LiteMap<RandomId, TeamSummary>,
    /// What next-person mode is for, whether that is here or not.
    mode: Option<RandomId>,
    /// The commit that wrote each record, and whether the journal may have given its number to another.
    read: LiteMap<Key, (Seq, bool)>,
}

impl OnThisComputer {
    /// Takes what stands under these keys now, or of all, and decodes what is not as it was; says whether anything is.
    pub fn take(&mut self, looked_at: Option<&BTreeSet<Key>>, now: &Loaded) -> bool {
        let keys = looked_at
            .cloned()
            .unwrap_or_else(|| self.keys_here_and_in(now));
        let mut changed = false;
        for key in &keys {
            changed |= self.take_one(key, now);
        }
        if changed {
            let mode = self.mode.clone();
            self.next_person = mode.filter(|id| self.shared(id).is_some());
        }
        changed
    }

    fn keys_here_and_in(&self, now: &Loaded) -> BTreeSet<Key> {
        let mut keys = BTreeSet::new();
        keys.extend(self.read.keys().cloned());
        keys.extend(self.unreadable.iter().map(|found| found.key.clone()));
        keys.extend(now.envelopes().map(|(key, _)| key.clone()));
        keys.extend(now.unreadable().iter().map(|found| found.key.clone()));
        keys
    }

    fn take_one(&mut self, key: &Key, now: &Loaded) -> bool {
        let envelope = now.envelope(key);
        let number = envelope.map(|record| (record.seq, record.alone));
        let broken = |found: &&Unreadable| found.key == *key;
        let is_broken =
            |found: &&Unreadable| broken(found) && !matches!(found.spot, Spot::Record { .. });
        let same = number == self.read.get(key).copied()
            && now
                .unreadable()
                .iter()
                .filter(broken)
                .eq(self.unreadable.iter().filter(is_broken));
        if same {
            return false;
        }
        self.drop_one(key);
        self.unreadable
            .extend(now.unreadable().iter().filter(broken).cloned());
        if let Some(number) = number {
            self.read.insert(key.clone(), number);
            if let Err(found) = self.decode(key, now) {
                self.unreadable.push(found);
            }
        }
        true
    }

    fn drop_one(&mut self, key: &Key) {
        let (kind, id) = (key.kind(), key.id());
        match kind {
            Round::KIND => {
                self.open.retain(|round| round.id.as_str() != id);
                self.closed.retain(|round| round.id.as_str() != id);
                self.results.retain(|round, _| round.as_str() != id);
            }
            KeptKey::KIND => {
                self.locked.retain(|round| round.as_str() != id);
                self.publics.retain(|(round, _)| round.as_str() != id);
            }
            Written::KIND if id == THIS_COMPUTER => self.web_copy = None,
            Written::KIND => self.words.retain(|(round, _)| round.as_str() != id),
            KeptSummary::KIND => {
                if let Some(place) = self.place_of(id) {
                    self.summaries.remove(place);
                }
            }
            KeptPromises::KIND => self.promises.retain(|of| of.round_id.as_str() != id),
            ToolNotes::KIND => self.tools.retain(|notes| notes.tool != id),
            Joined::KIND => self.joined = None,
            Outbox::KIND => self.outboxes.retain(|outbox| outbox.id().as_str() != id),
            NextPersonMode::KIND => self.mode = None,
            _ => {}
        }
        self.unreadable.retain(|found| found.key != *key);
        self.read.remove(key);
    }

    fn decode(&mut self, key: &Key, now: &Loaded) -> Result<(), Unreadable> {
        let id = key.id();
        match key.kind() {
            Round::KIND => match one::<Round>(key, now)? {
                Round::Open(round) => insert(&mut self.open, round, |round| round.id.clone()),
                Round::Closed(round) => {
                    if let Some(summary) = read_summary(&round.summary) {
                        self.results.insert(round.id.clone(), summary);
                    }
                    insert(&mut self.closed, round, |round| round.id.clone());
                }
            },
            KeptKey::KIND => {
                let kept = one::<KeptKey>(key, now)?;
                let round = RandomId::parse(id);
                self.locked
                    .extend(round.clone().filter(|_| kept.is_locked()));
                let public = kept.public().ok().map(|public| public.to_bytes());
                self.publics.extend(round.zip(public));
            }
            KeptSummary::KIND => {
                let KeptSummary(summary) = one(key, now)?;
                insert(&mut self.summaries, summary, |summary| {
                    summary.head.id.clone()
                });
            }
            Written::KIND => {
                let written: Written = one(key, now)?;
                match RandomId::parse(id) {
                    Some(round) => self.words.push((round, written)),
                    None => self.web_copy = written.web_copy,
                }
            }
            KeptPromises::KIND => {
                let KeptPromises(promises) = one(key, now)?;
                insert(&mut self.promises, promises, |of| of.round_id.clone());
            }
            ToolNotes::KIND => self.tools.push(one(key, now)?),
            Joined::KIND => self.joined = Some(one(key, now)?),
            Outbox::KIND => insert(&mut self.outboxes, one(key, now)?, Outbox::id),
            NextPersonMode::KIND => self.mode = Some(one::<NextPersonMode>(key, now)?.round),
            // Of a later version: what it keeps is its own.
            _ => {}
        }
        Ok(())
    }

    /// The commit that wrote what stands under a key.
    #[must_use]
    pub fn seq(&self, key: &Key) -> Option<Seq> {
        self.read.get(key).map(|(seq, _)| *seq)
    }

    /// The open round with this id.
    #[must_use]
    pub fn open_round(&self, id: &RandomId) -> Option<&OpenRound> {
        self.open.iter().find(|round| round.id == *id)
    }

    /// The closed round with this id.
    #[must_use]
    pub fn closed_round(&self, id: &RandomId) -> Option<&ClosedRound> {
        self.closed.iter().find(|round| round.id == *id)
    }

    /// What a team promised after the round with this id.
    #[must_use]
    pub fn promises(&self, round: &RandomId) -> Option<&Promises> {
        self.promises.iter().find(|of| of.round_id == *round)
    }

    /// What was written down with the tool of this id.
    #[must_use]
    pub fn tool_notes(&self, tool: &str) -> Option<&ToolNotes> {
        self.tools.iter().find(|notes| notes.tool == tool)
    }

    /// The outbox with this id.
    #[must_use]
    pub fn outbox(&self, id: &RandomId) -> Option<&Outbox> {
        self.outboxes.iter().find(|outbox| outbox.id() == *id)
    }

    /// What people answer one after another here, by the id of the round or of the outbox.
    #[must_use]
    pub fn shared(&self, id: &RandomId) -> Option<Shared> {
        let round = self.open_round(id).map(Shared::from);
        round.or_else(|| self.outbox(id).map(Shared::from))
    }

    /// Where among the team summaries that were opened here the one with this id is: they stand in the order of the ids, and
    /// thousands may be asked for one after the other.
    fn place_of(&self, id: &str) -> Option<usize> {
        let place = self
            .summaries
            .binary_search_by(|summary| summary.head.id.as_str().cmp(id));
        place.ok()
    }

    /// The team summary with this id: opened here, or of a round that was closed here.
    #[must_use]
    pub fn summary(&self, id: &RandomId) -> Option<&TeamSummary> {
        let opened = self.place_of(id.as_str());
        let opened = opened.and_then(|place| self.summaries.get(place));
        opened.or_else(|| self.results.get(id))
    }

    /// All results and promises that are here, as one file. What is open, a draft, a key or an outbox has no way into it.
    #[must_use]
    pub fn backup(&self) -> String {
        let summaries: Vec<_> = self.all_summaries().cloned().collect();
        backup(&summaries, &self.promises)
    }

    /// Every team summary that is here, each once: opened here first, then closed here.
    pub fn all_summaries(&self) -> impl Iterator<Item = &TeamSummary> {
        let closed = self
            .results
            .values()
            .filter(|summary| self.place_of(summary.head.id.as_str()).is_none());
        self.summaries.iter().chain(closed)
    }
}

/// What stands under a key, as what its kind says.
fn one<T: Kept>(key: &Key, now: &Loaded) -> Result<T, Unreadable> {
    let (seq, why) = match now.envelope(key) {
        Some(record) => match T::read(record.schema, record.data.clone()) {
            Ok(value) => return Ok(value),
            Err(why) => (record.seq, why),
        },
        None => (0, Why::NotARecord),
    };
    Err(Unreadable {
        key: key.clone(),
        spot: Spot::Record { seq },
        raw: now
            .envelope(key)
            .map(|record| record.data.to_string())
            .unwrap_or_default(),
        why,
    })
}

/// In the order of the ids.
fn insert<T>(into: &mut Vec<T>, one: T, id: fn(&T) -> RandomId) {
    let place = into.partition_point(|other| id(other) < id(&one));
    into.insert(place, one);
}
