//! A whole session, played: a team of six on six screens, its organiser and its facilitator, from the invitation to the
//! second round's "what happened?". Its pictures are those of docs/facilitator.md.

mod asking;
mod following_up;
mod hour;

use kilter_journeys::{Person, Visitor};

/// A page of it that anybody meets: nothing is out of reach, out of sight or hard to read.
fn is_in_order(person: &Person) -> &Person {
    person.no_sideways_scroll().axe_finds_nothing()
}

/// The same, with its picture for the guide, from the top of the page.
fn is_shown(person: &Person, picture: &str) {
    is_in_order(person);
    person.script("scrollTo(0, 0)", &[]);
    person.picture_for_the_guide(&format!("session-{picture}"));
}

#[test]
fn a_session_goes_from_the_invitation_to_what_happened() {
    let joe = Visitor::new("Joe").screen(1280, 800).open();
    let first = asking::the_team_answers(&joe);
    let helen = Visitor::new("Helen").screen(1280, 800).open();
    let promises = hour::the_hour(&helen, &first);
    let second = following_up::the_team_is_asked_again(&joe, &promises);
    following_up::what_happened(&helen, &second);
    for person in [&joe, &helen] {
        person.asked_nobody().console_is_quiet();
    }
}
