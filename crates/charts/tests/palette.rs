//! The colours hold: contrast, and difference under simulated colour blindness.

mod colour;

use colour::{Sight, contrast, difference};
use kilter_charts::palette;

const PAGE_WHITE: &str = "#ffffff";

#[test]
fn text_on_every_fill_has_a_contrast_of_four_and_a_half() {
    // WCAG 2.2, success criterion 1.4.3.
    for fill in
        palette::DIVERGING
            .into_iter()
            .chain([palette::HUE, palette::HUE_PALE, palette::PAPER])
    {
        let text = palette::text_on(fill);
        assert!(
            contrast(text, fill) >= 4.5,
            "{text} on {fill}: {}",
            contrast(text, fill)
        );
    }
}

#[test]
fn what_draws_a_shape_has_a_contrast_of_three_on_white() {
    // WCAG 2.2, success criterion 1.4.11. Ink is the page's own text colour, which outlines take.
    for line in [palette::OUTLINE, palette::INK, palette::HUE] {
        assert!(
            contrast(line, PAGE_WHITE) >= 3.0,
            "{line}: {}",
            contrast(line, PAGE_WHITE)
        );
    }
}

#[test]
fn the_outline_is_seen_in_dark_forced_colours_too() {
    assert!(contrast(palette::OUTLINE, "#000000") >= 3.0);
}

#[test]
fn neighbours_differ_for_every_sight() {
    for options in 2..=5 {
        let colours = palette::diverging(options);
        for pair in colours.windows(2) {
            for sight in Sight::ALL {
                let far = difference(pair[0], pair[1], sight);
                assert!(far >= 15.0, "{pair:?} as {sight:?}: {far:.1}");
            }
        }
    }
}

#[test]
fn the_two_ends_differ_most_of_all_for_every_sight() {
    let [low, .., high] = palette::DIVERGING;
    for sight in Sight::ALL {
        let far = difference(low, high, sight);
        assert!(far >= 30.0, "{sight:?}: {far:.1}");
    }
}

#[test]
fn no_pair_is_red_and_green() {
    for colour in
        palette::DIVERGING
            .into_iter()
            .chain([palette::HUE, palette::HUE_PALE, palette::OUTLINE])
    {
        let (hue, saturation) = colour::hue_and_saturation(colour);
        let green = (75.0..165.0).contains(&hue) && saturation > 0.25;
        assert!(!green, "{colour} is green: hue {hue:.0}");
    }
}

#[test]
fn the_measures_find_fault_with_red_amber_green() {
    // Guards the tests above: the same measures must refuse what they are for. ui.md 1.7 gives 11.8 for protanopia.
    assert!(difference("#d5281b", "#007f3b", Sight::Full) > 60.0);
    let closest = Sight::ALL
        .map(|sight| difference("#d5281b", "#007f3b", sight))
        .into_iter()
        .fold(f64::MAX, f64::min);
    assert!(closest < 30.0, "{closest}");
    assert!(contrast("#ed8b00", PAGE_WHITE) < 3.0);
    assert!((contrast("#000000", PAGE_WHITE) - 21.0).abs() < 1e-9);
}

#[test]
fn each_number_of_options_has_as_many_colours() {
    let [low, _, middle, _, high] = palette::DIVERGING;
    assert_eq!(palette::diverging(3), [low, middle, high]);
    assert_eq!(palette::diverging(5), palette::DIVERGING);
    for options in 0..60 {
        assert_eq!(palette::diverging(options).len(), options);
    }
    for options in 2..60 {
        let colours = palette::diverging(options);
        assert_eq!((colours[0], colours[options - 1]), (low, high), "{options}");
    }
}
