//! A team's promises as a file: what it holds, that it comes back as it was, and that nothing else is taken for one.

use kilter_core::day::Day;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::file_fault::FileFault;
use kilter_core::exchange::find::Finder;
use kilter_core::exchange::promises_reader::PromisesReading;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::promise::{Promise, Status};
use kilter_core::promises::{Elsewhere, Promises};
use proptest::prelude::*;
use serde_json::{Value, json};

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

/// The two promises of the session in shared/domain/session.md.
pub fn two() -> Promises {
    let promise = |what, owner, by, sign: Option<&str>, status| Promise {
        what: name(what),
        owner: name(owner),
        by: Day::parse(by).unwrap(),
        sign: sign.map(name),
        status,
    };
    Promises {
        round_id: RandomId::from_bytes([1; 16]),
        team_id: RandomId::from_bytes([2; 16]),
        team: name("Millbrook PCN core team"),
        round: name("Spring"),
        month: Month::new(2027, 4).unwrap(),
        promises: vec![
            promise(
                "Early-warning slot first on the agenda",
                "Chair",
                "2027-05-12",
                Some("It is on four agendas in a row"),
                Some(Status::Going),
            ),
            promise(
                "One page on who does what for the hub",
                "PCN manager",
                "2027-05-26",
                None,
                None,
            ),
        ],
        review: Day::parse("2027-06-09"),
        elsewhere: Some(Elsewhere {
            what: name("The phone contract ends and nobody has chosen the next"),
            hears: name("ICB digital lead"),
        }),
    }
}

/// What the page makes of a text.
fn read(text: &str) -> PromisesReading {
    let found = Finder::new(Rules::default(), Catalogue::built_in(), false).all(text);
    assert!(found.summaries.is_empty() && found.codes.is_empty() && found.key_files.is_empty());
    assert_eq!(found.promises.len(), 1, "{text}");
    found.promises.into_iter().next().unwrap()
}

#[test]
fn it_holds_what_was_promised_and_nothing_that_was_answered() {
    let value: Value = serde_json::from_str(&two().text()).unwrap();
    let expected = json!({
        "format": "kilter.promises",
        "version": 1,
        "team": "Millbrook PCN core team",
        "team_id": "02".repeat(16),
        "round": "Spring",
        "round_id": "01".repeat(16),
        "month": "2027-04",
        "promises": [
            {
                "what": "Early-warning slot first on the agenda",
                "owner": "Chair",
                "by": "2027-05-12",
                "sign": "It is on four agendas in a row",
                "status": "going",
            },
            {
                "what": "One page on who does what for the hub",
                "owner": "PCN manager",
                "by": "2027-05-26",
            },
        ],
        "review": "2027-06-09",
        "elsewhere": {
            "what": "The phone contract ends and nobody has chosen the next",
            "hears": "ICB digital lead",
        },
    });
    assert_eq!(value, expected);
    assert!(!two().are_looked_at());
}

#[test]
fn it_is_found_in_a_message_and_by_itself() {
    let text = two().text();
    assert_eq!(Promises::from_text(&text), Ok(two()));
    for text in [
        text.clone(),
        format!("Dear Helen,\n\n{text}\nJoe"),
        text.replace(' ', "\u{a0}"),
    ] {
        let found = read(&text);
        // A chat that changes spaces changes those of names too.
        assert_eq!(found.map(|it| it.promises.len()), Ok(2));
    }
}

/// The first fault of the file with one thing changed in its text.
fn changed(from: &str, to: &str) -> FileFault {
    let text = two().text();
    assert!(text.contains(from), "{from}");
    read(&text.replacen(from, to, 1)).unwrap_err()
}

fn field(name: &str) -> FileFault {
    FileFault::Field { field: name.into() }
}

#[test]
fn each_refusal_names_its_field() {
    let v1 = r#""version": 1"#;
    assert_eq!(
        changed(v1, r#""version": 2, "team": 1"#),
        FileFault::Newer { found: 2 }
    );
    assert_eq!(changed(v1, r#""version": 0"#), field("version"));
    assert_eq!(
        changed(v1, r#""version": 1, "counts": []"#),
        field("counts")
    );
    for key in ["team", "team_id", "round", "round_id", "month"] {
        assert_eq!(
            changed(&format!("\"{key}\":"), &format!("\"{key}s\":")),
            field(key)
        );
    }
    for (from, to, at) in [
        ("2027-05-26", "2027-05-32", "promises[1].by"),
        ("2027-06-09", "June", "review"),
        ("\"going\"", "\"nearly\"", "promises[0].status"),
        ("\"Chair\"", "\"\"", "promises[0].owner"),
        ("\"Chair\"", "[\"Chair\"]", "promises[0].owner"),
        (
            "\"PCN manager\"",
            "\"PCN manager\", \"score\": 3",
            "promises[1].score",
        ),
        (
            "\"sign\": \"It",
            "\"sign\": \"It\u{202e}",
            "promises[0].sign",
        ),
        (
            "\"hears\": \"ICB digital lead\"",
            "\"who\": 1",
            "elsewhere.hears",
        ),
    ] {
        assert_eq!(changed(from, to), field(at), "{to}");
    }
    let text = two().text();
    let mut value: Value = serde_json::from_str(&text).unwrap();
    value["promises"] = json!([]);
    assert_eq!(read(&value.to_string()), Err(field("promises")));
    let one = serde_json::from_str::<Value>(&text).unwrap()["promises"][0].clone();
    value["promises"] = json!([one, one, one]);
    assert_eq!(read(&value.to_string()).map(|it| it.promises.len()), Ok(3));
    value["promises"] = json!([one, one, one, one]);
    assert_eq!(read(&value.to_string()), Err(field("promises")));
}

#[test]
fn no_more_is_read_than_promises_can_be() {
    let long = format!("\"{}\"", "J".repeat(10_000));
    let fault = changed("\"Chair\"", &long);
    assert!(matches!(fault, FileFault::TooLarge { .. }), "{fault:?}");
}

fn any_name() -> impl Strategy<Value = Name> {
    "[ -~£é“]{1,80}".prop_filter_map("a name", |text| Name::new(&text).ok())
}

fn any_day() -> impl Strategy<Value = Day> {
    (2000u16..2200, 1u8..=12, 1u8..=31).prop_filter_map("a day", |(year, month, day)| {
        Day::new(Month::new(year, month)?, day)
    })
}

fn any_promise() -> impl Strategy<Value = Promise> {
    let status = prop_oneof![
        Just(None),
        Just(Some(Status::Kept)),
        Just(Some(Status::Going)),
        Just(Some(Status::Not))
    ];
    let sign = proptest::option::of(any_name());
    (any_name(), any_name(), any_day(), sign, status).prop_map(|(what, owner, by, sign, status)| {
        Promise {
            what,
            owner,
            by,
            sign,
            status,
        }
    })
}

pub fn any_promises() -> impl Strategy<Value = Promises> {
    (
        proptest::collection::vec(any_promise(), 1..=3),
        proptest::option::of(any_day()),
        proptest::option::of((any_name(), any_name())),
        any_name(),
        any::<[u8; 16]>(),
    )
        .prop_map(|(promises, review, elsewhere, team, id)| Promises {
            round_id: RandomId::from_bytes(id),
            promises,
            review,
            elsewhere: elsewhere.map(|(what, hears)| Elsewhere { what, hears }),
            team,
            ..two()
        })
}

proptest! {
    #[test]
    fn what_is_written_reads_as_it_was(promises in any_promises()) {
        prop_assert_eq!(Promises::from_text(&promises.text()), Ok(promises));
    }

    #[test]
    fn no_text_makes_it_stumble(text in any::<String>(), cut in 0usize..900) {
        let _ = Promises::from_text(&text);
        let whole = two().text();
        prop_assert!(Promises::from_text(whole.get(..cut.min(whole.len() - 3)).unwrap_or_default()).is_err());
    }
}
