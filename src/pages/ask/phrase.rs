//! Locking the round with a phrase.

use super::field::Field;
use super::form::shortest_phrase;
use super::opening::Opening;
use crate::browser::random;
use crate::components::{
    El, Kind, TextField, button, el, live, nothing, para, progress, tick, views,
};
use kilter_text::{phrase_words, t};
use leptos::prelude::*;

/// Whether others use this computer only the organiser knows. Then the phrase, and what it means to forget it.
///
/// One field that shows what is typed, not two that hide it: a slip that nobody sees loses the
/// round, and people type the second without reading the first (GOV.UK Design System, passwords:
/// let people see what they type, don't ask for it twice).
pub fn phrase(opening: Opening) -> [El; 2] {
    let (say, form) = (t().phrase, opening.form);
    let box_to_tick = el("div")
        .class("nhsuk-form-group")
        .with(para(say.why()))
        .with(tick("lock", say.lock_link(), form.lock));
    let field = move || {
        if !form.lock.get() {
            return nothing();
        }
        let field = TextField::new(Field::Phrase.id(), say.choose_label(), form.phrase)
            .hint(say.choose_hint(shortest_phrase()))
            .error(opening.wrong(Field::Phrase));
        views([
            field.draw(),
            four_words(form.phrase),
            para(say.disk()),
            para(say.lost()),
        ])
    };
    [box_to_tick, el("div").view_in(live(field))]
}

/// Words that nobody has to think up, and nobody can guess.
fn four_words(phrase: RwSignal<String>) -> El {
    let filled_in = RwSignal::new(String::new());
    let fill = move |_| {
        // Without randomness the button does nothing, and a phrase can be typed.
        if let Ok(bits) = random::fill() {
            let words = phrase_words::four_words(bits);
            filled_in.set(words.clone());
            phrase.set(words);
        }
    };
    let told = move || {
        let is_there = phrase.with(|phrase| !phrase.is_empty() && *phrase == filled_in.get());
        if is_there {
            t().phrase.four_words().into()
        } else {
            String::new()
        }
    };
    el("div")
        .with(button(Kind::Second, t().phrase.four_words_button(), fill))
        .with(progress(told))
}
