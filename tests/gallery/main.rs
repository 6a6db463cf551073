//! Every component in every state, on a page of its own for each: `#/COMPONENT/NUMBER`; all states of one at
//! `#/COMPONENT`. The journeys build it, and look at it with the app's own stylesheet.

use kilter_app::browser::page;
use kilter_app::components::{El, Fixture, GALLERY, all, el, heading_of, live};
use leptos::ev::hashchange;
use leptos::prelude::*;

fn main() {
    leptos::mount::mount_to_body(gallery);
}

fn gallery() -> AnyView {
    let address = RwSignal::new(page::hash());
    let turned = window_event_listener(hashchange, move |_| address.set(page::hash()));
    on_cleanup(move || turned.remove());
    let shown = live(move || {
        let mut drawn = Vec::new();
        for (component, fixture) in at(&address.get()) {
            drawn.push(one(component, fixture).view());
        }
        all(drawn)
    });
    el("div")
        .class("nhsuk-width-container")
        .with(el("main").class("nhsuk-main-wrapper").view_in(shown))
        .view()
}

/// The states that the address names.
fn at(address: &str) -> Vec<(&'static str, Fixture)> {
    let path = address.trim_start_matches("#/");
    let (component, number) = path.split_once('/').unwrap_or((path, ""));
    let number: Option<usize> = number.parse().ok();
    let mut states = Vec::new();
    for (name, fixtures) in GALLERY.iter().filter(|(name, _)| *name == component) {
        let wanted = fixtures.iter().enumerate();
        let wanted = wanted.filter(|(at, _)| number.is_none_or(|number| number == *at));
        states.extend(wanted.map(|(_, fixture)| (*name, *fixture)));
    }
    states
}

fn one(component: &str, fixture: Fixture) -> El {
    // The top of a page has its own heading.
    let tag = if component == "page" { "p" } else { "h1" };
    let name = format!("{component}: {}", fixture.name);
    el("div")
        .with(heading_of(tag, "nhsuk-heading-l", name))
        .view_in((fixture.draw)())
}
