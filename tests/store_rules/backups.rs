//! A backup holds results and promises, and nothing of what is open (P4); bringing it back replaces nothing.

use super::acts::summary;
use super::people::{answers, id, invitation, key, opens, reactive, shown, starts, tab};
use super::places::now;
use kilter_app::actions::{
    ActionError, bring_in, close_round, keep_promises, leave_next_person, start_outbox,
};
use kilter_app::state::Kilter;
use kilter_app::store::MemoryStore;
use kilter_core::day::Day;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::find::Finder;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::promise::Promise;
use kilter_core::promises::Promises;
use leptos::prelude::GetUntracked;
use std::collections::BTreeMap;

fn everything(store: &MemoryStore) -> BTreeMap<String, String> {
    store.journal.entries.borrow().clone()
}

fn promises(round: u8, what: &str) -> Promises {
    let name = |text| Name::new(text).unwrap();
    Promises {
        round_id: id(round),
        team_id: id(99),
        team: name("Mill"),
        round: name("Spring"),
        month: Month::new(2027, 4).unwrap(),
        promises: vec![Promise {
            what: name(what),
            owner: name("Chair"),
            by: Day::parse("2027-05-12").unwrap(),
            sign: None,
            status: None,
        }],
        review: None,
        elsewhere: None,
    }
}

fn backup_of(kilter: &Kilter) -> String {
    kilter.kept.get_untracked().unwrap().backup()
}

fn read(text: &str) -> (Vec<TeamSummary>, Vec<Promises>) {
    let found = Finder::new(Rules::default(), Catalogue::built_in(), false).all(text);
    assert_eq!(found.backups, [Ok(())]);
    let summaries = found.summaries.into_iter().map(|it| it.unwrap().0);
    let promises = found.promises.into_iter().map(Result::unwrap);
    (summaries.collect(), promises.collect())
}

/// Round 1 is closed, and its team has promised something; the result of another team was opened. Round 2 is open, with
/// replies; a room collects replies to the invitation of round 3; and a reply to that of round 4 is begun.
fn all_of_it() -> (MemoryStore, Kilter) {
    let store = MemoryStore::new();
    opens(&store, 1);
    opens(&store, 2);
    let joe = tab(&store);
    for who in 1..6 {
        answers(&joe, 1, who);
        answers(&joe, 2, who);
    }
    now(close_round(&joe, &shown(&joe, 1), "", 0, &|_| {})).unwrap();
    now(bring_in(&joe, &[summary(5, false)], &[])).unwrap();
    now(keep_promises(&joe, &promises(1, "One page"), None)).unwrap();
    now(start_outbox(&joe, invitation(3))).unwrap();
    now(leave_next_person(&joe, &joe.next_person().unwrap())).unwrap();
    starts(&joe, 4).unwrap();
    (store, joe)
}

#[test]
fn it_holds_results_and_promises_and_nothing_that_is_open() {
    let _owner = reactive();
    let (store, joe) = all_of_it();
    let kept = joe.kept.get_untracked().unwrap();
    assert!(kept.joined.is_some() && kept.outboxes.len() == 1 && kept.open.len() == 1);
    let text = backup_of(&joe);
    let (summaries, promised) = read(&text);
    let ids: Vec<_> = summaries.iter().map(|it| it.head.id.clone()).collect();
    assert_eq!(ids, [id(1), id(105)]);
    assert_eq!(promised, [promises(1, "One page")]);
    // The bytes that the round was closed with.
    assert!(text.contains(&kept.closed[0].summary));
    // Of the open round not its id, and of no record but these what it holds.
    assert!(!text.contains(id(2).as_str()));
    for of in 1..5 {
        let code = invitation(of).code();
        let public = key(of)
            .public()
            .to_bytes()
            .map(|byte| format!("{byte:02x}"));
        for secret in [code, public.concat(), format!("{:?}", key(of).to_bytes())] {
            assert!(!text.contains(&secret), "{secret}");
        }
    }
    for (name, record) in everything(&store) {
        let may = ["/round/", "/summary/", "/promises/"];
        if !may.iter().any(|kind| name.contains(kind)) {
            assert!(!text.contains(&record), "{name}");
        }
    }
    let replies = serde_json::to_value(&kept.open[0].replies).unwrap();
    for reply in replies.as_array().unwrap() {
        assert!(
            !text.contains(&reply.to_string()) && !text.contains(reply.as_str().unwrap_or("-"))
        );
    }
}

#[test]
fn another_browser_has_all_of_it_back_in_one_commit() {
    let _owner = reactive();
    let (_, joe) = all_of_it();
    let text = backup_of(&joe);
    let (summaries, promised) = read(&text);
    let store = MemoryStore::new();
    let other = tab(&store);
    now(bring_in(&other, &summaries, &promised)).unwrap();
    assert_eq!(backup_of(&other), text);
    let before = joe.kept.get_untracked().unwrap();
    let after = other.kept.get_untracked().unwrap();
    for summary in &summaries {
        assert_eq!(
            after.summary(&summary.head.id),
            before.summary(&summary.head.id)
        );
    }
    // A closed round comes back as its result, and never as a round.
    assert!(after.closed.is_empty() && after.open.is_empty());
    let seqs = everything(&store).into_values().filter_map(|it| {
        let record: serde_json::Value = serde_json::from_str(&it).ok()?;
        record.get("seq")?.as_u64()
    });
    let seqs: Vec<u64> = seqs.collect();
    assert!(
        seqs.len() >= 3 && seqs.iter().all(|it| *it == 1),
        "{seqs:?}"
    );
}

#[test]
fn what_is_here_is_neither_replaced_nor_lost() {
    let _owner = reactive();
    let (store, joe) = all_of_it();
    let (summaries, promised) = read(&backup_of(&joe));
    let elsewhere: Vec<_> = summaries
        .iter()
        .filter(|it| it.head.id == id(105))
        .cloned()
        .collect();
    let before = everything(&store);
    now(bring_in(&joe, &elsewhere, &promised)).unwrap();
    assert_eq!(everything(&store), before);

    // Others of the same round: all that came with them stays out, too.
    let more = summary(6, false);
    for (summaries, promised) in [
        (vec![more.clone(), summary(5, true)], vec![]),
        (vec![more.clone()], vec![promises(1, "Another page")]),
    ] {
        let done = now(bring_in(&joe, &summaries, &promised));
        assert!(matches!(done, Err(ActionError::NotAsShown)), "{done:?}");
        let kept = joe.kept.get_untracked().unwrap();
        assert!(kept.summary(&more.head.id).is_none());
        assert_eq!(kept.promises, [promises(1, "One page")]);
    }

    // The result of the round that is open here: it stays open, with its replies and its key.
    let mut of_open = more;
    of_open.head.id = id(2);
    now(bring_in(&joe, &[of_open], &[])).unwrap();
    let after = everything(&store);
    for (name, record) in before {
        let says = after.get(&name);
        assert!(
            says == Some(&record) || name.contains("announced") || name.contains("head"),
            "{name}"
        );
    }
    assert_eq!(shown(&joe, 2).answered(), 5);
}
