//! Which check helps: what a team wants from its hour, and the checks for that. Who organises knows what is wanted, and no
//! check by its name.

use crate::components::{El, back_link, details, el, heading, lead, link, para, views};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::wording::Wording;
use kilter_text::lists::Want;
use kilter_text::t;
use leptos::prelude::AnyView;

/// The page.
pub fn which(_: Kilter) -> AnyView {
    let say = t().which;
    let mut parts = vec![
        back_link(&Route::Ask),
        heading(say.title(), None, None),
        lead(say.lead()),
    ];
    let wants = Want::all().into_iter().enumerate();
    parts.extend(wants.map(|(at, want)| folded(at + 1, &want)));
    views(parts)
}

/// What the team wants, and one press away the checks for it.
fn folded(number: usize, want: &Want) -> El {
    let checks = want.checks(Catalogue::built_in());
    let mut body: Vec<AnyView> = checks.into_iter().map(|it| told(it).view()).collect();
    let start = link(&Route::AskFor(number), t().which.start());
    body.push(el("p").with(start).view());
    details("nhsuk-details", want.title(), None, body)
}

/// What it asks about, and how long it takes.
fn told(check: &Instrument) -> El {
    let say = t().which;
    let about = Wording::default().fill(&check.about);
    let (statements, more) = check.fewest_statements();
    let statements = u32::try_from(statements).unwrap_or(u32::MAX);
    para(match more {
        false => say.check(&check.title, &about, statements, check.minutes),
        true => say.check_from(&check.title, &about, statements, check.minutes),
    })
}
