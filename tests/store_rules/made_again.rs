//! A person counts once, however often and by whatever ways their reply comes, and with the last that they made.

use super::people::{code_of, id, made, old_reply, opens, reactive, seed, shown, tab};
use super::places::now;
use kilter_app::actions::{ActionError, add_reply_sealed_by, close_round, collect};
use kilter_app::kept_key::KeptKey;
use kilter_app::once::Once;
use kilter_app::state::Kilter;
use kilter_app::store::{MemoryStore, Store};
use kilter_core::exchange::find::codes;
use kilter_core::reply::Reply;
use kilter_core::round::RoundError;
use leptos::prelude::GetUntracked;

/// These replies in one message, each sealed with random bytes of its own.
fn comes(joe: &Kilter, replies: &[Reply]) {
    let text = replies.iter().zip(100..).map(|(reply, seeds)| {
        let code = code_of(1, reply, seed(seeds));
        format!("from me: {code}\n")
    });
    let text: String = text.collect();
    now(collect(joe, &id(1), &codes(&text))).unwrap();
}

fn adds(joe: &Kilter, once: &Once, reply: &Reply, seeds: u16) -> Result<(), ActionError> {
    let added = now(add_reply_sealed_by(joe, once, &id(1), reply, seed(seeds)));
    added.map(|_| ())
}

fn closes(joe: &Kilter) -> Result<u32, ActionError> {
    now(close_round(joe, &shown(joe, 1), "", 0, &|_| {}))
}

/// How many chose each option of the first statement.
fn counted(joe: &Kilter) -> Vec<u32> {
    let kept = joe.kept.get_untracked().unwrap();
    let summary: serde_json::Value = serde_json::from_str(&kept.closed[0].summary).unwrap();
    let counts = summary["checks"][0]["items"]["T1"]["counts"].clone();
    serde_json::from_value(counts).unwrap()
}

#[test]
fn two_versions_of_one_reply_and_one_by_two_ways_and_an_old_one_count_once_each() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let joe = tab(&store);
    comes(
        &joe,
        &[
            made(1, 1, 0),
            made(2, 1, 0),
            made(3, 1, 1),
            made(1, 2, 2),
            old_reply(1),
        ],
    );
    // By chat, and once more by e-mail: the same text.
    comes(&joe, &[made(1, 1, 0)]);
    assert_eq!(shown(&joe, 1).answered(), 5);
    adds(&joe, &Once::default(), &made(4, 1, 1), 4).unwrap();
    assert_eq!(closes(&joe).unwrap(), 1);
    // The first's earlier reply chose option 0, and is not there.
    assert_eq!(counted(&joe), [1, 3, 1]);
}

/// A form is typed in and Enter pressed twice: the second does nothing. And where the browser says of the first that it
/// was not kept, which may be wrong, both are of one draft.
#[test]
fn a_form_added_by_pressing_enter_twice_is_one_person() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let joe = tab(&store);
    comes(&joe, &[1, 2, 3, 4].map(|who| made(who, 1, 0)));
    let form = Once::default();
    adds(&joe, &form, &made(5, 1, 1), 5).unwrap();
    let again = adds(&joe, &form, &made(5, 1, 1), 6);
    assert!(matches!(again, Err(ActionError::Twice)), "{again:?}");
    assert_eq!(shown(&joe, 1).answered(), 5);
    adds(&joe, &Once::default(), &made(5, 2, 2), 6).unwrap();
    assert_eq!(shown(&joe, 1).answered(), 6);
    assert_eq!(closes(&joe).unwrap(), 1);
    assert_eq!(counted(&joe), [4, 0, 1]);
}

/// P1: five sealed replies of four people. Nothing is lost, and the fifth may still come.
#[test]
fn below_the_minimum_the_round_stays_open_with_all_its_replies_and_its_key() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let joe = tab(&store);
    comes(&joe, &[1, 2, 3, 4].map(|who| made(who, 1, 0)));
    adds(&joe, &Once::default(), &made(4, 2, 1), 9).unwrap();
    let before = shown(&joe, 1);
    let refused = closes(&joe);
    let why = RoundError::TooFewPeople { needed: 5 };
    assert!(
        matches!(&refused, Err(ActionError::Round(error)) if *error == why),
        "{refused:?}"
    );
    let loaded = now(store.another_tab().load());
    assert!(loaded.get::<KeptKey>(id(1).as_str()).is_some());
    assert_eq!(shown(&tab(&store), 1), before);
    adds(&joe, &Once::default(), &made(5, 1, 2), 10).unwrap();
    assert_eq!(closes(&joe).unwrap(), 1);
    assert_eq!(counted(&joe), [3, 1, 1]);
}

/// P12: the number of people counts people. Nine are asked.
#[test]
fn more_replies_than_people_close_where_enough_were_made_again() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let joe = tab(&store);
    comes(
        &joe,
        &[1, 2, 3, 4, 5, 6, 7, 8, 9].map(|who| made(who, 1, 0)),
    );
    adds(&joe, &Once::default(), &made(10, 1, 1), 10).unwrap();
    let refused = closes(&joe);
    let too_many = RoundError::MoreRepliesThanPeople {
        replies: 10,
        team_size: 9,
    };
    assert!(
        matches!(&refused, Err(ActionError::Round(error)) if *error == too_many),
        "{refused:?}"
    );
    let other = MemoryStore::new();
    opens(&other, 1);
    let joe = tab(&other);
    comes(
        &joe,
        &[1, 2, 3, 4, 5, 6, 7, 8, 9].map(|who| made(who, 1, 0)),
    );
    adds(&joe, &Once::default(), &made(9, u32::MAX, 1), 10).unwrap();
    assert_eq!(closes(&joe).unwrap(), 1);
    assert_eq!(counted(&joe), [8, 1, 0]);
}
