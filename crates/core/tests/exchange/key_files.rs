//! The key file: what it holds, that it comes back as it was, and that nothing else is taken for one.

use kilter_core::asking::Asking;
use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::file_fault::FileFault;
use kilter_core::exchange::find::Finder;
use kilter_core::exchange::key_file::KeyFile;
use kilter_core::exchange::key_file_reader::KeyReading;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::reply::SealedReply;
use kilter_core::round::{Event, OpenRound, Round};
use kilter_core::setup::Setup;
use kilter_core::wording::Wording;
use proptest::prelude::*;
use serde_json::{Value, json};

fn name(text: &str) -> Name {
    Name::new(text).unwrap()
}

/// A round with two sealed replies, to which people are invited or not.
fn round(invited: bool) -> OpenRound {
    let catalogue = Catalogue::built_in();
    let setup = Setup {
        asking: Asking {
            team: name("Millbrook PCN core team"),
            round: name("Spring"),
            minimum: Minimum::new(6).unwrap(),
            wording: Wording::new("neighbourhood", "service").unwrap(),
            checks: catalogue.usual().map(|check| check.key.clone()).collect(),
            lists: Default::default(),
            language: Default::default(),
        },
        team_size: 9,
        month: Month::new(2027, 3).unwrap(),
    };
    let id = |n| RandomId::from_bytes([n; 16]);
    let mut round = Round::open(id(1), id(2), setup, catalogue).unwrap();
    if invited {
        let event = Event::Invited(name("Joe, PCN manager"), [7; 32]);
        round = round.apply(event, catalogue).unwrap();
    }
    let sealed = Event::RepliesAdded(vec![
        SealedReply(vec![0xaa; 88]),
        SealedReply(vec![0xbb; 88]),
    ]);
    match round.apply(sealed, catalogue).unwrap() {
        Round::Open(open) => open,
        Round::Closed(_) => panic!("it is open"),
    }
}

fn file(invited: bool) -> KeyFile {
    round(invited).key_file([7; 32], [0x5c; 64])
}

fn found(text: &str) -> Vec<KeyReading> {
    let found = Finder::new(Rules::default(), Catalogue::built_in(), false).all(text);
    assert!(
        found.summaries.is_empty() && found.codes.is_empty(),
        "{text}"
    );
    found.key_files
}

fn read(text: &str) -> KeyReading {
    found(text).remove(0)
}

#[test]
fn it_comes_back_as_it_was_also_from_the_midst_of_a_text() {
    for invited in [false, true] {
        let file = file(invited);
        assert_eq!(read(&file.text()), Ok(file.clone()));
        let mail = format!("My key file, keep it:\r\n{}\r\nJoe", file.text());
        assert_eq!(read(&mail), Ok(file));
    }
}

/// What is opened elsewhere is the round without its replies, with the invitation that was sent.
#[test]
fn its_round_is_the_one_that_was_open_without_a_reply() {
    for invited in [false, true] {
        let mut expected = round(invited);
        expected.replies.clear();
        let opened = Round::of_key_file(&file(invited), Catalogue::built_in());
        assert_eq!(opened, Ok(Round::Open(expected.clone())));
        assert_eq!(file(invited).invitation(), expected.invitation);
    }
}

/// Field for field as docs/formats.md says, and nothing more: no reply is in it.
#[test]
fn it_holds_the_set_up_the_public_key_and_the_locked_one() {
    let value: Value = serde_json::from_str(&file(true).text()).unwrap();
    let expected = json!({
        "format": "kilter.key",
        "version": 1,
        "id": "01".repeat(16),
        "team_size": 9,
        "set_up": round(true).table().code(),
        "asked_by": "Joe, PCN manager",
        "public_key": "07".repeat(32),
        "locked_key": "5c".repeat(64),
    });
    assert_eq!(value, expected);
    for byte in ["aaaa", "bbbb"] {
        assert!(!file(true).text().contains(byte));
    }
}

/// The first fault of the file with one thing changed in its text.
fn changed(from: &str, to: &str) -> FileFault {
    let text = file(true).text();
    assert_eq!(text.matches(from).count(), 1, "{from}");
    read(&text.replace(from, to)).unwrap_err()
}

fn field(name: &str) -> FileFault {
    FileFault::Field { field: name.into() }
}

#[test]
fn each_refusal_names_its_field() {
    let v1 = r#""version": 1"#;
    assert_eq!(
        changed(v1, r#""version": 2"#),
        FileFault::Newer { found: 2 }
    );
    // Of a newer one nothing else is known.
    let newer = r#""version": 2, "replies": [], "id": 1"#;
    assert_eq!(changed(v1, newer), FileFault::Newer { found: 2 });
    for version in ["0", "1.5", "-1", "null", "\"1\""] {
        let to = format!(r#""version": {version}"#);
        assert_eq!(changed(v1, &to), field("version"), "{version}");
    }
    assert_eq!(changed(r#""version": 1,"#, ""), field("version"));
    assert_eq!(
        changed(v1, r#""version": 1, "replies": []"#),
        field("replies")
    );
    assert_eq!(
        changed(v1, r#""version": 1, "version": 1"#),
        field("version")
    );
    assert_eq!(
        changed(v1, r#""version": 1, "asked_by": "Jo""#),
        field("asked_by")
    );
    for name in ["id", "team_size", "set_up", "public_key", "locked_key"] {
        let renamed = changed(&format!("\"{name}\""), &format!("\"{name}s\""));
        assert_eq!(
            renamed,
            field(name),
            "a missing one comes before an unknown one"
        );
        let kind = changed(
            &format!("\"{name}\": "),
            &format!("\"{name}\": [], \"x\": "),
        );
        assert_eq!(kind, field(name));
    }
    assert_eq!(changed("\"Joe, PCN manager\"", "\"\""), field("asked_by"));
    for size in ["0", "10001", "9.5"] {
        let to = format!(r#""team_size": {size}"#);
        assert_eq!(changed(r#""team_size": 9"#, &to), field("team_size"));
    }
    assert_eq!(
        changed(&"07".repeat(32), &"07".repeat(31)),
        field("public_key")
    );
    assert_eq!(
        changed(&"5c".repeat(64), &"5C".repeat(64)),
        field("locked_key")
    );
    let code = round(true).table().code();
    assert_eq!(changed(&code, &code[..60]), field("set_up"));
    assert_eq!(changed(&code, &format!(" {code}")), field("set_up"));
}

#[test]
fn no_more_is_read_than_a_key_file_can_be() {
    let long = format!("\"{}\"", "J".repeat(10_000));
    let fault = changed("\"Joe, PCN manager\"", &long);
    assert!(matches!(fault, FileFault::TooLarge { .. }), "{fault:?}");
}

#[test]
fn what_is_cut_short_is_no_key_file() {
    let text = file(true).text();
    let cut = &text[..text.len() / 2];
    let found = Finder::new(Rules::default(), Catalogue::built_in(), false).all(cut);
    assert!(found.key_files.is_empty() && !found.is_empty());
}

proptest! {
    #[test]
    fn any_change_is_another_key_file_or_none(at in any::<prop::sample::Index>(), to in any::<char>()) {
        let text = file(true).text();
        let mut signs: Vec<char> = text.chars().collect();
        let at = at.index(signs.len());
        signs[at] = to;
        let changed: String = signs.into_iter().collect();
        let found = Finder::new(Rules::default(), Catalogue::built_in(), false).all(&changed);
        for read in found.key_files.into_iter().flatten() {
            // What stands round it, and white space in it, says nothing.
            let value = |text: &str| {
                let object = &text[text.find('{').unwrap()..=text.rfind('}').unwrap()];
                serde_json::from_str::<Value>(object).ok()
            };
            prop_assert_eq!(read == file(true), value(&text) == value(&changed));
        }
    }
}
