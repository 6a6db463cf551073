//! Several rounds of a team, one after the other.

use crate::components::{all, back_link, blocks, el, heading, nothing, running_head};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::compare::Rounds;
use kilter_core::disclosure::Rules;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_page::rounds::rounds_page;
use leptos::prelude::*;

/// The page: the rounds of a team up to this one.
pub fn rounds(kilter: Kilter, id: RandomId) -> AnyView {
    let Some(last) = untrack(|| kilter.summary(&id)) else {
        return nothing();
    };
    let (kept, catalogue) = (
        untrack(|| kilter.summaries_that(|it| it.head.team_id == last.head.team_id)),
        Catalogue::built_in(),
    );
    let rounds = Rounds::up_to(&last, &kept, catalogue);
    let page = rounds_page(&Rounds::of(&rounds, Rules::default(), catalogue), catalogue);
    let shown = el("article")
        .class("kilter-report")
        .with(running_head(page.running_head))
        .with(heading(page.title, None, None))
        .with_all(blocks(page.blocks));
    all(vec![back_link(&Route::Report(id)).view(), shown.view()])
}
