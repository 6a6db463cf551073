//! A rehearsal: the evening before, alone, with moments that are hard to lead.

use super::change::keeps;
use super::team::summary;
use kilter_journeys::Visitor;
use kilter_text::lists::Moment;

#[test]
fn each_moment_says_of_each_reply_whether_it_helps_and_why() {
    let helen = Visitor::new("Helen").phone().open();
    helen
        .visits("#/rehearse")
        .is_at("Rehearse the conversation")
        .axe_finds_nothing()
        .no_sideways_scroll();
    let kept = helen.kept();
    let moments = Moment::all();
    let name = |at: usize, moment: &Moment| {
        format!("Moment {} of {} {}", at + 1, moments.len(), moment.title())
    };
    for (at, moment) in moments.iter().enumerate() {
        helen
            .sees(&format!("Moment {} of {}", at + 1, moments.len()))
            .sees(&moment.happens())
            .does_not_see("That helps.")
            .does_not_see("Tempting");
        for saying in &moment.sayings {
            let helps = match saying.helps {
                true => "That helps.",
                false => "Tempting, but it does not help.",
            };
            helen
                .does_not_see(&saying.why())
                .click_button(&saying.says())
                .sees(&format!("{helps} {}", saying.why()));
        }
        helen.axe_finds_nothing();
        match moments.get(at + 1) {
            Some(next) => helen
                .click_button(&format!("Go on to: {}", next.title()))
                .is_focused_on(&name(at + 1, next)),
            None => helen.click_button("Start again").sees("Moment 1 of"),
        };
    }
    helen
        .click_button("All moments")
        .click_button("Tears")
        .is_focused_on("Moment 5 of 6 Tears");
    assert_eq!(helen.kept(), kept, "a rehearsal keeps nothing");
    helen.no_sideways_scroll().asked_nobody().console_is_quiet();
}

#[test]
fn the_made_up_team_has_the_shape_of_the_team_and_none_of_its_numbers() {
    let helen = Visitor::new("Helen").desktop().open();
    keeps(&helen, &[summary("six_people")]);
    helen
        .click_link("Plan the conversation")
        .click_link("Rehearse hard moments")
        .is_at("Rehearse the conversation")
        .does_not_see("made-up people")
        .click_button("A made-up team like yours")
        .sees("6 made-up people answered the checks that your team had.")
        .sees("They know nothing of your team's answers.")
        .sees("How strong each foundation is, from 6 replies")
        .sees("Where the team stands, from 6 replies")
        .sees("EXAMPLE, made up")
        .axe_finds_nothing()
        .click_link("Back")
        .sees("A plan for the conversation")
        .asked_nobody()
        .console_is_quiet();
}
