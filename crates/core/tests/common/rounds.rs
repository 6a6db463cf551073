//! Rounds of every check, opened, answered and closed.

use kilter_core::asking::Asking;

use kilter_core::disclosure::Minimum;
use kilter_core::ids::RandomId;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::round::{ClosedRound, Event, Round, RoundError};
use kilter_core::setup::Setup;
use kilter_core::wording::Wording;

pub fn checks() -> Vec<&'static Instrument> {
    Catalogue::built_in().usual().collect()
}

pub fn setup(minimum: u32, team_size: u32) -> Setup {
    Setup {
        asking: Asking {
            team: Name::new("Millbrook PCN core team").unwrap(),
            round: Name::new("Spring").unwrap(),
            minimum: Minimum::new(minimum).unwrap(),
            wording: Wording::default(),
            checks: checks().into_iter().map(|c| c.key.clone()).collect(),
            lists: Default::default(),
            language: Default::default(),
        },
        team_size,
        month: Month::new(2027, 3).unwrap(),
    }
}

pub fn open(setup: Setup) -> Result<Round, RoundError> {
    let id = |n| RandomId::from_bytes([n; 16]);
    Round::open(id(1), id(2), setup, Catalogue::built_in())
}

/// An open round with so many replies.
pub fn opened(setup: Setup, replies: usize) -> Round {
    let mut round = open(setup).unwrap();
    for n in 0..replies {
        let sealed = SealedReply(vec![u8::try_from(n).unwrap(); 66]);
        let added = round.apply(Event::ReplyAdded(sealed), Catalogue::built_in());
        round = added.unwrap();
    }
    round
}

/// What closing keeps of a round with these replies.
pub fn close(setup: Setup, replies: Vec<Reply>) -> Result<ClosedRound, RoundError> {
    let round = opened(setup, replies.len());
    match round.apply(Event::Closed(replies), Catalogue::built_in())? {
        Round::Closed(closed) => Ok(closed),
        Round::Open(_) => panic!("closing leaves a round open"),
    }
}
