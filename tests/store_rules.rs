//! The rules of the store, over places in memory that can be told to fail. tests/store.rs has the browser's own places.
#![cfg(not(target_arch = "wasm32"))]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's helpers may fail the test"
)]

use std::future::Future;
use std::pin::pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use kilter_app::store::{
    Change, Commit, Durability, Erasing, Fault, Keeper, Kept, Key, Loaded, MemoryStore,
    PlaceHealth, Spot, Store, StoreError, Why, key,
};
use proptest::prelude::*;
use serde::{Deserialize, Serialize};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Note {
    text: String,
}

impl Kept for Note {
    const KIND: &'static str = "note";
    const SCHEMA: u32 = 2;
}

/// Places in memory answer at once.
fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a place in memory made the store wait"),
    }
}

fn note(text: &str) -> Note {
    Note { text: text.into() }
}

fn put(id: &str, text: &str) -> Commit {
    Commit::of(vec![Change::put(id, &note(text)).unwrap()])
}

fn delete(id: &str) -> Commit {
    Commit::of(vec![Change::delete::<Note>(id)])
}

fn text(loaded: &Loaded, id: &str) -> Option<String> {
    loaded.get::<Note>(id).map(|record| record.value.text)
}

fn raw(store: &MemoryStore, id: &str) -> (Option<String>, Option<String>) {
    let key = key::<Note>(id);
    (
        store.journal.entries.borrow().get(key.as_str()).cloned(),
        store.local.entries.borrow().get(key.as_str()).cloned(),
    )
}

/// Whether local storage holds what the journal does; only the journal marks deletions.
fn both_agree(store: &MemoryStore) -> bool {
    let mut journal = store.journal.entries.borrow().clone();
    journal.retain(|_, raw| !raw.contains("gone"));
    *store.local.entries.borrow() == journal
}

fn write_local(store: &MemoryStore, id: &str, raw: &str) {
    let key = key::<Note>(id).to_string();
    store.local.entries.borrow_mut().insert(key, raw.into());
}

fn write_journal(store: &MemoryStore, id: &str, raw: &str) {
    let key = key::<Note>(id).to_string();
    store.journal.entries.borrow_mut().insert(key, raw.into());
}

fn refused() -> Option<Fault> {
    Some(Fault::Refused("test".into()))
}

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
fn a_full_local_storage_keeps_its_old_state_while_the_journal_goes_on() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "old"))).unwrap();
    store.local.fault.replace(Some(Fault::Full));
    assert_eq!(now(store.commit(put("a", "new"))), Ok(Durability::Journal));
    assert_eq!(store.health().local, PlaceHealth::Full);
    let loaded = now(store.load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("new"));
    assert!(raw(&store, "a").1.unwrap().contains("old"));

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

#[test]
fn what_cannot_be_read_is_never_overwritten() {
    let newer = r#"{"schema":3,"seq":1,"data":{"text":"x"}}"#;
    let older = r#"{"schema":1,"seq":1,"data":{"text":"x"}}"#;
    let other = r#"{"schema":2,"seq":1,"data":{"text":5}}"#;
    for (found, why) in [
        ("not json", Why::NotARecord),
        ("{}", Why::NotARecord),
        (newer, Why::NewerSchema { found: 3, known: 2 }),
        (older, Why::OlderSchema { found: 1, known: 2 }),
        (other, Why::OtherShape),
    ] {
        let store = MemoryStore::new();
        write_local(&store, "a", found);
        let loaded = now(store.load());
        assert_eq!(loaded.get::<Note>("a"), None);
        let (_, unreadable) = loaded.all::<Note>();
        assert_eq!(unreadable.len(), 1);
        assert_eq!(unreadable[0].why, why);
        let error = StoreError::WouldOverwriteUnreadable {
            key: key::<Note>("a"),
            why,
        };
        assert_eq!(now(store.commit(put("a", "new"))), Err(error.clone()));
        assert_eq!(now(store.commit(delete("a"))), Err(error.clone()));
        let beside = Commit::of(vec![
            Change::put("b", &note("b")).unwrap(),
            Change::put("a", &note("a")).unwrap(),
        ]);
        assert_eq!(now(store.commit(beside)), Err(error));
        assert_eq!(text(&now(store.load()), "b"), None);
        assert_eq!(raw(&store, "a").1.as_deref(), Some(found));

        now(store.forget_unreadable(unreadable[0].clone())).unwrap();
        assert_eq!(raw(&store, "a").1, None);
        assert!(now(store.load()).is_empty());
        assert_eq!(now(store.commit(put("a", "new"))), Ok(Durability::Journal));
    }
}

#[test]
fn rubbish_in_one_place_hides_no_good_copy_in_the_other() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "good"))).unwrap();
    now(store.commit(put("b", "good"))).unwrap();
    write_local(&store, "a", "rubbish");
    write_journal(&store, "b", "rubbish");
    let loaded = now(store.load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("good"));
    assert_eq!(text(&loaded, "b").as_deref(), Some("good"));
    assert_eq!(store.health().unreadable, 2);

    // A commit goes where nothing unreadable stands.
    assert_eq!(
        now(store.commit(put("a", "better"))),
        Ok(Durability::Journal)
    );
    assert_eq!(
        now(store.commit(put("b", "better"))),
        Ok(Durability::LocalOnly)
    );
    assert_eq!(raw(&store, "a").1.as_deref(), Some("rubbish"));
    assert_eq!(raw(&store, "b").0.as_deref(), Some("rubbish"));
    let loaded = now(store.another_tab().load());
    assert_eq!(text(&loaded, "b").as_deref(), Some("better"));

    for found in loaded.unreadable() {
        now(store.forget_unreadable(found.clone())).unwrap();
    }
    let loaded = now(store.another_tab().load());
    assert_eq!(loaded.unreadable(), []);
    assert_eq!(text(&loaded, "a").as_deref(), Some("better"));
    assert_eq!(text(&loaded, "b").as_deref(), Some("better"));
    assert!(both_agree(&store));
}

#[test]
fn only_what_was_shown_is_forgotten() {
    let store = MemoryStore::new();
    write_local(&store, "a", "rubbish");
    let found = now(store.load()).unreadable()[0].clone();
    assert_eq!(found.spot, Spot::Local);
    write_local(&store, "a", "other rubbish");
    let not_there = StoreError::NotThere {
        key: found.key.clone(),
    };
    assert_eq!(now(store.forget_unreadable(found)), Err(not_there));
    assert_eq!(raw(&store, "a").1.as_deref(), Some("other rubbish"));
}

#[test]
fn everything_goes_and_other_apps_keep_theirs() {
    let store = MemoryStore::new();
    let foreign = ("other-app".to_owned(), "theirs".to_owned());
    store.local.entries.borrow_mut().extend([foreign.clone()]);
    now(store.commit(put("a", "one"))).unwrap();
    now(store.commit(put("b", "two"))).unwrap();
    write_local(&store, "c", "rubbish");
    let erased = now(store.erase_all());
    assert_eq!(erased.kinds, [("note".to_owned(), 3)].into());
    assert_eq!(erased.local, Erasing::Nothing);
    assert_eq!(erased.journal, Erasing::Nothing);
    assert!(erased.is_complete());
    assert_eq!(*store.local.entries.borrow(), [foreign].into());
    assert!(store.journal.entries.borrow().is_empty());
    assert!(now(store.load()).is_empty());
    // Another tab's old state does not bring anything back.
    assert_eq!(now(store.commit(put("d", "new"))), Ok(Durability::Journal));
    assert_eq!(now(store.another_tab().load()).all::<Note>().0.len(), 1);
}

#[test]
fn erasing_says_which_place_it_could_not_reach() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    store.journal.fault.replace(refused());
    let erased = now(store.erase_all());
    assert_eq!(erased.journal, Erasing::OutOfReach);
    assert_eq!(erased.local, Erasing::Nothing);
}

#[derive(Debug, Clone)]
enum Step {
    Put(u8, u8),
    Delete(u8),
    Load,
    Journal(Option<Fault>),
    Local(Option<Fault>),
    NewTab,
}

fn any_step() -> impl Strategy<Value = Step> {
    let fault = || prop_oneof![Just(None), Just(refused()), Just(Some(Fault::Full))];
    prop_oneof![
        4 => (0..4_u8, any::<u8>()).prop_map(|(id, text)| Step::Put(id, text)),
        2 => (0..4_u8).prop_map(Step::Delete),
        1 => Just(Step::Load),
        1 => fault().prop_map(Step::Journal),
        1 => fault().prop_map(Step::Local),
        1 => Just(Step::NewTab),
    ]
}

proptest! {
    /// While the journal works, what was committed is what is there, whatever local storage does.
    #[test]
    fn what_was_committed_is_there(steps in proptest::collection::vec(any_step(), 0..40)) {
        let mut store = Rc::new(MemoryStore::new());
        let mut expected = std::collections::BTreeMap::new();
        for step in steps {
            let done = match &step {
                Step::Put(id, text) => Some(now(store.commit(put(&id.to_string(), &text.to_string())))),
                Step::Delete(id) => Some(now(store.commit(delete(&id.to_string())))),
                Step::Load => { now(store.load()); None }
                Step::Journal(_) => None,
                Step::Local(fault) => { store.local.fault.replace(fault.clone()); None }
                Step::NewTab => { store = Rc::new(store.another_tab()); None }
            };
            if let Some(done) = done {
                prop_assert_eq!(done, Ok(Durability::Journal));
            }
            match step {
                Step::Put(id, text) => { expected.insert(id.to_string(), text.to_string()); }
                Step::Delete(id) => { expected.remove(&id.to_string()); }
                _ => {}
            }
            prop_assert_eq!(&texts(&now(store.another_tab().load())), &expected);
        }
    }

    /// Within one tab every commit that was taken is there, whatever fails; a refused one changes nothing.
    #[test]
    fn one_tab_never_forgets(steps in proptest::collection::vec(any_step(), 0..40)) {
        let store = MemoryStore::new();
        let mut expected = std::collections::BTreeMap::new();
        for step in steps {
            // Places fail for good here: one that comes back later may bring older records with it.
            let done = match &step {
                Step::Put(id, text) => now(store.commit(put(&id.to_string(), &text.to_string()))).is_ok(),
                Step::Delete(id) => now(store.commit(delete(&id.to_string()))).is_ok(),
                Step::Journal(Some(Fault::Full)) => { store.journal.fault.replace(Some(Fault::Full)); false }
                Step::Local(Some(Fault::Full)) => { store.local.fault.replace(Some(Fault::Full)); false }
                _ => false,
            };
            match step {
                Step::Put(id, text) if done => { expected.insert(id.to_string(), text.to_string()); }
                Step::Delete(id) if done => { expected.remove(&id.to_string()); }
                _ => {}
            }
            prop_assert_eq!(&texts(&now(store.load())), &expected);
        }
    }

    /// Anything at all under our keys: nothing panics, and nothing unreadable is lost.
    #[test]
    fn any_rubbish_survives(entries in proptest::collection::btree_map("kilter/(note|x)/[ab]", "\\PC{0,20}", 0..4), to_journal in any::<bool>()) {
        let store = MemoryStore::new();
        let place = if to_journal { &store.journal.entries } else { &store.local.entries };
        place.replace(entries.clone());
        now(store.load());
        for id in ["a", "b"] {
            let _ = now(store.commit(put(id, "x")));
            let _ = now(store.commit(delete(id)));
        }
        for (name, raw) in &entries {
            prop_assert!(Key::ours(name).is_some());
            prop_assert_eq!(place.borrow().get(name).cloned(), Some(raw.clone()));
        }
    }
}

fn texts(loaded: &Loaded) -> std::collections::BTreeMap<String, String> {
    let (notes, _) = loaded.all::<Note>();
    notes
        .into_iter()
        .map(|record| (record.id, record.value.text))
        .collect()
}
