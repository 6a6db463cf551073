//! Invites people: the message stands there, to be sent. It becomes the invitation when somebody takes it: until then the
//! number of people can change.
mod attaching;
mod link;
mod message;
mod name;
mod words;

pub use link::link_to;
pub use words::{message_of, reply_by, subject};

use super::ask::form::asked_by;
use super::refused::refused;
use crate::actions::{invite as fix, keep_words};
use crate::components::{
    all, back_link, el, error_of, error_summary, heading, link as link_of_page, live, live_notice,
};
use crate::organising::Written;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::RandomId;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the parts of the page share.
#[derive(Clone, Copy)]
struct Inviting {
    kilter: Kilter,
    /// Without its replies, which change nothing here.
    round: Memo<Option<OpenRound>>,
    /// Who asks, as far as that is known.
    name: RwSignal<String>,
    /// By when.
    reply_by: RwSignal<String>,
    /// The invitation is out.
    is_out: Memo<bool>,
    /// The message; empty where nobody has said who asks.
    message: Memo<String>,
    /// What did not work.
    failed: Problem,
    /// What is wrong with the name.
    name_wrong: Problem,
    /// What is wrong with the address of a copy.
    address_wrong: Problem,
}

/// What is wrong, while something is.
type Problem = RwSignal<Option<String>>;

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
            true => untrack(|| inviting.drawn()),
            false => name::name_form(inviting),
        }),
    ])
}

impl Inviting {
    fn new(kilter: Kilter, id: RandomId) -> Self {
        let words = untrack(|| kilter.words_of(&id));
        let reply_by = RwSignal::new(reply_by(&words));
        let name = RwSignal::new(words.asked_by);
        let round = Memo::new(move |_| {
            let round = kilter.open_round(&id)?;
            Some(OpenRound {
                replies: Default::default(),
                ..round
            })
        });
        let message = Memo::new(move |_| {
            let invitation = invitation(kilter, round.get(), name);
            let words = invitation.map(|invitation| {
                let link = link_to(kilter, &invitation.code());
                message_of(&invitation, &reply_by.get(), link.as_deref())
            });
            words.unwrap_or_default()
        });
        let is_out = move |_: Option<&bool>| {
            round.with(|round| {
                round
                    .as_ref()
                    .is_some_and(|round| round.invitation.is_some())
            })
        };
        Self {
            kilter,
            round,
            name,
            reply_by,
            is_out: Memo::new(is_out),
            message,
            failed: RwSignal::new(None),
            name_wrong: RwSignal::new(None),
            address_wrong: RwSignal::new(None),
        }
    }

    /// The invitation that is out, or would be.
    fn invitation(self) -> Option<Invitation> {
        invitation(self.kilter, self.round.get(), self.name)
    }

    fn id(self) -> Option<RandomId> {
        self.round
            .with_untracked(|round| Some(round.as_ref()?.id.clone()))
    }

    fn words(self) -> Written {
        Written {
            asked_by: self.name.get_untracked(),
            reply_by: Some(self.reply_by.get_untracked()),
            web_copy: None,
        }
    }

    /// Keeps the name and the date.
    fn keep_words(self) {
        self.keep(None);
    }

    /// Fixes an invitation, and keeps the name and the date. The page may be gone meanwhile.
    fn keep(self, taken: Option<Invitation>) {
        let Some(id) = self.id() else { return };
        let (kilter, failed, words) = (self.kilter, self.failed, self.words());
        spawn_local(async move {
            let fixed = match &taken {
                Some(invitation) => fix(&kilter, &id, invitation).await.map(|_| ()),
                None => Ok(()),
            };
            let kept = match fixed {
                Ok(()) => keep_words(&kilter, &id, &words).await,
                Err(error) => Err(error),
            };
            if let Err(error) = kept {
                refused(kilter, &error, failed);
            }
        });
    }

    /// Somebody takes the message: from now on the invitation is what it says.
    fn is_taken(self) {
        if self.is_out.get_untracked() {
            return;
        }
        self.keep(untrack(|| self.invitation()));
    }

    fn drawn(self) -> AnyView {
        let say = t().invite;
        let stays = move || {
            let people = self
                .round
                .with(|round| round.as_ref().map_or(0, |round| round.setup.team_size));
            let words = match self.is_out.get() {
                true => say.stayed(people),
                false => say.stays(people),
            };
            words.into_owned()
        };
        let to_the_round = self.id().map(Route::Round).unwrap_or(Route::Home);
        let room = el("p").with(link_of_page(&to_the_round, say.round_link()));
        all(vec![
            el("p").live_text(stays).view(),
            message::message(self),
            attaching::attaching(self),
            name::name_and_date(self),
            room.view(),
        ])
    }
}

/// The invitation that is out; else the one that would be, once it is known who asks.
fn invitation(
    kilter: Kilter,
    round: Option<OpenRound>,
    name: RwSignal<String>,
) -> Option<Invitation> {
    let round = round?;
    if round.invitation.is_some() {
        return round.invitation;
    }
    Some(Invitation {
        asked_by: asked_by(&name.get()).ok()?,
        asking: round.setup.asking,
        team_size: round.setup.team_size,
        key: kilter.public_key(&round.id)?,
    })
}
