//! One long history in two tabs: each goes on with what it shows, whatever the other did.

use super::acts::{Model, People, act, any_act, no_key_is_left, seen};
use super::people::{reactive, tab};
use kilter_app::store::MemoryStore;
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use std::collections::BTreeMap;
use std::io::Write as _;

#[test]
fn a_thousand_actions_in_two_tabs_leave_what_they_say() {
    let _owner = reactive();
    let people = People::new(0);
    let store = MemoryStore::new();
    let tabs = [tab(&store), tab(&store)];
    let mut model = Model::default();
    let mut runner = TestRunner::deterministic();
    let mut counts = BTreeMap::<String, usize>::new();
    for _ in 0..1_000 {
        let any = (0..2_usize, any_act()).new_tree(&mut runner).unwrap();
        let (at, what) = any.current();
        let before = model.clone();
        model = act(&store, &tabs[at], &what, &people, &before);
        assert_eq!(seen(&tab(&store)), model, "{what:?}");
        no_key_is_left(&store, &model).unwrap();
        let name = format!("{what:?}");
        let name = name.split('(').next().unwrap_or_default().to_owned();
        *counts.entry(name).or_default() += 1;
    }
    // Past the test runner, for a note.
    let _ = writeln!(std::io::stderr(), "Done in two tabs: {counts:?}");
    assert_eq!(counts.len(), 14, "every action is among them");
}
