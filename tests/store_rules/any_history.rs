//! Whatever happens in whatever order.

use super::places::{Note, delete, now, put, refused};
use kilter_app::store::{Durability, Fault, Key, Loaded, MemoryStore, Store};
use proptest::prelude::*;
use std::rc::Rc;

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
