//! The browser is killed at random moments: what the page had acknowledged is there, and nothing of what was deleted.
//!
//! The law itself, with a kill at any write, is in tests/store_rules/kills.rs. Here the browser's own disk is under it:
//! `KILTER_KILLS` says how many times (six, or two hundred for a note), `KILTER_SEED` repeats a run.

use super::life::{Action, Kept, Life, Press, tells, told};
use kilter_journeys::{Person, Visitor};
use std::collections::BTreeMap;

const MAY_NOT_BE_KEPT: &str = "may not be kept";

/// Does it, is killed, and starts again.
fn does(
    life: &mut Life,
    action: Action,
    joe: Person,
    before: &Kept,
    is_said: bool,
) -> (Person, Kept) {
    let waits = life.dice.roll(12);
    let started = action == Action::Draft && before.draft.is_none();
    let Press { press, said, after } = life.comes_to(action, &joe, before);
    press(&joe);
    if is_said {
        said(&joe);
    } else {
        // Each takes the browser a few milliseconds.
        for _ in 0..waits {
            let _ = joe.title();
        }
    }
    let joe = joe.kill().open();
    let seen = Kept::seen(&joe);
    if is_said {
        assert_eq!(seen, after, "{action:?} was said to be done");
        let text = joe.text();
        assert!(!text.contains(MAY_NOT_BE_KEPT), "{action:?}: {text}");
    } else {
        let mut before = before.clone();
        if started {
            before.draft = Some(Default::default());
        }
        assert!(seen == before || seen == after, "{action:?}: {seen:?}");
    }
    (joe, seen)
}

#[test]
fn what_was_acknowledged_outlives_kills_and_what_was_deleted_does_not() {
    use Action::{Add, Close, Collect, DeleteEverything, DeleteOne, Draft, Import, Invite, Open};
    let all = [
        Open,
        Invite,
        Add,
        Add,
        Collect,
        Collect,
        Close,
        Close,
        Import,
        Draft,
        Draft,
        DeleteOne,
        DeleteEverything,
    ];
    let mut life = Life::new(told("KILTER_SEED", 7));
    let mut counts = BTreeMap::<Action, [u32; 2]>::new();
    let mut joe = Visitor::new("Joe").open();
    let mut kept = Kept::default();
    for _ in 0..told("KILTER_KILLS", 6) {
        let action = life.chooses(&all, &kept);
        let is_said = action == Invite || life.dice.roll(2) == 0;
        counts.entry(action).or_default()[usize::from(!is_said)] += 1;
        (joe, kept) = does(&mut life, action, joe, &kept, is_said);
    }
    tells("Killed after it was said, and before", &counts);
}
