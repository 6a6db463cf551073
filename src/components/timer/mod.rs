//! A countdown in minutes and seconds. It can be paused, makes no sound, and that it has ended is read out once.
mod countdown;
mod fixtures;

pub use countdown::{Countdown, minutes_and_seconds};
pub use fixtures::FIXTURES;

use super::el::{El, el};
use super::parts::{Kind, button};
use super::progress::progress;
use crate::browser::elapsed::{clocks, since};
use leptos::prelude::*;
use std::borrow::Cow;
use std::time::Duration;

/// How often it is drawn: what is shown is never older than that.
const DRAWN_EVERY: Duration = Duration::from_millis(200);

/// What is said of it.
#[derive(Debug, Clone)]
pub struct Words {
    /// What it counts.
    pub left: Cow<'static, str>,
    /// The button while it runs.
    pub pause: Cow<'static, str>,
    /// The button while it is paused.
    pub go_on: Cow<'static, str>,
    /// It has ended.
    pub over: Cow<'static, str>,
}

/// Drawn; it goes on by the clocks while its page is hidden or the computer sleeps.
pub fn timer(countdown: RwSignal<Countdown>, words: Words) -> El {
    let before = StoredValue::new(clocks());
    let pass = move || {
        let passed = since(before.get_value());
        before.set_value(clocks());
        countdown.maybe_update(|countdown| countdown.pass(passed));
    };
    // Without a timer of the browser's the time stands still, as it says.
    if let Ok(interval) = set_interval_with_handle(pass, DRAWN_EVERY) {
        on_cleanup(move || interval.clear());
    }
    let shown = Memo::new(move |_| countdown.with(Countdown::shown));
    let state =
        Memo::new(move |_| countdown.with(|countdown| (countdown.runs(), countdown.is_over())));
    let Words {
        left,
        pause,
        go_on,
        over,
    } = words;
    let turn = button(Kind::Second, "", move |_| countdown.update(Countdown::turn))
        .live_attr("hidden", move || state.get().1.then(String::new))
        .live_text(move || {
            let label = if state.get().0 { &pause } else { &go_on };
            label.clone().into_owned()
        });
    let said = move || match state.get() {
        (_, true) => over.clone().into_owned(),
        _ => String::new(),
    };
    let digits = el("span")
        .class("kilter-timer__left")
        .attr("role", "timer")
        .attr("aria-label", left.clone())
        .live_text(move || shown.get());
    el("div")
        .with(el("p").text(left).text(" ").with(digits))
        .with(turn)
        .with(progress(said))
}
