//! Where people get Kilter from: the file, which goes with the message, or a web server.

use super::inviting::Inviting;
use crate::actions::keep_web_copy;
use crate::browser::{page, this_file};
use crate::components::{
    ByHand, Kind, Take, TextField, Way, all, details, form, nothing, para, submit_button,
};
use crate::pages::refused::refused;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The field for an address.
pub(super) const ADDRESS: &str = "web-copy";

/// This very file, to attach.
pub(super) fn attaching() -> AnyView {
    let say = t().invite;
    if !this_file::is_here() {
        return para(say.attach_by_hand()).view();
    }
    let bytes = || this_file::bytes().unwrap_or_default();
    let take = Take::made(this_file::NAME, "text/html", String::new, bytes);
    let take = take.saying(|words| {
        words.save = say.attach_button();
        words.asked_to_save = t().ready.asked_to_save_only(this_file::NAME);
        words.not_saved = say.attach_by_hand();
    });
    all(vec![
        para(say.attach()).view(),
        take.draw_as(Kind::Second, &[Way::Save], ByHand::Never),
    ])
}

/// The field for the address of a copy on a web server.
pub(super) fn web_copy(inviting: Inviting) -> AnyView {
    if page::hosted_at().is_some() {
        return nothing();
    }
    let say = t().invite;
    let kept = inviting.kilter.kept;
    let kept = kept.with_untracked(|kept| kept.as_ref()?.web_copy.clone());
    let typed = RwSignal::new(kept.unwrap_or_default());
    let submit = move || {
        let address = match typed.get_untracked().trim() {
            "" => None,
            text => match page::web_address(text) {
                Some(address) => Some(address),
                None => return inviting.address_wrong.set(Some(say.web_wrong().into())),
            },
        };
        inviting.address_wrong.set(None);
        typed.set(address.clone().unwrap_or_default());
        spawn_local(async move {
            if let Err(error) = keep_web_copy(&inviting.kilter, address).await {
                refused(inviting.kilter, &error, inviting.failed);
            }
        });
    };
    let field = TextField::new(ADDRESS, say.web_label(), typed)
        .hint(say.web_hint())
        .error(inviting.address_wrong.into());
    let asks = form(submit)
        .with(field.draw())
        .with(submit_button(Kind::Second, say.web_button()));
    details("nhsuk-details", say.web_summary(), None, vec![asks.view()]).view()
}
