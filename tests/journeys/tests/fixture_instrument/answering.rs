//! A member answers every kind of question on a machine of their own.

use super::people::{POINTS as GIVEN, asked};
use super::steps::{
    POINTS, answers_every_page, begins_to_ask, looks_at, names_the_work, with_the_fixture,
};
use kilter_core::exchange::invitation::Invitation;
use kilter_journeys::{Person, Visitor};

/// The invitation to a round of the fixture's check.
fn invitation() -> String {
    let joe = with_the_fixture(Visitor::new("Joe"));
    begins_to_ask(&joe, 8);
    names_the_work(&joe);
    joe.click_button("Open the round")
        .is_at("Invite your team")
        .click_button("Copy")
        .sees("You asked ");
    Invitation::from_text(&joe.text()).unwrap().code()
}

fn begins(priya: &Person) {
    priya
        .visits("#/join")
        .paste_into("The invitation", &invitation())
        .click_button("Continue")
        .is_at("You are invited")
        .sees("29 statements for Millbrook PCN core team. It takes about 6 minutes.")
        .click_button("What you will be asked")
        .sees("Work that we do together: Home visits, Flu clinic and Rota.");
    looks_at(priya, "invited");
    priya.click_button("Start").sees(" of 29");
}

fn answers_on(visitor: Visitor, who: usize) {
    let (check, priya) = (asked(), with_the_fixture(visitor));
    begins(&priya);
    answers_every_page(&priya, &check, who);
    let given = match GIVEN[who] {
        Some([_, visits, ..]) => format!("Home visits: {visits}"),
        None => "Can't say".to_owned(),
    };
    priya.click_button("See or change my answers").sees(&given);
    looks_at(&priya, "check");
    // What was chosen is there again: in the fields, and after the page was loaded afresh.
    priya
        .click_link("Change your answer to statement 13")
        .sees("Statement 13 of 29")
        .reload();
    if let Some([access, ..]) = GIVEN[who] {
        priya.sees("All 10 points are shared out");
        assert_eq!(priya.value("Appointments on the day"), access.to_string());
    }
    priya
        .click_button("Continue")
        .is_at("Check your answers")
        .click_button("Make my reply")
        .is_at("Send your reply")
        .asked_nobody()
        .console_is_quiet();
}

#[test]
fn every_kind_of_question_is_answered_on_a_phone() {
    answers_on(Visitor::new("360").phone(), 0);
}

#[test]
fn every_kind_of_question_is_answered_at_a_desk() {
    answers_on(Visitor::new("1280").desktop(), 3);
}

fn at_the_points(visitor: Visitor) -> Person {
    let priya = with_the_fixture(visitor);
    begins(&priya);
    priya.visits("#/change/13").sees("Statement 13 of 29");
    priya
}

#[test]
fn points_that_are_not_all_shared_out_do_not_pass() {
    for visitor in [Visitor::new("1280").desktop(), Visitor::new("360").phone()] {
        let priya = at_the_points(visitor);
        let error = "Statement 13: share out all 10 points, or choose \"Can't say\"";
        priya
            .type_into("Home visits", "9")
            .sees("1 of 10 points left")
            .click_button("Continue")
            .sees("There is a problem");
        looks_at(&priya, "points-left");
        priya
            .click_link(error)
            .is_focused_on("Appointments on the day");
        priya
            .type_into("Shared records", "12")
            .sees("11 points too many")
            .click_button("Continue")
            .sees(error);
        looks_at(&priya, "points-over");
        priya
            .tick(&format!("Statement 13 {POINTS}"), "Can't say")
            .does_not_see("points too many");
        assert_eq!(priya.value("Home visits"), "");
        looks_at(&priya, "points-opted-out");
        priya
            .click_button("Continue")
            .is_at("Check your answers")
            .click_button("Make my reply")
            .sees("28 statements are without an answer");
    }
}

/// Four stops of the Tab key for four aims; arrows give and take.
#[test]
fn points_are_shared_out_by_keyboard_alone() {
    const UP: &str = "\u{E013}";
    const DOWN: &str = "\u{E015}";
    const TAB: &str = "\u{E004}";
    let priya = at_the_points(Visitor::new("1280").desktop());
    priya
        .keys()
        .tab_to_field("Appointments on the day")
        .types(&format!("{UP}{UP}{UP}{DOWN}{TAB}8{TAB}"));
    priya
        .is_focused_on("Shared records")
        .sees("All 10 points are shared out");
    assert_eq!(priya.value("Appointments on the day"), "2");
    // There is none left to give.
    priya.keys().types(UP);
    priya.sees("All 10 points are shared out");
    priya.keys().press_enter();
    priya
        .is_at("Check your answers")
        .click_button("See or change my answers")
        .sees("Home visits: 8");
}
