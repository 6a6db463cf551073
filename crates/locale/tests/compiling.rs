//! What a locale's file may hold, and what ends the build: with the file, the message and what was found.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_locale::{Fault, Folder, Source, compile};

/// One area of a fixture: every kind of argument once.
const DECLARED: &str = r#"
cases! { Verdict { Clear, NoClearChange } Kind { Text, List } }
things!(Field, Kind);
messages! {
    /// An area.
    pub struct Home {
        /// Without arguments.
        fn title();
        /// A number and a name.
        fn answered(replies: u32 = [1, 7], team: &str = "Millbrook");
        /// What is chosen by.
        fn change(sure: Verdict = [Verdict::Clear], open: bool = [true, false], size: Option<u32> = [None, Some(2)]);
        /// A list and what says itself.
        fn wrong(names: &[&str] = [&["a"]], field: &Field<'_> = [&Field::at("x")], kind: Kind = [Kind::Text], all: &[Field<'_>] = [&[]]);
    }
}
"#;

const PARTS: &str = r#"
-list_comma = { ", " }
-list_and = { " and " }
-list_or = { " or " }
-app = Kilter
replies = { $n ->
        [one] { $n } reply
       *[other] { $n } replies
    }
"#;

/// Each message on a line, so that a test can put another in its place.
const GOOD: [&str; 4] = [
    "title = Hear your team",
    "answered = { REPLIES($replies) } from { $team }",
    "change = { $sure ->\n  [clear] Clear.\n *[no_clear_change] No.\n } { $open ->\n  [true] Open\n *[false] Shut\n } { $size ->\n  [none] alone\n *[other] of { $size }\n }",
    "wrong = { CAPITAL($field) }: { $kind }, { LIST($names, last: \"or\") } { $all }",
];

fn source(name: &str, text: &str) -> Source {
    Source {
        name: name.to_owned(),
        text: text.to_owned(),
    }
}

fn folder(language: &str, messages: &[&str], parts: &str) -> Folder {
    let file = |area: &str, text: &str| source(&format!("locales/{language}/{area}.ftl"), text);
    Folder {
        language: language.to_owned(),
        files: vec![
            file("home", &(messages.join("\n") + "\n")),
            file("parts", parts),
        ],
    }
}

fn compiled(declared: &str, locales: &[Folder]) -> Result<Vec<(String, String)>, Vec<Fault>> {
    let written = compile(&[source("messages/home.rs", declared)], locales)?;
    Ok(written
        .into_iter()
        .map(|file| (file.name, file.text))
        .collect())
}

/// The faults of the good file with one message in another's place, as the build says them.
fn wrong(place: usize, message: &str) -> Vec<String> {
    let mut messages = GOOD;
    messages[place] = message;
    let faults = compiled(DECLARED, &[folder("en", &messages, PARTS)]).unwrap_err();
    faults.iter().map(Fault::to_string).collect()
}

fn starts(found: &[String], says: &str) {
    assert!(found.len() == 1 && found[0].starts_with(says), "{found:#?}");
}

#[test]
fn a_good_file_becomes_a_function_a_message() {
    let written = compiled(DECLARED, &[folder("en", &GOOD, PARTS)]).unwrap();
    let names: Vec<&str> = written.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["Home.rs", "languages.rs", "parts.rs"]);
    let home = &written[0].1;
    for says in [
        "fn title(language: Language) -> Cow<'static, str> { plain(language, \"Hear your team\") }",
        "crate::parts::en::replies(out, replies.number()); out.text(\" from \"); out.arg(team);",
        "out.text(match sure { Verdict::Clear => \"Clear.\", _ => \"No.\", })",
        "match open { true => \"Open\", _ => \"Shut\", }",
        "match size { None => { out.text(\"alone\"); } Some(size) => { out.text(\"of \"); out.number(size.number()); }",
        "{ let at = out.at(); out.say(field); out.capital(at); }",
        "out.say(kind); out.text(\", \"); out.list(names, \", \", \" or \"); out.text(\" \"); out.things(all, \", \", \" and \");",
    ] {
        assert!(home.contains(says), "{says}\nis not in\n{home}");
    }
    let parts = &written[2].1;
    assert!(
        parts.contains("match n.number() { 1 => { out.number(n.number()); out.text(\" reply\"); }")
    );
}

#[test]
fn a_further_language_is_a_further_folder() {
    let mut welsh = GOOD;
    welsh[0] = "title = Clywch eich t\u{ee}m";
    let parts = PARTS.replace(
        "[one]",
        "[two] { $n } ateb\n        [few] { $n } ateb\n        [one]",
    );
    let written = compiled(
        DECLARED,
        &[folder("en", &GOOD, PARTS), folder("cy", &welsh, &parts)],
    );
    let written = written.unwrap();
    let title = "match language { Language::Cy => plain(language, \"Clywch eich t\u{ee}m\"), _ => plain(language, \
                 \"Hear your team\") }";
    assert!(written[0].1.contains(title), "{}", written[0].1);
    let languages = &written[1].1;
    let parts = &written[2].1;
    assert!(parts.contains("match n.number() { 2 => "), "{parts}");
    assert!(
        languages.contains("En,") && languages.contains("Cy,"),
        "{languages}"
    );
}

#[test]
fn what_a_locale_lacks_or_has_too_much_is_named() {
    let lacking = "locales/en/home.ftl: title: is declared and not said";
    starts(&wrong(0, ""), lacking);
    let both = wrong(0, "titel = Hear your team");
    assert_eq!(
        both,
        [
            "locales/en/home.ftl: titel: is said and not declared",
            lacking
        ]
    );
    starts(
        &wrong(0, "title = A\ntitle = B"),
        "locales/en/home.ftl: title: is there twice",
    );
    let mut without = folder("en", &GOOD, PARTS);
    without.files.remove(0);
    let faults = compiled(DECLARED, &[without.clone()]).unwrap_err();
    assert_eq!(
        faults[0].to_string(),
        "locales/en/home.ftl: there is no such file, and 4 messages are to be in it"
    );
    without.files.push(source("locales/en/hom.ftl", ""));
    let faults = compiled(DECLARED, &[without]).unwrap_err();
    assert_eq!(
        faults[0].to_string(),
        "locales/en/hom.ftl: no area is called so"
    );
    // The second language is held to the same.
    let faults = compiled(
        DECLARED,
        &[folder("en", &GOOD, PARTS), folder("cy", &GOOD[1..], PARTS)],
    );
    assert_eq!(
        faults.unwrap_err()[0].to_string(),
        "locales/cy/home.ftl: title: is declared and not said"
    );
}

#[test]
fn a_missing_or_unknown_argument_is_named() {
    starts(
        &wrong(
            1,
            "answered = { REPLIES($replies) } from { $team }, { $tema }",
        ),
        "locales/en/home.ftl: answered: there is no $tema; it has [\"replies\", \"team\"]",
    );
    starts(
        &wrong(1, "answered = { REPLIES($replies) }"),
        "locales/en/home.ftl: answered: $team is not in it",
    );
    starts(
        &wrong(
            2,
            "change = { $sure } { $open ->\n *[true] a\n } { $size ->\n *[other] b\n }",
        ),
        "locales/en/home.ftl: change: $sure can be chosen by, and not be said: one of several cases",
    );
    let unbound = wrong(2, &GOOD[2].replace("alone", "of { $size }"));
    starts(
        &unbound,
        "locales/en/home.ftl: change: $size can be chosen by, and not be said",
    );
}

#[test]
fn a_wrong_key_is_named_with_those_that_there_are() {
    starts(
        &wrong(2, &GOOD[2].replace("[clear]", "[clera]")),
        "locales/en/home.ftl: change: $sure is never [clera]; it can be clear, no_clear_change",
    );
    starts(
        &wrong(2, &GOOD[2].replace("[true]", "[yes]")),
        "locales/en/home.ftl: change: $open is never [yes]; it can be true, false",
    );
    starts(
        &wrong(2, &GOOD[2].replace("[none]", "[no]"))[..1],
        "locales/en/home.ftl: change: $size is never [no]; it can be none, a number, one, other",
    );
    // English has no plural for two.
    starts(
        &wrong(
            1,
            "answered = { $replies ->\n  [two] both\n *[other] { $replies }\n } of { $team }",
        ),
        "locales/en/home.ftl: answered: $replies is never [two]; it can be a number, one, other",
    );
    starts(
        &wrong(
            1,
            "answered = { $team ->\n  [a] b\n *[other] c\n } { $replies }",
        ),
        "locales/en/home.ftl: answered: can't choose by $team",
    );
}

#[test]
fn what_is_not_there_to_be_used_is_named() {
    starts(
        &wrong(1, "answered = { REPLYS($replies) } from { $team }"),
        "locales/en/home.ftl: answered: there is no REPLYS with these arguments",
    );
    starts(
        &wrong(1, "answered = { REPLIES($team) } { $replies }"),
        "locales/en/home.ftl: answered: there is no REPLIES with these arguments",
    );
    starts(
        &wrong(0, "title = Open { -kilter }"),
        "locales/en/home.ftl: title: the locale has no term -kilter in parts.ftl",
    );
    starts(
        &wrong(0, "title = Open { answered }"),
        "locales/en/home.ftl: title: a message inside another is not used here",
    );
    starts(
        &wrong(0, "title = Open\n    .label = x"),
        "locales/en/home.ftl: title: an attribute is not used here",
    );
}

#[test]
fn what_is_no_fluent_or_no_declaration_is_named_with_its_line() {
    let found = wrong(1, "answered = { $replies");
    assert!(
        found[0].starts_with("locales/en/home.ftl: line 2: "),
        "{found:?}"
    );
    let declared = DECLARED.replace("fn title();", "fn title()");
    let faults = compiled(&declared, &[]).unwrap_err();
    assert_eq!(
        faults[0].to_string(),
        "messages/home.rs: line 9: expected `;`"
    );
    let declared = DECLARED.replace("u32 = [1, 7]", "f64 = 1.5");
    let faults = compiled(&declared, &[]).unwrap_err();
    assert_eq!(
        faults[0].to_string(),
        "messages/home.rs: answered: $replies: no sentence can say the type f64"
    );
    let faults = compiled(DECLARED, &[folder("xx", &GOOD, PARTS)]).unwrap_err();
    assert_eq!(
        faults[0].to_string(),
        "locales/xx: how xx forms plurals is not in the table of plural.rs"
    );
}
