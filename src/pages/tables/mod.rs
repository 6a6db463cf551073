//! Several tables of one round: the set-up that goes to another machine, and the part that is
//! opened there.
mod part;

pub use part::part;

use crate::components::{ByHand, Take, Way, all, back_link, el, heading, nothing, para, views};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_text::t;
use leptos::prelude::AnyView;

/// The set-up of an open round, for another table.
pub fn another_table(kilter: Kilter, id: RandomId) -> AnyView {
    let Some(round) = kilter.open_round(&id) else {
        return nothing();
    };
    let (say, code) = (t().tables, round.table().code());
    let take = Take::text(code.clone(), "kilter-table.txt", "text/plain");
    let shown = el("p").class("nhsuk-inset-text kilter-inset kilter-copy-text");
    all(vec![
        views([
            back_link(&Route::Round(id)),
            heading(say.title(), None, None),
            para(say.text(round.setup.asking.minimum.replies())),
            para(say.how()),
            para(say.afterwards()),
        ]),
        take.draw(
            &[Way::Copy, Way::Save, Way::Print],
            ByHand::IfRefused(say.code_label()),
        ),
        shown.text(code).view(),
    ])
}
