//! One moment at a time, and what could be said in it.

use crate::components::{
    El, Kind, button, button_group, details, el, live, nothing, para, takes_focus,
};
use kilter_text::lists::{Moment, Saying};
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;
use std::sync::Arc;

/// The heading of a moment, which takes the focus as it comes.
const ID: &str = "moment";

/// The moments: the first, and the way to each other.
pub fn moments(all: Vec<Moment>) -> El {
    let (all, on) = (Arc::new(all), RwSignal::new(0));
    let (drawn, listed) = (Arc::clone(&all), all);
    let came_by_itself = StoredValue::new(true);
    let one = live(move || {
        let at = on.get();
        if !came_by_itself.get_value() {
            takes_focus(ID);
        }
        came_by_itself.set_value(false);
        match drawn.get(at) {
            Some(moment) => one(moment, at, &drawn, on).view(),
            None => nothing(),
        }
    });
    el("div").view_in(one).with(choose(&listed, on))
}

fn one(moment: &Moment, at: usize, all: &[Moment], on: RwSignal<usize>) -> El {
    let place = el("span")
        .class("nhsuk-caption-m")
        .text(t().rehearsal.on(at + 1, all.len()));
    let name = el("h2")
        .class("nhsuk-heading-m")
        .attr("id", ID)
        .attr("tabindex", "-1")
        .with(place)
        .text(" ")
        .text(moment.title());
    let sayings = moment.sayings.iter().copied().map(saying);
    let goes_on = match all.get(at + 1) {
        Some(next) => button(Kind::Main, t().rehearsal.next(&next.title()), move |_| {
            on.set(at + 1);
        }),
        None => button(Kind::Second, t().rehearsal.again(), move |_| on.set(0)),
    };
    el("section")
        .attr("aria-labelledby", ID)
        .with(name)
        .with(para(moment.happens()))
        .with(para(t().rehearsal.what_now()).class("kilter-moment__asks"))
        .with(el("ul").class("kilter-sayings").with_all(sayings))
        .with(button_group([goes_on]))
}

/// Something that could be said; pressed, it says whether that helps.
fn saying(saying: Saying) -> El {
    let pressed = RwSignal::new(false);
    let says = button(Kind::Second, saying.says(), move |_| pressed.set(true))
        .live_attr("aria-pressed", move || Some(pressed.get().to_string()));
    let verdict = live(move || match pressed.get() {
        true => verdict(saying).view(),
        false => nothing(),
    });
    // It is there while there is nothing to say too: a screen reader hears what changes in it.
    let heard = el("div").attr("role", "status").view_in(verdict);
    el("li").with(says).with(heard)
}

fn verdict(saying: Saying) -> El {
    let (word, class): (Cow<'static, str>, _) = match saying.helps {
        true => (
            t().rehearsal.helps(),
            "kilter-verdict kilter-verdict--helps",
        ),
        false => (t().rehearsal.tempts(), "kilter-verdict"),
    };
    el("p")
        .class(class)
        .with(el("strong").text(word))
        .text(" ")
        .text(saying.why())
}

/// All of them to choose from.
fn choose(all: &[Moment], on: RwSignal<usize>) -> El {
    let each = all.iter().enumerate();
    let each = each
        .map(|(at, moment)| el("li").with(button(Kind::Link, moment.title(), move |_| on.set(at))));
    let list = el("ul").class("nhsuk-list").with_all(each);
    details(
        "nhsuk-details",
        t().rehearsal.choose(),
        None,
        vec![list.view()],
    )
}
