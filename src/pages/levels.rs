//! What Kilter says, and does not, beside the frameworks by which networks are talked with. It is where who comes from
//! those finds the way in.

use crate::components::{
    El, back_link, bullet_list, el, heading, lead, para, summary_row_of, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_text::lists::{Speaks, Theme};
use kilter_text::t;
use leptos::prelude::AnyView;

/// The page.
pub fn levels(_: Kilter) -> AnyView {
    let say = t().levels;
    let themes = Theme::all().into_iter().map(|theme| row(&theme));
    views([
        back_link(&Route::About),
        heading(say.title(), None, None),
        lead(say.lead()),
        para(say.one_part()),
        para(say.independent()),
        el("dl").class("nhsuk-summary-list").with_all(themes),
        para(say.no_level()),
    ])
}

fn row(theme: &Theme) -> El {
    let value = el("div").with(para(theme.about()));
    let parts: Vec<String> = theme.speaks.iter().filter_map(parts).collect();
    let value = if parts.is_empty() {
        value.with(para(t().levels.no_check()))
    } else {
        value.with(bullet_list(parts))
    };
    let value = value.with(para(theme.unsaid()));
    summary_row_of(theme.title(), value, None)
}

fn parts(speaks: &Speaks) -> Option<String> {
    let check = speaks.check(Catalogue::built_in())?;
    let parts = speaks.parts(check);
    Some(t().levels.parts(&check.title, &parts).into_owned())
}
