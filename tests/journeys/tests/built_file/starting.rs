//! The start: a page that is there before the app is, and what a browser is told in which the app can't be.

use kilter_journeys::{Person, Visitor};
use serde_json::json;

/// The app waits until the page's `start` is called.
const HELD: &str = "
const compile = WebAssembly.compileStreaming;
const held = new Promise((go) => { window.start = go; });
WebAssembly.compileStreaming = async (answer) => { const module = await compile.call(WebAssembly, answer); await held; return module; };";

/// Returns once the app is there.
fn lets_it_start(person: &Person) {
    person.script(
        "start();
         return new Promise((done) => { const look = () => document.querySelector('#app[data-started]') ? done() : setTimeout(look, 10); look(); });",
        &[],
    );
}

#[test]
fn a_press_on_the_start_page_is_answered_once_the_app_is_there() {
    let joe = Visitor::new("Joe").open();
    joe.reloads_after(HELD)
        .is_at("Hear your whole team")
        .axe_finds_nothing();
    joe.click_link("Ask the team")
        .sees("Kilter is starting.")
        .does_not_see("Hear your whole team")
        .axe_finds_nothing();
    lets_it_start(&joe);
    joe.is_at("Ask the team")
        .does_not_see("Kilter is starting.")
        .axe_finds_nothing();
}

#[test]
fn who_has_moved_to_a_link_is_at_that_link_when_the_app_is_there() {
    let joe = Visitor::new("Joe").open();
    joe.reloads_after(HELD).is_at("Hear your whole team");
    let keys = joe.keys().tab_to_link("Take part");
    lets_it_start(&joe);
    keys.press_enter();
    joe.is_at("Take part");
}

#[test]
fn the_app_draws_what_stood_there_before_it() {
    let joe = Visitor::new("Joe").open();
    let before = joe.reloads_after(HELD).is_at("Hear your whole team").text();
    lets_it_start(&joe);
    assert_eq!(joe.text(), before);
}

/// What each thing on the page looks like, and where it stands: with the start page's own rules, and with all. A
/// variable that nothing there uses is in none.
const LOOKS: &str = "
const look = () => [...document.querySelectorAll('*')].flatMap((element) => {
  const box = JSON.stringify(element.getBoundingClientRect());
  return [null, '::before', '::after'].map((part) => {
    const style = getComputedStyle(element, part);
    return [element.outerHTML.slice(0, 80), part, box, ...[...style].filter((name) => !name.startsWith('--')).map((name) => name + ':' + style.getPropertyValue(name))];
  });
});
const compared = () => {
  const whole = document.adoptedStyleSheets, dressed = look();
  document.adoptedStyleSheets = [];
  const bare = look();
  document.adoptedStyleSheets = whole;
  return [dressed.length, bare.flatMap((one, at) => one.filter((word, of) => word !== dressed[at][of]).map((word) => one[0] + ' ' + word))];
};
return new Promise((done) => {
  const wait = () => document.adoptedStyleSheets.length ? done(compared()) : setTimeout(wait, 10);
  wait();
});";

#[test]
fn the_start_page_needs_no_more_rules_than_it_brings() {
    for visitor in [
        Visitor::new("desk").desktop(),
        Visitor::new("phone").phone(),
    ] {
        let joe = visitor.open();
        joe.reloads_after(HELD).is_at("Hear your whole team");
        let found = joe.script(LOOKS, &[]);
        assert_eq!(found[1], json!([]));
        assert!(found[0].as_u64() > Some(200), "{found}");
    }
}

#[test]
fn a_browser_that_is_too_old_is_told_so() {
    let tom = Visitor::new("Tom").open();
    tom.reloads_after("delete window.DecompressionStream;")
        .is_at("Kilter cannot start here")
        .sees("This browser is too old. Kilter needs Microsoft Edge 97, Chrome 97, Firefox 113 or Safari 16.4")
        .does_not_see("Hear your whole team")
        .axe_finds_nothing();
}

#[test]
fn a_browser_without_webassembly_is_told_so() {
    let tom = Visitor::new("Tom").open();
    tom.reloads_after("delete window.WebAssembly;")
        .is_at("Kilter cannot start here")
        .sees("WebAssembly is turned off in this browser.")
        .axe_finds_nothing();
}

#[test]
fn what_an_extension_breaks_is_its_own_matter() {
    let joe = Visitor::new("Joe").open();
    joe.reloads_after(
        "addEventListener('DOMContentLoaded', () => { throw new Error('an extension'); });
         Promise.reject(new Error('another'));",
    )
    .is_at("Hear your whole team");
    joe.click_link("Ask the team")
        .is_at("Ask the team")
        .does_not_see("cannot start");
}
