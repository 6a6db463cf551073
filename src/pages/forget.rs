//! "Forget and leave", on every page of the member's way.

use crate::components::{Kind, TwoStep, el};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::{AnyView, Callback};

/// Forgets what was chosen and goes back to the start screen.
pub fn forget(kilter: Kilter) -> AnyView {
    let say = t().answer;
    let forget = move |()| {
        kilter.forget_draft();
        kilter.say(say.forgotten());
        kilter.go(&Route::NextPerson);
    };
    let asks = TwoStep {
        id: "forget-title",
        open: say.forget_link().into(),
        opens_as: Kind::Second,
        title: say.forget_title().into(),
        confirm: say.forget_button().into(),
        cancel: say.forget_cancel().into(),
        warning: true,
        texts: vec![say.forget_text().into()],
        on_confirm: Callback::new(forget),
    };
    el("div").class("kilter-forget").view_in(asks.view()).view()
}
