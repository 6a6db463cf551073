//! Which words are never on screen: those that design and service manual rule out, and claims nobody can keep.

use crate::{english, named, those, words_of};

/// Other words for what Kilter calls a check, a member, a reply, an organiser; and what the service manual leaves out.
const NEVER: [&str; 21] = [
    "survey",
    "surveys",
    "questionnaire",
    "respondent",
    "respondents",
    "response",
    "responses",
    "admin",
    "admins",
    "administrator",
    "user",
    "users",
    "participant",
    "participants",
    "easy",
    "easily",
    "simply",
    "click",
    "organizer",
    "color",
    "instrument",
];

/// What one person writes to another: they may ask nicely.
const LETTERS: [&str; 3] = ["invite::mail_", "round::remind", "join::reply_message"];

#[test]
fn the_page_itself_says_no_please() {
    let mut wrong = those(|text| words_of(text).iter().any(|word| word == "please"));
    wrong.retain(|said| !LETTERS.iter().any(|letter| said.starts_with(letter)));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

#[test]
fn no_message_uses_another_word_for_our_things() {
    // A field's name as it stands in the file, such as checks[0].instrument, is no word of ours.
    let is_field = |word: &&str| word.contains(['[', '_']);
    let wrong = those(|text| {
        text.split_whitespace()
            .filter(|word| !is_field(word))
            .flat_map(words_of)
            .any(|word| NEVER.contains(&word.as_str()))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// A download can fail without a word, so nobody knows that a file was saved.
#[test]
fn nothing_is_said_to_be_saved() {
    let wrong = those(|text| words_of(text).iter().any(|word| word == "saved"));
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The claim of P14: the disk remembers.
#[test]
fn nothing_is_said_to_be_gone_from_the_disk() {
    let claims = [
        "nothing is left",
        "nothing left",
        "no trace",
        "wiped",
        "for ever",
        "permanently",
    ];
    let wrong = those(|text| {
        claims
            .iter()
            .any(|claim| text.to_lowercase().contains(claim))
    });
    assert!(wrong.is_empty(), "{wrong:#?}");
}

/// The service manual: "Continue", not "Next".
#[test]
fn the_button_that_goes_on_is_continue() {
    let is_button = |text: &str| {
        matches!(words_of(text).first(), Some(word) if word == "next") && text.len() < 24
    };
    let allowed = |text: &str| {
        words_of(text)
            .get(1)
            .is_some_and(|word| word == "person" || word == "moves")
    };
    let wrong = those(|text| is_button(text) && !allowed(text));
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(kilter_text::t().shell.continue_button(), "Continue");
}

/// The words before the first statement were written once, at the top of the page on screens.
#[test]
fn the_words_before_the_first_statement_are_as_agreed() {
    let say = kilter_text::t().answer;
    assert_eq!(
        [
            say.before_length(33, 7),
            say.before_totals(5),
            say.before_small_team(),
            say.before_skip("Can't say")
        ]
        .join(" "),
        "33 statements, about 7 minutes. Your answers join team totals; nothing shows until five people have \
         answered. Colleagues in a small team may still guess, and if everyone agrees, the result shows it. You may \
         skip any statement: choose \"Can't say\".",
    );
}

#[test]
fn the_standing_sentence_and_the_receipt_are_as_agreed() {
    let t = kilter_text::t();
    assert_eq!(
        t.report.standing(),
        "A conversation starter, not a test. Not for appraisal, contracts or ranking."
    );
    assert_eq!(
        t.computer.receipt_text(),
        "Kilter finds nothing here; downloads, clipboard, history and traces on disk may remain.",
    );
    assert_eq!(
        t.shell.independent(),
        "Independent tool. Not an NHS England product."
    );
    assert_eq!(
        t.ready.anyone(),
        "Anyone who has this file can read its counts."
    );
    assert_eq!(
        t.ready.small_team(),
        "In a small team colleagues may still guess who said what."
    );
    let asked = t.ready.asked_to_save("a.json");
    assert_eq!(
        asked,
        "The browser was asked to save a.json. If you can't find it in your Downloads folder, use Copy."
    );
}

/// Below the minimum there is nothing but these two numbers (privacy rule P1).
#[test]
fn below_the_minimum_it_says_how_many_replied_and_how_many_more_are_needed() {
    let t = kilter_text::t();
    assert_eq!(
        t.round.below_minimum(3, 5),
        "3 replies so far. A result needs 5, so 2 more must answer."
    );
    assert_eq!(
        t.round.below_minimum(10, 11),
        "10 replies so far. A result needs 11, so 1 more must answer."
    );
    assert_eq!(
        t.report.below_minimum(4, 5),
        "4 replies. A result shows from 5."
    );
}

/// "NHS" names the body that stands not behind Kilter, and the design system; nothing else.
#[test]
fn the_nhs_is_named_only_where_it_must_be() {
    let may = ["independent", "credit_design"];
    let wrong: Vec<String> = english()
        .iter()
        .filter(|message| message.text.contains("NHS") && !may.contains(&message.name))
        .map(named)
        .collect();
    assert!(wrong.is_empty(), "{wrong:#?}");
}
