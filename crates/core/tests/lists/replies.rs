use super::work::{answers, asking, catalogue};
use kilter_core::answers::{Answers, Choice};
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::reply::{Reply, ReplyError};
use proptest::prelude::*;
use std::sync::Arc;

fn check() -> Arc<Instrument> {
    let checks = asking(&["Home visits", "Baby clinic"]).instruments(&catalogue());
    checks.unwrap().remove(0)
}

fn reply(answers: Answers) -> Reply {
    Reply {
        checks: vec![Some(answers)],
        made: None,
    }
}

/// The version; W1 and the six of two entries, half a byte each; three aims, a byte each; W2.
#[test]
fn points_take_a_byte_and_all_else_half_a_one() {
    let check = check();
    let bytes = |points| {
        let reply = reply(answers(&check, points, 2));
        reply.encode(&[&*check]).unwrap()
    };
    assert_eq!(Reply::encoded_len_of_version_1(&[&*check]), 8);
    let given = [1, 0x22, 0x22, 0x22, 0x21, 0x00, 0x10, 0x32];
    assert_eq!(bytes(Some([16, 1, 3])), given);
    let opted_out = [1, 0x22, 0x22, 0x22, 0x2f, 0xff, 0xff, 0xf2];
    assert_eq!(bytes(None), opted_out);
}

#[test]
fn points_that_do_not_add_up_are_no_reply() {
    let check = check();
    let good = reply(answers(&check, Some([10, 6, 4]), 0));
    let bytes = good.encode(&[&*check]).unwrap();
    assert_eq!(Reply::decode(&bytes, &[&*check]), Ok(good));
    let nibble = |at: usize, value: u8| {
        let mut bytes = bytes.clone();
        let (shift, kept) = if at.is_multiple_of(2) {
            (4, 0x0f)
        } else {
            (0, 0xf0)
        };
        bytes[1 + at / 2] = bytes[1 + at / 2] & kept | value << shift;
        Reply::decode(&bytes, &[&*check])
    };
    // The aims begin at the eighth half. 11, 6 and 4 are 21; 250 is neither points nor an opt-out.
    let wrong = Err(ReplyError::NotPossible);
    assert_eq!(nibble(8, 11), wrong);
    assert_eq!(nibble(7, 15), wrong);
    // An opt-out of one aim alone.
    let mut one = bytes.clone();
    one[4] = one[4] & 0xf0 | 0x0f;
    one[5] = 0xf0 | one[5] & 0x0f;
    assert_eq!(Reply::decode(&one, &[&*check]), wrong);
}

fn any_answers(check: &Instrument) -> impl Strategy<Value = Answers> + use<> {
    let ids: Vec<_> = check
        .items
        .iter()
        .filter(|item| !item.of_shares)
        .map(|item| item.id.clone())
        .collect();
    let check = check.clone();
    let points = prop::option::of((0..=20_usize, 0..=20_usize));
    let chosen = prop::collection::vec(prop::option::of(0..3_usize), ids.len());
    (points, chosen).prop_map(move |(points, chosen)| {
        let points = points.map(|(a, b)| [a, b.min(20 - a), 20 - a - b.min(20 - a)]);
        let mut answers = answers(&check, points, 0);
        for (id, chosen) in ids.iter().zip(chosen) {
            let choice = chosen.map_or(Choice::OptedOut, Choice::Option);
            answers.choose(&check, id, choice).unwrap();
        }
        answers
    })
}

proptest! {
    #[test]
    fn every_reply_comes_back_and_is_as_long_as_any_other(
        first in prop::option::of(any_answers(&check())),
        second in prop::option::of(any_answers(&check())),
    ) {
        let checks = [check(), check()];
        let reply = Reply { checks: vec![first, second], made: None };
        match reply.encode(&checks) {
            Ok(bytes) => {
                prop_assert_eq!(bytes.len(), Reply::encoded_len_of_version_1(&checks));
                prop_assert_eq!(Reply::decode(&bytes, &checks), Ok(reply));
            }
            Err(error) => {
                prop_assert_eq!(error, ReplyError::Incomplete);
                prop_assert!(reply.checks.iter().all(Option::is_none));
            }
        }
    }

    #[test]
    fn whatever_is_taken_is_written_the_same(bytes in prop::collection::vec(any::<u8>(), 7)) {
        let (check, bytes) = (check(), [vec![1], bytes].concat());
        if let Ok(reply) = Reply::decode(&bytes, &[&*check]) {
            prop_assert_eq!(reply.encode(&[&*check]), Ok(bytes));
        }
    }
}

/// Statements of the checks that were there before: half a byte each, first option 0, opt-out 15 (docs/formats.md).
#[test]
fn what_was_there_is_written_as_before() {
    let checks: Vec<&Instrument> = Catalogue::built_in().usual().collect();
    let first = checks[0];
    let mut some = Answers::new();
    for (at, item) in first.in_order().enumerate() {
        let choice = if at == 1 {
            Choice::OptedOut
        } else {
            Choice::Option(at % 3)
        };
        some.choose(first, &item.id, choice).unwrap();
    }
    let reply = Reply {
        checks: vec![Some(some), None],
        made: None,
    };
    let bytes = reply.encode(&checks).unwrap();
    let expected = [
        1, 0x0f, 0x20, 0x12, 0x01, 0x20, 0x12, 0x01, 0x2e, 0xee, 0xee, 0xee, 0xee, 0xee, 0xee,
        0xee, 0xee, 0xe0,
    ];
    assert_eq!(bytes, expected);
}
