//! The clock of a plan: which step is on, how much of it is left, and whether it is time to go on.

use super::hour::Hour;
use crate::browser::elapsed::{clocks, since};
use crate::components::{El, Kind, button, button_group, el, live, progress};
use kilter_core::plan::{Clock, Pace, Tone};
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;
use std::time::Duration;

/// How often it is drawn.
const DRAWN_EVERY: Duration = Duration::from_millis(500);

/// It runs when somebody starts it; a plan that is changed starts anew.
pub fn clock(hour: &Hour) -> El {
    let running: RwSignal<Option<Clock>> = RwSignal::new(None);
    let (began, now) = (StoredValue::new(clocks()), RwSignal::new(0u32));
    let tick = move || {
        if running.try_with(Option::is_some) == Some(true) {
            let _ = now.try_set(seconds(since(began.get_value())));
        }
    };
    // Without a timer of the browser's it stands still; the buttons still tell which step is on.
    if let Ok(interval) = set_interval_with_handle(tick, DRAWN_EVERY) {
        on_cleanup(move || interval.clear());
    }
    let agenda = hour.agenda;
    Effect::new(move |_| {
        agenda.track();
        running.set(None);
    });
    let pace = Memo::new(move |_| {
        let now = now.get();
        running.with(|clock| clock.as_ref().map(|clock| clock.at(now)))
    });
    let is_on = Memo::new(move |_| pace.with(|pace| pace.as_ref().map(|pace| pace.step)));
    let hour = hour.clone();
    let start = move |_| {
        began.set_value(clocks());
        now.set(0);
        running.set(Some(agenda.with_untracked(Clock::start)));
    };
    let drawn = move || match is_on.get() {
        None => button(Kind::Main, t().plan.start(), start).view(),
        Some(step) => {
            let on = Running {
                hour: hour.clone(),
                running,
                now,
                pace,
            };
            on.draw(step).view()
        }
    };
    let said = move || pace.with(|pace| pace.as_ref().map_or_else(String::new, tone));
    el("div")
        .class("kilter-no-print")
        .view_in(live(drawn))
        .with(progress(said))
}

/// The clock while it runs.
struct Running {
    hour: Hour,
    running: RwSignal<Option<Clock>>,
    now: RwSignal<u32>,
    pace: Memo<Option<Pace>>,
}

impl Running {
    /// While this step is on.
    fn draw(self, step: usize) -> El {
        let Self {
            hour,
            running,
            now,
            pace,
        } = self;
        let names: Vec<String> = hour.agenda.with_untracked(|agenda| {
            let steps = agenda.steps().iter();
            steps.map(|step| hour.planned().name(&step.about)).collect()
        });
        let name = names.get(step).cloned().unwrap_or_default();
        let left = el("span")
            .class("kilter-timer__left")
            .attr("role", "timer")
            .attr("aria-label", t().plan.left())
            .live_text(move || pace.with(|pace| pace.as_ref().map(shown).unwrap_or_default()));
        let mut shown = el("div")
            .live_attr("class", move || {
                let tone = pace.with(|pace| pace.as_ref().map(|pace| pace.tone));
                Some(format!("kilter-pace {}", class(tone)))
            })
            .with(
                el("h2")
                    .class("nhsuk-heading-m")
                    .text(t().plan.on(step + 1, &name)),
            )
            .with(el("div").with(left));
        let mut buttons = Vec::new();
        if let Some(next) = names.get(step + 1).cloned() {
            let follows = next.clone();
            let then = move || {
                let seconds =
                    pace.with(|pace| pace.as_ref().and_then(|pace| pace.left.get(1).copied()));
                let minutes = t().plan.minutes(seconds.unwrap_or_default() / 60);
                t().plan.then(&follows, &minutes).into_owned()
            };
            let go_on = move |_| {
                let now = now.get_untracked();
                running.update(|clock| {
                    if let Some(clock) = clock {
                        clock.next(now);
                    }
                });
            };
            shown = shown.with(el("p").live_text(then));
            buttons.push(button(Kind::Main, t().plan.next(&next), go_on));
        }
        buttons.push(button(Kind::Second, t().plan.stop(), move |_| {
            running.set(None);
        }));
        shown.with(button_group(buttons))
    }
}

/// What is left of the step that is on, in minutes and seconds.
fn shown(pace: &Pace) -> String {
    let left = pace.left.first().copied().unwrap_or_default();
    format!("{}:{:02}", left / 60, left % 60)
}

fn tone(pace: &Pace) -> String {
    let says: Cow<'static, str> = match pace.tone {
        Tone::Green => t().plan.there_is_time(),
        Tone::Amber => t().plan.nearly_over(),
        Tone::Red => t().plan.over(),
    };
    says.into_owned()
}

fn class(tone: Option<Tone>) -> &'static str {
    match tone {
        Some(Tone::Amber) => "kilter-pace--soon",
        Some(Tone::Red) => "kilter-pace--over",
        Some(Tone::Green) | None => "kilter-pace--time",
    }
}

fn seconds(milliseconds: f64) -> u32 {
    let passed = Duration::try_from_secs_f64(milliseconds / 1000.0).unwrap_or_default();
    u32::try_from(passed.as_secs()).unwrap_or(u32::MAX)
}
