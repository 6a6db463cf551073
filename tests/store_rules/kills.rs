//! Any history, in two tabs, with the browser killed at any write: what was acknowledged is there, what was not is there
//! whole or not at all, and what was deleted stays so.
//!
//! A killed browser has its journal, and of local storage what had reached the disk: any state that it had before.

use super::acts::{Act, Model, People, act, any_act, no_key_is_left, seen};
use super::people::{reactive, tab};
use kilter_app::store::{Counter, MemoryStore};
use proptest::prelude::*;
use std::collections::BTreeMap;

#[derive(Debug, Clone)]
enum Step {
    /// In the first or the second tab.
    Act(bool, Act),
    /// The same in new tabs, killed after so many writes; local storage is as it was so many states ago.
    Kill(Act, usize, usize),
    /// Local storage reaches the disk.
    Flush,
}

fn any_step() -> impl Strategy<Value = Step> {
    prop_oneof![
        12 => (any::<bool>(), any_act()).prop_map(|(first, act)| Step::Act(first, act)),
        2 => (any_act(), 0..8_usize, 0..20_usize).prop_map(|(act, fuse, lag)| Step::Kill(act, fuse, lag)),
        1 => Just(Step::Flush),
    ]
}

type Local = (BTreeMap<String, String>, Option<Counter>);

fn local(store: &MemoryStore) -> Local {
    (
        store.local.entries.borrow().clone(),
        *store.local.counter.borrow(),
    )
}

/// The disk as it is.
fn copy(store: &MemoryStore) -> MemoryStore {
    let other = MemoryStore::new();
    other
        .journal
        .entries
        .replace(store.journal.entries.borrow().clone());
    other.journal.head.replace(*store.journal.head.borrow());
    other.journal.erased.replace(*store.journal.erased.borrow());
    other
        .journal
        .announced
        .replace(*store.journal.announced.borrow());
    set_local(&other, local(store));
    other
}

fn set_local(store: &MemoryStore, (entries, counter): Local) {
    store.local.entries.replace(entries);
    store.local.counter.replace(counter);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, ..ProptestConfig::default() })]

    #[test]
    fn what_was_acknowledged_is_there_and_what_was_deleted_is_not(steps in proptest::collection::vec(any_step(), 0..40)) {
        let _owner = reactive();
        let people = People::new(0);
        let mut store = MemoryStore::new();
        let mut tabs = (tab(&store), tab(&store));
        let mut model = Model::default();
        let mut on_disk = vec![local(&store)];
        for step in steps {
            match step {
                Step::Act(first, what) => {
                    let kilter = if first { &tabs.0 } else { &tabs.1 };
                    model = act(&store, kilter, &what, &people, &model);
                }
                Step::Flush => on_disk.clear(),
                Step::Kill(what, fuse, lag) => {
                    let unkilled = copy(&store);
                    let others = people.get();
                    let after = act(&unkilled, &tab(&unkilled), &what, &people, &model);
                    people.set(others);
                    let killed = copy(&store);
                    let kilter = tab(&killed);
                    // Some of several people may have answered before.
                    let mut may_be = vec![model.clone(), after];
                    if let Act::Add(round, count) = what {
                        for so_far in 1..u32::from(count) {
                            let mut some = model.clone();
                            some.open.entry(round).and_modify(|replies| *replies += so_far);
                            may_be.push(some);
                        }
                    }
                    killed.fuse.set(Some(fuse));
                    let caught = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
                        act(&killed, &kilter, &what, &people, &model)
                    }));
                    // Nobody sees what a dead page would show.
                    drop(caught);
                    people.set(others + 10);
                    killed.fuse.set(None);
                    on_disk.push(local(&killed));
                    let late = on_disk[on_disk.len() - 1 - lag.min(on_disk.len() - 1)].clone();
                    set_local(&killed, late);
                    store = killed;
                    tabs = (tab(&store), tab(&store));
                    model = seen(&tabs.0);
                    prop_assert!(may_be.contains(&model), "{:?}\nis none of\n{:?}", model, may_be);
                    on_disk.clear();
                }
            }
            on_disk.push(local(&store));
            prop_assert_eq!(&seen(&tab(&store)), &model);
            no_key_is_left(&store, &model)?;
        }
    }
}
