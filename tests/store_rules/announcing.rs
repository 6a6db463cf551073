//! A disk that is full but for its last block: what the journal could not take any more is noticed at the next start.

use super::people::{reactive, starts, tab};
use super::places::{Note, delete, now, put, refused, text};
use kilter_app::actions::keep_now;
use kilter_app::store::{Durability, Fault, MemoryStore, Store, StoreError, key};

/// The browser is killed, and of local storage nothing that came since has reached the disk.
fn killed_after(store: &MemoryStore, works: impl FnOnce()) -> MemoryStore {
    let local = store.local.entries.borrow().clone();
    let counter = *store.local.counter.borrow();
    works();
    store.local.entries.replace(local);
    store.local.counter.replace(counter);
    store.journal.room.set(None);
    store.journal.fault.take();
    store.another_tab()
}

fn said(store: &MemoryStore) -> bool {
    now(store.load());
    store.health().cut_off
}

#[test]
fn what_the_full_journal_did_not_take_is_noticed_at_the_next_start() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    let next = killed_after(&store, || {
        store.journal.room.set(Some(40));
        let done = now(store.commit(put("a", &"two ".repeat(20))));
        assert_eq!(done, Ok(Durability::LocalOnly));
        // A browser that could not write once opens the journal no more.
        store.journal.fault.replace(refused());
        let done = now(store.commit(put("b", "three")));
        assert_eq!(done, Ok(Durability::LocalOnly));
    });
    let loaded = now(next.load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));
    assert!(next.health().cut_off && !next.health().lost_tail);
    assert_eq!(store.journal.renewed.get(), 1, "before anything is kept");
    // Until something was kept again.
    now(next.commit(put("a", "two"))).unwrap();
    assert!(!said(&store.another_tab()));
}

#[test]
fn what_local_storage_has_is_not_missing() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    store.journal.room.set(Some(40));
    now(store.commit(put("a", &"two ".repeat(20)))).unwrap();
    store.journal.room.set(None);
    let next = store.another_tab();
    assert!(!said(&next));
    assert_eq!(store.journal.renewed.get(), 1);
    assert!(text(&now(next.load()), "a").unwrap().starts_with("two"));
    assert!(!said(&store.another_tab()));
    assert_eq!(store.journal.renewed.get(), 1, "once");
}

#[test]
fn what_was_kept_or_refused_is_not_missing() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    assert!(!said(&store.another_tab()));
    let stale = put("a", "two").expecting(key::<Note>("a"), None);
    assert!(now(store.commit(stale)).is_err());
    assert!(!said(&store.another_tab()));
    let nothing = |_: &kilter_app::store::Loaded| None;
    now(store.update([key::<Note>("a")].into(), &nothing)).unwrap();
    assert!(!said(&store.another_tab()));
    // Who was told that there is no room was told.
    store.journal.room.set(Some(40));
    store.local.fault.replace(Some(Fault::Full));
    let done = now(store.commit(put("a", &"two ".repeat(20))));
    assert_eq!(done, Err(StoreError::Full));
    store.local.fault.take();
    assert!(!said(&store.another_tab()));
    now(store.commit(delete("a"))).unwrap();
    assert!(!said(&store.another_tab()));
    now(store.erase_all());
    assert!(!said(&store.another_tab()));
    assert_eq!(store.journal.renewed.get(), 0);
}

/// Nobody knows then whether it was acknowledged.
#[test]
fn what_a_kill_cut_off_is_noticed_and_only_at_the_start() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    let open = store.another_tab();
    assert!(!said(&open));
    // The announcement reaches the disk, and the record does not.
    let next = killed_after(&store, || {
        store.fuse.set(Some(1));
        now(store.commit(put("a", "two"))).unwrap();
        store.fuse.set(None);
    });
    assert!(said(&next));
    assert!(!said(&open), "another tab that is open may be at it");
}

/// It would wait for the disk twice.
#[test]
fn a_press_on_a_statement_is_not_announced() {
    let _owner = reactive();
    let store = MemoryStore::new();
    let priya = tab(&store);
    starts(&priya, 1).unwrap();
    now(keep_now(&priya));
    assert_eq!(*store.journal.announced.borrow(), None);
    now(store.commit(put("a", "one"))).unwrap();
    assert!(store.journal.announced.borrow().is_some());
}
