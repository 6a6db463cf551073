//! Invites people: the message stands there, to be sent. It becomes the invitation when somebody takes it: until then the
//! number of people can change.
mod attaching;
mod inviting;
mod link;
mod message;
mod name;
mod words;

pub use link::link_to;
pub use words::{reminder_of, reply_by, subject};

use crate::components::{
    all, back_link, el, error_of, error_summary, heading, link as link_of_page, live, live_notice,
    views,
};
use crate::pages::come_back::come_back;
use crate::route::Route;
use crate::state::Kilter;
use inviting::Inviting;
use kilter_core::ids::RandomId;
use kilter_text::t;
use leptos::prelude::*;

/// The page.
pub fn invite(kilter: Kilter, id: RandomId) -> AnyView {
    let inviting = Inviting::new(kilter, id.clone());
    let (name_wrong, address_wrong) = (inviting.name_wrong, inviting.address_wrong);
    let is_wrong = Signal::derive(move || {
        name_wrong.with(Option::is_some) || address_wrong.with(Option::is_some)
    });
    let is_ready = Memo::new(move |_| inviting.message.with(|message| !message.is_empty()));
    all(vec![
        back_link(&Route::Round(id)).view(),
        error_summary(error_of(name::NAME, name_wrong)),
        error_summary(error_of(attaching::ADDRESS, address_wrong)),
        live_notice(inviting.failed),
        heading(t().invite.title(), None, Some(is_wrong)).view(),
        live(move || match is_ready.get() {
            true => untrack(|| drawn(inviting)),
            false => name::name_form(inviting),
        }),
    ])
}

/// The message, and what belongs to it.
fn drawn(inviting: Inviting) -> AnyView {
    let say = t().invite;
    let stays = move || {
        let people = inviting
            .round
            .with(|round| round.as_ref().map_or(0, |round| round.setup.team_size));
        let words = match inviting.is_out.get() {
            true => say.stayed(people),
            false => say.stays(people),
        };
        words.into_owned()
    };
    let to_the_round = inviting.id().map(Route::Round).unwrap_or(Route::Home);
    let room = el("p").with(link_of_page(&to_the_round, say.round_link()));
    all(vec![
        el("p").live_text(stays).view(),
        views(come_back()),
        message::message(inviting),
        attaching::web_copy(inviting),
        name::name_and_date(inviting),
        room.view(),
    ])
}
