//! Who has asked for a dark screen has one; charts stand on white, and paper stays white.

use super::every_topic::opens_every_topic;
use kilter_journeys::{Person, Visitor};
use serde_json::{Value, json};

/// What each of these stands on and is written in, by WCAG's relative luminance: 0 is black, 100 white.
/// <https://www.w3.org/TR/WCAG22/#dfn-relative-luminance>
const LIGHT: &str = "
const luminance = (colour) => {
  const [red, green, blue] = colour.match(/[\\d.]+/g).map((part) => part / 255).map((part) => part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4);
  return Math.round(100 * (0.2126 * red + 0.7152 * green + 0.0722 * blue));
};
const ground = (element) => {
  for (; element; element = element.parentElement) {
    const colour = getComputedStyle(element).backgroundColor;
    if (!/, 0\\)$/.test(colour)) return colour;
  }
  return 'rgb(255, 255, 255)';
};
return arguments[0].map((wanted) => [...document.querySelectorAll(wanted)].filter((each) => each.checkVisibility())
  .map((each) => [luminance(ground(each)), luminance(getComputedStyle(each).color)]));";

fn lights(joe: &Person, of: &[&str]) -> Vec<Vec<[u64; 2]>> {
    let found: Value = joe.script(LIGHT, &[json!(of)]);
    serde_json::from_value(found).unwrap()
}

#[test]
fn the_page_is_dark_and_its_charts_stand_on_white() {
    let joe = Visitor::new("Joe").at("#/example").open();
    joe.sees("Example report").in_the_dark();
    opens_every_topic(&joe);
    let found = lights(
        &joe,
        &["h1, main p, main li", "figure svg, .kilter-legend li"],
    );
    let (words, drawings) = (&found[0], &found[1]);
    assert!(words.len() > 50 && drawings.len() > 10, "{found:?}");
    let dark = words
        .iter()
        .filter(|[ground, ink]| *ground < 5 && *ink > 40)
        .count();
    assert!(dark > words.len() / 2, "{words:?}");
    for [ground, ink] in drawings {
        assert!((*ground, *ink < 5) == (100, true), "{drawings:?}");
    }
}

#[test]
fn what_is_printed_is_dark_on_white() {
    let joe = Visitor::new("Joe").at("#/example").open();
    joe.sees("Example report").in_the_dark_as_on_paper();
    opens_every_topic(&joe);
    let found = lights(&joe, &["h1, h2, h3, main p, main li, th, td"]);
    assert!(found[0].len() > 100, "{found:?}");
    for [ground, ink] in &found[0] {
        assert!(*ground > 80 && *ink < 20, "{found:?}");
    }
}

#[test]
fn what_stands_there_before_the_app_is_dark_too() {
    let joe = Visitor::new("Joe").open();
    joe.in_the_dark()
        .reloads_after("WebAssembly.compileStreaming = () => new Promise(() => {});")
        .is_at("Hear your whole team")
        .axe_finds_nothing();
    joe.click_link("Ask the team")
        .sees("Kilter is starting.")
        .axe_finds_nothing();
    let found = lights(&joe, &["body", "#starting"]);
    for [ground, ink] in found.concat() {
        assert!(ground < 5 && ink > 40, "{found:?}");
    }
}
