//! What an action changes is kept, in both places.

use super::places::{Note, note, now, put, raw, text};
use kilter_app::store::{Change, Commit, Durability, MemoryStore, Store};

#[test]
fn a_commit_is_kept_in_both_places() {
    let store = MemoryStore::new();
    assert_eq!(now(store.commit(put("a", "one"))), Ok(Durability::Journal));
    let expected = r#"{"schema":2,"seq":1,"data":{"text":"one"}}"#.to_owned();
    assert_eq!(raw(&store, "a"), (Some(expected.clone()), Some(expected)));
    let loaded = now(store.another_tab().load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));
    assert!(!store.health().keeps_nothing());
}

#[test]
fn several_changes_are_one_commit() {
    let store = MemoryStore::new();
    now(store.commit(put("gone", "x"))).unwrap();
    let commit = Commit::of(vec![
        Change::put("a", &note("one")).unwrap(),
        Change::put("b", &note("two")).unwrap(),
        Change::delete::<Note>("gone"),
    ]);
    now(store.commit(commit)).unwrap();
    let loaded = now(store.load());
    let (notes, unreadable) = loaded.all::<Note>();
    let seen: Vec<_> = notes
        .iter()
        .map(|note| (note.id.as_str(), note.seq))
        .collect();
    assert_eq!(seen, [("a", 2), ("b", 2)]);
    assert_eq!(unreadable, []);
}
