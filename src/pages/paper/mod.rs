//! What a session needs on paper: the note to send round, the card by the computer, a form.

mod form;
mod sheet;

use super::invite::link_to;
use crate::components::{
    El, Kind, all, back_link, el, fieldset, heading, live, nothing, para, print_button, qr, tick,
};
use crate::route::Route;
use crate::state::Kilter;
use form::form_to_copy;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::RandomId;
use kilter_core::setup::Setup;
use kilter_text::t;
use leptos::prelude::*;
use sheet::checks;
use sheet::sheet;
pub use sheet::sheet_of;

/// The page.
pub fn paper(kilter: Kilter, id: RandomId) -> AnyView {
    let Some(round) = kilter.open_round(&id) else {
        return nothing();
    };
    let (setup, invitation) = (round.setup, round.invitation);
    // Where there is no link, there is nothing that a phone could open.
    let link = invitation
        .as_ref()
        .and_then(|invitation| link_to(kilter, &invitation.code()));
    let phones = invitation.zip(link);
    let say = t().paper;
    let parts = [true, true, true, true, false].map(RwSignal::new);
    let [note, card, form, on_phones, large] = parts;
    let boxes = el("div").class("nhsuk-checkboxes").with_all([
        tick("note", say.note(), note),
        tick("card", say.card(), card),
        tick("form", say.form(), form),
    ]);
    let boxes = match phones {
        Some(_) => boxes.with(tick("phones", say.qr(), on_phones)),
        None => boxes,
    };
    let boxes = boxes.with(tick("large", say.large(), large));
    let choose = el("div")
        .class("nhsuk-form-group kilter-no-print")
        .with(fieldset("nhsuk-fieldset", say.parts()).with(boxes));
    let title = say.title(&setup.asking.team.in_words());
    let head = el("div").class("kilter-no-print");
    let head = head.with(heading(title, None, None)).with(para(say.text()));
    let sheets = live(move || {
        let mut sheets = el("div");
        if large.get() {
            sheets = sheets.class("kilter-paper--large");
        }
        if note.get() {
            sheets = sheets.with(note_to_send(&setup));
        }
        if card.get() {
            sheets = sheets.with(card_by_the_computer());
        }
        if let (true, Some((invitation, link))) = (on_phones.get(), &phones) {
            sheets = sheets.with(invitation_for_phones(invitation, link));
        }
        if form.get() {
            sheets = sheets.with(form_to_copy(&setup));
        }
        sheets.view()
    });
    all(vec![
        back_link(&Route::Round(id)).view(),
        head.view(),
        choose.view(),
        print_button(Kind::Main).view(),
        sheets,
    ])
}

fn note_to_send(setup: &Setup) -> El {
    let (say, checks) = (t().paper, checks(setup));
    let statements: usize = checks.iter().map(|check| check.statements()).sum();
    let minutes = checks.iter().map(|check| check.minutes).sum();
    let statements = u32::try_from(statements).unwrap_or(u32::MAX);
    sheet(say.note_title(&setup.asking.team.in_words())).with_all([
        para(say.note_what(setup.team_size, statements, minutes)),
        para(say.note_why()),
        para(say.note_who(setup.asking.minimum.replies())),
        para(say.note_where()),
        para(say.note_agree(setup.asking.wording.practice())),
        el("div").class("kilter-line"),
    ])
}

fn card_by_the_computer() -> El {
    let say = t().paper;
    let steps = [
        say.card_start(),
        say.card_answer(),
        say.card_add(),
        say.card_leave(),
    ];
    let steps = steps.map(|step| el("li").text(step));
    let card = sheet_of("kilter-sheet kilter-card", say.card_title());
    card.with(el("ol").class("kilter-card__steps").with_all(steps))
}

fn invitation_for_phones(invitation: &Invitation, link: &str) -> El {
    let say = t().paper;
    sheet(say.qr_title(&invitation.asking.team.in_words()))
        .with(para(say.qr_how()))
        .with_all(qr(link, t().invite.qr_label()))
        .with(para(say.qr_digits(&invitation.asked_by.in_words())))
}
