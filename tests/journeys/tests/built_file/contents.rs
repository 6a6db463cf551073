//! The contents of a report lead to its parts, and Back leads back.

use kilter_journeys::Visitor;

/// Links that only moved the focus left Back to lead out of the report.
#[test]
fn a_link_of_the_contents_has_an_address_and_back_returns() {
    let joe = Visitor::new("Joe").at("#/example").open();
    joe.sees("A conversation starter, not a test.");
    joe.click_link("Where the time goes")
        .is_focused_on("Where the time goes");
    assert_eq!(joe.route(), "#/example/check-2-attention");
    let scrolled = || joe.script("return scrollY", &[]).as_f64().unwrap();
    assert!(scrolled() > 500.0);
    joe.back().sees("A conversation starter, not a test.");
    assert_eq!(joe.route(), "#/example");
    // The page was not drawn anew, and another part is reached from its address.
    joe.forward();
    assert_eq!(joe.route(), "#/example/check-2-attention");
    joe.reload().is_focused_on("Where the time goes");
}

/// Firefox left five headings alone at the foot of a sheet; it keeps a box whole, and no heading with what follows.
#[test]
fn a_heading_stands_in_one_box_with_the_pictures_below_it() {
    let joe = Visitor::new("Joe").at("#/example").open();
    joe.sees("A conversation starter, not a test.");
    let alone = joe.script(
        "const pictures = (below) => below?.matches('.kilter-beside, .kilter-side-by-side') ||
            below?.querySelector(':scope > .kilter-side-by-side');
        return [...document.querySelectorAll('.kilter-report h3, .kilter-report h4')]
            .filter((heading) => pictures(heading.nextElementSibling))
            .map((heading) => [heading.textContent, heading.parentElement.className])",
        &[],
    );
    let alone = alone.as_array().unwrap();
    assert!(alone.len() >= 5, "{alone:?}");
    for heading in alone {
        assert_eq!(heading[1], "kilter-together", "{heading}");
    }
}
