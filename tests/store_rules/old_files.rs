//! What an older Kilter wrote is read as before, and nothing is written otherwise. The files in `old_files/` were made by
//! the program as it was in November 2026, from what is done here; they are never made again.

use std::collections::{BTreeMap, BTreeSet};

use kilter_app::actions::collect;
use kilter_app::joined::{Joined, Sealed};
use kilter_app::kept_key::KeptKey;
use kilter_app::kept_summary::KeptSummary;
use kilter_app::outbox::Outbox;
use kilter_app::records::{NextPersonMode, THIS_COMPUTER};
use kilter_app::store::{Change, Commit, Kept, Loaded, MemoryStore, Store, StoreError, key};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::find::codes;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::exchange::reply_text::Collected;
use kilter_core::exchange::table::Table;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::round::{Event, Round};

use super::people;
use super::places::now;

const RECORDS: &str = include_str!("old_files/records.json");
const INVITATION: &str = include_str!("old_files/invitation.txt");
const REPLY: &str = include_str!("old_files/reply.txt");
const TABLE: &str = include_str!("old_files/table.txt");
const SUMMARY: &str = include_str!("old_files/team-summary.json");
const SUMMARY_CODE: &str = include_str!("old_files/team-summary.txt");

fn round(of: u8) -> Round {
    Round::open(
        people::id(of),
        people::id(99),
        people::setup(),
        Catalogue::built_in(),
    )
    .unwrap()
}

/// Five people of nine, each with the same option throughout.
fn closed() -> Round {
    let catalogue = Catalogue::built_in();
    let replies: Vec<_> = [0, 1, 1, 2, 2].map(people::old_reply).into();
    let mut round = round(2);
    for who in 0..5 {
        let sealed = SealedReply(vec![who; 40]);
        round = round.apply(Event::ReplyAdded(sealed), catalogue).unwrap();
    }
    round.apply(Event::Closed(replies), catalogue).unwrap()
}

fn summary() -> TeamSummary {
    let read = TeamSummary::from_bytes(SUMMARY.as_bytes(), Rules::default(), Catalogue::built_in());
    read.unwrap().0
}

fn joined() -> Joined {
    Joined {
        invitation: people::invitation(4),
        choices: ["012x.".repeat(6), "210".to_owned()].concat(),
        one_a_page: true,
        stays: false,
        draft: None,
        sealed: Some(Sealed {
            choices: "0".repeat(33),
            reply: SealedReply(vec![5; 40]),
            count: 0,
        }),
    }
}

fn outbox() -> Outbox {
    let mut outbox = Outbox::new(people::invitation(5));
    outbox.replies.insert(SealedReply(vec![6; 40]));
    outbox
}

fn locked() -> KeptKey {
    KeptKey::of(&people::key(3), "four words to remember", [8; 16]).unwrap()
}

fn written() -> BTreeMap<String, String> {
    let _owner = people::reactive();
    let store = MemoryStore::new();
    people::opens(&store, 1);
    // A reply as it was made then, which is taken as before.
    now(collect(&people::tab(&store), &people::id(1), &codes(REPLY))).unwrap();
    let put = |change: Result<Change, StoreError>| {
        now(store.commit(Commit::of(vec![change.unwrap()]))).unwrap()
    };
    put(Change::put(people::id(2).as_str(), &closed()));
    put(Change::put(people::id(3).as_str(), &locked()));
    put(Change::put("this", &joined()));
    put(Change::put(outbox().id().as_str(), &outbox()));
    put(Change::put(
        summary().head.id.as_str(),
        &KeptSummary(summary()),
    ));
    put(Change::put(
        THIS_COMPUTER,
        &NextPersonMode {
            round: people::id(1),
        },
    ));
    put(Ok(Change::delete::<Round>(people::id(7).as_str())));
    store.journal.entries.take()
}

#[test]
fn what_is_kept_is_written_as_before() {
    let old: BTreeMap<String, String> = serde_json::from_str(RECORDS).unwrap();
    assert_eq!(written(), old);
}

#[test]
fn what_was_kept_is_read() {
    let _owner = people::reactive();
    let store = MemoryStore::new();
    store
        .journal
        .entries
        .replace(serde_json::from_str(RECORDS).unwrap());
    store.journal.head.replace(Some(9));
    let loaded = now(store.load());
    fn is<T: Kept + PartialEq>(loaded: &Loaded, id: &str, value: T) {
        let read = loaded.get::<T>(id).map(|record| record.value);
        assert!(read == Some(value), "{}", T::KIND);
    }
    is(&loaded, people::id(2).as_str(), closed());
    is(&loaded, people::id(3).as_str(), locked());
    is(&loaded, "this", joined());
    is(&loaded, outbox().id().as_str(), outbox());
    is(&loaded, summary().head.id.as_str(), KeptSummary(summary()));
    is(
        &loaded,
        THIS_COMPUTER,
        NextPersonMode {
            round: people::id(1),
        },
    );
    assert!(loaded.get::<Round>(people::id(7).as_str()).is_none());
    let open = people::shown(&people::tab(&store), 1);
    assert_eq!(open.setup, people::setup());
    assert_eq!(open.invitation, Some(people::invitation(1)));
    assert_eq!(open.answered(), 1);
    assert!(
        store
            .journal
            .entries
            .borrow()
            .contains_key(key::<KeptKey>(people::id(1).as_str()).as_str())
    );
}

#[test]
fn what_was_sent_is_read_as_before_and_what_is_sent_still_is() {
    assert_eq!(people::invitation(1).code(), INVITATION.trim_end());
    assert_eq!(Invitation::from_text(INVITATION), Ok(people::invitation(1)));
    let old = people::code_of(1, &people::old_reply(1), people::seed(3));
    assert_eq!(old, REPLY.trim_end());
    let (invitation, checks) = (
        people::invitation(1),
        Catalogue::built_in().usual().collect::<Vec<_>>(),
    );
    let length = kilter_seal::sealed_len(Reply::encoded_len_of_version_1(&checks));
    let found = Collected::from_text(REPLY, &invitation, &BTreeSet::new(), &[length]);
    let opened = kilter_seal::open(&people::key(1), &invitation.info(), &found.new[0].0).unwrap();
    assert_eq!(Reply::decode(&opened, &checks), Ok(people::old_reply(1)));
    let Round::Open(open) = round(1) else {
        panic!("a round opens open");
    };
    assert_eq!(open.table().code(), TABLE.trim_end());
    assert_eq!(Table::from_text(TABLE), Ok(open.table()));
    let Round::Closed(closed) = closed() else {
        panic!("it was closed");
    };
    assert_eq!(closed.summary, SUMMARY);
    assert_eq!(
        summary().code(Catalogue::built_in()).unwrap(),
        SUMMARY_CODE.trim_end()
    );
}
