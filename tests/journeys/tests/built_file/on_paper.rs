//! What a session needs on paper, and typing in the forms that come back.

use super::steps::{TEAM, closes, opens_a_round};
use super::team::{Row, checks, rows, summary};
use kilter_core::wording::Wording;
use kilter_journeys::{Person, Visitor};
use serde_json::Value;

#[test]
fn one_press_prints_the_note_the_card_and_a_form() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    joe.click_link("Print what the session needs")
        .is_at(&format!("On paper: {TEAM}"))
        .no_sideways_scroll()
        .axe_finds_nothing();
    let words = |joe: &Person| {
        let paper = joe.printed_pages().join("\n");
        paper.split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let paper = words(&joe);
    for needed in [
        "how do we work together?",
        "6 people are asked the same 33 questions.",
        "In a small team colleagues may still guess",
        "Write the name of the practice here, and yes or no, and give this page back to the organiser.",
        "Your turn",
        "Tick one box for each.",
        "How often is this true of our team?",
        "Think about our network over the last three months.",
        "Fold here",
    ] {
        assert!(paper.contains(needed), "{needed}: {paper}");
    }
    let mut number = 0;
    for check in checks() {
        for item in check.in_order() {
            number += 1;
            let statement = format!("{number}. {}", Wording::default().fill(&item.text));
            assert!(paper.contains(&statement), "{statement}: {paper}");
        }
    }
    assert!(!paper.contains("What do you want on paper?"), "{paper}");
    joe.screenshot("on-paper");
    joe.tick_alone("The card by the computer")
        .tick_alone("In large print");
    assert!(!words(&joe).contains("Your turn"));
    joe.screenshot("on-paper-large");
    joe.no_sideways_scroll().axe_finds_nothing().asked_nobody();
}

/// Where each box stands, by how many columns its table has and which of them is its own.
const BOXES: &str = "
return [...document.querySelectorAll('.kilter-form tbody td')].map((cell) =>
  [cell.parentElement.children.length, cell.cellIndex, Math.round(cell.querySelector('span').getBoundingClientRect().x)]);";

#[test]
fn both_checks_are_two_pages_and_their_answers_stand_below_each_other() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    joe.click_link("Print what the session needs")
        .tick_alone("The note to send round before")
        .tick_alone("The card by the computer")
        .does_not_see("Your turn");
    assert_eq!(joe.printed_pages().len(), 2);
    joe.as_on_paper();
    let boxes: Vec<[i64; 3]> = serde_json::from_value(joe.script(BOXES, &[])).unwrap();
    // 15 statements of three options, 16 and 2 of five, each with its opt-out.
    assert_eq!(boxes.len(), 15 * 4 + 18 * 6);
    let mut stands = std::collections::BTreeMap::new();
    for [columns, column, x] in boxes {
        assert_eq!(*stands.entry((columns, column)).or_insert(x), x);
    }
    assert_eq!(stands.len(), 4 + 6);
}

#[test]
fn the_card_is_read_from_two_metres() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    joe.click_link("Print what the session needs")
        .tick_alone("The note to send round before")
        .tick_alone("A form to copy for those who answer on paper")
        .does_not_see("Fold here");
    assert_eq!(joe.printed_pages().len(), 1);
    joe.as_on_paper();
    let smallest = joe.script(
        "return Math.min(...[...document.querySelectorAll('.kilter-card h2, .kilter-card li')].map((words) => parseFloat(getComputedStyle(words).fontSize)))",
        &[],
    );
    // 2 m are 6.56 feet: 16 mm and 0.56 times 3.2 mm (2010 ADA Standards, 703.5.5). A capital of Arial is 0.716 of its
    // size, and a millimetre 96 / 25.4 pixels.
    let capital = smallest.as_f64().unwrap() * 0.716 * 25.4 / 96.0;
    assert!(capital > 17.79, "{capital} mm");
}

/// Each check ends at a button, which Enter presses.
const ENTER: char = '\u{E007}';
const BACKSPACE: char = '\u{E003}';

/// The number of each box that a person ticked.
pub fn digits(row: &Row) -> String {
    let mut digits = String::new();
    for (check, answers) in checks().iter().zip(row) {
        if !digits.is_empty() {
            digits.push(ENTER);
        }
        for (item, answer) in check.in_order().zip(answers) {
            let options = &check.options_of(item).unwrap().options;
            let place = options.iter().position(|option| option.label == *answer);
            digits += &place.map_or(0, |place| place + 1).to_string();
        }
    }
    digits
}

fn left_in_the_fields(joe: &Person) -> Value {
    joe.script(
        "return [...document.querySelectorAll('input')].map((field) => field.value).join('')",
        &[],
    )
}

#[test]
fn forms_are_typed_in_by_keyboard_and_nothing_of_them_stays() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    joe.click_link("Type in paper forms")
        .is_at("Type in paper forms")
        .sees("0 of 6 have answered");
    let first = label(0);
    joe.keys().tab_to_field(&first).types("9").press_enter();
    joe.sees("Statement 1: type a number from 0 to 3")
        .axe_finds_nothing();
    let people = rows("six_people");
    joe.reload().is_at("Type in paper forms");
    for (place, row) in people.iter().enumerate() {
        // After a form the page begins anew; then the next field comes by itself.
        joe.keys()
            .tab_to_field(&first)
            .types(&digits(row))
            .press_enter();
        let have = if place == 0 { "has" } else { "have" };
        joe.sees(&format!("Added. {} of 6 {have} answered.", place + 1));
        assert_eq!(left_in_the_fields(&joe), "");
    }
    joe.screenshot("typing-in");
    joe.no_sideways_scroll()
        .axe_finds_nothing()
        .console_is_quiet();
    joe.click_link("Back")
        .is_at(&format!("{TEAM}: round is open"));
    closes(&joe, 6);
    joe.click_button("Save")
        .sees("The browser was asked to save");
    let file = std::fs::read_to_string(joe.downloaded("*.json")).unwrap();
    let made: Value = serde_json::from_str(&file).unwrap();
    for (made, expected) in made["checks"]
        .as_array()
        .unwrap()
        .iter()
        .zip(summary("six_people")["checks"].as_array().unwrap())
    {
        assert_eq!(made["items"], expected["items"]);
    }
}

/// An organiser with an open round of six, where forms are typed in.
fn at_the_forms() -> Person {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    joe.click_link("Type in paper forms")
        .is_at("Type in paper forms");
    joe
}

/// The label of a field of the first check, counted from 0.
pub fn label(place: usize) -> String {
    let all = checks();
    let item = all[0].in_order().nth(place).unwrap();
    format!("{}. {}", place + 1, Wording::default().fill(&item.text))
}

/// A digit that was typed twice moved all that followed, and the form was taken with 32 of 33 answers wrong.
#[test]
fn a_slip_does_not_run_through_the_form() {
    let joe = at_the_forms();
    // Sixteen digits for fifteen statements: the last has nowhere to go, and is told.
    joe.keys().tab_to_field(&label(0)).types("1231231231231233");
    joe.sees("One number too many was typed here: check these answers against the form")
        .sees("15 of 15: 15 answers, 0 can't say")
        .axe_finds_nothing();
    // Typing replaces, and Backspace in an empty field goes back.
    joe.keys().tab_to_field(&label(1)).types("3");
    assert_eq!(joe.value(&label(1)), "3");
    joe.is_focused_on(&label(2));
    joe.keys().types(&format!("{BACKSPACE}{BACKSPACE}0"));
    assert_eq!(
        (joe.value(&label(1)).as_str(), joe.value(&label(2)).as_str()),
        ("0", "")
    );
    joe.sees("14 of 15: 13 answers, 1 can't say");
    // With a gap nobody gets past the check.
    joe.click_button("The same on paper: go on")
        .sees("Statement 3: type a number from 0 to 3");
}

fn told_at(joe: &Person, statement: usize) -> String {
    let told = joe.script(
        "return document.getElementById(document.getElementById(arguments[0]).getAttribute('aria-describedby') ?? '')?.textContent ?? ''",
        &[format!("statement-{statement}").into()],
    );
    told.as_str().unwrap().to_owned()
}

#[test]
fn what_is_no_number_of_a_box_is_told_at_its_field() {
    let joe = at_the_forms();
    // 9 is no box: it keeps its place, so that what follows keeps its own. A letter waits for its number.
    joe.keys().tab_to_field(&label(0)).types("19x");
    joe.sees("Statement 2: type a number from 0 to 3")
        .sees("Statement 3: type a number from 0 to 3")
        .does_not_see("There is a problem")
        .is_focused_on(&label(2))
        .axe_finds_nothing();
    joe.keys().types("2");
    joe.does_not_see("Statement 3: type a number")
        .is_focused_on(&label(3));
    joe.click_button("The same on paper: go on")
        .sees("There is a problem");
    let wrong: Vec<bool> = (1..=15)
        .map(|statement| told_at(&joe, statement).contains("type a number from 0 to 3"))
        .collect();
    // The second is no box, and from the fourth on there is nothing.
    let expected: Vec<bool> = (1..=15).map(|n| n == 2 || n > 3).collect();
    assert_eq!(wrong, expected);
    joe.no_sideways_scroll().axe_finds_nothing();
}

#[test]
fn a_form_is_one_run_of_numbers() {
    let joe = at_the_forms();
    let run = digits(&rows("six_people")[0]).replace(ENTER, "");
    joe.paste_into(&label(0), &format!("{run}12"))
        .sees("2 numbers too many were typed here: check these answers against the form");
    assert!(told_at(&joe, 1).contains("2 numbers too many"));
    joe.reload().is_at("Type in paper forms");
    joe.paste_into(&label(0), &run)
        .is_focused_on("Add this form");
    assert_eq!(left_in_the_fields(&joe), run.as_str());
    joe.keys().press_enter();
    joe.sees("Added. 1 of 6 has answered.");
}

#[test]
fn a_form_is_typed_in_twice_and_compared() {
    let joe = at_the_forms();
    let first = label(0);
    let right = digits(&rows("six_people")[0]);
    let wrong = if right.starts_with('1') { "2" } else { "1" };
    joe.keys()
        .tab_to_field(&first)
        .types(&format!("{wrong}{}", &right[1..]));
    joe.click_button("Type it in again, to compare")
        .sees("Now type the same form in again.")
        .sees("Compare and add")
        .does_not_see("Add this form")
        .does_not_see("Type it in again, to compare");
    assert_eq!(left_in_the_fields(&joe), "");
    joe.keys().tab_to_field(&first).types(&right).press_enter();
    joe.sees(&format!(
        "Statement 1: {wrong} the first time, {} now. Type what the form says",
        &right[..1]
    ));
    // What stands there now is what the form says.
    joe.click_button("Add this form")
        .sees("Added. 1 of 6 has answered.");
}

/// The minimum counts people: a form is one, however often Enter is pressed.
#[test]
fn a_form_that_is_added_by_pressing_enter_twice_counts_once() {
    let joe = at_the_forms();
    let first = label(0);
    let row = &rows("six_people")[0];
    joe.keys().tab_to_field(&first).types(&digits(row));
    joe.script(
        "const form = document.querySelector('main form'); form.requestSubmit(); form.requestSubmit();",
        &[],
    );
    joe.sees("Added.");
    assert_eq!(left_in_the_fields(&joe), "");
    joe.click_link("Back").sees("1 of 6 has answered");
}
