//! A reply that is made again takes the place of the one before it: one person each, the last that they made.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop where a value is not as built above"
)]

#[path = "common/rounds.rs"]
mod rounds;

use kilter_core::answers::{Answers, Choice};
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::latest::Latest;
use kilter_core::made::Made;
use kilter_core::reply::{Reply, ReplyError};
use kilter_core::round::{Event, Round, RoundError};
use proptest::prelude::*;
use proptest::sample::Index;
use rounds::{checks, close, opened, setup};
use std::num::NonZeroU32;

fn made(draft: u8, count: u32) -> Option<Made> {
    Some(Made {
        draft: RandomId::from_bytes([draft; 16]),
        count: NonZeroU32::new(count).unwrap(),
    })
}

/// Both checks: these options in turn, of the three that every item has; the fourth is the opt-out.
fn reply(options: &[usize], made: Option<Made>) -> Reply {
    let each = checks().into_iter().map(|check| {
        let mut answers = Answers::new();
        for (item, option) in check.in_order().zip(options.iter().cycle()) {
            let choice = match option {
                3 => Choice::OptedOut,
                option => Choice::Option(*option),
            };
            answers.choose(check, &item.id, choice).unwrap();
        }
        Some(answers)
    });
    Reply {
        checks: each.collect(),
        made,
    }
}

/// All replies of one person in the order of making, and how often each of them came.
#[derive(Debug, Clone)]
struct Person {
    replies: Vec<Reply>,
    came: Vec<usize>,
}

fn person(draft: u8) -> impl Strategy<Value = Person> {
    let making = (prop::collection::vec(0..4_usize, 1..6), 1..3_usize);
    let makings = prop::collection::vec(making, 1..4);
    // How far a draft's count has gone: replies that were never sent leave gaps.
    let steps = prop::collection::vec(prop_oneof![1..3_u32, 1..400_000_000_u32], 4);
    (makings, steps, prop::bool::weighted(0.2)).prop_map(move |(makings, steps, is_old)| {
        // One of version 1 can't be told from another's: they made one.
        let made_of = if is_old { &makings[..1] } else { &makings[..] };
        let mut count = 0;
        let replies = made_of.iter().zip(&steps).map(|((options, _), step)| {
            count += step;
            let made = if is_old { None } else { made(draft, count) };
            reply(options, made)
        });
        Person {
            replies: replies.collect(),
            came: made_of
                .iter()
                .map(|(_, came)| if is_old { 1 } else { *came })
                .collect(),
        }
    })
}

fn people() -> impl Strategy<Value = Vec<Person>> {
    (5..9_u8).prop_flat_map(|people| (0..people).map(person).collect::<Vec<_>>())
}

fn shuffled(mut replies: Vec<Reply>, by: &[Index]) -> Vec<Reply> {
    for (at, index) in by.iter().enumerate().take(replies.len()) {
        let other = index.index(replies.len());
        replies.swap(at, other);
    }
    replies
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn of_any_drafts_versions_repeats_and_orders_each_person_counts_once_with_the_last(
        people in people(),
        order in prop::collection::vec(any::<Index>(), 60),
    ) {
        let size = u32::try_from(people.len()).unwrap();
        let last: Vec<Reply> = people.iter().map(|one| one.replies.last().unwrap().clone()).collect();
        let all = people.iter().flat_map(|one| {
            let each = one.replies.iter().zip(&one.came);
            each.flat_map(|(reply, came)| vec![reply.clone(); *came])
        });
        let all = shuffled(all.collect(), &order);
        let replaced = u32::try_from(all.len()).unwrap() - size;
        prop_assert_eq!(Latest::of(&all).replaced, replaced);
        prop_assert_eq!(Latest::of(&all).people(), size);
        // As if each of them had sent the last one alone: bytes and all.
        prop_assert_eq!(close(setup(5, size), all), close(setup(5, size), last));
    }

    #[test]
    fn a_reply_reads_back_as_it_was_written_and_all_are_of_one_length(
        options in prop::collection::vec(0..4_usize, 1..6),
        draft in any::<u8>(),
        count in 1..=u32::MAX,
    ) {
        let reply = reply(&options, made(draft, count));
        let bytes = reply.encode(&checks()).unwrap();
        prop_assert_eq!(bytes.len(), Reply::encoded_len(&checks()));
        prop_assert_eq!(Reply::decode(&bytes, &checks()), Ok(reply));
    }

    #[test]
    fn any_bytes_after_a_version_are_a_reply_or_an_error(
        version in 0..4_u8,
        bytes in prop::collection::vec(any::<u8>(), 0..45),
    ) {
        let bytes = [vec![version], bytes].concat();
        if let Ok(reply) = Reply::decode(&bytes, &checks()) {
            prop_assert_eq!(reply.encode(&checks()).unwrap(), bytes);
        }
    }
}

/// docs/formats.md: the version, the draft's number, its count with the high byte first, then the choices.
#[test]
fn the_draft_and_its_count_stand_before_the_choices() {
    let bytes = reply(&[0], made(0xab, 258)).encode(&checks()).unwrap();
    let head = [&[2][..], &[0xab; 16], &[0, 0, 1, 2]].concat();
    assert_eq!(bytes[..21], head[..]);
    // 33 statements, half a byte each.
    assert_eq!(bytes[21..], [0; 17]);
    let old = reply(&[0], None).encode(&checks()).unwrap();
    assert_eq!(old, [&[1][..], &[0; 17]].concat());
}

#[test]
fn a_count_of_nought_and_a_version_of_another_length_are_refused() {
    let bytes = reply(&[0], made(1, 1)).encode(&checks()).unwrap();
    let decode = |bytes: &[u8]| Reply::decode(bytes, &checks()).unwrap_err();
    let mut none = bytes.clone();
    none[20] = 0;
    assert_eq!(decode(&none), ReplyError::NotPossible);
    let cut = |found| ReplyError::Length {
        found,
        expected: 38,
    };
    assert_eq!(decode(&bytes[..37]), cut(37));
    let mut as_first = bytes.clone();
    as_first[0] = 1;
    let wrong = ReplyError::Length {
        found: 38,
        expected: 18,
    };
    assert_eq!(decode(&as_first), wrong);
    let mut newer = bytes;
    newer[0] = 3;
    assert_eq!(decode(&newer), ReplyError::Version(3));
}

/// Whoever writes the highest count ends their own draft, and no other's: nobody knows another's number.
#[test]
fn the_highest_count_that_can_be_counts_once() {
    let most = reply(&[2], made(1, u32::MAX));
    let all = [
        reply(&[0], made(1, 7)),
        most.clone(),
        reply(&[1], made(2, 1)),
    ];
    let latest = Latest::of(&all);
    assert_eq!((latest.people(), latest.replaced), (2, 1));
    assert_eq!(latest.replies, [most, reply(&[1], made(2, 1))]);
}

#[test]
fn of_equal_counts_the_same_one_counts_in_any_order() {
    // The opt-out comes after the options, and a later option after an earlier one (docs/formats.md).
    let (first, second, third) = (
        reply(&[0, 1], made(1, 4)),
        reply(&[0, 2], made(1, 4)),
        reply(&[0, 3], made(1, 4)),
    );
    for all in [
        [&first, &second, &third],
        [&third, &first, &second],
        [&second, &third, &first],
    ] {
        let latest = Latest::of(&all.map(Clone::clone));
        assert_eq!(latest.replies, std::slice::from_ref(&third));
        assert_eq!(latest.replaced, 2);
    }
    assert_eq!(
        Latest::of(&[second.clone(), first.clone()]).replies,
        [second]
    );
}

fn closing(team_size: u32, replies: Vec<Reply>) -> Result<Round, RoundError> {
    let round = opened(setup(5, team_size), replies.len());
    round.apply(Event::Closed(replies), Catalogue::built_in())
}

fn of_drafts(drafts: &[u8]) -> Vec<Reply> {
    let each = drafts.iter().enumerate().map(|(at, draft)| {
        let count = u32::try_from(at).unwrap() + 1;
        reply(&[1], made(*draft, count))
    });
    each.collect()
}

/// P1: five sealed replies of four people make no file, and what is said tells no number (P2).
#[test]
fn the_minimum_counts_people() {
    let too_few = RoundError::TooFewPeople { needed: 5 };
    assert_eq!(closing(9, of_drafts(&[1, 2, 3, 4, 4])), Err(too_few));
    assert!(closing(9, of_drafts(&[1, 2, 3, 4, 4, 5])).is_ok());
    let summary = close(setup(5, 9), of_drafts(&[1, 2, 3, 4, 4, 5]))
        .unwrap()
        .summary;
    assert!(summary.contains("\"replies\": 5"), "{summary}");
}

/// P12: six people can't close a round of five, seven replies of five people can.
#[test]
fn the_team_size_counts_people() {
    assert!(closing(5, of_drafts(&[1, 2, 3, 4, 5, 5, 5])).is_ok());
    let too_many = RoundError::MoreRepliesThanPeople {
        replies: 7,
        team_size: 5,
    };
    let of_six = closing(5, of_drafts(&[1, 2, 3, 4, 5, 6, 6]));
    assert_eq!(of_six, Err(too_many.clone()));
    // Until they are opened that shows of sealed ones alone.
    match opened(setup(5, 5), 7) {
        Round::Open(open) => assert_eq!(open.may_close(), Err(too_many)),
        Round::Closed(_) => panic!("it is open"),
    }
}
