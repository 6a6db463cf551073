//! Several tabs over the same places.

use super::places::{Note, both_agree, delete, note, now, put, refused, text};
use kilter_app::store::{
    Change, Commit, Durability, MemoryStore, PlaceHealth, Store, StoreError, key,
};

#[test]
fn another_tab_that_acts_on_an_old_state_changes_nothing() {
    let store = MemoryStore::new();
    let other = store.another_tab();
    now(store.commit(put("a", "one"))).unwrap();
    let seq = now(other.load()).get::<Note>("a").unwrap().seq;
    now(store.commit(put("a", "two"))).unwrap();
    let stale = Commit::of(vec![
        Change::put("b", &note("b")).unwrap(),
        Change::put("a", &note("three")).unwrap(),
    ])
    .expecting(key::<Note>("a"), Some(seq));
    let conflict = StoreError::Conflict {
        key: key::<Note>("a"),
    };
    assert_eq!(now(other.commit(stale)), Err(conflict.clone()));
    let loaded = now(store.load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("two"));
    assert_eq!(text(&loaded, "b"), None);

    let new = put("a", "again").expecting(key::<Note>("a"), None);
    assert_eq!(now(other.commit(new)), Err(conflict));
    let seq = now(other.load()).get::<Note>("a").map(|record| record.seq);
    let fresh = put("a", "three").expecting(key::<Note>("a"), seq);
    assert_eq!(now(other.commit(fresh)), Ok(Durability::Journal));
}

#[test]
fn guards_hold_where_only_local_storage_is_left() {
    let store = MemoryStore::new();
    store.journal.fault.replace(refused());
    assert_eq!(
        now(store.commit(put("a", "one"))),
        Ok(Durability::LocalOnly)
    );
    let stale = put("a", "two").expecting(key::<Note>("a"), None);
    assert!(matches!(
        now(store.another_tab().commit(stale)),
        Err(StoreError::Conflict { .. })
    ));
}

#[test]
fn what_was_done_without_the_journal_reaches_it_later() {
    let store = MemoryStore::new();
    for id in ["a", "b", "c"] {
        now(store.commit(put(id, "old"))).unwrap();
    }
    store.journal.fault.replace(refused());
    let without = store.another_tab();
    now(without.load());
    assert_eq!(
        now(without.commit(put("a", "new"))),
        Ok(Durability::LocalOnly)
    );
    assert_eq!(
        now(without.commit(put("d", "new"))),
        Ok(Durability::LocalOnly)
    );
    assert_eq!(now(without.commit(delete("b"))), Ok(Durability::LocalOnly));
    let loaded = now(without.load());
    assert_eq!(text(&loaded, "b"), None);
    assert_eq!(without.health().journal, PlaceHealth::Refused);

    store.journal.fault.take();
    let loaded = now(store.another_tab().load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("new"));
    assert_eq!(text(&loaded, "b"), None);
    assert_eq!(text(&loaded, "c").as_deref(), Some("old"));
    assert_eq!(text(&loaded, "d").as_deref(), Some("new"));
    assert!(both_agree(&store));
}
