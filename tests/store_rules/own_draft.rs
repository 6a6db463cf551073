//! A member's own reply in several tabs: nothing of it is overwritten unseen.

use super::people::{id, opens, reactive, starts, tab};
use super::places::now;
use kilter_app::actions::{
    ActionError, enter_next_person, forget_reply, keep_now, leave_next_person,
};
use kilter_app::joined::{Joined, THIS_REPLY};
use kilter_app::other_tabs::hear;
use kilter_app::state::Kilter;
use kilter_app::store::{Asked, Change, Commit, MemoryStore, Store, key};
use kilter_core::answers::Choice;
use kilter_core::instrument::Catalogue;
use leptos::prelude::{GetUntracked, Update};

/// Chooses for the statements of these numbers, and keeps it.
fn chooses(kilter: &Kilter, statements: std::ops::Range<usize>, option: usize) {
    kilter.draft.update(|draft| {
        let draft = draft.as_mut().unwrap();
        for number in statements {
            let statement = draft.statements()[number - 1];
            let (check, item) = (statement.check, statement.item.id.clone());
            draft.choose(check, &item, Choice::Option(option)).unwrap();
        }
    });
    now(keep_now(kilter));
}

fn here(kilter: &Kilter) -> String {
    let draft = kilter.draft.get_untracked().unwrap();
    draft.choices()
}

fn kept(store: &MemoryStore) -> Option<String> {
    let loaded = now(store.another_tab().load());
    loaded
        .get::<Joined>(THIS_REPLY)
        .map(|joined| joined.value.choices)
}

#[test]
fn one_click_in_an_older_tab_overwrites_none_of_33_answers() {
    let _owner = reactive();
    let store = MemoryStore::new();
    let priya = tab(&store);
    starts(&priya, 1).unwrap();
    let older = tab(&store);
    chooses(&priya, 1..34, 2);
    assert_eq!(kept(&store).unwrap(), "2".repeat(33));
    chooses(&older, 3..4, 0);
    let together = "22".to_owned() + "0" + &"2".repeat(30);
    assert_eq!(kept(&store).unwrap(), together);
    assert_eq!(here(&older), together, "and the page shows it");
    assert!(older.said.get_untracked().unwrap().contains("another tab"));
    // The first tab goes on with that, when it hears of it or writes.
    now(hear(priya, Some([key::<Joined>(THIS_REPLY)].into())));
    assert_eq!(here(&priya), together);
    chooses(&priya, 4..5, 1);
    assert_eq!(kept(&store).unwrap(), "2201".to_owned() + &"2".repeat(29));
}

#[test]
fn a_reply_that_another_tab_forgot_does_not_come_back() {
    let _owner = reactive();
    let store = MemoryStore::new();
    let priya = tab(&store);
    starts(&priya, 1).unwrap();
    let older = tab(&store);
    now(forget_reply(&priya)).unwrap();
    chooses(&older, 1..2, 0);
    assert_eq!((kept(&store), older.draft.get_untracked()), (None, None));
}

#[test]
fn a_reply_to_another_invitation_is_neither_forgotten_nor_replaced_unseen() {
    let _owner = reactive();
    let store = MemoryStore::new();
    let (priya, older) = (tab(&store), tab(&store));
    starts(&priya, 1).unwrap();
    chooses(&priya, 1..34, 2);
    // This tab saw none: it may not put another in its place.
    let done = starts(&older, 2);
    assert!(matches!(done, Err(ActionError::NotAsShown)), "{done:?}");
    assert_eq!(here(&older), "2".repeat(33), "and shows it now");
    assert_eq!(kept(&store).unwrap(), "2".repeat(33));
    // Now it did; and pressing twice is as pressing once.
    starts(&older, 2).unwrap();
    starts(&older, 2).unwrap();
    assert_eq!(kept(&store).unwrap(), ".".repeat(33));
    let done = now(forget_reply(&priya));
    assert!(matches!(done, Err(ActionError::NotAsShown)), "{done:?}");
    assert_eq!(kept(&store).unwrap(), ".".repeat(33));
}

/// The organiser answers too: in the other tab the computer is handed to the team.
#[test]
fn a_reply_of_ones_own_waits_on_the_disk_while_members_share_the_machine_in_any_tab() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let (joe, older) = (tab(&store), tab(&store));
    starts(&older, 2).unwrap();
    chooses(&older, 1..6, 2);
    now(enter_next_person(&joe, &id(1))).unwrap();
    now(hear(older, None));
    assert_eq!(older.draft.get_untracked(), None);
    now(leave_next_person(&joe, &id(1))).unwrap();
    now(hear(older, None));
    now(hear(joe, None));
    let all = "22222".to_owned() + &".".repeat(28);
    assert_eq!((here(&joe), here(&older)), (all.clone(), all));
}

#[test]
fn a_radio_button_with_a_thousand_summaries_kept_reads_and_writes_one_record() {
    let _owner = reactive();
    let store = MemoryStore::new();
    let text = include_str!("../../src/example-team.json");
    let many = (0..1000).map(|number| {
        let id = format!("{number:032x}");
        let json = text.replace("0000000000000000000000000e8a3b1e", &id);
        let (rules, catalogue) = (Default::default(), Catalogue::built_in());
        let team = kilter_core::exchange::team_summary::TeamSummary::from_bytes(
            json.as_bytes(),
            rules,
            catalogue,
        );
        Change::put(&id, &kilter_app::kept_summary::KeptSummary(team.unwrap().0)).unwrap()
    });
    now(store.commit(Commit::of(many.collect()))).unwrap();
    let priya = tab(&store);
    starts(&priya, 1).unwrap();
    assert_eq!(priya.summaries().len(), 1000);
    store.journal.asked.take();
    store.local.asked.take();
    chooses(&priya, 1..2, 0);
    let one = Asked {
        read: 1,
        written: 1,
    };
    assert_eq!(store.journal.asked.get(), one);
    // Read once to decide, and once before it is written, in case another tab came in between.
    assert_eq!(store.local.asked.get(), Asked { read: 2, ..one });
    assert_eq!(kept(&store).unwrap(), "0".to_owned() + &".".repeat(32));
}

/// Where the journal refuses, what local storage takes may be gone with the browser.
#[test]
fn kept_is_said_only_of_what_outlives_the_browser() {
    let _owner = reactive();
    let store = MemoryStore::new();
    let priya = tab(&store);
    starts(&priya, 1).unwrap();
    assert!(priya.draft_kept.get_untracked());
    store
        .journal
        .aborts
        .replace(Some(kilter_app::store::Fault::Refused("x".into())));
    chooses(&priya, 1..2, 0);
    assert!(!priya.draft_kept.get_untracked());
    assert!(priya.health.get_untracked().lives_until_closed());
    store.journal.aborts.take();
    chooses(&priya, 2..3, 0);
    assert!(priya.draft_kept.get_untracked());
    assert!(!priya.health.get_untracked().lives_until_closed());
}
