//! People over places in memory: tabs of the app without a page.

use super::places::now;
use kilter_app::actions::{ActionError, add_reply_sealed_by, start_reply_of};
use kilter_app::kept_key::KeptKey;
use kilter_app::once::Once;
use kilter_app::route::Route;
use kilter_app::state::Kilter;
use kilter_app::store::{Change, Commit, MemoryStore, Store};
use kilter_core::answers::{Answers, Choice};
use kilter_core::asking::Asking;
use kilter_core::disclosure::Minimum;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::exchange::reply_text::reply_text;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::made::Made;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::round::{Event, OpenRound, Round};
use kilter_core::setup::Setup;
use kilter_core::wording::Wording;
use kilter_seal::RoundKey;
use leptos::prelude::Owner;
use std::num::NonZeroU32;
use std::rc::Rc;
use std::sync::atomic::{AtomicU8, Ordering};

/// The owner of all that is reactive in one test.
pub fn reactive() -> Owner {
    let owner = Owner::new();
    owner.set();
    owner
}

/// A tab over these places, as after opening the page.
pub fn tab(store: &MemoryStore) -> Kilter {
    let kilter = Kilter::new(Rc::new(store.another_tab()), Route::Home);
    now(kilter.refresh());
    kilter
}

pub fn id(of: u8) -> RandomId {
    RandomId::from_bytes([of; 16])
}

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

pub fn setup() -> Setup {
    Setup {
        asking: Asking {
            team: name("Millbrook PCN core team"),
            round: name("Spring"),
            minimum: Minimum::default(),
            wording: Wording::default(),
            checks: Catalogue::built_in()
                .usual()
                .map(|check| check.key.clone())
                .collect(),
            lists: Default::default(),
            language: Default::default(),
        },
        team_size: 9,
        month: Month::new(2027, 3).unwrap(),
    }
}

pub fn key(of: u8) -> RoundKey {
    RoundKey::generate([of; 32])
}

/// The invitation to the round of this number.
pub fn invitation(of: u8) -> Invitation {
    let Setup {
        asking, team_size, ..
    } = setup();
    Invitation {
        asked_by: name("Joe"),
        asking,
        team_size,
        key: key(of).public().to_bytes(),
    }
}

/// Opens a round to which people are invited.
pub fn opens(store: &MemoryStore, of: u8) {
    let round = Round::open(id(of), id(99), setup(), Catalogue::built_in()).unwrap();
    let invited = Event::Invited(name("Joe"), key(of).public().to_bytes());
    let round = round.apply(invited, Catalogue::built_in()).unwrap();
    let locked = KeptKey::of(&key(of), "", [0; 16]).unwrap();
    let commit = Commit::of(vec![
        Change::put(id(of).as_str(), &round).unwrap(),
        Change::put(id(of).as_str(), &locked).unwrap(),
    ]);
    now(store.commit(commit)).unwrap();
}

/// What somebody says: the same option throughout, in a reply as an older Kilter made it.
pub fn old_reply(option: usize) -> Reply {
    let answers = |check: &kilter_core::instrument::Instrument| {
        let mut answers = Answers::new();
        for item in &check.items {
            let chosen = answers.choose(check, &item.id, Choice::Option(option));
            chosen.unwrap();
        }
        Some(answers)
    };
    Reply {
        checks: Catalogue::built_in().usual().map(answers).collect(),
        made: None,
    }
}

/// The same as the so manyth reply of the draft of this person; each person has a number of their own.
pub fn made(who: u16, count: u32, option: usize) -> Reply {
    let mut number = [0; 16];
    number[..2].copy_from_slice(&who.to_be_bytes());
    let made = Made {
        draft: RandomId::from_bytes(number),
        count: NonZeroU32::new(count).unwrap(),
    };
    Reply {
        made: Some(made),
        ..old_reply(option)
    }
}

/// The random bytes of one person.
pub fn seed(who: u16) -> [u8; 32] {
    let [high, low] = who.to_be_bytes();
    let mut seed = [high; 32];
    seed[31] = low;
    seed
}

/// Somebody answers in this tab; each person has a number of their own.
pub fn answers(kilter: &Kilter, round: u8, who: u16) {
    let once = Once::default();
    now(add_reply_sealed_by(
        kilter,
        &once,
        &id(round),
        &made(who, 1, 1),
        seed(who),
    ))
    .unwrap();
}

pub fn shown(kilter: &Kilter, round: u8) -> OpenRound {
    kilter.open_round(&id(round)).unwrap()
}

/// The code of somebody's reply to the invitation of this round, as a message carries it.
pub fn code(of: u8, who: u16) -> String {
    code_of(of, &made(who, 1, 1), seed(who))
}

/// The code of this reply.
pub fn code_of(of: u8, reply: &Reply, seed: [u8; 32]) -> String {
    let invitation = invitation(of);
    let checks: Vec<_> = Catalogue::built_in().usual().collect();
    let bytes = reply.encode(&checks).unwrap();
    let (info, public) = (invitation.info(), key(of).public());
    let sealed = kilter_seal::seal(&public, &info, &bytes, bytes.len(), seed).unwrap();
    reply_text(&invitation, &SealedReply(sealed))
}

/// Somebody starts a reply to the invitation of this round, each time as another draft.
pub fn starts(kilter: &Kilter, of: u8) -> Result<(), ActionError> {
    static DRAFTS: AtomicU8 = AtomicU8::new(0);
    let number = id(DRAFTS.fetch_add(1, Ordering::Relaxed));
    now(start_reply_of(kilter, invitation(of), false, Some(number)))
}
