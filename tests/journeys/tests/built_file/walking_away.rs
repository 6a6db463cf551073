//! The next person never meets the last one's answers (P13).

use super::steps::{answers, answers_a_page, hands_over, makes_way, opens_a_round, pages, starts};
use super::team::rows;
use kilter_journeys::Visitor;

#[test]
fn back_after_adding_shows_nothing() {
    let rows = rows("six_people");
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    answers(&joe, &rows[0]);
    makes_way(&joe);
    for _ in 0..4 {
        joe.back()
            .sees("Ready for the next person")
            .does_not_see("Check your answers");
    }
    joe.visits("#/check-answers")
        .sees("Ready for the next person");
    joe.visits("#/answer/2").sees("Ready for the next person");
    joe.visits("#/round")
        .sees("Ready for the next person")
        .does_not_see("Close the round");
}

#[test]
fn reloading_part_way_forgets_the_answers_and_who_stopped_may_go_on() {
    let row = &rows("six_people")[0];
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    starts(&joe);
    answers_a_page(&joe, &pages(row)[0]);
    // Whoever it was may go on where they stopped.
    joe.visits("#/next")
        .click_button("That was me")
        .sees("Statements 6 to 10 of 33");
    joe.reload()
        .sees("Ready for the next person")
        .does_not_see("stopped part-way");
    starts(&joe);
    joe.has_chosen_nothing(&pages(row)[0][0].0);
}

#[test]
fn what_somebody_left_is_covered_after_three_minutes() {
    let row = &rows("six_people")[0];
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    starts(&joe);
    let first = pages(row)[0][0].clone();
    joe.choose(&first.0, &first.1);
    // The clock goes on; nobody waits for it.
    joe.script(
        "const now = performance.now.bind(performance); performance.now = () => now() + 200000",
        &[],
    );
    joe.is_at("Someone stopped part-way").does_not_see(&first.0);
    joe.click_button("That was me")
        .has_chosen(&first.0, &first.1);
}

#[test]
fn back_from_someone_stopped_part_way_shows_no_answer() {
    let row = &rows("six_people")[0];
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    starts(&joe);
    let first = pages(row)[0][0].clone();
    joe.choose(&first.0, &first.1);
    joe.visits("#/next").is_at("Someone stopped part-way");
    for _ in 0..2 {
        joe.back()
            .is_at("Someone stopped part-way")
            .does_not_see(&first.0);
    }
    joe.click_button("That was me")
        .has_chosen(&first.0, &first.1);
}

/// One clock stands still while the computer sleeps; the other goes on. And it is covered on the page for one answer too.
#[test]
fn a_computer_that_slept_covers_what_somebody_left() {
    let row = &rows("six_people")[0];
    let joe = Visitor::new("Joe").open();
    opens_a_round(&joe, 6);
    hands_over(&joe);
    starts(&joe);
    for page in pages(row) {
        answers_a_page(&joe, &page);
    }
    let first = pages(row)[0][0].0.clone();
    joe.visits("#/change/1").sees("Statement 1");
    joe.script(
        "const now = Date.now.bind(Date); Date.now = () => now() + 200000",
        &[],
    );
    joe.is_at("Someone stopped part-way").does_not_see(&first);
}
