//! Many links, a hundred at a time.

use crate::components::{El, by_hundreds, el, finding, link};
use crate::route::Route;
use leptos::prelude::{AnyView, RwSignal};

/// Links to these pages, by these names.
pub fn link_list(links: Vec<(Route, String)>) -> AnyView {
    by_hundreds(links.len(), move |some| {
        list(links.get(some).unwrap_or_default().iter()).view()
    })
}

/// The same, which can be found by their names where there are many.
pub fn links_to_find(
    id: &'static str,
    typed: RwSignal<String>,
    links: Vec<(Route, String)>,
) -> AnyView {
    let words = links.iter().map(|(_, name)| name.clone()).collect();
    finding(id, typed, words, move |places| {
        list(places.iter().filter_map(|place| links.get(*place))).view()
    })
}

fn list<'l>(links: impl Iterator<Item = &'l (Route, String)>) -> El {
    let mut list = el("ul").class("nhsuk-list kilter-links");
    for (to, name) in links {
        list = list.with(el("li").with(link(to, name.clone())));
    }
    list
}
