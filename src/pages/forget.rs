//! "Forget and leave", on every page of the member's way.

use crate::components::TwoStep;
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::*;

/// Forgets what was chosen and goes back to the start screen.
#[component]
pub fn Forget() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().answer;
    let forget = Callback::new(move |()| {
        kilter.forget_draft();
        kilter.say(say.forgotten());
        kilter.go(&Route::NextPerson);
    });
    view! {
        <div class="kilter-forget">
            <TwoStep
                id="forget-title"
                open=say.forget_link()
                title=say.forget_title()
                confirm=say.forget_button()
                cancel=say.forget_cancel()
                on_confirm=forget
            >
                <p>{say.forget_text()}</p>
            </TwoStep>
        </div>
    }
}
