//! A tab that shows an old state: what is confirmed is what is done, or nothing is.

use super::people::{answers, id, invitation, made, opens, reactive, shown, tab};
use super::places::now;
use kilter_app::actions::{
    ActionError, add_reply_sealed_by, bring_in, close_round, collect, delete_round, delete_summary,
    enter_next_person, forget_outbox, leave_next_person, start_outbox,
};
use kilter_app::kept_summary::KeptSummary;
use kilter_app::once::Once;
use kilter_app::other_tabs::hear;
use kilter_app::route::Route;
use kilter_app::store::{MemoryStore, Store, StoreError, key};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::find::codes;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::names::Name;
use kilter_core::round::{Round, RoundError};
use leptos::prelude::{GetUntracked, Set};

const TEAM: &str = include_str!("../../src/example-team.json");

fn team() -> TeamSummary {
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    TeamSummary::from_bytes(TEAM.as_bytes(), rules, catalogue)
        .unwrap()
        .0
}

fn closes(kilter: &kilter_app::state::Kilter, round: u8) -> Result<(), ActionError> {
    let shown = shown(kilter, round);
    now(close_round(kilter, &shown, "", 0, &|_| {})).map(|_| ())
}

#[test]
fn six_replies_that_came_in_another_tab_are_not_deleted_with_nobody_has_answered_it_yet() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let (old, other) = (tab(&store), tab(&store));
    for who in 0..6 {
        answers(&other, 1, who);
    }
    let nobody = Round::Open(shown(&old, 1));
    let done = now(delete_round(&old, &nobody));
    assert!(matches!(done, Err(ActionError::NotAsShown)), "{done:?}");
    // And now it shows them.
    assert_eq!(shown(&old, 1).answered(), 6);
    now(delete_round(&old, &Round::Open(shown(&old, 1)))).unwrap();
    assert!(tab(&store).open_round(&id(1)).is_none());
}

#[test]
fn a_result_that_was_just_closed_is_not_deleted_from_a_stale_page_of_the_round() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let other = tab(&store);
    for who in 0..5 {
        answers(&other, 1, who);
    }
    let old = tab(&store);
    let open = Round::Open(shown(&old, 1));
    closes(&other, 1).unwrap();
    let done = now(delete_round(&old, &open));
    assert!(matches!(done, Err(ActionError::NotAsShown)), "{done:?}");
    assert!(old.closed_round(&id(1)).is_some());
    // At the same address it shows the result now.
    let address = Route::Round(id(1));
    assert_eq!(old.allowed(&address), Route::Ready(id(1)));
}

#[test]
fn close_with_five_replies_does_not_close_with_seven() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let other = tab(&store);
    for who in 0..5 {
        answers(&other, 1, who);
    }
    let old = tab(&store);
    for who in 5..7 {
        answers(&other, 1, who);
    }
    let done = closes(&old, 1);
    assert!(matches!(done, Err(ActionError::NotAsShown)), "{done:?}");
    assert_eq!(
        shown(&old, 1).answered(),
        7,
        "it is asked again, with seven"
    );
    closes(&old, 1).unwrap();
    assert_eq!(old.summary(&id(1)).unwrap().replies(), 7);
}

#[test]
fn a_summary_is_deleted_or_replaced_only_as_it_was_shown() {
    let _owner = reactive();
    let store = MemoryStore::new();
    let (one, mut changed) = (team(), team());
    changed.head.team = Name::new("Somebody changed this").unwrap();
    let (first, second) = (tab(&store), tab(&store));
    now(bring_in(&first, std::slice::from_ref(&one), &[])).unwrap();
    // The same again changes nothing; other contents of the same round are refused.
    now(bring_in(&second, std::slice::from_ref(&one), &[])).unwrap();
    let done = now(bring_in(&second, std::slice::from_ref(&changed), &[]));
    assert!(matches!(done, Err(ActionError::NotAsShown)), "{done:?}");
    assert_eq!(tab(&store).summary(&one.head.id), Some(one.clone()));

    now(delete_summary(&first, &one)).unwrap();
    now(bring_in(&first, std::slice::from_ref(&changed), &[])).unwrap();
    let done = now(delete_summary(&second, &one));
    assert!(matches!(done, Err(ActionError::NotAsShown)), "{done:?}");
    assert_eq!(tab(&store).summary(&one.head.id), Some(changed));
}

#[test]
fn closing_a_round_in_one_tab_leaves_the_members_of_another_round_their_start_screen() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    opens(&store, 2);
    let organiser = tab(&store);
    for who in 0..5 {
        answers(&organiser, 1, who);
    }
    let members = tab(&store);
    now(enter_next_person(&members, &id(2))).unwrap();
    closes(&organiser, 1).unwrap();
    assert_eq!(tab(&store).next_person(), Some(id(2)));
    // Nor is their screen taken over, or handed back, by who organises another.
    opens(&store, 3);
    let done = now(enter_next_person(&organiser, &id(3)));
    assert!(matches!(done, Err(ActionError::OthersAtIt)), "{done:?}");
    now(leave_next_person(&organiser, &id(3))).unwrap();
    now(delete_round(
        &organiser,
        &Round::Open(shown(&tab(&store), 3)),
    ))
    .unwrap();
    assert_eq!(tab(&store).next_person(), Some(id(2)));
    // Their own round's closing ends it.
    for who in 0..5 {
        answers(&members, 2, who);
    }
    closes(&members, 2).unwrap();
    assert_eq!(tab(&store).next_person(), None);
}

#[test]
fn collecting_into_a_round_that_is_closed_or_gone_says_that() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let other = tab(&store);
    for who in 0..5 {
        answers(&other, 1, who);
    }
    let (old, older) = (tab(&store), tab(&store));
    closes(&other, 1).unwrap();
    let done = now(collect(&old, &id(1), &codes("KLTR1")));
    let closed = matches!(done, Err(ActionError::Round(RoundError::Closed)));
    assert!(closed, "{done:?}");
    assert!(old.closed_round(&id(1)).is_some(), "and shows its result");
    let result = other.closed_round(&id(1)).unwrap();
    now(delete_round(&other, &Round::Closed(result))).unwrap();
    let done = now(collect(&older, &id(1), &codes("KLTR1")));
    assert!(matches!(done, Err(ActionError::RoundGone)), "{done:?}");
}

#[test]
fn an_old_tab_that_hears_of_a_change_shows_it_and_says_so() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let (old, other) = (tab(&store), tab(&store));
    answers(&other, 1, 0);
    let keys = [key::<Round>(id(1).as_str())].into();
    now(hear(old, Some(keys)));
    assert_eq!(shown(&old, 1).answered(), 1);
    assert!(old.said.get_untracked().unwrap().contains("Another tab"));
    // Nothing new: nothing is said.
    old.said.set(None);
    now(hear(old, None));
    assert_eq!(old.said.get_untracked(), None);
}

#[test]
fn a_reply_counts_once_however_often_it_is_added() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let joe = tab(&store);
    let form = Once::default();
    let adds = |seed| {
        now(add_reply_sealed_by(
            &joe,
            &form,
            &id(1),
            &made(1, 1, 1),
            [seed; 32],
        ))
    };
    adds(1).unwrap();
    assert!(matches!(adds(2), Err(ActionError::Twice)));
    assert_eq!(shown(&joe, 1).answered(), 1);
    // One that could not be added may be tried again.
    let other = Once::default();
    let nowhere = now(add_reply_sealed_by(
        &joe,
        &other,
        &id(7),
        &made(1, 1, 1),
        [3; 32],
    ));
    assert!(
        matches!(nowhere, Err(ActionError::RoundGone)),
        "{nowhere:?}"
    );
    now(add_reply_sealed_by(
        &joe,
        &other,
        &id(1),
        &made(1, 1, 1),
        [3; 32],
    ))
    .unwrap();
    assert_eq!(shown(&joe, 1).answered(), 2);
}

#[test]
fn replies_that_wait_are_forgotten_only_as_they_were_shown() {
    let _owner = reactive();
    let store = MemoryStore::new();
    let room = tab(&store);
    now(start_outbox(&room, invitation(1))).unwrap();
    let id = room.next_person().unwrap();
    let old = tab(&store);
    let add = |seed| {
        let once = Once::default();
        now(add_reply_sealed_by(
            &room,
            &once,
            &id,
            &made(1, 1, 1),
            [seed; 32],
        ))
        .unwrap();
    };
    add(1);
    let shown = old.outbox(&id).unwrap();
    let done = now(forget_outbox(&old, &shown));
    assert!(matches!(done, Err(ActionError::NotAsShown)), "{done:?}");
    add(2);
    assert_eq!(tab(&store).outbox(&id).unwrap().count(), 2);
    now(forget_outbox(&room, &room.outbox(&id).unwrap())).unwrap();
    assert_eq!(tab(&store).outbox(&id), None);
    assert_eq!(tab(&store).next_person(), None);
}

/// What an older version kept is read, and goes on as the newer shape.
#[test]
fn summaries_of_an_older_version_are_here_and_can_be_deleted() {
    let _owner = reactive();
    let store = MemoryStore::new();
    let old = serde_json::json!({ "schema": 1, "seq": 1, "data": { "json": TEAM } }).to_string();
    let name = key::<KeptSummary>(team().head.id.as_str()).to_string();
    store.local.entries.borrow_mut().insert(name, old);
    let joe = tab(&store);
    assert_eq!(joe.summaries(), [team()]);
    now(delete_summary(&joe, &team())).unwrap();
    assert!(tab(&store).summaries().is_empty());
}

#[test]
fn what_could_not_be_kept_is_said_and_nothing_is_changed() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let joe = tab(&store);
    store
        .journal
        .fault
        .replace(Some(kilter_app::store::Fault::Full));
    store
        .local
        .fault
        .replace(Some(kilter_app::store::Fault::Full));
    let once = Once::default();
    let done = now(add_reply_sealed_by(
        &joe,
        &once,
        &id(1),
        &made(1, 1, 1),
        [1; 32],
    ));
    assert!(
        matches!(done, Err(ActionError::Store(StoreError::Full))),
        "{done:?}"
    );
    assert_eq!(shown(&joe, 1).answered(), 0);
    store.journal.fault.take();
    store.local.fault.take();
    assert_eq!(shown(&tab(&store), 1).answered(), 0);
    now(store.load());
}
