//! Closing an open round, or what stands in its way.

use super::plan::unscored_link;
use super::refused::refused;
use crate::actions::{ActionError, close_round};
use crate::components::{
    Kind, TextField, TwoStep, all, heading2, live, para, progress, takes_focus, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::round::{OpenRound, RoundError};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;

/// What is wrong, while something is.
type Problem = RwSignal<Option<String>>;

/// The field for the phrase.
pub const PHRASE: &str = "phrase";

/// A round that may be closed here.
#[derive(Clone, Copy)]
struct Closing {
    kilter: Kilter,
    /// As it stands on the page: what is confirmed is what is closed.
    shown: StoredValue<OpenRound>,
    replies: u32,
    /// A phrase locks the round's key.
    locked: bool,
    /// The phrase that was typed.
    phrase: RwSignal<String>,
    /// What is wrong with it.
    wrong: Problem,
    /// What did not work.
    failed: Problem,
    /// How many replies can't be opened, as far as that is known.
    unopened: RwSignal<u32>,
    /// How many replies have been looked at, while it closes.
    looked_at: RwSignal<Option<u32>>,
}

/// The part of the round's page that closes it; `everyone` has answered, `wrong` is about the
/// phrase.
pub fn closing(
    kilter: Kilter,
    round: &OpenRound,
    failed: Problem,
    wrong: Problem,
    everyone: bool,
) -> AnyView {
    let closing = Closing {
        kilter,
        shown: StoredValue::new(round.clone()),
        replies: round.answered(),
        locked: kilter.is_locked(&round.id),
        phrase: RwSignal::new(String::new()),
        wrong,
        failed,
        unopened: RwSignal::new(0),
        looked_at: RwSignal::new(None),
    };
    let may_close = round.may_close();
    let minimum = round.setup.asking.minimum.replies();
    let is_asked = round.invitation.is_some() || closing.replies > 0;
    let what = live(move || match (closing.unopened.get(), &may_close) {
        (0, Ok(())) => closing.close(everyone),
        (0, Err(RoundError::MoreRepliesThanPeople { .. })) => closing.too_many(),
        (0, Err(_)) => closing.not_yet(minimum, is_asked),
        (unopened, _) => closing.without(unopened),
    });
    let opened = move || match closing.looked_at.get() {
        Some(0) if closing.locked => t().phrase.unlocking().into(),
        Some(looked_at @ 1..) => t().invite.opening(looked_at, closing.replies).into(),
        _ => String::new(),
    };
    all(vec![what, progress(opened).view()])
}

impl Closing {
    fn close(self, everyone: bool) -> AnyView {
        if everyone {
            return self.asked_to_close(Kind::Main, self.ask_room());
        }
        let title = heading2(t().round.closing_heading());
        all(vec![
            title.view(),
            self.asked_to_close(Kind::Second, self.ask_room()),
        ])
    }

    /// Of replies that others typed in or sent nothing else tells whether they are of so many people.
    fn ask_room(self) -> Option<Cow<'static, str>> {
        Some(t().round.close_ask_room(self.replies))
    }

    fn asked_to_close(self, opens_as: Kind, ask: Option<Cow<'static, str>>) -> AnyView {
        let (say, replies) = (t().round, self.replies);
        let asks = TwoStep {
            id: "close-title".into(),
            open: say.close_link(),
            of: None,
            opens_as,
            title: say.close_confirm_title(replies),
            confirm: say.close_button(),
            cancel: say.keep_open(),
            warning: false,
            texts: [say.close_replies(replies), say.close_final()]
                .into_iter()
                .chain(ask)
                .collect(),
            on_confirm: Callback::new(move |()| self.run(0)),
        };
        asks.asking(self.asked_phrase(), move || self.forget())
    }

    /// What was typed, and what was wrong with it, is of an earlier try.
    fn forget(self) {
        self.wrong.set(None);
        self.failed.set(None);
        self.phrase.set(String::new());
    }

    /// Asks for the phrase, where one locks the key.
    fn asked_phrase(self) -> Option<TextField> {
        let say = t().phrase;
        let hint = format!("{} {}", say.hint(), say.lost());
        let field = TextField::new(PHRASE, say.label(), self.phrase).hint(hint);
        self.locked.then(|| field.error(self.wrong.into()))
    }

    /// Too few replies. Who has asked nobody yet is not too few.
    fn not_yet(self, minimum: u32, is_asked: bool) -> AnyView {
        let why = para(t().round.below_minimum(self.replies, minimum));
        let instead = is_asked.then(unscored_link);
        views([why].into_iter().chain(instead))
    }

    /// Of more replies than people some may have been made again, and some may be no replies: trying tells.
    fn too_many(self) -> AnyView {
        all(vec![
            para(t().invite.too_many()).view(),
            self.asked_to_close(Kind::Main, None),
        ])
    }

    /// So many replies can't be opened: they need not block the round for ever.
    fn without(self, unopened: u32) -> AnyView {
        const ID: &str = "unopened-title";
        takes_focus(ID);
        let say = t().invite;
        let left = self.replies.saturating_sub(unopened);
        let asks = TwoStep {
            id: "without-title".into(),
            open: say.without_link(),
            of: None,
            opens_as: Kind::Second,
            title: say.without_title(unopened),
            confirm: say.without_button(),
            cancel: t().round.keep_open(),
            warning: true,
            texts: vec![
                say.without_text(left),
                t().round.close_final(),
                t().round.close_ask_room(left),
            ],
            on_confirm: Callback::new(move |()| self.run(unopened)),
        };
        let title = heading2(say.unopened_title())
            .attr("id", ID)
            .attr("tabindex", "-1");
        let told = views([title, para(say.unopened(unopened))]);
        all(vec![told, asks.view()])
    }

    /// Closes it without so many replies that can't be opened.
    fn run(self, without: u32) {
        if self.looked_at.get_untracked().is_some() {
            return;
        }
        let phrase = self.phrase.get_untracked();
        // Set each time: pressing again must bring the focus back to the summary.
        let missing = self.locked && phrase.trim().is_empty();
        self.wrong.set(missing.then(|| t().phrase.missing().into()));
        if missing {
            return;
        }
        self.looked_at.set(Some(0));
        self.failed.set(None);
        let shown = self.shown.get_value();
        spawn_local(async move {
            let looked_at = move |replies| {
                // The organiser may have left the page.
                self.looked_at.try_set(Some(replies));
            };
            let closed = close_round(&self.kilter, &shown, &phrase, without, &looked_at).await;
            self.looked_at.try_set(None);
            match closed {
                Ok(replaced) => {
                    let counted = self
                        .replies
                        .saturating_sub(without)
                        .saturating_sub(replaced);
                    self.kilter.say(said(counted, replaced));
                    self.kilter.go(&Route::Ready(shown.id));
                }
                Err(ActionError::Unopened { unopened }) => self.unopened.set(unopened),
                Err(ActionError::OtherPhrase) => {
                    self.wrong.try_set(Some(t().phrase.wrong().into()));
                }
                // Once people are invited nobody can mend that.
                Err(ActionError::Round(RoundError::MoreRepliesThanPeople { .. }))
                    if shown.invitation.is_some() =>
                {
                    self.failed.set(Some(t().invite.all_opened().into()));
                }
                Err(error) => refused(self.kilter, &error, self.failed),
            }
        });
    }
}

/// That it is closed, and how many replies made way for a later one: never whose.
fn said(counted: u32, replaced: u32) -> Cow<'static, str> {
    let (say, closed) = (t().round, t().round.closed(counted));
    match replaced {
        0 => closed,
        _ => format!("{closed} {}", say.replaced(replaced)).into(),
    }
}
