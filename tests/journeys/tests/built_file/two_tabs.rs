//! Whatever is done in two tabs in turn, each shows all of it: own drafts, next-person mode, and two summaries that have
//! one id among it.
//!
//! `KILTER_ACTIONS` says how many (twelve, or a thousand for a note), `KILTER_SEED` repeats a run.

use super::life::{Action, Kept, Life, Press, TO_THE_ROUND, tells, told};
use super::rounds::round_of;
use super::steps::{hands_over, pastes, takes_back};
use super::team::rows;
use kilter_journeys::{Person, Visitor};
use std::collections::BTreeMap;

const READY: &str = "Ready for the next person";

/// Next-person mode, on in one tab: both have it, and nothing else; off again in the other.
fn shares(joe: &Person, turns_to_the_other: &dyn Fn()) {
    joe.visits("#/").click_link(TO_THE_ROUND);
    hands_over(joe);
    turns_to_the_other();
    joe.sees(READY);
    joe.visits("#/computer").sees(READY);
    takes_back(joe);
}

/// A summary with the id of one that is here, and other bytes.
fn is_refused(joe: &Person, number: u32) {
    let other = round_of(&rows("six_people")[..5], number, "Another", 2026);
    pastes(joe, &other.to_string());
    joe.sees("The one that is here stays.");
}

#[test]
fn whatever_is_done_in_two_tabs_in_turn_both_show_it() {
    use Action::{
        Add, Clash, Close, Collect, DeleteEverything, DeleteOne, Draft, Import, Invite, Open, Share,
    };
    let all = [
        Open,
        Invite,
        Add,
        Collect,
        Collect,
        Close,
        Import,
        Import,
        Clash,
        Clash,
        Draft,
        Draft,
        Draft,
        Draft,
        Share,
        Share,
        DeleteOne,
        DeleteEverything,
    ];
    let mut life = Life::new(told("KILTER_SEED", 7));
    let mut counts = BTreeMap::<Action, u32>::new();
    let joe = Visitor::new("Joe").open();
    let first = joe.tab();
    let tabs = [first, joe.opens_a_tab()];
    let mut kept = Kept::default();
    for _ in 0..told("KILTER_ACTIONS", 12) {
        let action = life.chooses(&all, &kept);
        *counts.entry(action).or_default() += 1;
        let at = usize::from(life.dice.roll(2) == 0);
        let turns_to_the_other = || {
            joe.turns_to(&tabs[1 - at]);
        };
        joe.turns_to(&tabs[at]);
        match action {
            Share => shares(&joe, &turns_to_the_other),
            Clash => is_refused(&joe, *kept.summaries.first().unwrap()),
            _ => {
                let Press { press, said, after } = life.comes_to(action, &joe, &kept);
                press(&joe);
                said(&joe);
                kept = after;
            }
        }
        turns_to_the_other();
        assert_eq!(Kept::seen(&joe), kept, "{action:?}");
    }
    tells("Done in two tabs", &counts);
}
