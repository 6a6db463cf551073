//! Many things, one of which somebody looks for: a field to find it by, from as many on as no screen shows at a glance.
mod fixtures;

pub use fixtures::FIXTURES;

use super::by_hundreds::by_hundreds;
use super::el::{all, live};
use super::form::TextField;
use super::progress::progress;
use kilter_text::t;
use leptos::prelude::*;
use std::sync::Arc;

/// From so many things on there is a field.
const MANY: usize = 8;

/// Things that are found by these words, one text each. `draw` draws those at these places, a hundred at a time. The field
/// has this id, and what was `typed` is the page's: it stays where one of the things goes.
pub fn finding(
    id: &'static str,
    typed: RwSignal<String>,
    words: Vec<String>,
    draw: impl Fn(&[usize]) -> AnyView + Send + Sync + 'static,
) -> AnyView {
    let draw = Arc::new(draw);
    let count = words.len();
    let list = move |places: Vec<usize>| {
        let draw = draw.clone();
        by_hundreds(places.len(), move |some| {
            draw(places.get(some).unwrap_or_default())
        })
    };
    if count < MANY {
        return list((0..count).collect());
    }
    let words: Vec<String> = words.iter().map(|it| it.to_lowercase()).collect();
    // What finds the same draws nothing anew.
    let found = Memo::new(move |_| found(&typed.read(), &words));
    let says = move || match typed.with(|typed| typed.trim().is_empty()) {
        true => String::new(),
        false => t()
            .shelf
            .found(number(found.with(Vec::len)), number(count))
            .into_owned(),
    };
    all(vec![
        TextField::search(id, t().shelf.find(), typed).draw().view(),
        progress(says).view(),
        live(move || list(found.get())),
    ])
}

/// The places of the texts in which each word that was typed stands, or begins.
fn found(typed: &str, words: &[String]) -> Vec<usize> {
    let typed = typed.to_lowercase();
    let is_meant = |text: &str| typed.split_whitespace().all(|word| text.contains(word));
    let places = words.iter().enumerate();
    let places = places.filter(|(_, text)| is_meant(text));
    places.map(|(place, _)| place).collect()
}

fn number(number: usize) -> u32 {
    u32::try_from(number).unwrap_or(u32::MAX)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn each_word_that_is_typed_narrows_it() {
        let words = [
            "millbrook pcn, spring, march 2027",
            "millbrook pcn, autumn, october 2027",
            "weir école, spring, march 2026",
        ]
        .map(str::to_owned);
        for (typed, places) in [
            ("", vec![0, 1, 2]),
            ("  ", vec![0, 1, 2]),
            ("MILL", vec![0, 1]),
            ("2027 mill mar", vec![0]),
            ("march", vec![0, 2]),
            ("École", vec![2]),
            ("april", vec![]),
        ] {
            assert_eq!(found(typed, &words), places, "{typed}");
        }
    }
}
