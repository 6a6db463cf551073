//! A report's parts are a press away, and its checks have addresses.

use super::every_topic::opens_every_topic;
use kilter_journeys::Visitor;

#[test]
fn a_check_is_reached_from_its_address() {
    let joe = Visitor::new("Joe").at("#/example/check-2").open();
    joe.is_focused_on("Deal and relationship");
    joe.reload().is_focused_on("Deal and relationship");
}

/// Firefox left five headings alone at the foot of a sheet; it keeps a box whole, and no heading with what follows.
#[test]
fn a_heading_stands_in_one_box_with_the_pictures_below_it() {
    let joe = Visitor::new("Joe").at("#/example").open();
    joe.sees("A conversation starter, not a test.");
    opens_every_topic(&joe);
    let alone = joe.script(
        "const pictures = (below) => below?.matches('.kilter-beside, .kilter-side-by-side') ||
            below?.querySelector(':scope > .kilter-side-by-side');
        return [...document.querySelectorAll('.kilter-report h3, .kilter-report h4')]
            .filter((heading) => pictures(heading.nextElementSibling))
            .map((heading) => [heading.textContent, heading.parentElement.className])",
        &[],
    );
    let alone = alone.as_array().unwrap();
    assert!(!alone.is_empty(), "{alone:?}");
    for heading in alone {
        assert_eq!(heading[1], "kilter-together", "{heading}");
    }
}
