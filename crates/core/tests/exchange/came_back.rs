//! What came back through other programs: each way through mail and chat, with an invitation, a
//! reply, a table, and a team summary as a code and as JSON.

use crate::samples::{golden, instruments};
use crate::ways::WAYS;
use kilter_core::asking::Asking;
use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::fault::{SummaryFault, SummaryNote};
use kilter_core::exchange::find::{Finder, Found};
use kilter_core::exchange::intake::{Letters, plain_text};
use kilter_core::exchange::invitation::{Invitation, InvitationFault};
use kilter_core::exchange::reply_text::{Collected, reply_text};
use kilter_core::exchange::table::Table;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::exchange::token::TokenKind;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::names::Name;
use kilter_core::reply::SealedReply;
use kilter_core::setup::Setup;
use kilter_core::wording::Wording;
use std::collections::BTreeSet;

const NAME: &str = "Zoë's café – the team of the whole of the eastern side";

fn invitation(round: &str) -> Invitation {
    let setup = Setup {
        asking: Asking {
            team: Name::new(NAME).unwrap(),
            round: Name::new(round).unwrap(),
            minimum: Minimum::default(),
            wording: Wording::default(),
            checks: instruments().map(|i| i.key.clone()).to_vec(),
            lists: Default::default(),
            language: Default::default(),
        },
        team_size: 9,
        month: golden("six_people").head.month,
    };
    Invitation {
        asked_by: Name::new("Robin, manager").unwrap(),
        asking: setup.asking,
        team_size: setup.team_size,
        key: [7; 32],
    }
}

fn sealed(n: u8) -> SealedReply {
    SealedReply((0..66).map(|at| at ^ n).collect())
}

pub fn summary() -> TeamSummary {
    let mut summary = golden("six_people");
    summary.head.team = Name::new(NAME).unwrap();
    summary
}

pub fn other(n: u8) -> TeamSummary {
    let mut summary = summary();
    summary.head.id = RandomId::from_bytes([n; 16]);
    summary
}

pub fn json(summary: &TeamSummary) -> String {
    String::from_utf8(summary.to_bytes().unwrap()).unwrap()
}

pub fn line(summary: &TeamSummary) -> String {
    let value: serde_json::Value = serde_json::from_str(&json(summary)).unwrap();
    value.to_string()
}

pub fn code(summary: &TeamSummary) -> String {
    summary.code(Catalogue::built_in()).unwrap()
}

fn read(bytes: &[u8]) -> Found {
    let Letters { text, guessed } = plain_text(bytes).unwrap();
    finder(guessed).all(&text)
}

pub fn finder(guessed: bool) -> Finder<'static> {
    Finder::new(Rules::default(), Catalogue::built_in(), guessed)
}

pub fn found(text: &str) -> Found {
    read(text.as_bytes())
}

/// The good ones, and the first fault of each other with its place.
pub fn judged(found: &Found) -> (Vec<TeamSummary>, Vec<(usize, SummaryFault)>) {
    let (mut good, mut bad) = (Vec::new(), Vec::new());
    for (at, reading) in found.summaries.iter().enumerate() {
        match reading {
            Ok((summary, _)) => good.push(summary.clone()),
            Err(faults) => bad.push((at + 1, faults[0].clone())),
        }
    }
    (good, bad)
}

/// The good ones are these, each with all that is in it.
fn assert_good(found: &Found, expected: &[TeamSummary], what: &str) {
    let (good, bad) = judged(found);
    let ids = |all: &[TeamSummary]| {
        all.iter()
            .map(|one| one.head.id.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!((ids(&good), &bad), (ids(expected), &vec![]), "{what}");
    for (found, expected) in good.iter().zip(expected) {
        assert_eq!(
            (&found.head.team, &found.head.round),
            (&expected.head.team, &expected.head.round),
            "{what}"
        );
        assert!(found == expected, "{what}");
    }
}

pub fn message(code: &str) -> String {
    format!("Dear all – here it is, from Zoë:\n\n{code}\n\nIt’s “sealed”. Thanks!\n")
}

#[test]
fn an_invitation_comes_back_on_every_way() {
    let sent = invitation("Spring");
    for (way, of) in WAYS {
        let found = read(&of(&message(&sent.code())));
        assert_eq!(found.invitations(), Ok(vec![sent.clone()]), "{way}");
        assert!(found.summaries.is_empty(), "{way}: {:?}", found.summaries);
    }
}

#[test]
fn a_reply_comes_back_on_every_way() {
    let round = invitation("Spring");
    for (way, of) in WAYS {
        let texts = [1, 2].map(|n| reply_text(&round, &sealed(n))).join("\n");
        let found = read(&of(&message(&texts)));
        let found = Collected::from_codes(&found.codes, &round, &BTreeSet::new(), &[66]);
        let new = BTreeSet::from([sealed(1), sealed(2)]);
        let expected = Collected {
            new: new.into_iter().collect(),
            ..Collected::default()
        };
        assert_eq!(found, expected, "{way}");
    }
}

#[test]
fn a_table_comes_back_on_every_way() {
    let sent = Table {
        team_id: RandomId::from_bytes([3; 16]),
        asking: Asking {
            team: Name::new(NAME).unwrap(),
            round: Name::new("Spring").unwrap(),
            minimum: Minimum::default(),
            wording: Wording::default(),
            checks: instruments().map(|i| i.key.clone()).to_vec(),
            lists: Default::default(),
            language: Default::default(),
        },
        month: summary().head.month,
    };
    for (way, of) in WAYS {
        let found = read(&of(&message(&sent.code())));
        assert_eq!(found.tables(), Ok(vec![sent.clone()]), "{way}");
    }
}

#[test]
fn a_team_summary_comes_back_on_every_way() {
    let (one, two) = (summary(), other(9));
    let both = [one.clone(), two.clone()];
    for (way, of) in WAYS {
        let codes = message(&format!("{}\n{}", code(&one), code(&two)));
        assert_good(&read(&of(&codes)), &both, &format!("{way}, codes"));
        for (how, text) in [("file", json as fn(&_) -> _), ("line", line)] {
            let text = message(&format!("{}\n{}", text(&one), text(&two)));
            assert_good(&read(&of(&text)), &both, &format!("{way}, {how}"));
        }
    }
}

#[test]
fn one_of_an_old_program_says_that_letters_may_look_odd() {
    let (_, old) = WAYS
        .into_iter()
        .find(|(way, _)| *way == "Windows-1252")
        .unwrap();
    let notes = |bytes: &[u8]| read(bytes).summaries.remove(0).unwrap().1;
    let odd = [SummaryNote::LettersGuessed { field: "team" }];
    assert_eq!(notes(&old(&json(&summary()))), odd);
    assert_eq!(notes(json(&summary()).as_bytes()), []);
    // The letters of a code are its own.
    assert_eq!(notes(&old(&message(&code(&summary())))), []);
}

#[test]
fn a_fault_in_one_never_hides_the_others() {
    let all = [1, 2, 3].map(other);
    let [a, b, c] = all.each_ref().map(line);
    let [pretty_a, pretty_b, pretty_c] = all.each_ref().map(json);
    let ends = |text: &str, at: usize| text[..at].to_owned();
    let outer = (vec![all[0].clone(), all[2].clone()], 2);
    for (what, text) in [
        ("cut", format!("{a}\n{}\n{c}", ends(&b, 300))),
        (
            "cut within a text",
            format!("{a}\n{}\n{c}", ends(&b, b.find("Zo").unwrap() + 2)),
        ),
        ("cut, not on lines", format!("{a}{}{c}", ends(&b, 300))),
        ("cut in a list", format!("[{a},\n{},\n{c}]", ends(&b, 700))),
        (
            "cut as the file has it",
            format!("{pretty_a}{}{pretty_c}", ends(&pretty_b, 900)),
        ),
        (
            "a quote too many",
            format!("{a}\n{}\n{c}", b.replacen("\"team\"", "\"team\"\"", 1)),
        ),
        (
            "a quote too few",
            format!("{a}\n{}\n{c}", b.replacen("\"team\"", "\"team", 1)),
        ),
        (
            "a bracket too few",
            format!("{a}\n{}\n{c}", ends(&b, b.len() - 1)),
        ),
        (
            "a bracket too many",
            format!("{a}\n{}}}\n{c}", b.replacen(":1,", ":7,", 1)),
        ),
        (
            "half a pair",
            format!("{a}\n{}\n{c}", b.replacen("Zo", "\\ud800", 1)),
        ),
        (
            "other counts",
            format!(
                "{a}\n{}\n{c}",
                b.replacen("\"opted_out\":0", "\"opted_out\":1", 1)
            ),
        ),
        (
            "another format",
            format!("{a}\n{{\"format\":\"other\",\"version\":1}}\n{c}"),
        ),
        ("a code between", format!("{a}\n{}\n{c}", ends(&b, 300))),
    ] {
        let (good, bad) = judged(&found(&text));
        let ids: Vec<_> = good.iter().map(|one| one.head.id.to_string()).collect();
        assert_eq!(bad.len(), 1, "{what}: {bad:?}, {ids:?}");
        assert!(good == outer.0, "{what}: {ids:?}");
        assert_eq!(bad[0].0, outer.1, "{what}: {bad:?}");
    }
    // What follows one that was cut off for good.
    let text = format!("{}\n\nand as a code: {}", ends(&a, 500), code(&all[1]));
    let (good, bad) = judged(&found(&text));
    assert!(good == [all[1].clone()]);
    assert!(
        matches!(bad[..], [(1, SummaryFault::NotJson { .. })]),
        "{bad:?}"
    );
}

#[test]
fn the_place_of_a_fault_is_that_in_the_text() {
    let text = format!(
        "Hi,\n\n{}\n{{\"format\":\"kilter.team-summary\",\n  \"version\": x}}",
        line(&summary())
    );
    let (_, bad) = judged(&found(&text));
    let [(2, SummaryFault::NotJson { at })] = bad[..] else {
        panic!("{bad:?}")
    };
    assert_eq!((at.line, at.column), (5, 14));
}

#[test]
fn many_in_one_file_in_whatever_form() {
    let all = [1, 2, 3].map(other);
    let [a, b, c] = all.each_ref().map(line);
    for text in [
        format!("{a}\n\u{feff}{b}\n\u{feff}{c}"),
        format!("[{a},{b}]\n[{c}]"),
        format!("[]\n{a}{b}{c}"),
        format!("{{\"summaries\":[{a},{b},{c}]}}"),
        format!("{{\"data\":{{\"one\":{a},\"two\":{b}}}}}\n{c}"),
        format!("[\n{a}\n,\n{b},{c}"),
        format!("{}\n{b}\nand {}", code(&all[0]), code(&all[2])),
    ] {
        let (mut good, bad) = judged(&found(&text));
        good.sort_by(|a, b| a.head.id.cmp(&b.head.id));
        assert_eq!((good, bad), (all.to_vec(), vec![]), "{text}");
    }
}

#[test]
fn a_text_that_holds_nothing_says_why() {
    for (text, fault) in [
        ("[]", Some(SummaryFault::EmptyList)),
        ("{\"id\": \"b9c1", Some(SummaryFault::CutShort)),
        ("Hello,\n\nno summary here {at all}.", None),
    ] {
        let found = found(text);
        assert_eq!(found.not_json, fault, "{text}");
        assert!(found.summaries.is_empty(), "{text}");
    }
    let fields = "{\"hello\": 1, \"b\": {}, \"c\": [], \"d\": 2}";
    for (text, first) in [("{}", vec![]), (fields, vec!["hello", "b", "c"])] {
        let found_first = first.into_iter().map(str::to_owned).collect();
        let fault = SummaryFault::NoFormat { found: found_first };
        assert_eq!(judged(&found(text)), (vec![], vec![(1, fault)]), "{text}");
    }
    for text in ["{\"hello\": 1}", "{\"format\": \"kil"] {
        let (good, bad) = judged(&found(text));
        assert!(good.is_empty() && bad.len() == 1, "{text}: {bad:?}");
    }
}

#[test]
fn two_invitations_are_told_apart_and_a_part_of_one_is_none() {
    let [old, new] = ["Autumn", "Spring"].map(invitation);
    let (a, b) = (old.code(), new.code());
    let both = format!("> Old round:\n> {a}\n\nNew round:\n{b}\n\n> {a}");
    assert_eq!(found(&both).invitations(), Ok(vec![old, new.clone()]));
    for text in [
        format!("{} sorry, again: {b}", &b[..60]),
        format!("Mine starts with KLTR1INVITE, is that right?\n{b}"),
        format!("{b} and cut: {}", &b[..40]),
    ] {
        assert_eq!(found(&text).invitations(), Ok(vec![new.clone()]), "{text}");
    }
    let alone = found(&b[..60]).invitations();
    assert_eq!(alone, Err(InvitationFault::Damaged));
    let bare = found("It starts with KLTR1INVITE.").invitations();
    assert_eq!(bare, Err(InvitationFault::Nothing));
}

#[test]
fn what_belongs_elsewhere_is_known() {
    let texts = [
        (TokenKind::Invitation, invitation("Spring").code()),
        (
            TokenKind::Reply,
            reply_text(&invitation("Spring"), &sealed(1)),
        ),
        (TokenKind::Summary, code(&summary())),
        (TokenKind::Summary, json(&summary())),
    ];
    for (kind, text) in texts {
        let found = found(&message(&text));
        for wanted in TokenKind::ALL {
            let other = (wanted != kind).then_some(kind);
            assert_eq!(found.other_than(wanted), other, "{kind:?} for {wanted:?}");
        }
    }
}

#[test]
fn a_code_has_a_few_hundred_letters_and_says_no_more_than_the_file() {
    let all = summary();
    assert!(code(&all).len() < 450, "{}", code(&all).len());
    // A check below the minimum is in neither (P1).
    let strict = TeamSummary {
        minimum: Minimum::new(11).unwrap(),
        ..golden("six_people")
    };
    assert!(strict.code(Catalogue::built_in()).is_err());
}
