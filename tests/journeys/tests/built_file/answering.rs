//! A member changes how statements are shown, and what was answered.

use super::steps::{answers_a_page, hands_over, opens_a_round, pages, starts};
use super::team::rows;
use kilter_journeys::Visitor;

/// The first page keeps its address while it changes: it stayed as it was, and Continue left
/// statements out.
#[test]
fn one_or_several_at_a_time_keeps_the_place_and_the_choices() {
    let page = &pages(&rows("six_people")[0])[0];
    let [(first, chosen), (second, chosen_next), ..] = page.as_slice() else {
        panic!("a page of several statements");
    };
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    joe.click_button("Start")
        .click_button("More")
        .click_button("Show one statement at a time");
    joe.sees("Statement 1 of 33").answer(first, chosen);
    joe.sees("Statement 2 of 33")
        .click_link("Back")
        .has_chosen(first, chosen)
        .click_button("More")
        .click_button("Show several statements at a time")
        .sees("Statements 1 to 5 of 33")
        .has_chosen(first, chosen);
    answers_a_page(&joe, page);
    joe.sees("Statements 6 to 10 of 33");

    joe.visits("#/answer/1").has_chosen(first, chosen);
    joe.click_button("More")
        .click_button("Show one statement at a time")
        .sees("Statement 1 of 33")
        .does_not_see(second)
        .has_chosen(first, chosen);
    joe.click_button("Continue")
        .sees("Statement 2 of 33")
        .has_chosen(second, chosen_next);
}

#[test]
fn change_leads_to_that_statement_alone_and_straight_back() {
    let pages = pages(&rows("six_people")[0]);
    let (legend, _) = &pages[3][1];
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    starts(&joe);
    for (place, page) in pages.iter().enumerate() {
        if place == 3 {
            joe.sees("Next check: Deal and relationship.")
                .sees("Think about our network over the last three months.");
        } else {
            joe.does_not_see("Next check");
        }
        answers_a_page(&joe, page);
    }
    joe.is_at("Check your answers")
        .click_button("See or change my answers")
        .click_link("Change your answer to statement 17")
        .sees("Statement 17 of 33")
        .does_not_see(&pages[3][0].0)
        .is_focused_on(&joe.heading())
        .is_at_the_top();
    joe.choose(legend, "Can't say")
        .click_button("Continue")
        .is_at("Check your answers");
    joe.click_button("See or change my answers")
        .click_link("Change your answer to statement 17")
        .has_chosen(legend, "Can't say")
        .click_link("Back")
        .is_at("Check your answers");
}

#[test]
fn a_blank_is_named_and_leads_to_its_statement() {
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    starts(&joe);
    joe.visits("#/check-answers")
        .sees("No answer yet")
        .click_button("Add to team")
        .sees("There is a problem");
    joe.click_link("33 statements are without an answer")
        .is_focused_on("Change your answer to statement 1");
    joe.click_link("Change your answer to statement 1")
        .sees("Statement 1 of 33")
        .click_button("Continue")
        .sees("There is a problem");
}

/// A field alone at the top of the page says not what is asked.
#[test]
fn an_error_leads_to_the_question_and_not_to_its_first_box_alone() {
    let joe = Visitor::new("Joe").phone().open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    starts(&joe);
    joe.click_button("More")
        .click_button("Show several statements at a time")
        .click_button("Continue")
        .sees("There is a problem");
    let links = "return document.querySelectorAll('.nhsuk-error-summary a').length";
    let last = joe.script(links, &[]).as_u64().unwrap();
    assert!(last > 1);
    for place in 0..last {
        joe.script(
            "document.querySelectorAll('.nhsuk-error-summary a')[arguments[0]].click()",
            &[place.into()],
        );
        let seen = joe.script(
            "const field = document.activeElement;
            const legend = field.closest('fieldset').querySelector('legend').getBoundingClientRect();
            return field.type === 'radio' && legend.top >= 0 && legend.bottom <= innerHeight",
            &[],
        );
        assert_eq!(seen, true, "question {place} is out of view");
    }
}
