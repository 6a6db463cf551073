//! What to do with a tool, a step after the other, each with a countdown.

use crate::components::timer::{Countdown, Words, timer};
use crate::components::{El, Kind, button, el, hidden, live};
use kilter_text::lists::{Tool, ToolStep};
use kilter_text::t;
use leptos::prelude::*;

/// The steps; one countdown runs at most.
pub fn steps(tool: &Tool) -> El {
    let running = RwSignal::new(None::<usize>);
    let each = tool.steps.iter().enumerate();
    let each = each.map(|(place, step)| drawn(place, *step, running));
    el("ol")
        .class("nhsuk-list nhsuk-list--number")
        .with_all(each)
}

fn drawn(place: usize, step: ToolStep, running: RwSignal<Option<usize>>) -> El {
    let runs = Memo::new(move |_| running.get() == Some(place));
    let time = live(move || match runs.get() {
        true => counted(step).view(),
        false => {
            let start = move |_| running.set(Some(place));
            let of = hidden(": ", step.says());
            button(Kind::Link, t().tools.start(step.minutes), start)
                .with(of)
                .view()
        }
    });
    let time = el("div")
        .class("kilter-no-print kilter-tool__time")
        .view_in(time);
    el("li").text(step.says()).text(" ").with(time)
}

fn counted(step: ToolStep) -> El {
    let say = t().tools;
    let words = Words {
        left: say.left(),
        pause: say.pause(),
        go_on: say.go_on(),
        over: say.over(),
    };
    timer(RwSignal::new(Countdown::of(step.minutes * 60)), words)
}
