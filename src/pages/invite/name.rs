//! Who asks, and by when.

use super::inviting::Inviting;
use crate::actions::ActionError;
use crate::components::{El, Kind, TextField, details, el, form, live, para, submit_button};
use crate::pages::ask::form::asked_by;
use crate::pages::refused::why;
use kilter_text::t;
use leptos::prelude::*;

/// The field for the name.
pub(super) const NAME: &str = "asked-by";

/// Asked for where nobody has said it yet.
pub(super) fn name_form(inviting: Inviting) -> AnyView {
    let typed = RwSignal::new(inviting.name.get_untracked());
    let submit = move || match asked_by(&typed.get_untracked()) {
        Err(text) => inviting.name_wrong.set(Some(text)),
        Ok(name) => {
            inviting.name_wrong.set(None);
            inviting.name.set(name.to_string());
            inviting.keep_words();
            if inviting.message.with_untracked(String::is_empty) {
                // Nobody could open a reply to it.
                inviting.failed.set(Some(why(&ActionError::KeyGone).into()));
            }
        }
    };
    let field =
        TextField::new(NAME, t().invite.name_label(), typed).error(inviting.name_wrong.into());
    form(submit)
        .with(field.draw())
        .with(submit_button(Kind::Main, t().invite.name_button()))
        .view()
}

/// Changes them: the name until the invitation is out.
pub(super) fn name_and_date(inviting: Inviting) -> AnyView {
    let say = t().invite;
    let name = live(move || match inviting.is_out.get() {
        true => para(say.name_fixed()).view(),
        false => untrack(|| name_field(inviting)).view(),
    });
    let date = TextField::new("reply-by", say.by_label(), inviting.reply_by).hint(say.by_hint());
    let date = el("div")
        .on("change", move |_| inviting.keep_words())
        .with(date.draw());
    let body = vec![name, date.view()];
    details("nhsuk-details", say.words_summary(), None, body).view()
}

/// A name that can't be one is not taken: the message keeps the last.
fn name_field(inviting: Inviting) -> El {
    let typed = RwSignal::new(inviting.name.get_untracked());
    let take = move |_| match asked_by(&typed.get_untracked()) {
        Err(text) => inviting.name_wrong.set(Some(text)),
        Ok(name) => {
            inviting.name_wrong.set(None);
            inviting.name.set(name.to_string());
        }
    };
    let field =
        TextField::new(NAME, t().invite.name_label(), typed).error(inviting.name_wrong.into());
    // The message follows each letter: what is drawn anew when the field is left can't be pressed with the same press.
    el("div")
        .on("input", take)
        .on("change", move |_| inviting.keep_words())
        .with(field.draw())
}
