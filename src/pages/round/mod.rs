//! The organiser's page of an open round: how many have answered, the one next step, and what else can be done.
mod adding;
mod answered;
mod reminding;
mod settings;

use super::closing::{PHRASE, closing};
use super::come_back::come_back;
use super::hand_over::hand_over;
use crate::components::{
    El, Kind, all, back_link, button, button_group, details, el, error_of, error_summary, heading,
    link, live, live_notice, nothing, para, views,
};
use crate::route::Route;
use crate::state::Kilter;
use adding::Adding;
use kilter_core::ids::RandomId;
use kilter_core::round::{OpenRound, RoundError};
use kilter_text::t;
use leptos::prelude::*;

/// What did not work.
type Failed = RwSignal<Option<String>>;

/// The round, as its organiser sees it: nothing but how many have answered (P2).
pub fn round(kilter: Kilter, id: RandomId) -> AnyView {
    // What was found stays on the page while the round changes by it.
    let adding = Adding::new(kilter, id.clone());
    // Only what is this round's: what is typed here must not go because something else changed.
    let here = Memo::new(move |_| kilter.open_round(&id));
    live(move || match here.get() {
        Some(round) => untrack(|| drawn(kilter, &round, adding)),
        None => nothing(),
    })
}

/// What most do next. It has the page's one main button.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Next {
    /// Nobody was asked, and nobody has answered.
    Invite,
    /// People answer in one room.
    AnswerHere,
    /// People were asked elsewhere, and nothing came yet.
    Add,
    /// Some replies are missing.
    Remind,
    /// All have answered.
    Close,
    /// There are more replies than people.
    LookInto,
}

impl Next {
    fn of(round: &OpenRound) -> Self {
        let (replies, people) = (round.answered(), round.setup.team_size);
        match (round.may_close(), round.invitation.is_some()) {
            (Err(RoundError::MoreRepliesThanPeople { .. }), _) => Self::LookInto,
            (Ok(()), _) if replies >= people => Self::Close,
            (_, true) if replies == 0 => Self::Add,
            (_, true) => Self::Remind,
            (_, false) if replies == 0 => Self::Invite,
            (_, false) => Self::AnswerHere,
        }
    }

    fn kind(self, of: Self) -> Kind {
        if self == of { Kind::Main } else { Kind::Second }
    }
}

fn drawn(kilter: Kilter, round: &OpenRound, adding: Adding) -> AnyView {
    let say = t().round;
    let (failed, wrong) = (RwSignal::new(None), RwSignal::new(None));
    let next = Next::of(round);
    let nothing_given = adding.giving.is_wrong();
    let is_wrong = Signal::derive(move || wrong.with(Option::is_some) || nothing_given.get());
    let mut parts = vec![
        back_link(&Route::Home).view(),
        error_summary(error_of(PHRASE, wrong)),
        error_summary(adding.giving.errors()),
        live_notice(failed),
        live_notice(adding.failed),
        views([
            heading(
                say.title(&round.setup.asking.team.in_words()),
                None,
                Some(is_wrong),
            ),
            answered::dots(round),
            answered::line(round),
        ]),
        adding.found(),
    ];
    let closing = closing(kilter, round, failed, wrong, next == Next::Close);
    let in_room = in_room(kilter, round, next, failed);
    match next {
        Next::Close | Next::LookInto => parts.push(closing),
        Next::Invite | Next::AnswerHere => parts.extend([in_room, closing]),
        Next::Add => parts.extend([adding.form(Kind::Main), closing]),
        Next::Remind => parts.extend([
            reminding::reminding(kilter, round, Kind::Main),
            adding.form(Kind::Second),
            closing,
        ]),
    }
    let mut sealed = para(say.sealed());
    if kilter.is_locked(&round.id) {
        sealed = sealed.text(" ").text(t().phrase.locked());
    }
    let key_file = link(&Route::KeyFile(round.id.clone()), t().key_file.link());
    parts.push(views([sealed].into_iter().chain(come_back())));
    parts.push(el("p").with(key_file).view());
    parts.push(more(kilter, round, next, adding, failed));
    parts.push(settings::settings(kilter, round, failed).view());
    all(parts)
}

/// Asking people, or answering here: both stand side by side until the one is chosen.
fn in_room(kilter: Kilter, round: &OpenRound, next: Next, failed: Failed) -> AnyView {
    let say = t().round;
    let text = match next {
        Next::Invite => t().invite.lead(),
        _ => say.next_person_text(),
    };
    let mut buttons = vec![
        to_invite(kilter, round, next.kind(Next::Invite)),
        answer_here(kilter, round, next.kind(Next::AnswerHere), failed),
    ];
    if next == Next::AnswerHere {
        buttons.reverse();
    }
    let on_paper = on_paper(round);
    views([para(text), button_group(buttons), on_paper])
}

fn on_paper(round: &OpenRound) -> El {
    let id = &round.id;
    el("ul").class("nhsuk-list kilter-links").with_all([
        el("li").with(link(&Route::Paper(id.clone()), t().paper.link())),
        el("li").with(link(&Route::Keyed(id.clone()), t().paper.keyed_link())),
    ])
}

fn to_invite(kilter: Kilter, round: &OpenRound, kind: Kind) -> El {
    let (say, route) = (t().invite, Route::Invite(round.id.clone()));
    let words = match &round.invitation {
        Some(_) => say.see_link(),
        None => say.invite_link(),
    };
    button(kind, words, move |_| kilter.go(&route))
}

fn answer_here(kilter: Kilter, round: &OpenRound, kind: Kind, failed: Failed) -> El {
    let id = round.id.clone();
    button(kind, t().round.next_person_link(), move |_| {
        hand_over(kilter, id.clone(), failed);
    })
}

/// What else can be done.
fn more(kilter: Kilter, round: &OpenRound, next: Next, adding: Adding, failed: Failed) -> AnyView {
    let mut body = Vec::new();
    if !matches!(next, Next::Invite | Next::AnswerHere) {
        let here = answer_here(kilter, round, Kind::Second, failed);
        let buttons = [to_invite(kilter, round, Kind::Second), here];
        body.extend([button_group(buttons).view(), on_paper(round).view()]);
    }
    if next == Next::Add {
        body.push(reminding::reminding(kilter, round, Kind::Second));
    }
    if round.invitation.is_some() && matches!(next, Next::Close | Next::LookInto) {
        body.push(adding.form(Kind::Second));
    }
    let table = link(&Route::AnotherTable(round.id.clone()), t().tables.title());
    body.push(el("p").with(table).view());
    details("nhsuk-details", t().round.more(), None, body).view()
}
