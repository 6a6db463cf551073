//! What the parts of the page share: who asks and by when, and the message that comes of it.

use super::link::link_to;
use super::words::{message_of, reply_by};
use crate::actions::{invite as fix, keep_words};
use crate::organising::Written;
use crate::pages::ask::form::asked_by;
use crate::pages::refused::refused;
use crate::state::Kilter;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::RandomId;
use kilter_core::round::OpenRound;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What the parts of the page share.
#[derive(Clone, Copy)]
pub struct Inviting {
    pub kilter: Kilter,
    /// Without its replies, which change nothing here.
    pub round: Memo<Option<OpenRound>>,
    /// Who asks, as far as that is known.
    pub name: RwSignal<String>,
    /// By when.
    pub reply_by: RwSignal<String>,
    /// The invitation is out.
    pub is_out: Memo<bool>,
    /// The message; empty where nobody has said who asks.
    pub message: Memo<String>,
    /// What did not work.
    pub failed: Problem,
    /// What is wrong with the name.
    pub name_wrong: Problem,
    /// What is wrong with the address of a copy.
    pub address_wrong: Problem,
}

/// What is wrong, while something is.
pub type Problem = RwSignal<Option<String>>;

impl Inviting {
    pub fn new(kilter: Kilter, id: RandomId) -> Self {
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
    pub fn invitation(self) -> Option<Invitation> {
        invitation(self.kilter, self.round.get(), self.name)
    }

    pub fn id(self) -> Option<RandomId> {
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
    pub fn keep_words(self) {
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
    pub fn is_taken(self) {
        if self.is_out.get_untracked() {
            return;
        }
        self.keep(untrack(|| self.invitation()));
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
