use super::key::Key;
use super::loaded::{Spot, Unreadable};
use super::record::{Gone, Seq, Stored, Versioned, Why, decode};

/// What one place shows under a key.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Seen {
    /// The place cannot be looked into.
    OutOfReach,
    /// Nothing.
    Nothing,
    /// A record, or the mark of a deletion.
    Stored(Stored),
    /// Something else.
    Unreadable { raw: String, why: Why },
    /// Something that a person wants gone, or that comes from before all was erased: as nothing, but for being there.
    ToForget,
}

impl Seen {
    /// What stands there, of which everything up to the commit `erased` was erased.
    pub(super) fn raw(raw: Option<&String>, erased: Seq) -> Self {
        match raw.map(|raw| (raw, decode(raw))) {
            None => Self::Nothing,
            Some((_, Ok(stored))) if stored.seq() <= erased => Self::ToForget,
            Some((_, Ok(stored))) => Self::Stored(stored),
            Some((raw, Err(why))) => Self::Unreadable {
                raw: raw.clone(),
                why,
            },
        }
    }

    fn stored(&self) -> Option<&Stored> {
        match self {
            Self::Stored(stored) => Some(stored),
            _ => None,
        }
    }

    fn is_writable(&self) -> bool {
        !matches!(self, Self::OutOfReach | Self::Unreadable { .. })
    }
}

/// What every place shows under one key.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Sighting {
    pub(super) journal: Seen,
    pub(super) local: Seen,
    /// What only this tab holds.
    pub(super) memory: Option<Stored>,
    /// Whether the journal takes anything: a full one can still be read.
    pub(super) journal_open: bool,
    /// It stands in one place only: in the journal, where that takes it.
    pub(super) in_one_place: bool,
}

/// What a place should hold instead of what it shows: `Some(None)` is nothing.
pub(super) type Mend = Option<Option<Stored>>;

impl Sighting {
    /// What holds: of all that was seen, what the latest commit wrote.
    pub(super) fn holds(&self) -> Option<Stored> {
        let mut latest = self.journal.stored();
        for other in [self.local.stored(), self.memory.as_ref()]
            .into_iter()
            .flatten()
        {
            let newer = latest.is_none_or(|latest| {
                other.seq() > latest.seq() || (other.seq() == latest.seq() && other.is_alone())
            });
            if newer {
                latest = Some(other);
            }
        }
        latest.cloned()
    }

    /// What the journal and local storage should be given so that `target` holds. What is unreadable stays.
    pub(super) fn mend(&self, target: Option<&Stored>) -> (Mend, Mend) {
        if !self.journal_takes_it() {
            // What stood there before the journal was out of reach is not alone.
            let same = self.local.stored() == target;
            let in_journal = self.journal.stored() == target;
            let in_local = if self.in_one_place && in_journal {
                None
            } else if same {
                target.cloned()
            } else {
                target.map(alone)
            };
            return (None, differs(&self.local, in_local));
        }
        let in_journal = target.map(|stored| match stored {
            Stored::Record(record) => Stored::Record(Versioned {
                alone: false,
                ..record.clone()
            }),
            Stored::Gone(gone) => Stored::Gone(*gone),
        });
        // The journal marks the deletion; local storage need not.
        let in_local = in_journal
            .clone()
            .filter(|stored| matches!(stored, Stored::Record(_)) && !self.in_one_place);
        (
            differs(&self.journal, in_journal),
            differs(&self.local, in_local),
        )
    }

    /// Whether the journal holds more than the mark of a deletion.
    pub(super) fn journal_holds_a_record(&self) -> bool {
        matches!(self.journal, Seen::Stored(Stored::Record(_)))
    }

    /// Whether a commit here reaches the journal.
    pub(super) fn journal_takes_it(&self) -> bool {
        self.journal_open && self.journal.is_writable()
    }

    /// Whether a commit here reaches local storage.
    pub(super) fn local_takes_it(&self) -> bool {
        self.local.is_writable()
    }

    /// The highest number seen.
    pub(super) fn seq(&self) -> Seq {
        let seqs = [
            self.journal.stored(),
            self.local.stored(),
            self.memory.as_ref(),
        ];
        seqs.into_iter()
            .flatten()
            .map(Stored::seq)
            .max()
            .unwrap_or(0)
    }

    /// What cannot be read.
    pub(super) fn unreadable(&self, key: &Key) -> Vec<Unreadable> {
        let spots = [(Spot::Journal, &self.journal), (Spot::Local, &self.local)];
        spots
            .into_iter()
            .filter_map(|(spot, seen)| match seen {
                Seen::Unreadable { raw, why } => Some(Unreadable {
                    key: key.clone(),
                    spot,
                    raw: raw.clone(),
                    why: why.clone(),
                }),
                _ => None,
            })
            .collect()
    }
}

/// As it is written where the journal does not know of it.
pub(super) fn alone(stored: &Stored) -> Stored {
    match stored {
        Stored::Record(record) => Stored::Record(Versioned {
            alone: true,
            ..record.clone()
        }),
        Stored::Gone(gone) => Stored::Gone(Gone { gone: gone.gone }),
    }
}

fn differs(seen: &Seen, wanted: Option<Stored>) -> Mend {
    let same = match seen {
        Seen::OutOfReach | Seen::Unreadable { .. } => true,
        Seen::Nothing => wanted.is_none(),
        Seen::Stored(stored) => wanted.as_ref() == Some(stored),
        Seen::ToForget => false,
    };
    (!same).then_some(wanted)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use proptest::prelude::*;
    use serde_json::json;

    use super::*;

    fn record(seq: Seq, alone: bool, data: u8) -> Stored {
        Stored::Record(Versioned {
            schema: 1,
            seq,
            alone,
            data: json!(data),
        })
    }

    fn gone(seq: Seq) -> Stored {
        Stored::Gone(Gone { gone: seq })
    }

    fn sighting(journal: Seen, local: Seen) -> Sighting {
        Sighting {
            journal,
            local,
            memory: None,
            journal_open: true,
            in_one_place: false,
        }
    }

    fn unreadable() -> Seen {
        Seen::Unreadable {
            raw: "?".into(),
            why: Why::NotARecord,
        }
    }

    #[test]
    fn the_later_commit_holds() {
        let old = record(3, false, 1);
        let new = record(4, false, 2);
        let behind = sighting(Seen::Stored(new.clone()), Seen::Stored(old.clone()));
        assert_eq!(behind.holds(), Some(new.clone()));
        assert_eq!(behind.mend(Some(&new)), (None, Some(Some(new.clone()))));
        let ahead = sighting(Seen::Stored(old), Seen::Stored(record(4, true, 2)));
        assert_eq!(ahead.holds(), Some(record(4, true, 2)));
        let mended = Some(Some(new));
        assert_eq!(ahead.mend(ahead.holds().as_ref()), (mended.clone(), mended));
    }

    #[test]
    fn a_deletion_that_local_storage_lost_is_made_again() {
        let stale = sighting(Seen::Stored(gone(4)), Seen::Stored(record(3, false, 1)));
        assert_eq!(stale.holds(), Some(gone(4)));
        assert_eq!(stale.mend(stale.holds().as_ref()), (None, Some(None)));
    }

    #[test]
    fn a_wiped_journal_is_refilled() {
        let kept = record(3, false, 1);
        let wiped = sighting(Seen::Nothing, Seen::Stored(kept.clone()));
        assert_eq!(wiped.holds(), Some(kept.clone()));
        assert_eq!(wiped.mend(Some(&kept)), (Some(Some(kept.clone())), None));
    }

    #[test]
    fn without_a_journal_local_storage_marks_deletions() {
        let local_only = sighting(Seen::OutOfReach, Seen::Stored(record(3, false, 1)));
        assert_eq!(local_only.mend(Some(&gone(5))), (None, Some(Some(gone(5)))));
        assert_eq!(local_only.mend(local_only.holds().as_ref()), (None, None));
        let later = sighting(Seen::Stored(record(3, false, 1)), Seen::Stored(gone(5)));
        let holds = later.holds();
        assert_eq!(holds, Some(gone(5)));
        assert_eq!(
            later.mend(holds.as_ref()),
            (Some(Some(gone(5))), Some(None))
        );
    }

    #[test]
    fn forgetting_rubbish_in_one_place_keeps_the_good_copy_in_the_other() {
        let good = record(3, false, 1);
        let rubbish = sighting(unreadable(), Seen::Stored(good.clone()));
        assert_eq!(rubbish.holds(), Some(good.clone()));
        let forgotten = sighting(Seen::ToForget, Seen::Stored(good.clone()));
        assert_eq!(
            forgotten.mend(rubbish.holds().as_ref()),
            (Some(Some(good)), None)
        );
    }

    #[test]
    fn a_secret_leaves_local_storage_as_soon_as_the_journal_has_it() {
        let secret = |journal, local| Sighting {
            in_one_place: true,
            ..sighting(journal, local)
        };
        let key = record(3, false, 1);
        let both = secret(Seen::Stored(key.clone()), Seen::Stored(key.clone()));
        assert_eq!(both.mend(Some(&key)), (None, Some(None)));
        let local_only = secret(Seen::Nothing, Seen::Stored(record(3, true, 1)));
        let target = local_only.holds();
        let mended = (Some(Some(key.clone())), Some(None));
        assert_eq!(local_only.mend(target.as_ref()), mended);
        let no_journal = secret(Seen::OutOfReach, Seen::Nothing);
        let alone = Some(Some(record(3, true, 1)));
        assert_eq!(no_journal.mend(Some(&key)), (None, alone));
        let full = Sighting {
            journal_open: false,
            ..secret(Seen::Stored(key.clone()), Seen::Nothing)
        };
        assert_eq!(full.mend(Some(&key)), (None, None));
    }

    #[test]
    fn what_was_erased_does_not_come_back() {
        let raw = r#"{"schema":1,"seq":3,"data":1}"#.to_owned();
        assert_eq!(Seen::raw(Some(&raw), 3), Seen::ToForget);
        assert_eq!(Seen::raw(Some(&raw), 2), Seen::Stored(record(3, false, 1)));
        let late = sighting(Seen::Nothing, Seen::raw(Some(&raw), 3));
        assert_eq!(late.holds(), None);
        assert_eq!(late.mend(None), (None, Some(None)));
    }

    fn any_stored() -> impl Strategy<Value = Stored> {
        prop_oneof![
            (0..8_u64, any::<bool>(), 0..3_u8)
                .prop_map(|(seq, alone, data)| record(seq, alone, data)),
            (0..8_u64).prop_map(|gone| Stored::Gone(Gone { gone })),
        ]
    }

    fn any_seen() -> impl Strategy<Value = Seen> {
        prop_oneof![
            Just(Seen::OutOfReach),
            Just(Seen::Nothing),
            Just(unreadable()),
            any_stored().prop_map(Seen::Stored),
        ]
    }

    fn after(seen: &Seen, mend: Mend) -> Seen {
        match mend {
            None => seen.clone(),
            Some(None) => Seen::Nothing,
            Some(Some(stored)) => Seen::Stored(stored),
        }
    }

    fn data(stored: Option<Stored>) -> Option<(Seq, serde_json::Value)> {
        match stored {
            Some(Stored::Record(record)) => Some((record.seq, record.data)),
            _ => None,
        }
    }

    proptest! {
        /// Mending changes nothing of what holds, touches nothing unreadable, and once is enough.
        #[test]
        fn mending_is_safe(
            journal in any_seen(),
            local in any_seen(),
            memory in proptest::option::of(any_stored()),
            journal_open in any::<bool>(),
            in_one_place in any::<bool>(),
        ) {
            let before = Sighting { journal, local, memory, journal_open, in_one_place };
            let holds = before.holds();
            let (to_journal, to_local) = before.mend(holds.as_ref());
            prop_assert!(before.journal_takes_it() || to_journal.is_none());
            prop_assert!(before.local_takes_it() || to_local.is_none());
            let kept_somewhere = before.journal_takes_it() || before.local_takes_it();
            let now = Sighting {
                journal: after(&before.journal, to_journal),
                local: after(&before.local, to_local),
                memory: before.memory.clone().filter(|_| !kept_somewhere),
                journal_open,
                in_one_place,
            };
            prop_assert!(!before.journal_takes_it() || !in_one_place || !matches!(now.local, Seen::Stored(_)));
            prop_assert_eq!(data(now.holds()), data(holds));
            prop_assert_eq!(now.mend(now.holds().as_ref()), (None, None));
        }
    }
}
