//! The journal is refused from the start, as on a disk that can't be written: what stands there alone is not lost.

use super::people::{answers, code, id, opens, reactive, shown, starts, tab};
use super::places::{Note, now, put, refused};
use kilter_app::actions::{ActionError, close_round, collect, keep_now};
use kilter_app::draft::Draft;
use kilter_app::store::{MemoryStore, Store, key};
use kilter_core::exchange::find::codes;
use leptos::prelude::{GetUntracked, Set};

#[test]
fn a_round_whose_key_is_out_of_reach_has_not_lost_it() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let before = tab(&store);
    for who in 0..5 {
        answers(&before, 1, who);
    }
    store.journal.fault.replace(refused());
    let joe = tab(&store);
    assert!(joe.health.get_untracked().out_of_reach);
    let done = now(close_round(&joe, &shown(&joe, 1), "", 0, &|_| {}));
    assert!(matches!(done, Err(ActionError::OutOfReach)), "{done:?}");
    let done = now(collect(&joe, &id(1), &codes(&code(1, 9))));
    assert!(matches!(done, Err(ActionError::OutOfReach)), "{done:?}");
    // The same round again, with the journal.
    store.journal.fault.take();
    let joe = tab(&store);
    assert!(!joe.health.get_untracked().out_of_reach);
    now(close_round(&joe, &shown(&joe, 1), "", 0, &|_| {})).unwrap();
}

#[test]
fn a_key_that_is_in_no_place_is_lost_and_so_is_a_round() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let joe = tab(&store);
    let lost = |name: &String| !name.starts_with("kilter/key/");
    store
        .journal
        .entries
        .borrow_mut()
        .retain(|name, _| lost(name));
    let done = now(close_round(&joe, &shown(&joe, 1), "", 0, &|_| {}));
    assert!(matches!(done, Err(ActionError::KeyGone)), "{done:?}");
    let done = now(collect(&joe, &id(7), &codes("KLTR1")));
    assert!(matches!(done, Err(ActionError::RoundGone)), "{done:?}");
}

/// Local storage was full when the round was opened: the journal alone has it.
#[test]
fn a_round_that_is_out_of_reach_is_not_gone() {
    let _owner = reactive();
    let store = MemoryStore::new();
    store.local.room.set(Some(0));
    opens(&store, 1);
    store.journal.fault.replace(refused());
    let joe = tab(&store);
    let done = now(collect(&joe, &id(1), &codes("KLTR1")));
    assert!(matches!(done, Err(ActionError::OutOfReach)), "{done:?}");
}

#[test]
fn either_place_that_is_shut_is_told_and_none_where_there_is_none() {
    let store = MemoryStore::new();
    now(store.commit(put("a", "one"))).unwrap();
    let keys = || [key::<Note>("a")].into();
    assert!(!now(store.load()).is_out_of_reach());
    store.local.fault.replace(refused());
    assert!(now(store.read(keys())).is_out_of_reach());
    assert!(now(store.load()).is_out_of_reach() && store.health().out_of_reach);
    store.local.fault.take();
    store.journal.fault.replace(refused());
    assert!(now(store.read(keys())).is_out_of_reach());
    store.journal.fault.take();
    assert!(!now(store.load()).is_out_of_reach() && !store.health().out_of_reach);
    let nowhere = kilter_app::store::Keeper::nowhere();
    assert!(!now(nowhere.load()).is_out_of_reach());
}

/// A draft that the journal alone had is written where that is possible, and never taken for forgotten in another tab.
#[test]
fn a_draft_that_is_out_of_reach_is_not_forgotten() {
    let _owner = reactive();
    let store = MemoryStore::new();
    store.local.room.set(Some(0));
    let priya = tab(&store);
    starts(&priya, 1).unwrap();
    store.journal.fault.replace(refused());
    store.local.room.set(None);
    now(keep_now(&priya));
    let draft = priya.draft.get_untracked();
    assert!(draft.as_ref().and_then(Draft::own).is_some(), "{draft:?}");
    let local = store.local.entries.borrow();
    assert!(
        local.keys().any(|name| name.contains("joined")),
        "{local:?}"
    );
    drop(local);
    priya.draft.set(None);
}
