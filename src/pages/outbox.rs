//! Hands over the sealed replies of several people: as one text or one file. It never shows whose
//! they are, or when they came.

use super::hand_over::hand_over;
use super::next_person::answered;

use crate::actions::{ActionError, forget_outbox};
use crate::components::{
    ByHand, Kind, Take, TwoStep, Way, all, back_link, button, el, heading, live, live_notice,
    nothing, para, views,
};
use crate::outbox::Outbox;
use crate::route::Route;
use crate::shared::Shared;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// The same for everybody: a file's name is read by whoever carries it.
const FILE_NAME: &str = "kilter-replies.txt";

/// The page.
pub fn outbox(kilter: Kilter, id: RandomId) -> AnyView {
    let failed = RwSignal::new(None::<String>);
    let here = Memo::new(move |_| kilter.outbox(&id));
    let page = live(move || match here.get() {
        Some(outbox) => drawn(kilter, outbox, failed),
        None => nothing(),
    });
    all(vec![
        back_link(&Route::Home).view(),
        live_notice(failed),
        page,
    ])
}

fn drawn(kilter: Kilter, outbox: Outbox, failed: RwSignal<Option<String>>) -> AnyView {
    let (say, asked, id) = (t().outbox, &outbox.invitation, outbox.id());
    let (name, empty) = (&asked.asked_by.in_words(), outbox.replies.is_empty());
    let whose = t().next_person.team(
        &asked.asking.team.in_words(),
        &asked.asking.round.in_words(),
    );
    let next = move |_| hand_over(kilter, id.clone(), failed);
    let next = button(Kind::Second, say.next_button(), next);
    let mut page = vec![views([
        heading(say.title(), Some(whose.into()), None),
        answered(&Shared::from(&outbox)).class("kilter-answered"),
    ])];
    if !empty {
        page.push(views([para(say.send_text(name)), para(say.shuffled())]));
        let take = Take::text(outbox.text(), FILE_NAME, "text/plain").about(say.label());
        page.push(take.draw(&[Way::Copy, Way::Save], ByHand::Always(say.label())));
    }
    page.push(views([para(say.again()), next]));
    if !empty {
        page.push(forget(kilter, outbox, failed));
    }
    all(page)
}

/// "They have arrived", in two steps.
fn forget(kilter: Kilter, outbox: Outbox, failed: RwSignal<Option<String>>) -> AnyView {
    let (say, join) = (t().outbox, t().join);
    let name = &outbox.invitation.asked_by.in_words();
    let text = say.forget_text(name);
    let forget = move |()| {
        let outbox = outbox.clone();
        spawn_local(async move {
            match forget_outbox(&kilter, &outbox).await {
                Ok(()) => {
                    kilter.say(say.forgotten());
                    kilter.go(&Route::TakePart);
                }
                Err(ActionError::NotAsShown) => failed.set(Some(say.more_came().into())),
                Err(_) => failed.set(Some(t().computer.not_deleted().into())),
            }
        });
    };
    let asks = TwoStep {
        id: "arrived-title".into(),
        open: say.forget_button(),
        of: None,
        opens_as: Kind::Second,
        title: say.forget_title(),
        confirm: join.sent_confirm(),
        cancel: join.sent_cancel(),
        warning: true,
        texts: vec![text],
        on_confirm: Callback::new(forget),
    };
    el("div").class("kilter-leave").view_in(asks.view()).view()
}
