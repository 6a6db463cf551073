//! What people do in two tabs, and what must be there then.

use super::people::{answers, code, id, invitation, opens, starts};
use super::places::now;
use kilter_app::actions::{
    bring_in, close_round, collect, delete_round, delete_summary, enter_next_person,
    erase_everything, forget_reply, keep_now, leave_next_person,
};
use kilter_app::other_tabs::hear;
use kilter_app::state::Kilter;
use kilter_app::store::MemoryStore;
use kilter_core::answers::Choice;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::find::codes;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::names::Name;
use kilter_core::round::Round;
use leptos::prelude::{GetUntracked, Update};
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};

/// The rounds, invitations and summaries that there may be.
pub const OF: std::ops::Range<u8> = 1..3;

#[derive(Debug, Clone)]
pub enum Act {
    Open(u8),
    /// So many people answer on this machine.
    Add(u8, u8),
    /// Codes of these people arrive.
    Collect(u8, u8),
    Close(u8),
    DeleteRound(u8),
    Enter(u8),
    Leave(u8),
    /// Of two that have the same id.
    Import(u8, bool),
    DeleteSummary(u8),
    Start(u8),
    Choose(usize, usize),
    ForgetReply,
    EraseAll,
    Hear,
}

pub fn any_act() -> impl Strategy<Value = Act> {
    prop_oneof![
        3 => OF.prop_map(Act::Open),
        6 => (OF, 3..7_u8).prop_map(|(round, people)| Act::Add(round, people)),
        2 => (OF, 1..4_u8).prop_map(|(round, people)| Act::Collect(round, people)),
        5 => OF.prop_map(Act::Close),
        1 => OF.prop_map(Act::DeleteRound),
        3 => OF.prop_map(Act::Enter),
        1 => OF.prop_map(Act::Leave),
        2 => (OF, any::<bool>()).prop_map(|(of, other)| Act::Import(of, other)),
        1 => OF.prop_map(Act::DeleteSummary),
        2 => OF.prop_map(Act::Start),
        4 => (1..34_usize, 0..3_usize).prop_map(|(at, option)| Act::Choose(at, option)),
        1 => Just(Act::ForgetReply),
        1 => Just(Act::EraseAll),
        2 => Just(Act::Hear),
    ]
}

/// What must be there.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Model {
    pub open: BTreeMap<u8, u32>,
    pub closed: BTreeMap<u8, u32>,
    pub summaries: BTreeMap<u8, TeamSummary>,
    pub draft: Option<(u8, String)>,
    pub mode: Option<u8>,
}

/// One of two summaries of the same round.
pub fn summary(of: u8, other: bool) -> TeamSummary {
    let text = include_str!("../../src/example-team.json");
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    let (mut team, _) = TeamSummary::from_bytes(text.as_bytes(), rules, catalogue).unwrap();
    team.head.id = id(of + 100);
    team.head.team = Name::new(if other { "Weir" } else { "Mill" }).unwrap();
    team
}

/// What a tab shows.
pub fn seen(kilter: &Kilter) -> Model {
    let kept = kilter.kept.get_untracked().unwrap();
    assert_eq!(kept.unreadable, []);
    let of = |id: &kilter_core::ids::RandomId| id.to_bytes()[0];
    let result =
        |round: &kilter_core::round::ClosedRound| kept.summary(&round.id).unwrap().replies();
    let invitation_of = |joined: &kilter_app::joined::Joined| {
        OF.into_iter()
            .find(|of| joined.invitation == invitation(*of))
            .unwrap()
    };
    Model {
        open: kept
            .open
            .iter()
            .map(|round| (of(&round.id), round.answered()))
            .collect(),
        closed: kept
            .closed
            .iter()
            .map(|round| (of(&round.id), result(round)))
            .collect(),
        summaries: kept
            .summaries
            .iter()
            .map(|one| (of(&one.head.id) - 100, one.clone()))
            .collect(),
        draft: kept
            .joined
            .as_ref()
            .map(|joined| (invitation_of(joined), joined.choices.clone())),
        mode: kept.next_person.as_ref().map(of),
    }
}

/// Each person has random bytes of their own.
pub type People = std::cell::Cell<u16>;

/// Does it in a tab, and says what must be there then.
pub fn act(
    store: &MemoryStore,
    kilter: &Kilter,
    act: &Act,
    people: &People,
    before: &Model,
) -> Model {
    let mut after = before.clone();
    match act {
        Act::Open(round) => {
            if !before.open.contains_key(round) && !before.closed.contains_key(round) {
                opens(store, *round);
                after.open.insert(*round, 0);
            }
        }
        Act::Add(round, count) => {
            for _ in 0..*count {
                if before.open.contains_key(round) {
                    people.set(people.get() + 1);
                    answers(kilter, *round, people.get());
                    *after.open.get_mut(round).unwrap() += 1;
                }
            }
        }
        Act::Collect(round, count) => {
            let texts: Vec<_> = (0..*count)
                .map(|_| {
                    people.set(people.get() + 1);
                    code(*round, people.get())
                })
                .collect();
            let done = now(collect(kilter, &id(*round), &codes(&texts.join("\n"))));
            assert_eq!(done.is_ok(), before.open.contains_key(round));
            if let Some(replies) = after.open.get_mut(round) {
                *replies += u32::from(*count);
            }
        }
        Act::Close(round) => {
            let Some(shown) = kilter.open_round(&id(*round)) else {
                return after;
            };
            let confirmed = shown.answered();
            if now(close_round(kilter, &shown, "", 0, &|_| {})).is_ok() {
                assert_eq!(
                    after.open.remove(round),
                    Some(confirmed),
                    "what was confirmed"
                );
                after.closed.insert(*round, confirmed);
                after.mode = before.mode.filter(|mode| mode != round);
            }
        }
        Act::DeleteRound(round) => {
            let open = kilter.open_round(&id(*round)).map(Round::Open);
            let closed = kilter.closed_round(&id(*round)).map(Round::Closed);
            let Some(shown) = open.or(closed) else {
                return after;
            };
            let replies = match &shown {
                Round::Open(open) => Some(open.answered()),
                Round::Closed(_) => None,
            };
            if now(delete_round(kilter, &shown)).is_ok() {
                let gone = after.open.remove(round);
                assert!(
                    gone.is_none() || gone == replies,
                    "deletes what it does not show"
                );
                let result = after.closed.remove(round);
                assert!(
                    result.is_none() || replies.is_none(),
                    "deletes a result unseen"
                );
                after.mode = before.mode.filter(|mode| mode != round);
            }
        }
        Act::Enter(round) => {
            if before.open.contains_key(round)
                && now(enter_next_person(kilter, &id(*round))).is_ok()
            {
                assert!(before.mode.is_none_or(|mode| mode == *round));
                after.mode = Some(*round);
            }
        }
        Act::Leave(round) => {
            now(leave_next_person(kilter, &id(*round))).unwrap();
            after.mode = before.mode.filter(|mode| mode != round);
        }
        Act::Import(of, other) => {
            let summary = summary(*of, *other);
            if now(bring_in(kilter, std::slice::from_ref(&summary), &[])).is_ok() {
                let there = after.summaries.insert(*of, summary.clone());
                assert!(
                    there.is_none_or(|there| there == summary),
                    "replaced unseen"
                );
            }
        }
        Act::DeleteSummary(of) => {
            let kept = kilter.kept.get_untracked().unwrap();
            let Some(shown) = kept
                .summaries
                .iter()
                .find(|one| one.head.id == id(of + 100))
            else {
                return after;
            };
            if now(delete_summary(kilter, shown)).is_ok() {
                let gone = after.summaries.remove(of);
                assert!(
                    gone.is_none_or(|gone| gone == *shown),
                    "deletes what it does not show"
                );
            }
        }
        Act::Start(of) => {
            if starts(kilter, *of).is_ok() {
                after.draft = Some((*of, ".".repeat(33)));
            }
        }
        Act::Choose(at, option) => choose(kilter, *at, *option, &mut after),
        Act::ForgetReply => {
            if now(forget_reply(kilter)).is_ok() {
                after.draft = None;
            }
        }
        Act::EraseAll => {
            assert!(now(erase_everything(kilter)).is_complete());
            after = Model::default();
        }
        Act::Hear => now(hear(*kilter, None)),
    }
    after
}

fn choose(kilter: &Kilter, at: usize, option: usize, after: &mut Model) {
    let mut chosen_for = None;
    kilter.draft.update(|draft| {
        let Some(draft) = draft else { return };
        let statement = draft.statements()[at - 1];
        let (check, item) = (statement.check, statement.item.id.clone());
        draft.choose(check, &item, Choice::Option(option)).unwrap();
        chosen_for = draft.own().map(|own| own.invitation.clone());
    });
    now(keep_now(kilter));
    if let Some((of, signs)) = &mut after.draft
        && chosen_for == Some(invitation(*of))
    {
        signs.replace_range(at - 1..at, &option.to_string());
        // And the tab shows all that is kept.
        let draft = kilter.draft.get_untracked().unwrap();
        assert_eq!(draft.choices(), *signs);
    }
}

/// No private key of a round that is not open stands anywhere, and none in local storage.
pub fn no_key_is_left(store: &MemoryStore, model: &Model) -> Result<(), TestCaseError> {
    let is_key = |name: &String| name.starts_with("kilter/key/");
    prop_assert!(!store.local.entries.borrow().keys().any(is_key));
    let journal = store.journal.entries.borrow();
    let keys = journal
        .iter()
        .filter(|(name, raw)| is_key(name) && raw.contains("data"));
    let open: BTreeSet<_> = model.open.keys().map(|of| id(*of).to_string()).collect();
    for (name, _) in keys {
        prop_assert!(
            open.contains(name.trim_start_matches("kilter/key/")),
            "{}",
            name
        );
    }
    Ok(())
}
