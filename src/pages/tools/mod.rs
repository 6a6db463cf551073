//! Tools for a session: the list of them, and each with its steps and what is written down.
mod draws;
mod fields;
mod steps;
mod tool;

pub use tool::tool;

use crate::components::{El, back_link, el, heading, lead, link, para, views};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::lists::Tool;
use kilter_text::t;
use leptos::prelude::AnyView;

/// The list.
pub fn tools(_: Kilter) -> AnyView {
    let say = t().tools;
    let all = Tool::all().into_iter().enumerate();
    let each = all.map(|(at, tool)| {
        let name = el("strong").with(link(&Route::Tool(at + 1), tool.title()));
        let about = para(tool.about())
            .text(" ")
            .text(say.minutes(tool.minutes()));
        el("li").with(name).with(about)
    });
    views([
        back_link(&Route::Home),
        heading(say.title(), None, None),
        lead(say.lead()),
        el("ul").class("nhsuk-list").with_all(each),
    ])
}

/// A link to the list.
pub fn tools_link() -> El {
    let link = link(&Route::Tools, t().tools.title());
    el("p").class("kilter-no-print").with(link)
}
