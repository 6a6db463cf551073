//! Everything goes.

use super::places::{Note, now, put, refused, text, write_local};
use kilter_app::store::{Durability, Erasing, Fault, MemoryStore, Store};

#[test]
fn everything_goes_and_other_apps_keep_theirs() {
    let store = MemoryStore::new();
    let foreign = ("other-app".to_owned(), "theirs".to_owned());
    store.local.entries.borrow_mut().extend([foreign.clone()]);
    now(store.commit(put("a", "one"))).unwrap();
    now(store.commit(put("b", "two"))).unwrap();
    write_local(&store, "c", "rubbish");
    let erased = now(store.erase_all());
    assert_eq!(erased.kinds, [("note".to_owned(), 3)].into_iter().collect());
    assert_eq!(erased.local, Erasing::Nothing);
    assert_eq!(erased.journal, Erasing::Nothing);
    assert!(erased.is_complete());
    assert_eq!(*store.local.entries.borrow(), [foreign].into());
    assert!(store.journal.entries.borrow().is_empty());
    assert_eq!(*store.local.counter.borrow(), None);
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
    assert!(erased.is_complete() && erased.may_come_back());
    store.journal.fault.take();
    assert!(!now(store.another_tab().load()).is_empty(), "it is back");
    store.local.fault.replace(refused());
    let erased = now(store.erase_all());
    // The journal's mark keeps what local storage holds from coming back.
    assert!(!erased.may_come_back());
    store.local.fault.take();
    assert!(now(store.another_tab().load()).is_empty());
}

/// The browser was killed before local storage reached the disk: it shows what stood there before.
#[test]
fn a_late_local_storage_brings_nothing_back() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    now(store.commit(put("b", "two"))).unwrap();
    let late = store.local.entries.borrow().clone();
    let counter = *store.local.counter.borrow();
    assert!(now(store.erase_all()).is_complete());
    store.local.entries.replace(late);
    store.local.counter.replace(counter);

    let next = store.another_tab();
    assert!(now(next.load()).is_empty());
    assert!(store.local.entries.borrow().is_empty());
    assert!(!next.health().lost_tail);
    // What comes after has higher numbers, and stays.
    assert_eq!(now(next.commit(put("a", "new"))), Ok(Durability::Journal));
    let loaded = now(store.another_tab().load());
    assert_eq!(text(&loaded, "a").as_deref(), Some("new"));
}

#[test]
fn a_tab_that_kept_something_in_memory_does_not_bring_it_back_either() {
    let store = MemoryStore::new();
    let other = store.another_tab();
    now(store.commit(put("a", "one"))).unwrap();
    store.journal.fault.replace(refused());
    store.local.fault.replace(refused());
    let waits = now(other.commit(put("b", "in memory")));
    assert_eq!(waits, Ok(Durability::MemoryOnly));
    store.journal.fault.take();
    store.local.fault.take();
    for text in ["two", "three"] {
        now(store.commit(put("a", text))).unwrap();
    }
    now(store.erase_all());
    assert!(now(other.load()).is_empty());
}

#[test]
fn a_full_journal_is_erased_all_the_same() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    store.journal.fault.replace(Some(Fault::Full));
    assert!(now(store.erase_all()).is_complete());
    assert!(store.journal.entries.borrow().is_empty());

    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    store.journal.aborts.replace(refused());
    let erased = now(store.erase_all());
    assert_eq!(erased.journal, Erasing::Left { records: 1 });
    assert!(!erased.is_complete());
}
