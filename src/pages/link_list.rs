//! Many links, a hundred at a time.

use crate::components::{by_hundreds, el, link};
use crate::route::Route;
use leptos::prelude::AnyView;

/// Links to these pages, by these names.
pub fn link_list(links: Vec<(Route, String)>) -> AnyView {
    by_hundreds(links.len(), move |some| {
        let mut list = el("ul").class("nhsuk-list kilter-links");
        for (to, name) in links.get(some).unwrap_or_default() {
            list = list.with(el("li").with(link(to, name.clone())));
        }
        list.view()
    })
}
