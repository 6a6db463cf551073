//! About: what Kilter is, its limits, credits, licences, version.

use crate::components::{BackLink, Heading};
use crate::route::Route;
use kilter_core::instrument::Catalogue;
use kilter_text::t;
use leptos::prelude::*;

/// The page for the IT lead, and for anybody who asks who stands behind it.
#[component]
pub fn About() -> impl IntoView {
    let say = t().about;
    let limits = [
        say.limit_small_team(),
        say.limit_made_up(),
        say.limit_organiser(),
        say.limit_files(),
        say.limit_shared(),
    ];
    // The credit lines belong to the instruments' data, so that a further instrument brings its own.
    let credits = Catalogue::built_in()
        .iter()
        .map(|instrument| instrument.credit.clone());
    view! {
        <BackLink to=Route::Home />
        <Heading text=say.title().into_owned() />
        <p class="nhsuk-body-l">{say.what()}</p>
        <p>{say.not_a_test()}</p>
        <p>{say.not_validated()}</p>
        <p>{say.independent()}</p>
        <p>{say.no_patients()}</p>
        <h2 class="nhsuk-heading-m">{say.limits_heading()}</h2>
        <ul class="nhsuk-list nhsuk-list--bullet">
            {limits.map(|limit| view! { <li>{limit}</li> }).collect_view()}
        </ul>
        <h2 class="nhsuk-heading-m">{say.credits_heading()}</h2>
        {credits.map(|credit| view! { <p>{credit}</p> }).collect_view()}
        <p>{say.credit_design()}</p>
        <h2 class="nhsuk-heading-m">{say.licences_heading()}</h2>
        <p>{say.licence_code()}</p>
        <p>{say.licence_wording()}</p>
        <h2 class="nhsuk-heading-m">{say.version_heading()}</h2>
        <p>{say.version(env!("CARGO_PKG_VERSION"))}</p>
    }
}
