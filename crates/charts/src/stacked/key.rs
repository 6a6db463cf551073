//! Which colour is which answer.

use crate::chart::Key;
use crate::palette;
use crate::scale::units;
use crate::svg::{Paint, Rect, Svg};

/// The answers, each with its colour. The counts stand on the segments, so this only names the answers; the page sets
/// it, where words wrap by themselves.
pub(super) fn key(options: &[String], colours: &[&'static str], opted_out: &str) -> Vec<Key> {
    let key = |(words, colour): (&String, &&'static str)| {
        let mut svg = Svg::default();
        let edge = Some((palette::OUTLINE, units(1)));
        svg.rect(Rect::new(5, 5, 130, 130), Paint { fill: colour, edge });
        Key {
            swatch: format!(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"14\" height=\"14\" aria-hidden=\"true\">{}</svg>",
                svg.into_body()
            ),
            words: words.clone(),
        }
    };
    let mut keys: Vec<Key> = options.iter().zip(colours).map(key).collect();
    if !opted_out.is_empty() {
        keys.push(key((&opted_out.to_owned(), &palette::TAIL)));
    }
    keys
}
