//! "Forget and leave", on every page of the member's way.

use crate::actions::forget_reply;
use crate::components::{Kind, TwoStep, el};
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::{AnyView, Callback};
use leptos::task::spawn_local;

/// Forgets what was chosen and goes back to the start screen; on a member's own machine, to where
/// invitations are answered.
pub fn forget(kilter: Kilter) -> AnyView {
    let say = t().answer;
    let forget = move |()| {
        if kilter.own_draft() {
            spawn_local(async move {
                let (said, to) = match forget_reply(&kilter).await {
                    Ok(()) => (say.forgotten(), Route::TakePart),
                    Err(_) => (t().computer.not_deleted(), Route::Computer),
                };
                kilter.say(said);
                kilter.go(&to);
            });
            return;
        }
        kilter.forget_draft();
        kilter.say(say.forgotten());
        kilter.go(&Route::NextPerson);
    };
    let asks = TwoStep {
        id: "forget-title".into(),
        open: say.forget_link(),
        of: None,
        opens_as: Kind::Second,
        title: say.forget_title(),
        confirm: say.forget_button(),
        cancel: say.forget_cancel(),
        warning: true,
        texts: vec![say.forget_text()],
        on_confirm: Callback::new(forget),
    };
    el("div").class("kilter-forget").view_in(asks.view()).view()
}
