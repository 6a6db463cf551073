//! A private key stands in one place, and goes from it.

use super::places::{now, put, raw, refused};
use kilter_app::store::{
    Change, Commit, Durability, Fault, Kept, MemoryStore, PlaceHealth, Store, key,
};
use serde::{Deserialize, Serialize};

/// Of the kind that private keys have.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Secret(String);

impl Kept for Secret {
    const KIND: &'static str = "key";
    const SCHEMA: u32 = 1;
}

fn keep(text: &str) -> Change {
    Change::put("a", &Secret(text.into())).unwrap()
}

/// What stands in the journal and in local storage.
fn places(store: &MemoryStore) -> (Option<String>, Option<String>) {
    let key = key::<Secret>("a").to_string();
    (
        store.journal.entries.borrow().get(&key).cloned(),
        store.local.entries.borrow().get(&key).cloned(),
    )
}

#[test]
fn it_stands_in_the_journal_and_nowhere_else() {
    let store = MemoryStore::new();
    let done = now(store.commit(Commit::of(vec![keep("secret")])));
    assert_eq!(done, Ok(Durability::Journal));
    let written = r#"{"schema":1,"seq":1,"data":"secret"}"#.to_owned();
    assert_eq!(places(&store), (Some(written), None));
    assert!(now(store.another_tab().load()).get::<Secret>("a").is_some());
    now(store.commit(Commit::of(vec![Change::delete::<Secret>("a")]))).unwrap();
    assert_eq!(places(&store), (Some(r#"{"gone":2}"#.into()), None));
}

#[test]
fn one_that_an_older_version_left_in_local_storage_goes_from_there_at_the_start() {
    let store = MemoryStore::new();
    let old = r#"{"schema":1,"seq":1,"data":"secret"}"#.to_owned();
    let name = key::<Secret>("a").to_string();
    store.local.entries.borrow_mut().insert(name, old.clone());
    assert!(now(store.load()).get::<Secret>("a").is_some());
    assert_eq!(places(&store), (Some(old), None));
}

#[test]
fn without_a_journal_it_stands_in_local_storage_until_there_is_one() {
    let store = MemoryStore::new();
    store.journal.fault.replace(refused());
    let done = now(store.commit(Commit::of(vec![keep("secret")])));
    assert_eq!(done, Ok(Durability::LocalOnly));
    assert!(places(&store).1.is_some());
    store.journal.fault.take();
    now(store.another_tab().load());
    assert_eq!(places(&store).1, None);
    assert!(now(store.another_tab().load()).get::<Secret>("a").is_some());
}

/// A full disk may make a browser refuse the journal as a whole: the key is not lost, and the page may not say so.
#[test]
fn it_is_still_here_where_the_journal_can_no_longer_be_read() {
    let store = MemoryStore::new();
    now(store.commit(Commit::of(vec![keep("secret")]))).unwrap();
    store.journal.fault.replace(refused());
    let read = now(store.read([key::<Secret>("a")].into()));
    assert_eq!(
        read.get::<Secret>("a").unwrap().value,
        Secret("secret".into())
    );
    now(store.commit(Commit::of(vec![Change::delete::<Secret>("a")]))).unwrap();
    assert!(now(store.load()).get::<Secret>("a").is_none(), "and goes");
    store.journal.fault.take();
    assert!(now(store.load()).get::<Secret>("a").is_none(), "for good");
}

/// A round is closed while local storage is full: what is larger than before does not fit there.
#[test]
fn a_larger_record_that_does_not_fit_brings_back_neither_key_nor_replies() {
    let store = MemoryStore::new();
    // As an older version left it: the key in both places.
    let old = r#"{"schema":1,"seq":1,"data":"secret"}"#.to_owned();
    let name = key::<Secret>("a").to_string();
    store.local.entries.borrow_mut().insert(name, old);
    now(store.commit(put("round", "open, with sealed replies"))).unwrap();
    let used = store
        .local
        .entries
        .borrow()
        .iter()
        .map(|(name, raw)| name.len() + raw.len())
        .sum();
    store.local.room.set(Some(used));
    let close = Commit::of(vec![
        Change::put(
            "round",
            &super::places::note(&"closed, with counts ".repeat(20)),
        )
        .unwrap(),
        Change::delete::<Secret>("a"),
    ]);
    assert_eq!(now(store.commit(close)), Ok(Durability::Journal));
    assert_eq!(store.health().local, PlaceHealth::Full);
    assert_eq!(places(&store), (Some(r#"{"gone":2}"#.into()), None));
    let (in_journal, in_local) = raw(&store, "round");
    assert!(in_journal.unwrap().contains("closed"));
    assert_eq!(in_local, None);
}

/// There is no other place that has it: nothing goes for a record that then has no room.
#[test]
fn without_a_journal_the_key_stays_where_the_closed_round_does_not_fit() {
    let store = MemoryStore::new();
    store.journal.fault.replace(refused());
    now(store.commit(Commit::of(vec![keep("secret")]))).unwrap();
    now(store.commit(put("round", "open"))).unwrap();
    let before = store.local.entries.borrow().clone();
    let used = before
        .iter()
        .map(|(name, raw)| name.len() + raw.len())
        .sum();
    store.local.room.set(Some(used));
    let close = || {
        Commit::of(vec![
            Change::put("round", &super::places::note(&"closed ".repeat(20))).unwrap(),
            Change::delete::<Secret>("a"),
        ])
    };
    assert!(now(store.commit(close())).is_err());
    assert_eq!(*store.local.entries.borrow(), before);
    store.local.room.set(None);
    assert_eq!(now(store.commit(close())), Ok(Durability::LocalOnly));
    assert_eq!(places(&store).1, Some(r#"{"gone":3}"#.into()));
}

/// A closing that the journal refuses may be lost with the browser: the key must be there then.
#[test]
fn a_full_journal_lets_go_of_a_secret_only_where_nothing_is_written_with_that() {
    for (with_a_record, stays) in [(true, true), (false, false)] {
        let store = MemoryStore::new();
        now(store.commit(Commit::of(vec![keep("secret")]))).unwrap();
        store.journal.fault.replace(Some(Fault::Full));
        let mut changes = vec![Change::delete::<Secret>("a")];
        if with_a_record {
            changes.push(Change::put("b", &super::places::note("closed")).unwrap());
        }
        assert_eq!(
            now(store.commit(Commit::of(changes))),
            Ok(Durability::LocalOnly)
        );
        assert_eq!(places(&store).0.is_some(), stays);
        assert!(now(store.load()).get::<Secret>("a").is_none());
        store.journal.fault.take();
        assert!(now(store.another_tab().load()).get::<Secret>("a").is_none());
        assert!(!places(&store).0.unwrap_or_default().contains("secret"));
    }
}
