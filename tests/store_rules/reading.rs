//! An action reads and writes its own records, and nothing else.

use super::places::{Note, note, now, put, raw, refused, text};
use kilter_app::store::{
    Asked, Change, Commit, Counter, Durability, Fault, MemoryStore, Store, StoreError, key,
};

fn of(id: &str) -> std::collections::BTreeSet<kilter_app::store::Key> {
    [key::<Note>(id)].into()
}

/// One more letter.
fn add(view: &kilter_app::store::Loaded) -> Option<Commit> {
    let before = text(view, "a").unwrap_or_default();
    Some(put("a", &(before + "x")))
}

#[test]
fn an_action_reads_and_writes_one_record_among_a_thousand() {
    let store = MemoryStore::new();
    let many = (0..1000).map(|id| Change::put(&format!("{id}"), &note("kept")).unwrap());
    now(store.commit(Commit::of(many.collect()))).unwrap();
    now(store.commit(put("a", ""))).unwrap();
    let tab = store.another_tab();
    store.journal.asked.take();
    store.local.asked.take();
    now(tab.load());
    let (journal, local) = (store.journal.asked.take(), store.local.asked.take());
    // Both are read whole, each record once.
    assert_eq!((journal.read, local.read), (1001, 1001));
    now(tab.update(of("a"), &add)).unwrap();
    let one = Asked {
        read: 1,
        written: 1,
    };
    assert_eq!(store.journal.asked.get(), one);
    // Once to decide and once more to see that no other tab came in between.
    assert_eq!(store.local.asked.get(), Asked { read: 2, ..one });
    store.local.asked.take();
    assert_eq!(text(&now(tab.read(of("a"))), "a").as_deref(), Some("x"));
    assert_eq!(
        store.local.asked.get(),
        Asked {
            read: 1,
            written: 0
        }
    );
}

#[test]
fn two_tabs_that_read_and_write_lose_nothing() {
    let (one, mut seen) = (MemoryStore::new(), Vec::new());
    let other = one.another_tab();
    for tab in [&one, &other, &other, &one] {
        let updated = now(tab.update(of("a"), &add)).unwrap();
        assert_eq!(updated.durability, Some(Durability::Journal));
        seen.extend(text(&updated.now, "a"));
    }
    assert_eq!(seen, ["x", "xx", "xxx", "xxxx"]);
}

#[test]
fn who_decides_to_change_nothing_sees_what_is_there() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    let updated = now(store.another_tab().update(of("a"), &|_| None)).unwrap();
    assert_eq!(updated.durability, None);
    assert_eq!(text(&updated.now, "a").as_deref(), Some("one"));
    assert!(raw(&store, "a").0.unwrap().contains("\"seq\":1"));
}

#[test]
fn what_was_not_looked_at_is_not_changed() {
    let store = MemoryStore::new();
    let other = now(store.update(of("b"), &add));
    let key = key::<Note>("a");
    assert_eq!(other, Err(StoreError::NotLookedAt { key }));
}

/// A profile on a full or read-only disk: the journal can be read, and no transaction that writes completes.
#[test]
fn a_journal_that_only_reads_still_says_what_is_there() {
    let store = MemoryStore::new();
    store.local.fault.replace(refused());
    now(store.commit(put("a", "x"))).unwrap();
    store.local.fault.take();
    for fault in [Fault::Full, Fault::Refused("UnknownError".into())] {
        store.journal.aborts.replace(Some(fault));
        let tab = store.another_tab();
        let updated = now(tab.update(of("a"), &add)).unwrap();
        assert_eq!(updated.durability, Some(Durability::LocalOnly));
        assert!(text(&updated.now, "a").unwrap().starts_with("xx"));
        assert!(tab.health().lives_until_closed());
    }
    store.journal.aborts.take();
    assert_eq!(
        text(&now(store.another_tab().load()), "a").as_deref(),
        Some("xxx")
    );
}

#[test]
fn a_journal_that_lost_its_tail_is_noticed_at_the_start_and_only_then() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    let before = (
        store.journal.entries.borrow().clone(),
        *store.journal.head.borrow(),
    );
    now(store.commit(put("a", "two"))).unwrap();
    now(store.commit(put("b", "two"))).unwrap();
    let counter = Counter {
        here: 3,
        journal: 3,
    };
    assert_eq!(*store.local.counter.borrow(), Some(counter));
    let tab = store.another_tab();
    now(tab.load());
    assert!(!tab.health().lost_tail);

    store.journal.entries.replace(before.0);
    store.journal.head.replace(before.1);
    let tab = store.another_tab();
    let loaded = now(tab.load());
    assert!(tab.health().lost_tail);
    // Local storage still has it, and numbers go on above all that were given.
    assert_eq!(text(&loaded, "a").as_deref(), Some("two"));
    now(tab.commit(put("c", "three"))).unwrap();
    assert!(raw(&store, "c").0.unwrap().contains("\"seq\":4"));
    let tab = store.another_tab();
    now(tab.load());
    assert!(!tab.health().lost_tail);
}

#[test]
fn a_local_storage_that_lost_its_tail_is_mended_and_nothing_is_missing() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    let before = store.local.entries.borrow().clone();
    let counter = *store.local.counter.borrow();
    now(store.commit(put("a", "two"))).unwrap();
    store.local.entries.replace(before);
    store.local.counter.replace(counter);
    let tab = store.another_tab();
    assert_eq!(text(&now(tab.load()), "a").as_deref(), Some("two"));
    assert!(!tab.health().lost_tail);
}
