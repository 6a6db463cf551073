//! The numbers themselves, and the settings that raise them.

use kilter_core::disclosure::{ANSWERED, COUNTS, EXPORT, Minimum, Rules, SHOW, STRICT, Withheld};
use kilter_core::ids::ItemId;
use kilter_core::tally::ItemTally;

fn rules(minimum: u32, strict: bool) -> Rules {
    Rules {
        minimum: Minimum::new(minimum).unwrap(),
        strict,
    }
}

/// From how many replies each of show, export and counts is allowed.
fn from(rules: Rules) -> [u32; 3] {
    type Rule = fn(Rules, u32) -> Result<(), Withheld>;
    [Rules::show as Rule, Rules::export, Rules::counts].map(|rule| {
        let first = (0..100).find(|replies| rule(rules, *replies).is_ok());
        let first = first.unwrap();
        assert!((first..100).all(|replies| rule(rules, replies).is_ok()));
        first
    })
}

#[test]
fn the_numbers_are_those_of_the_rules() {
    assert_eq!([SHOW, EXPORT, COUNTS, ANSWERED, STRICT], [5, 5, 8, 3, 11]);
    assert_eq!(Minimum::default().replies(), 5);
    assert_eq!(from(Rules::default()), [5, 5, 8]);
}

#[test]
fn a_setting_raises_each_number_and_lowers_none() {
    for (minimum, strict, expected) in [
        (5, false, [5, 5, 8]),
        (7, false, [7, 7, 8]),
        (8, false, [8, 8, 8]),
        (20, false, [20, 20, 20]),
        (5, true, [11, 11, 11]),
        (11, true, [11, 11, 11]),
        (20, true, [20, 20, 20]),
    ] {
        assert_eq!(from(rules(minimum, strict)), expected, "{minimum} {strict}");
    }
}

#[test]
fn of_two_sets_of_rules_the_higher_holds_whichever_comes_first() {
    let (plain, strict) = (rules(5, false), rules(5, true));
    for (a, b, expected) in [
        (plain, rules(9, false), [9, 9, 9]),
        (plain, strict, [11, 11, 11]),
        (rules(20, false), strict, [20, 20, 20]),
        (plain, plain, [5, 5, 8]),
    ] {
        assert_eq!([from(a.and(b)), from(b.and(a))], [expected, expected]);
    }
}

#[test]
fn a_minimum_below_five_is_none_wherever_it_comes_from() {
    for replies in 0..5 {
        assert_eq!(Minimum::new(replies), None);
        assert!(serde_json::from_str::<Minimum>(&replies.to_string()).is_err());
    }
    for replies in [5, 6, 11] {
        let kept: Minimum = serde_json::from_str(&replies.to_string()).unwrap();
        assert_eq!(Some(kept), Minimum::new(replies));
        assert_eq!(serde_json::to_string(&kept).unwrap(), replies.to_string());
    }
}

#[test]
fn what_is_withheld_below_five_replies_is_everything() {
    let too_few = Err(Withheld::TooFewReplies {
        replies: 4,
        needed: 5,
    });
    let none = Rules::default();
    assert_eq!([none.show(4), none.export(4), none.counts(4)], [too_few; 3]);
    let words = Err(Withheld::WordsOnly {
        replies: 5,
        needed: 8,
    });
    assert_eq!(none.counts(5), words);
}

/// Those who opted out are not among those who could answer.
#[test]
fn a_statement_takes_three_who_could_answer() {
    let statement = |counts: [u32; 3], opted_out| {
        let item = ItemTally {
            id: ItemId::from("T1"),
            counts: counts.to_vec().into(),
            opted_out,
        };
        Rules::default().answered(item.scored())
    };
    let too_few = |answered| {
        Err(Withheld::TooFewAnswered {
            answered,
            needed: 3,
        })
    };
    assert_eq!(statement([0, 0, 0], 12), too_few(0));
    assert_eq!(statement([1, 0, 1], 10), too_few(2));
    assert_eq!(statement([0, 0, 2], 10), too_few(2));
    assert_eq!(statement([1, 1, 1], 0), Ok(()));
    assert_eq!(statement([0, 0, 3], 9), Ok(()));
}

#[test]
fn a_scale_takes_more_than_half_of_its_parts() {
    for (all, fewest) in [(1, 1), (2, 2), (3, 2), (4, 3), (5, 3), (8, 5), (9, 5)] {
        let first = (0..=all).find(|parts| Rules::default().scale(*parts, all).is_ok());
        assert_eq!(first, Some(fewest), "of {all}");
    }
    assert_eq!(
        Rules::default().scale(2, 4),
        Err(Withheld::TooFewParts { parts: 2, all: 4 })
    );
}
