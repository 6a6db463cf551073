//! The words before the first statement.

use super::forget::forget;
use crate::components::{
    Kind, all, back_link, button, button_group, heading, lead, nothing, para, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::instrument::Catalogue;
use kilter_text::t;
use leptos::prelude::*;

/// What a member is told before they answer.
pub fn before(kilter: Kilter) -> AnyView {
    drawn(kilter).unwrap_or_else(nothing)
}

fn drawn(kilter: Kilter) -> Option<AnyView> {
    let say = t().answer;
    let catalogue = Catalogue::built_in();
    let draft = kilter.draft.get_untracked()?;
    let minimum = kilter.open_round(&draft.round)?.setup.minimum.replies();
    let checks = draft.instruments(catalogue);
    let titles: Vec<&str> = checks.iter().map(|check| check.title.as_str()).collect();
    let minutes = checks.iter().map(|check| check.minutes).sum();
    let statements = u32::try_from(draft.statements(catalogue).len()).unwrap_or(u32::MAX);
    let page = views([
        back_link(&Route::NextPerson),
        heading(say.before_title(), None, None),
        lead(say.before(statements, minutes, minimum)),
        para(say.before_checks(&t().words.list(&titles))),
        para(say.before_shared()),
        button_group([
            button(Kind::Main, say.start_button(), move |_| {
                begin(kilter, false)
            }),
            button(Kind::Second, say.one_a_page(), move |_| begin(kilter, true)),
        ]),
    ]);
    Some(all(vec![page, forget(kilter)]))
}

fn begin(kilter: Kilter, one_a_page: bool) {
    kilter.draft.update(|draft| {
        if let Some(draft) = draft {
            draft.one_a_page = one_a_page;
        }
    });
    kilter.go(&Route::Answer(1));
}
