//! Everything goes.

use super::places::{Note, now, put, refused, write_local};
use kilter_app::store::{Durability, Erasing, MemoryStore, Store};

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
