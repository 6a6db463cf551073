//! How much a member reads, presses and scrolls: counted, and the build fails above.

use super::joining::invitation;
use super::steps::{answers_a_page, hands_over, opens_a_round, pages, starts, tell};
use super::team::{checks, rows};
use kilter_core::exchange::invitation::Invitation;
use kilter_journeys::{Person, Visitor};
use std::collections::BTreeSet;

/// With both checks: 33 statements.
fn asked() -> Invitation {
    let mut invitation = invitation();
    invitation.asking.checks = checks().iter().map(|check| check.key.clone()).collect();
    invitation
}

/// What came of a way so far.
#[derive(Debug, Default)]
struct Way {
    pages: u64,
    words: u64,
    presses: u64,
    /// Screens, to what is pressed where it lies below the first.
    scrolled: f64,
}

impl Way {
    /// Reads a page, as far as it stands unfolded.
    fn reads(&mut self, person: &Person) {
        self.pages += 1;
        self.words += person.words();
    }

    fn presses(&mut self, person: &Person, button: &str) {
        person.sees(button);
        self.scrolled += person.screens_to(button);
        self.presses += 1;
        person.click_button(button);
    }

    fn is_told(&self, what: &str) {
        tell(&format!("{what}: {self:?}"));
    }
}

#[test]
fn from_paste_to_the_first_statement_are_two_pages_and_150_words() {
    let priya = Visitor::new("Priya").phone().at("#/join").open();
    priya.is_at("Answer by invitation");
    let mut way = Way::default();
    way.reads(&priya);
    priya.paste_into("The invitation", &asked().code());
    way.presses(&priya, "Continue");
    priya.is_at("You are invited");
    way.reads(&priya);
    way.presses(&priya, "Start");
    priya.sees("Statement 1 of 33").axe_finds_nothing();
    way.is_told("member, from paste to the first statement");
    assert!(way.pages <= 2 && way.words <= 150, "{way:?}");
}

#[test]
fn a_member_on_a_phone_answers_and_sends_in_eight_presses_more_than_there_are_statements() {
    let address = format!("#/join/{}", asked().code());
    let priya = Visitor::new("Priya").phone().at(&address).open();
    let mut way = Way::default();
    priya.is_at("You are invited");
    way.reads(&priya);
    way.presses(&priya, "Start");
    let statements: Vec<_> = pages(&rows("six_people")[0]).concat();
    for (legend, answer) in &statements {
        priya.sees(legend);
        way.scrolled += priya.screens_to_the_last_answer();
        way.presses += 1;
        priya.answer(legend, answer);
    }
    priya
        .is_at("Check your answers")
        .sees("33 answered.")
        .axe_finds_nothing();
    for button in [
        "Make my reply",
        "Copy",
        "I have sent it",
        "Yes, forget them",
    ] {
        way.presses(&priya, button);
    }
    priya.is_at("Thank you").axe_finds_nothing();
    way.is_told("member, from a link to the end, on a phone");
    let more = way.presses - u64::try_from(statements.len()).unwrap();
    assert!(more <= 8, "{more} presses more: {way:?}");
    assert!(way.scrolled < 8.0, "{way:?}");
    assert!(way.pages <= 1, "{way:?}");
}

#[test]
fn on_a_desk_a_page_of_statements_is_one_screen_and_every_answer_has_a_name_of_its_own() {
    let amara = Visitor::new("Amara").desktop().open();
    opens_a_round(&amara, 6);
    hands_over(&amara);
    starts(&amara);
    let bottom = "return document.querySelector('#continue').getBoundingClientRect().bottom";
    for page in pages(&rows("six_people")[0]) {
        amara.sees(&page[0].0);
        let bottom = amara.script(bottom, &[]).as_f64().unwrap();
        assert!(bottom <= 800.0, "{}: {bottom}", page[0].0);
        let names = amara.names("radio");
        let each: BTreeSet<_> = names.iter().collect();
        assert_eq!(each.len(), names.len(), "{names:?}");
        answers_a_page(&amara, &page);
    }
    amara.is_at("Check your answers").axe_finds_nothing();
}

/// What a page does after a while it does at once, and in the same order.
const AT_ONCE: &str =
    "const later = window.setTimeout; window.setTimeout = (act) => later(act, 0);";
/// When everything that was begun by now would have been done.
const LATER: &str = "return new Promise((done) => setTimeout(() => setTimeout(done)))";

#[test]
fn digits_answer_and_move_on_until_they_are_turned_off() {
    let lin = Visitor::new("Lin").phone().open();
    lin.reloads_after(AT_ONCE);
    opens_a_round(&lin, 6);
    hands_over(&lin);
    starts(&lin);
    let statements: Vec<_> = pages(&rows("six_people")[0]).concat();
    let (first, second) = (&statements[0].0, &statements[1].0);
    lin.keys().types("2");
    lin.sees("Statement 2 of 33");
    // Arrows choose, and stay.
    lin.keys().tab_to_radio_group(second).arrow_to("Sometimes");
    lin.script(LATER, &[]);
    lin.has_chosen(second, "Sometimes")
        .sees("Statement 2 of 33");
    lin.keys().types("0");
    lin.sees("Statement 3 of 33")
        .click_link("Back")
        .has_chosen(second, "Can't say")
        .click_link("Back")
        .has_chosen(first, "Sometimes");
    // There is no fourth answer, and what is turned off does nothing: neither a digit nor a press moves on.
    lin.keys().types("9");
    lin.click_button("More")
        .click_button("Turn off number keys and moving on by itself");
    lin.keys().types("3");
    lin.script(LATER, &[]);
    lin.has_chosen(first, "Sometimes").choose(first, "Rarely");
    lin.script(LATER, &[]);
    lin.click_button("More")
        .sees("Turn on number keys and moving on by itself")
        .sees("Statement 1 of 33")
        .axe_finds_nothing();
}

#[test]
fn on_a_desk_digits_answer_one_statement_after_the_other() {
    let lin = Visitor::new("Lin").desktop().open();
    opens_a_round(&lin, 6);
    hands_over(&lin);
    starts(&lin);
    let page = &pages(&rows("six_people")[0])[0];
    lin.sees(&page[0].0).keys().types("12301");
    for ((legend, _), chosen) in
        page.iter()
            .zip(["Rarely", "Sometimes", "Usually", "Can't say", "Rarely"])
    {
        lin.has_chosen(legend, chosen);
    }
    lin.is_focused_on("Continue")
        .sees("Statements 1 to 5 of 33");
    lin.keys().press_enter();
    lin.sees("Statements 6 to 10 of 33").axe_finds_nothing();
}
