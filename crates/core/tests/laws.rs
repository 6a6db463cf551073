//! Laws that hold whatever people answer.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::panic,
    reason = "a test may stop where a value is not as built above"
)]

#[path = "common/rounds.rs"]
mod rounds;

use kilter_core::answers::{Answers, Choice};
use kilter_core::disclosure::{Minimum, Rules, Withheld};
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::observations::Observations;
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::round::{Event, Round, RoundError};
use kilter_core::tally::Tally;
use kilter_core::tally_error::TallyError;
use proptest::prelude::*;
use rounds::{checks, close, opened, setup};

fn catalogue() -> &'static Catalogue {
    Catalogue::built_in()
}

/// Whatever one person may choose for one check.
fn answers(instrument: &'static Instrument) -> impl Strategy<Value = Answers> {
    prop::collection::vec(any::<prop::sample::Index>(), instrument.items.len()).prop_map(
        move |picks| {
            let mut answers = Answers::new();
            for (item, pick) in instrument.items.iter().zip(picks) {
                let options = instrument.options_of(item).unwrap().options.len();
                let choice = match pick.index(options + 1) {
                    last if last == options => Choice::OptedOut,
                    option => Choice::Option(option),
                };
                answers.choose(instrument, &item.id, choice).unwrap();
            }
            answers
        },
    )
}

/// Whatever one person may reply: a check may be left out, but not all.
fn reply() -> impl Strategy<Value = Reply> {
    let each = checks()
        .into_iter()
        .map(|c| prop::option::weighted(0.9, answers(c)))
        .collect::<Vec<_>>();
    each.prop_filter("some check is answered", |checks| {
        checks.iter().any(Option::is_some)
    })
    .prop_map(|checks| Reply { checks, made: None })
}

fn tally(instrument: &'static Instrument, people: &[Answers]) -> Tally {
    let mut tally = Tally::empty(instrument);
    for answers in people {
        tally
            .count(&Observations::of(answers, instrument).unwrap())
            .unwrap();
    }
    tally
}

fn some_tally() -> impl Strategy<Value = Tally> {
    let instrument = checks()[1];
    prop::collection::vec(answers(instrument), 0..8)
        .prop_map(move |people| tally(instrument, &people))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn adding_tallies_commutes_and_associates(a in some_tally(), b in some_tally(), c in some_tally()) {
        prop_assert_eq!(a.plus(&b), b.plus(&a));
        prop_assert_eq!(a.plus(&b).unwrap().plus(&c), a.plus(&b.plus(&c).unwrap()));
        prop_assert_eq!(a.plus(&Tally::empty(checks()[1])).unwrap(), a);
    }

    #[test]
    fn the_export_is_the_same_bytes_in_any_order_of_answering(
        (given, shuffled) in prop::collection::vec(reply(), 5..10)
            .prop_flat_map(|replies| (Just(replies.clone()), Just(replies).prop_shuffle()))
    ) {
        prop_assert_eq!(close(setup(5, 30), given), close(setup(5, 30), shuffled));
    }

    #[test]
    fn below_the_minimum_no_bytes_exist(
        minimum in 5_u32..10,
        replies in prop::collection::vec(reply(), 0..10),
    ) {
        let enough_of_some_check = (0..checks().len()).any(|check| {
            replies.iter().filter(|reply| reply.checks[check].is_some()).count() >= minimum as usize
        });
        let closed = close(setup(minimum, 30), replies);
        prop_assert_eq!(closed.is_ok(), enough_of_some_check);
        if let Err(error) = closed {
            let refused = matches!(error, RoundError::Withheld(Withheld::TooFewReplies { .. }));
            prop_assert!(refused);
        }
    }

    #[test]
    fn a_check_below_the_minimum_is_left_out_by_itself(replies in prop::collection::vec(reply(), 9)) {
        let mut replies = replies;
        for (place, reply) in replies.iter_mut().enumerate() {
            let whole = answers_of(&reply.checks[0]);
            reply.checks = vec![Some(whole), reply.checks[1].take().filter(|_| place < 4)];
        }
        let summary = close(setup(5, 30), replies).unwrap().summary;
        prop_assert!(summary.contains("five-foundations"));
        prop_assert!(!summary.contains("deal-relationship"));
    }

    #[test]
    fn a_reply_reads_back_as_it_was_written(reply in reply()) {
        let bytes = reply.encode(&checks()).unwrap();
        prop_assert_eq!(bytes.len(), Reply::encoded_len_of_version_1(&checks()));
        prop_assert_eq!(Reply::decode(&bytes, &checks()).unwrap(), reply);
    }

    #[test]
    fn any_bytes_are_a_reply_or_an_error(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        if let Ok(reply) = Reply::decode(&bytes, &checks()) {
            prop_assert_eq!(reply.encode(&checks()).unwrap(), bytes);
        }
    }
}

fn answers_of(given: &Option<Answers>) -> Answers {
    let instrument = checks()[0];
    given.clone().unwrap_or_else(|| {
        let mut answers = Answers::new();
        for item in &instrument.items {
            answers
                .choose(instrument, &item.id, Choice::OptedOut)
                .unwrap();
        }
        answers
    })
}

#[test]
fn tallies_of_different_checks_are_not_added() {
    let [a, b] = [Tally::empty(checks()[0]), Tally::empty(checks()[1])];
    assert!(matches!(a.plus(&b), Err(TallyError::OtherItem { .. })));
}

#[test]
fn counts_that_do_not_add_up_to_the_replies_are_no_tally() {
    let instrument = checks()[0];
    let nobody = Tally::empty(instrument).items().to_vec();
    let mut somebody = nobody.clone();
    somebody[0].opted_out = 1;
    assert!(Tally::from_counts(instrument, 0, nobody.clone()).is_ok());
    for (replies, items, found) in [(1, nobody, 0), (0, somebody, 1)] {
        let expected = TallyError::DoesNotAddUp {
            item: items[0].id.clone(),
            found,
            expected: replies,
        };
        assert_eq!(
            Tally::from_counts(instrument, replies, items),
            Err(expected)
        );
    }
}

#[test]
fn a_closed_round_takes_nothing_more() {
    let reply = Reply {
        checks: vec![Some(answers_of(&None)), None],
        made: None,
    };
    let closed = Round::Closed(close(setup(5, 30), vec![reply; 5]).unwrap());
    for event in [
        Event::ReplyAdded(SealedReply(vec![9; 66])),
        Event::TeamSizeChanged(40),
        Event::Closed(Vec::new()),
    ] {
        assert_eq!(closed.apply(event, catalogue()), Err(RoundError::Closed));
    }
}

#[test]
fn a_round_does_not_close_above_its_team_size() {
    let round = opened(setup(5, 30), 6)
        .apply(Event::TeamSizeChanged(5), catalogue())
        .unwrap();
    let Round::Open(open) = &round else {
        panic!("it is open")
    };
    let expected = RoundError::MoreRepliesThanPeople {
        replies: 6,
        team_size: 5,
    };
    assert_eq!(open.may_close(), Err(expected));
}

#[test]
fn the_same_sealed_reply_counts_once() {
    let again = Event::ReplyAdded(SealedReply(vec![0; 66]));
    assert_eq!(
        opened(setup(5, 30), 1).apply(again, catalogue()),
        Err(RoundError::ReplyTwice)
    );
}

#[test]
fn a_round_with_replies_unopened_does_not_close() {
    let reply = Reply {
        checks: vec![Some(answers_of(&None)), None],
        made: None,
    };
    let event = Event::Closed(vec![reply; 5]);
    let expected = RoundError::NotAllOpened {
        found: 5,
        expected: 6,
    };
    assert_eq!(
        opened(setup(5, 30), 6).apply(event, catalogue()),
        Err(expected)
    );
}

#[test]
fn a_minimum_is_raised_and_never_lowered() {
    assert_eq!(Minimum::new(4), None);
    let rules = Rules::of(Minimum::new(5).unwrap()).and(Rules::of(Minimum::new(9).unwrap()));
    assert_eq!(
        rules.show(8),
        Err(Withheld::TooFewReplies {
            replies: 8,
            needed: 9
        })
    );
    assert_eq!(rules.counts(9), Ok(()));
    let strict = Rules {
        strict: true,
        ..Rules::default()
    };
    assert!(strict.show(10).is_err() && strict.export(10).is_err() && strict.counts(10).is_err());
    assert!(strict.counts(11).is_ok());
}

#[test]
fn words_never_point_at_one_person() {
    use kilter_core::disclosure::{InWords, Share};
    let words = |counts: &[u32]| InWords::of(counts);
    let option = |place: usize| vec![place];
    assert_eq!(
        words(&[0, 0, 5]),
        InWords {
            share: Some(Share::NearlyAll),
            options: option(2)
        }
    );
    // All but one reads as all do.
    assert_eq!(words(&[1, 0, 4]), words(&[0, 0, 5]));
    assert_eq!(
        words(&[0, 2, 4]),
        InWords {
            share: Some(Share::Most),
            options: option(1 + 1)
        }
    );
    assert_eq!(
        words(&[3, 2, 1]),
        InWords {
            share: Some(Share::AboutHalf),
            options: option(0)
        }
    );
    assert_eq!(words(&[0, 2, 3, 1, 0]).share, Some(Share::AboutHalf));
    assert_eq!(words(&[2, 2, 1, 1, 1]).share, Some(Share::Some));
    assert_eq!(
        words(&[1, 1, 1, 1, 1]),
        InWords {
            share: None,
            options: Vec::new()
        }
    );
    assert_eq!(
        words(&[0, 0, 0]),
        InWords {
            share: None,
            options: Vec::new()
        }
    );
}
