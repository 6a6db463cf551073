//! Each line of an error summary leads to its field, with the question in view, on a phone.

use super::steps::{answers_a_page, hands_over, opens_a_round, pages, starts};
use super::team::rows;
use kilter_journeys::{Person, Visitor};
use serde_json::json;

/// Whether all of this text, and all that has the focus, is on the screen.
const IN_VIEW: &str = "
const [words] = arguments;
const plain = (node) => node.textContent.replace(/\\s+/g, ' ').trim();
const texts = [...document.querySelectorAll('legend, label, dt')].filter((each) => plain(each).includes(words));
const shown = (each) => { const box = each.getBoundingClientRect(); return box.height > 0 && box.top >= -1 && box.bottom <= innerHeight + 1; };
return { question: texts.length === 1 && shown(texts[0]), field: shown(document.activeElement) };";

fn shows(joe: &Person, question: &str) {
    let shown = joe.script(IN_VIEW, &[json!(question)]);
    assert_eq!(
        shown,
        json!({ "question": true, "field": true }),
        "{question}"
    );
}

#[test]
fn a_missing_answer_leads_to_its_statement() {
    let joe = Visitor::new("Joe").phone().open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    starts(&joe);
    let page = &pages(&rows("six_people")[0])[0];
    let (last, _) = page.last().unwrap();
    joe.click_button("More")
        .click_button("Show several statements at a time")
        .click_button("Continue")
        .sees("There is a problem");
    joe.click_link(&format!(
        "Statement {}: choose an answer, or choose \"Can't say\"",
        page.len()
    ));
    shows(&joe, last);
}

#[test]
fn what_is_still_missing_leads_to_its_line() {
    let joe = Visitor::new("Joe").phone().open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    starts(&joe);
    let pages = pages(&rows("six_people")[0]);
    for page in &pages[..3] {
        answers_a_page(&joe, page);
    }
    joe.visits("#/check-answers")
        .click_button("Add to team")
        .click_link("18 statements are without an answer");
    joe.is_focused_on("Change your answer to statement 16");
    shows(&joe, "16. ");
}

#[test]
fn a_part_of_the_month_leads_to_the_whole_question_also_where_it_was_folded_away() {
    let joe = Visitor::new("Joe").phone().at("#/ask").open();
    joe.type_into("What is your team called?", "Millbrook")
        .type_into("How many people will you ask?", "9")
        .click_button("More")
        .type_into("Month", "13")
        .click_button("Open the round")
        .sees("There is a problem");
    joe.click_button("More")
        .click_link("Enter a month from 1 to 12 and a year in four figures");
    joe.is_focused_on("Month");
    shows(&joe, "When is this round?");
}
