//! A round with people elsewhere: what is fixed once they are invited, and how replies arrive.

use crate::rounds::{open, opened, setup};
use kilter_core::exchange::reply_text::{Collected, reply_text};
use kilter_core::instrument::Catalogue;
use kilter_core::names::Name;
use kilter_core::reply::SealedReply;
use kilter_core::round::{Event, OpenRound, Round, RoundError};

fn apply(round: &Round, event: Event) -> Result<Round, RoundError> {
    round.apply(event, Catalogue::built_in())
}

fn invited(who: &str, key: u8) -> Event {
    Event::Invited(Name::new(who).unwrap(), [key; 32])
}

fn is_open(round: &Round) -> &OpenRound {
    match round {
        Round::Open(open) => open,
        Round::Closed(_) => panic!("it is closed"),
    }
}

fn sealed(n: u8) -> SealedReply {
    SealedReply(vec![n; 66])
}

#[test]
fn the_same_invitation_again_changes_nothing_and_another_is_refused() {
    let round = apply(&open(setup(5, 9)).unwrap(), invited("Joe", 7)).unwrap();
    assert_eq!(apply(&round, invited("Joe", 7)), Ok(round.clone()));
    for other in [invited("Jo", 7), invited("Joe", 8)] {
        assert_eq!(apply(&round, other), Err(RoundError::Invited));
    }
}

#[test]
fn the_number_of_people_is_fixed_once_they_are_invited() {
    let round = open(setup(5, 9)).unwrap();
    assert!(apply(&round, Event::TeamSizeChanged(10)).is_ok());
    let round = apply(&round, invited("Joe", 7)).unwrap();
    for people in [9, 10] {
        let changed = apply(&round, Event::TeamSizeChanged(people));
        assert_eq!(changed, Err(RoundError::Invited));
    }
    // More replies than people can't close, whoever made them (P12).
    let ten = (0..10).map(sealed).collect();
    let round = apply(&round, Event::RepliesAdded(ten)).unwrap();
    let too_many = RoundError::MoreRepliesThanPeople {
        replies: 10,
        team_size: 9,
    };
    assert_eq!(is_open(&round).may_close(), Err(too_many));
}

#[test]
fn a_reply_that_comes_again_counts_once() {
    let round = opened(setup(5, 9), 2);
    let again = Event::RepliesAdded(vec![sealed(1), sealed(5), sealed(5)]);
    let round = apply(&round, again.clone()).unwrap();
    assert_eq!(is_open(&round).answered(), 3);
    assert_eq!(apply(&round, again), Ok(round));
}

#[test]
fn what_is_left_out_is_gone_and_the_rest_stays() {
    let round = opened(setup(5, 9), 6);
    let round = apply(&round, Event::RepliesLeftOut(vec![sealed(0), sealed(9)])).unwrap();
    let left: Vec<_> = is_open(&round).replies.iter().cloned().collect();
    assert_eq!(left, (1..6).map(sealed).collect::<Vec<_>>());
}

#[test]
fn of_a_chat_only_whole_new_replies_to_this_round_are_taken() {
    let round = apply(&opened(setup(5, 9), 1), invited("Joe", 7)).unwrap();
    let other = apply(&open(setup(5, 9)).unwrap(), invited("Joe", 8)).unwrap();
    let of = |round: &Round, n| {
        let invitation = is_open(round).invitation.clone().unwrap();
        reply_text(&invitation, &sealed(n))
    };
    let mut damaged = of(&round, 3);
    let middle = damaged.len() / 2;
    let letter = if damaged.as_bytes()[middle] == b'A' {
        "B"
    } else {
        "A"
    };
    damaged.replace_range(middle..=middle, letter);
    let chat = format!(
        "[09:12] Jane: here is mine {}\n[09:13] Al: {}\n{} again\n{}\n{}\nwell done, all",
        of(&round, 1),
        of(&round, 0),
        of(&round, 1),
        of(&other, 2),
        damaged,
    );
    let open = is_open(&round);
    let invitation = open.invitation.as_ref().unwrap();
    let found = Collected::from_text(&chat, invitation, &open.replies, &[66]);
    let expected = Collected {
        new: vec![sealed(1)],
        already_here: 2,
        other_round: 1,
        damaged: 1,
    };
    assert_eq!(found, expected);
    assert!(Collected::from_text("Hello", invitation, &open.replies, &[66]).is_empty());
}

/// "6 people are asked. Results show from 11 replies" would be a round for nothing.
#[test]
fn a_round_that_could_never_show_is_not_opened_nor_made() {
    let never = RoundError::CanNeverShow {
        team_size: 6,
        minimum: 11,
    };
    assert_eq!(open(setup(11, 6)).unwrap_err(), never);
    assert!(open(setup(6, 6)).is_ok());
    let fewer = |people| {
        let round = open(setup(11, 14)).unwrap();
        round.apply(Event::TeamSizeChanged(people), Catalogue::built_in())
    };
    assert_eq!(fewer(6).unwrap_err(), never);
    assert!(fewer(11).is_ok());
}
