//! Places that are refused or full.

use super::places::{Note, delete, now, put, raw, refused, text};
use kilter_app::store::{
    Durability, Fault, Keeper, MemoryStore, PlaceHealth, Store, StoreError, key,
};

#[test]
fn the_journal_carries_on_alone() {
    let store = MemoryStore::new();
    store.local.fault.replace(refused());
    assert_eq!(now(store.commit(put("a", "one"))), Ok(Durability::Journal));
    let loaded = now(store.another_tab().load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));
    assert_eq!(store.health().local, PlaceHealth::Refused);
    assert!(!store.health().keeps_nothing());
}

#[test]
fn memory_carries_on_where_both_are_refused_and_hands_over_later() {
    let store = MemoryStore::new();
    store.journal.fault.replace(refused());
    store.local.fault.replace(refused());
    assert_eq!(
        now(store.commit(put("a", "one"))),
        Ok(Durability::MemoryOnly)
    );
    assert!(store.health().keeps_nothing());
    assert_eq!(text(&now(store.load()), "a").as_deref(), Some("one"));
    let stale = put("a", "two").expecting(key::<Note>("a"), None);
    assert!(now(store.commit(stale)).is_err());

    store.journal.fault.take();
    store.local.fault.take();
    assert_eq!(now(store.commit(put("b", "two"))), Ok(Durability::Journal));
    let loaded = now(store.another_tab().load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));
    assert_eq!(text(&loaded, "b").as_deref(), Some("two"));
}

#[test]
fn a_store_without_places_works_and_says_so() {
    let store = Keeper::nowhere();
    assert!(store.health().keeps_nothing());
    assert_eq!(
        now(store.commit(put("a", "one"))),
        Ok(Durability::MemoryOnly)
    );
    assert_eq!(
        now(store.commit(put("b", "two"))),
        Ok(Durability::MemoryOnly)
    );
    assert_eq!(now(store.commit(delete("b"))), Ok(Durability::MemoryOnly));
    let loaded = now(store.load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));
    assert_eq!(text(&loaded, "b"), None);
    now(store.erase_all());
    assert!(now(store.load()).is_empty());
}

#[test]
fn of_what_does_not_fit_into_local_storage_no_older_state_stays_while_the_journal_goes_on() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "old"))).unwrap();
    store.local.fault.replace(Some(Fault::Full));
    assert_eq!(now(store.commit(put("a", "new"))), Ok(Durability::Journal));
    assert_eq!(store.health().local, PlaceHealth::Full);
    let loaded = now(store.load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("new"));
    assert_eq!(raw(&store, "a").1, None);

    store.local.fault.take();
    now(store.load());
    assert_eq!(store.health().local, PlaceHealth::Working);
    assert!(raw(&store, "a").1.unwrap().contains("new"));
}

#[test]
fn full_is_said_only_when_no_place_took_it() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "old"))).unwrap();
    store.journal.fault.replace(Some(Fault::Full));
    assert_eq!(
        now(store.commit(put("a", "new"))),
        Ok(Durability::LocalOnly)
    );
    store.local.fault.replace(Some(Fault::Full));
    assert_eq!(now(store.commit(put("a", "lost"))), Err(StoreError::Full));
    assert_eq!(now(store.commit(put("b", "lost"))), Err(StoreError::Full));
    let loaded = now(store.load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("new"));
    assert_eq!(text(&loaded, "b"), None);

    store.journal.fault.take();
    store.local.fault.take();
    let loaded = now(store.another_tab().load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("new"));
}

#[test]
fn full_is_said_where_the_other_place_is_refused() {
    for (journal, local) in [
        (refused(), Some(Fault::Full)),
        (Some(Fault::Full), refused()),
    ] {
        let store = MemoryStore::new();
        store.journal.fault.replace(journal);
        store.local.fault.replace(local);
        assert_eq!(now(store.commit(put("a", "x"))), Err(StoreError::Full));
        assert!(now(store.load()).is_empty());
    }
}

#[test]
fn a_full_journal_still_guards_what_local_storage_lacks() {
    let store = MemoryStore::new();
    store.local.fault.replace(Some(Fault::Full));
    now(store.commit(put("a", "one"))).unwrap();
    store.journal.fault.replace(Some(Fault::Full));
    let seq = now(store.load()).get::<Note>("a").unwrap().seq;
    let commit = put("a", "two").expecting(key::<Note>("a"), Some(seq));
    assert_eq!(now(store.commit(commit)), Err(StoreError::Full));
}
