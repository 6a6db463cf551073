//! Every component in every state: axe finds nothing in any, nothing scrolls sideways, and there are pictures of all of
//! them at the width of a desk and of a phone.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where the gallery does not build"
)]

mod page;

use kilter_app::components::GALLERY;
use kilter_journeys::{Folder, Visitor};

#[test]
fn every_component_is_in_order_in_every_state() {
    let joe = Visitor::new("gallery")
        .in_folder(&gallery())
        .narrow()
        .open();
    for (component, fixtures) in GALLERY {
        for (number, fixture) in fixtures.iter().enumerate() {
            joe.visits(&format!("#/{component}/{number}"));
            joe.sees(&format!("{component}: {}", fixture.name))
                .no_sideways_scroll()
                .axe_finds_nothing()
                .in_the_dark()
                .axe_finds_nothing()
                .as_on_screen();
        }
    }
    joe.asked_nobody().console_is_quiet();
}

#[test]
fn all_of_them_can_be_looked_at() {
    for (width, visitor) in [
        ("1280", Visitor::new("desk").desktop()),
        ("360", Visitor::new("phone").phone()),
    ] {
        let joe = visitor.in_folder(&gallery()).open();
        for (component, fixtures) in GALLERY {
            joe.visits(&format!("#/{component}"));
            for fixture in *fixtures {
                joe.sees(&format!("{component}: {}", fixture.name));
            }
            joe.screenshot(&format!("gallery-{component}-{width}"));
        }
    }
}

#[test]
fn escape_goes_back_to_the_button_that_asked() {
    let place = GALLERY.iter().find(|(name, _)| *name == "two-step");
    assert_eq!(place.unwrap().1[0].name, "first step");
    let joe = Visitor::new("Joe")
        .in_folder(&gallery())
        .at("#/two-step/0")
        .open();
    joe.click_button("Delete the round in Millbrook")
        .is_focused_on("Delete this round?")
        .keys()
        .escape();
    joe.is_focused_on("Delete the round in Millbrook")
        .does_not_see("Delete this round?");
    joe.click_button("Delete the round in Millbrook")
        .click_button("Keep it")
        .is_focused_on("Delete the round in Millbrook");
}

#[test]
fn a_timer_can_be_paused_and_says_that_it_has_ended() {
    let joe = Visitor::new("Joe")
        .in_folder(&gallery())
        .at("#/timer/0")
        .open();
    joe.sees("Time left").does_not_see("5:00");
    joe.click_button("Pause").sees("Go on");
    let left = joe.script(
        "return document.querySelector('[role=timer]').textContent",
        &[],
    );
    joe.click_button("Go on")
        .does_not_see(left.as_str().unwrap());
    let over = Visitor::new("Ann")
        .in_folder(&gallery())
        .at("#/timer/2")
        .open();
    over.sees("0:00").sees("Time is up.").does_not_see("Go on");
}

/// The page alone in a folder.
fn gallery() -> Folder {
    Folder::with(page::built())
}
