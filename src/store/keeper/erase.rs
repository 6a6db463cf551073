//! Everything goes, from each place.

use litemap::LiteMap;
use std::collections::BTreeSet;

use super::super::Erased;
use super::super::erasing::{erase_area, erase_journal};
use super::super::place::{Counter, Erasing};
use super::super::record::{Seq, decode};
use super::Keeper;

impl Keeper {
    pub(super) async fn erase(&self) -> Erased {
        let local = self.local.as_ref().map(|area| area.read_all());
        let mut keys = BTreeSet::new();
        keys.extend(self.memory.borrow().keys().cloned());
        keys.extend(
            local
                .iter()
                .flatten()
                .flat_map(|there| there.keys())
                .cloned(),
        );
        let seqs = local.iter().flatten().flat_map(|there| there.values());
        let highest = seqs
            .filter_map(|raw| decode(raw).ok())
            .map(|stored| stored.seq())
            .fold(self.last_seq.get(), Seq::max);
        // The journal first: a commit under way writes to local storage only after it, and before what follows here.
        let journal = match &self.journal {
            Some(journal) => {
                let (erasing, there, erased) = erase_journal(journal.as_ref(), highest).await;
                keys.extend(there);
                self.last_seq.set(self.last_seq.get().max(erased));
                erasing
            }
            None => Erasing::OutOfReach,
        };
        let local = match (&self.local, local) {
            (Some(area), Some(Ok(there))) => erase_area(area.as_ref(), &there),
            _ => Erasing::OutOfReach,
        };
        self.memory.borrow_mut().clear();
        self.journal_alone.borrow_mut().clear();
        self.counter.set(Counter::default());
        self.set_health(|health| {
            health.unreadable = 0;
            (health.lost_tail, health.cut_off) = (false, false);
        });
        let mut kinds = LiteMap::new();
        for key in &keys {
            *kinds.entry(key.kind().to_owned()).or_insert(0) += 1;
        }
        Erased {
            kinds,
            local,
            journal,
        }
    }
}
