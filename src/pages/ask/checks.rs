//! Which checks a round asks.

use super::field::CHECKS;
use crate::components::{Checkbox, El, checkboxes, control_id, el, link};
use crate::route::Route;
use kilter_core::instrument::{Catalogue, Instrument, InstrumentKey};
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;

/// A box to tick for each check.
pub fn checks(chosen: RwSignal<Vec<InstrumentKey>>, error: Signal<Option<String>>) -> El {
    let mut boxes = Vec::new();
    // What follows something is offered where that was before.
    let offered = |it: &&Instrument| {
        it.follows.is_none() || chosen.with_untracked(|chosen| chosen.contains(&it.key))
    };
    for (place, instrument) in Catalogue::built_in().all().filter(offered).enumerate() {
        boxes.push(check(place, instrument, chosen).draw());
    }
    let which = el("p").with(link(&Route::Which, t().which.title()));
    el("div")
        .with(checkboxes(CHECKS, t().ask.checks_legend(), error, boxes))
        .with(which)
}

fn check(place: usize, instrument: &Instrument, chosen: RwSignal<Vec<InstrumentKey>>) -> Checkbox {
    let (statements, more) = instrument.fewest_statements();
    let statements = u32::try_from(statements).unwrap_or(u32::MAX);
    let hint = match more {
        false => t().ask.check_hint(statements, instrument.minutes),
        true => t().ask.check_hint_from(statements, instrument.minutes),
    };
    // Of the usual ones it is said what they ask about; "Which check helps?" says it of all.
    let hint = match instrument.usual {
        true => format!("{} {hint}", Wording::default().fill(&instrument.about)),
        false => hint.into_owned(),
    };
    let (key, same) = (instrument.key.clone(), instrument.key.clone());
    Checkbox {
        id: control_id(CHECKS, place),
        label: instrument.title.clone().into(),
        hint: Some(hint),
        ticked: Signal::derive(move || chosen.with(|chosen| chosen.contains(&key))),
        on_change: Callback::new(move |()| chosen.update(|chosen| turn(chosen, &same))),
    }
}

/// Takes a check in or out, and keeps the catalogue's order, whatever the order of ticking.
fn turn(chosen: &mut Vec<InstrumentKey>, key: &InstrumentKey) {
    let mut now = Vec::new();
    for instrument in Catalogue::built_in().all() {
        let was = chosen.contains(&instrument.key);
        if was != (instrument.key == *key) {
            now.push(instrument.key.clone());
        }
    }
    *chosen = now;
}
