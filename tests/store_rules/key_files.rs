//! A key file opens elsewhere what was lost, and brings back nothing of what was closed or is open here.

use super::people::{answers, code, id, key, opens, reactive, setup, shown, tab};
use super::places::now;
use kilter_app::actions::{
    ActionError, bring_in, close_round, collect, delete_round, make_key_file, open_key_file,
};
use kilter_app::kept_key::KeptKey;
use kilter_app::store::{Change, Commit, MemoryStore, Store};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::find::codes;
use kilter_core::exchange::key_file::KeyFile;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{Round, RoundError};
use std::collections::BTreeMap;

const PHRASE: &str = "green tea on Tuesday";

/// The key file of a round to which people are invited, and of which two have answered.
fn key_file() -> KeyFile {
    let store = MemoryStore::new();
    opens(&store, 1);
    let joe = tab(&store);
    answers(&joe, 1, 1);
    answers(&joe, 1, 2);
    now(make_key_file(&joe, &id(1), PHRASE, [9; 16])).unwrap()
}

fn everything(store: &MemoryStore) -> BTreeMap<String, String> {
    store.journal.entries.borrow().clone()
}

#[test]
fn it_opens_elsewhere_without_a_reply_and_replies_to_the_invitation_count_there() {
    let _owner = reactive();
    let file = key_file();
    let store = MemoryStore::new();
    let other = tab(&store);
    now(open_key_file(&other, &file, "Green tea on tuesday")).unwrap();
    let round = shown(&other, 1);
    assert_eq!((round.answered(), &round.setup), (0, &setup()));
    assert_eq!(round.invitation, Some(super::people::invitation(1)));
    assert!(other.is_locked(&id(1)));
    let text: String = (1..6).map(|who| code(1, who) + "\n").collect();
    now(collect(&other, &id(1), &codes(&text))).unwrap();
    assert_eq!(shown(&other, 1).answered(), 5);
    // What locks it is the phrase, here too.
    let loaded = now(store.another_tab().load());
    let kept = loaded.get::<KeptKey>(id(1).as_str()).unwrap().value;
    assert_eq!(kept.open(PHRASE).unwrap(), key(1));
}

#[test]
fn a_wrong_phrase_and_another_key_change_nothing() {
    let _owner = reactive();
    let file = key_file();
    let store = MemoryStore::new();
    let other = tab(&store);
    let wrong = now(open_key_file(&other, &file, "green tea on Wednesday"));
    assert!(matches!(wrong, Err(ActionError::OtherPhrase)), "{wrong:?}");
    let swapped = KeyFile {
        public: key(2).public().to_bytes(),
        ..file
    };
    let wrong = now(open_key_file(&other, &swapped, PHRASE));
    assert!(matches!(wrong, Err(ActionError::Seal(_))), "{wrong:?}");
    assert_eq!(everything(&store), BTreeMap::new());
}

#[test]
fn what_was_closed_here_stays_closed_and_what_is_open_here_as_it_is() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let joe = tab(&store);
    for who in 1..6 {
        answers(&joe, 1, who);
    }
    let file = now(make_key_file(&joe, &id(1), PHRASE, [9; 16])).unwrap();
    let before = everything(&store);
    let open = now(open_key_file(&joe, &file, PHRASE));
    assert!(matches!(open, Err(ActionError::OpenHere)), "{open:?}");
    assert_eq!(everything(&store), before);
    now(close_round(&joe, &shown(&joe, 1), "", 0, &|_| {})).unwrap();
    let before = everything(&store);
    let closed = now(open_key_file(&joe, &file, PHRASE));
    assert!(is_closed(&closed), "{closed:?}");
    assert_eq!(everything(&store), before);
    let loaded = now(store.another_tab().load());
    assert!(loaded.get::<KeptKey>(id(1).as_str()).is_none());

    // Somebody who has the result alone knows that it was closed.
    let Some(Round::Closed(round)) = loaded.get::<Round>(id(1).as_str()).map(|it| it.value) else {
        panic!("it was closed");
    };
    let bytes = round.summary.as_bytes();
    let summary = TeamSummary::from_bytes(bytes, Rules::default(), Catalogue::built_in());
    let store = MemoryStore::new();
    let other = tab(&store);
    now(bring_in(&other, &[summary.unwrap().0], &[])).unwrap();
    let before = everything(&store);
    let closed = now(open_key_file(&other, &file, PHRASE));
    assert!(is_closed(&closed), "{closed:?}");
    assert_eq!(everything(&store), before);
}

fn is_closed<T>(done: &Result<T, ActionError>) -> bool {
    matches!(done, Err(ActionError::Round(RoundError::Closed)))
}

#[test]
fn a_locked_round_is_saved_with_its_own_phrase_as_its_key_stands() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let locked = KeptKey::of(&key(1), PHRASE, [4; 16]).unwrap();
    let put = Change::put(id(1).as_str(), &locked).unwrap();
    now(store.commit(Commit::of(vec![put]))).unwrap();
    let joe = tab(&store);
    let make = |phrase| now(make_key_file(&joe, &id(1), phrase, [9; 16]));
    let wrong = make("a phrase of my own");
    assert!(matches!(wrong, Err(ActionError::OtherPhrase)), "{wrong:?}");
    let file = make(PHRASE).unwrap();
    // Its salt: no second lock of one key, for who has both files.
    assert_eq!(file.locked[..16], [4; 16]);
    assert!(matches!(
        now(make_key_file(
            &tab(&MemoryStore::new()),
            &id(1),
            PHRASE,
            [9; 16]
        )),
        Err(ActionError::RoundGone)
    ));
}

/// A round that was deleted is known no more: the page asks first.
#[test]
fn a_round_that_was_deleted_here_may_be_opened_again() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let joe = tab(&store);
    let file = now(make_key_file(&joe, &id(1), PHRASE, [9; 16])).unwrap();
    now(delete_round(&joe, &Round::Open(shown(&joe, 1)))).unwrap();
    now(open_key_file(&joe, &file, PHRASE)).unwrap();
    assert_eq!(shown(&joe, 1).answered(), 0);
}

#[test]
fn a_short_phrase_locks_no_key_file() {
    let _owner = reactive();
    let store = MemoryStore::new();
    opens(&store, 1);
    let short = now(make_key_file(&tab(&store), &id(1), "tea", [9; 16]));
    assert!(matches!(short, Err(ActionError::Seal(_))), "{short:?}");
}
