//! One place repairs the other.

use super::places::{Note, both_agree, delete, now, put, raw, text};
use kilter_app::store::{MemoryStore, Store};

#[test]
fn the_journal_repairs_local_storage() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "old"))).unwrap();
    now(store.commit(put("deleted", "x"))).unwrap();
    let before = store.local.entries.borrow().clone();
    now(store.commit(put("a", "new"))).unwrap();
    now(store.commit(put("b", "two"))).unwrap();
    now(store.commit(delete("deleted"))).unwrap();
    // The browser was killed before these reached the disk.
    store.local.entries.replace(before);
    let loaded = now(store.another_tab().load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("new"));
    assert_eq!(text(&loaded, "b").as_deref(), Some("two"));
    assert_eq!(text(&loaded, "deleted"), None);
    assert!(both_agree(&store));
}

#[test]
fn of_a_deleted_record_only_the_mark_is_left() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "secret"))).unwrap();
    now(store.commit(delete("a"))).unwrap();
    assert_eq!(raw(&store, "a"), (Some(r#"{"gone":2}"#.into()), None));
    assert!(now(store.load()).is_empty());
}

#[test]
fn a_wiped_journal_is_filled_again_at_the_start() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    now(store.commit(put("b", "two"))).unwrap();
    let before = store.journal.entries.take();
    store.journal.head.take();
    let loaded = now(store.another_tab().load());
    assert_eq!(loaded.all::<Note>().0.len(), 2);
    assert_eq!(*store.journal.entries.borrow(), before);
}

#[test]
fn a_journal_wiped_under_an_open_tab_loses_nothing() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    store.journal.entries.take();
    store.journal.head.take();
    now(store.commit(put("b", "two"))).unwrap();
    let loaded = now(store.another_tab().load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));
    assert_eq!(text(&loaded, "b").as_deref(), Some("two"));
}
