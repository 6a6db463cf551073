//! What a room sees: one idea a screen, in letters that the last row reads.

use super::change::keeps;
use super::team::summary;
use kilter_journeys::{Person, Visitor};
use serde_json::{Value, json};

/// The height of the screen over that of the smallest letter on it, and whether something is cut off.
const SMALLEST: &str = "
let smallest = Infinity;
for (const it of document.querySelectorAll('.kilter-wall *')) {
  const says = [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent.trim());
  if (!says || !it.checkVisibility() || ['title', 'desc'].includes(it.tagName)) continue;
  const drawing = it.closest('svg');
  const enlarged = drawing ? drawing.getBoundingClientRect().height / Number(drawing.getAttribute('height')) : 1;
  const size = drawing ? Number(it.getAttribute('font-size')) : parseFloat(getComputedStyle(it).fontSize);
  smallest = Math.min(smallest, size * enlarged);
}
const tooLarge = (it) => it.scrollHeight > it.clientHeight + 1 || it.scrollWidth > it.clientWidth + 1;
const controls = document.querySelector('.kilter-wall__controls').getBoundingClientRect();
return [innerHeight / smallest, ['.kilter-wall', '.kilter-wall__slide'].some((it) => tooLarge(document.querySelector(it))) || controls.bottom > innerHeight + 1];";

/// How many screens the wall has.
const SCREENS: usize = 9;

fn is_shown(helen: &Person, at: usize) {
    helen.sees(&format!("{at} of {SCREENS}"));
}

#[test]
fn its_smallest_letter_is_a_fortieth_of_the_height_on_any_screen() {
    for (width, height) in [(1280, 720), (1920, 1080), (2560, 1440), (3840, 2160)] {
        let helen = Visitor::new("Helen")
            .screen(width, height)
            .at("#/wall/example")
            .open();
        for at in 1..=SCREENS {
            is_shown(&helen, at);
            let found = helen.script(SMALLEST, &[]);
            let share = found[0].as_f64().unwrap();
            assert!(
                share <= 40.0,
                "screen {at} of {width} x {height}: 1/{share}"
            );
            assert_eq!(found[1], json!(false), "screen {at} of {width} x {height}");
            helen.script(PRESS, &[json!("ArrowRight")]);
        }
    }
}

/// A finding of two sentences leaves the way on in sight.
#[test]
fn a_long_finding_fits_on_any_screen() {
    let helen = Visitor::new("Helen").screen(1280, 720).open();
    keeps(&helen, &[summary("six_people")]);
    helen.click_link("Show it on the wall").sees("1 of ");
    for _ in 1..5 {
        helen.script(PRESS, &[json!("ArrowRight")]);
    }
    helen.sees("Deal may be ahead of relationship: one answer could change that.");
    let found = helen.script(SMALLEST, &[]);
    assert!(found[0].as_f64().unwrap() <= 40.0, "{found}");
    assert_eq!(found[1], json!(false), "something is cut off");
    helen.axe_finds_nothing().screenshot("wall-long");
}

/// A key pressed on the page.
const PRESS: &str = "document.body.dispatchEvent(new KeyboardEvent('keydown', { key: arguments[0], bubbles: true, cancelable: true }))";

pub fn presses(helen: &Person, key: &str) {
    helen.script(PRESS, &[Value::from(key)]);
}

#[test]
fn keys_a_clicker_and_a_tap_go_on_and_back_and_b_is_blank() {
    let helen = Visitor::new("Helen").desktop().at("#/example").open();
    helen.click_link("Show it on the wall");
    is_shown(&helen, 1);
    helen
        .sees("A conversation starter, not a test.")
        .axe_finds_nothing();
    for (key, at) in [
        ("ArrowRight", 2),
        ("PageDown", 3),
        (" ", 4),
        ("ArrowLeft", 3),
        ("PageUp", 2),
        ("End", SCREENS),
        ("ArrowRight", SCREENS),
        ("Home", 1),
        ("PageUp", 1),
        ("Enter", 2),
    ] {
        presses(&helen, key);
        is_shown(&helen, at);
    }
    helen.sees("Guess first. Hands up: what will the picture show?");
    // A tap anywhere.
    helen.script("document.querySelector('.kilter-wall__slide').click()", &[]);
    is_shown(&helen, 3);
    helen
        .sees("Of these, talk about healthy conflict and accountability first.")
        .axe_finds_nothing()
        .screenshot("wall");
    // What hides the screen shows it again, where it was.
    for key in ["b", "."] {
        presses(&helen, key);
        helen
            .sees("Show again")
            .does_not_see("talk about healthy conflict");
        presses(&helen, key);
        helen.sees("talk about healthy conflict");
        is_shown(&helen, 3);
    }
    let numbers = "return [...document.querySelectorAll('[data-number]')].filter((it) => it.checkVisibility({ visibilityProperty: true })).length";
    assert!(helen.script(numbers, &[]).as_u64().unwrap() > 5);
    presses(&helen, "n");
    helen.sees("Show numbers");
    assert_eq!(helen.script(numbers, &[]), json!(0));
    helen
        .sees("talk about healthy conflict")
        .axe_finds_nothing();
    helen.click_link("Leave").sees("Example report");
    helen.asked_nobody().console_is_quiet();
}

/// A statement shows whose answer stands alone; a note is for the facilitator.
#[test]
fn nothing_on_it_is_for_the_facilitator_or_of_a_single_statement() {
    let helen = Visitor::new("Helen").phone().at("#/wall/example").open();
    for at in 1..=SCREENS {
        is_shown(&helen, at);
        helen
            .does_not_see("Who has spoken most?")
            .does_not_see("Network news reaches me in good time.")
            .does_not_see("Hard topics get raised in the meeting itself.")
            .no_sideways_scroll();
        helen.click_button("Continue");
    }
}
