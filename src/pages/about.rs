//! About: what Kilter is, its limits, credits, licences, version.

use super::plan::unscored_link;
use super::tools::tools_link;
use crate::components::{back_link, bullet_list, el, heading, heading2, lead, link, para, views};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_text::t;
use leptos::prelude::AnyView;

/// The page for the IT lead, and for anybody who asks who stands behind it.
pub fn about(_: Kilter) -> AnyView {
    let say = t().about;
    let limits = [
        say.limit_small_team(),
        say.limit_made_up(),
        say.limit_organiser(),
        say.limit_files(),
        say.limit_shared(),
    ];
    let mut parts = vec![
        back_link(&Route::Home),
        heading(say.title(), None, None),
        lead(say.what()),
        para(say.not_a_test()),
        para(say.not_validated()),
        para(say.independent()),
        el("p").with(link(&Route::Levels, t().levels.link())),
        tools_link(),
        para(say.no_patients()),
        heading2(say.limits_heading()),
        bullet_list(limits),
        unscored_link(),
        heading2(say.credits_heading()),
    ];
    // The credit lines belong to the instruments' data, so that a further instrument brings its own.
    // Two forms of one check have one line.
    let mut credits: Vec<&str> = Vec::new();
    for instrument in Catalogue::built_in().iter() {
        if !credits.contains(&instrument.credit.as_str()) {
            credits.push(&instrument.credit);
        }
    }
    parts.extend(credits.into_iter().map(para));
    parts.extend([
        para(say.credit_design()),
        heading2(say.licences_heading()),
        para(say.licence_code()),
        para(say.licence_wording()),
        heading2(say.version_heading()),
        para(say.version(env!("CARGO_PKG_VERSION"))),
    ]);
    views(parts)
}
