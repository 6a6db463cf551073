//! Opening and closing a round: who may, what is counted, and what is written.

use crate::rounds::{self, checks, open, opened, setup};
use kilter_core::answers::{Answers, Choice};
use kilter_core::disclosure::{Rules, Withheld};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::reply::Reply;
use kilter_core::round::{Event, Round, RoundError};
use kilter_core::setup::Setup;

/// One choice for everything.
fn answers(check: &Instrument, choice: Choice) -> Answers {
    let mut answers = Answers::new();
    for item in &check.items {
        answers.choose(check, &item.id, choice).unwrap();
    }
    answers
}

/// A reply to the first `to` checks: one choice for everything.
fn reply(to: usize, choice: Choice) -> Reply {
    let each = checks().into_iter().enumerate();
    let checks = each.map(|(place, check)| (place < to).then(|| answers(check, choice)));
    Reply {
        checks: checks.collect(),
        made: None,
    }
}

/// The summary that closing writes, read back.
fn close(setup: Setup, replies: Vec<Reply>) -> Result<TeamSummary, RoundError> {
    let summary = rounds::close(setup, replies)?.summary;
    let bytes = summary.as_bytes();
    let read = TeamSummary::from_bytes(bytes, Rules::default(), Catalogue::built_in());
    Ok(read.unwrap().0)
}

#[test]
fn every_reply_is_counted_once() {
    let mut replies = vec![reply(2, Choice::Option(0)); 3];
    replies.extend(vec![reply(2, Choice::Option(1)); 4]);
    replies.extend(vec![reply(1, Choice::OptedOut); 2]);
    let summary = close(setup(5, 9), replies).unwrap();
    let counted: Vec<_> = summary
        .checks
        .iter()
        .map(|check| {
            let first = &check.tally.items()[0];
            let counts = &first.counts;
            (check.tally.replies(), counts[0], counts[1], first.opted_out)
        })
        .collect();
    assert_eq!(counted, [(9, 3, 4, 2), (7, 3, 4, 0)]);
    assert_eq!(summary.head.team_size, Some(9));
}

#[test]
fn a_raised_minimum_holds_for_each_check_and_stands_in_the_file() {
    let mut replies = vec![reply(2, Choice::Option(0)); 8];
    replies.push(reply(1, Choice::Option(0)));
    let summary = close(setup(9, 9), replies.clone()).unwrap();
    assert_eq!(summary.minimum.replies(), 9);
    assert_eq!(summary.checks.len(), 1);
    assert_eq!(close(setup(8, 9), replies).unwrap().checks.len(), 2);
}

#[test]
fn a_round_may_close_from_its_minimum_to_its_team_size() {
    let may_close = |replies| match opened(setup(7, 9), replies) {
        Round::Open(open) => open.may_close(),
        Round::Closed(_) => panic!("a reply closes it"),
    };
    let too_few = RoundError::Withheld(Withheld::TooFewReplies {
        replies: 6,
        needed: 7,
    });
    assert_eq!(may_close(6), Err(too_few));
    assert_eq!([may_close(7), may_close(9)], [Ok(()), Ok(())]);
    let too_many = RoundError::MoreRepliesThanPeople {
        replies: 10,
        team_size: 9,
    };
    assert_eq!(may_close(10), Err(too_many));
}

#[test]
fn exactly_the_replies_that_came_are_opened() {
    let round = opened(setup(5, 9), 6);
    for found in [5, 7] {
        let event = Event::Closed(vec![reply(2, Choice::Option(0)); found]);
        let expected = RoundError::NotAllOpened { found, expected: 6 };
        assert_eq!(round.apply(event, Catalogue::built_in()), Err(expected));
    }
}

#[test]
fn a_reply_to_other_checks_is_not_counted() {
    let mut replies = vec![reply(2, Choice::Option(0)); 6];
    replies[5].checks.pop();
    assert_eq!(close(setup(5, 9), replies), Err(RoundError::UnfittingReply));
}

#[test]
fn a_team_has_somebody_in_it_and_no_more_than_can_be() {
    let round = open(setup(5, 9)).unwrap();
    for found in [0, 10_001] {
        let refused = Err(RoundError::TeamSize { found });
        assert_eq!(open(setup(5, found)), refused);
        let event = Event::TeamSizeChanged(found);
        assert_eq!(round.apply(event, Catalogue::built_in()), refused);
    }
    for people in [5, 10_000] {
        assert!(open(setup(5, people)).is_ok());
        let event = Event::TeamSizeChanged(people);
        assert!(round.apply(event, Catalogue::built_in()).is_ok());
    }
}

#[test]
fn a_round_has_a_check_and_none_twice() {
    let with = |checks| {
        let mut setup = setup(5, 9);
        setup.asking.checks = checks;
        open(setup)
    };
    let [a, b] = [0, 1].map(|check| checks()[check].key.clone());
    assert_eq!(with(Vec::new()), Err(RoundError::NoChecks));
    assert_eq!(with(vec![a.clone(), b, a]), Err(RoundError::NoChecks));
}

/// A kept round that was changed by hand does not slip below the rules.
#[test]
fn a_kept_set_up_is_read_as_strictly_as_it_was_made() {
    let kept = serde_json::to_value(setup(5, 9)).unwrap();
    let read = |change: fn(&mut serde_json::Value)| {
        let mut changed = kept.clone();
        change(&mut changed);
        serde_json::from_value::<Setup>(changed).is_ok()
    };
    assert!(read(|_| ()));
    assert!(!read(|setup| setup["minimum"] = 4.into()));
    assert!(!read(|setup| setup["strict"] = false.into()));
}

/// What is kept of an open round is what was chosen and sealed bytes; of a closed one, no reply.
#[test]
fn what_is_kept_of_a_round_has_no_room_for_answers() {
    let keys = |round: &Round, state: &str| {
        let kept = serde_json::to_value(round).unwrap();
        let keys = kept[state].as_object().unwrap().keys().cloned();
        keys.collect::<Vec<_>>()
    };
    let round = opened(setup(5, 9), 5);
    assert_eq!(keys(&round, "open"), ["id", "replies", "setup", "team_id"]);
    let event = Event::Closed(vec![reply(2, Choice::Option(0)); 5]);
    let closed = round.apply(event, Catalogue::built_in()).unwrap();
    assert_eq!(
        keys(&closed, "closed"),
        ["id", "setup", "summary", "team_id"]
    );
}

/// No log, panic or report of a failed test tells what somebody chose.
#[test]
fn answers_are_not_printed() {
    let [low, high] = [0, 1].map(|option| format!("{:?}", reply(2, Choice::Option(option))));
    assert_eq!(low, high);
}
