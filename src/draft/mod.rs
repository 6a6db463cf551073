//! What a member has chosen so far. On a shared machine it lives in memory only (P13); on the
//! member's own it is kept until the reply is sent (`joined.rs`).

mod kept;
mod statements;

pub use statements::{Part, Statement};

use crate::joined::{KeptAt, Sealed};
use crate::once::Once;
use kilter_core::answers::{AnswerError, Answers, Choice};
use kilter_core::asking::{Asking, AskingError};
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::{ItemId, RandomId};
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::made::Made;
use kilter_core::reply::Reply;
use std::num::NonZeroU32;
use std::sync::Arc;

/// One person's draft of a reply.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    /// What it is for.
    pub asked: Asked,
    /// Whether one statement stands on a page, for those who prefer it.
    pub one_a_page: bool,
    /// Nothing moves on by itself, and number keys do nothing: for who asked for that.
    pub stays: bool,
    /// It is added once, however often that is pressed.
    pub once: Once,
    /// Its random number, made with it: what its replies have in common, inside their seals. None of a draft that an
    /// older Kilter kept, until a reply is made of it.
    pub number: Option<RandomId>,
    checks: Vec<Arc<Instrument>>,
    answers: Vec<Answers>,
}

/// What a draft is for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asked {
    /// What several people answer on this machine (`shared.rs`): in memory only (P13).
    Shared(RandomId),
    /// An invitation, on the member's own machine.
    Invitation(Box<Own>),
}

/// What belongs to a draft on the member's own machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Own {
    /// What it replies to.
    pub invitation: Invitation,
    /// The sealed reply, once it was made.
    pub sealed: Option<Sealed>,
    /// As it was last read from the store or written there: where it is not there any more, it was forgotten.
    pub kept: Option<KeptAt>,
}

impl Draft {
    /// An empty draft of what is asked: the checks in their language, with the entries that the team named.
    ///
    /// # Errors
    /// Where this version can't ask it.
    pub fn new(
        asked: Asked,
        asking: &Asking,
        number: Option<RandomId>,
    ) -> Result<Self, AskingError> {
        let checks = asking.instruments(Catalogue::built_in())?;
        let answers = checks.iter().map(|_| Answers::new()).collect();
        Ok(Self {
            asked,
            one_a_page: false,
            stays: false,
            once: Once::default(),
            number,
            checks,
            answers,
        })
    }

    /// An empty draft for an invitation.
    ///
    /// # Errors
    /// Where this version can't ask it.
    pub fn for_invitation(
        invitation: Invitation,
        number: Option<RandomId>,
    ) -> Result<Self, AskingError> {
        let asking = invitation.asking.clone();
        let own = Own {
            invitation,
            sealed: None,
            kept: None,
        };
        Self::new(Asked::Invitation(Box::new(own)), &asking, number)
    }

    /// What belongs to it on the member's own machine; none on a shared one.
    #[must_use]
    pub fn own(&self) -> Option<&Own> {
        match &self.asked {
            Asked::Invitation(own) => Some(own),
            Asked::Shared(_) => None,
        }
    }

    /// The sealed reply, where it holds what is chosen now.
    #[must_use]
    pub fn sealed(&self) -> Option<&Sealed> {
        let sealed = self.own()?.sealed.as_ref()?;
        (sealed.choices == self.choices()).then_some(sealed)
    }

    /// Nothing has been chosen yet.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.answers.iter().all(Answers::is_empty)
    }

    /// The checks, in their order.
    #[must_use]
    pub fn instruments(&self) -> &[Arc<Instrument>] {
        &self.checks
    }

    /// What was chosen for a statement.
    #[must_use]
    pub fn chosen(&self, check: usize, item: &ItemId) -> Option<Choice> {
        self.answers.get(check)?.get(item)
    }

    /// Takes a choice.
    ///
    /// # Errors
    /// Where there is no such item or option.
    pub fn choose(
        &mut self,
        check: usize,
        item: &ItemId,
        choice: Choice,
    ) -> Result<(), AnswerError> {
        let unknown = || AnswerError::NoSuchItem(item.clone());
        let instrument = self.checks.get(check);
        let answers = self.answers.get_mut(check).ok_or_else(unknown)?;
        answers.choose(instrument.ok_or_else(unknown)?, item, choice)
    }

    /// The checks in which every statement was given the same option.
    #[must_use]
    pub fn straight_lines(&self) -> Vec<&Instrument> {
        let checks = self.checks.iter().zip(&self.answers);
        checks
            .filter(|(instrument, answers)| answers.is_straight_line(instrument))
            .map(|(instrument, _)| instrument.as_ref())
            .collect()
    }

    /// The reply to seal next: it takes the place of all that this draft made before.
    #[must_use]
    pub fn reply(&self) -> Reply {
        let made = self.number.clone().map(|draft| Made {
            draft,
            count: NonZeroU32::MIN.saturating_add(self.made()),
        });
        Reply {
            checks: self.answers.iter().cloned().map(Some).collect(),
            made,
        }
    }

    /// How many replies were made of it: on a shared machine, of those that the browser said it did not keep.
    fn made(&self) -> u32 {
        match &self.asked {
            Asked::Shared(_) => self.once.failed(),
            Asked::Invitation(own) => own.sealed.as_ref().map_or(0, |sealed| sealed.count),
        }
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(
    clippy::unwrap_used,
    reason = "a test may stop where a value is not as built above"
)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        let checks = Catalogue::built_in().usual().map(|check| check.key.clone());
        let asking = crate::sample::invitation(checks.collect()).asking;
        let shared = Asked::Shared(RandomId::from_bytes([7; 16]));
        Draft::new(shared, &asking, Some(RandomId::from_bytes([8; 16]))).unwrap()
    }

    #[test]
    fn a_page_holds_four_to_six_statements_of_one_check() {
        let draft = draft();
        let statements = draft.statements();
        assert_eq!(statements.len(), 33);
        let pages = draft.pages();
        assert_eq!(pages.last().unwrap().end, 33);
        for page in pages {
            assert!((4..=6).contains(&page.len()), "{page:?}");
            let on_page = &statements[page.clone()];
            assert!(
                on_page.iter().all(|s| s.check == on_page[0].check),
                "{page:?}"
            );
        }
    }

    #[test]
    fn one_a_page_for_those_who_prefer_it() {
        let mut draft = draft();
        draft.one_a_page = true;
        assert_eq!(draft.pages().len(), 33);
        assert_eq!(draft.page_of(17), 17);
    }

    #[test]
    fn what_is_tried_again_on_a_shared_machine_counts_on() {
        let draft = draft();
        let count = |draft: &Draft| draft.reply().made.unwrap().count.get();
        assert_eq!(count(&draft), 1);
        let mut fails = std::pin::pin!(draft.once.run(async { Err::<(), _>("no room") }));
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        assert!(fails.as_mut().poll(&mut context).is_ready());
        assert_eq!(count(&draft), 2);
        // A form that is typed in is a copy of the page's empty one.
        assert_eq!(count(&draft.clone()), 2);
        assert_eq!(draft.reply().made.unwrap().draft, draft.number.unwrap());
    }

    #[test]
    fn what_is_missing_shrinks_as_choices_are_made() {
        let mut draft = draft();
        let first = draft.missing()[0].item.id.clone();
        draft.choose(0, &first, Choice::OptedOut).unwrap();
        assert_eq!(draft.missing().len(), 32);
        assert!(draft.choose(0, &first, Choice::Option(3)).is_err());
        assert!(draft.choose(9, &first, Choice::Option(0)).is_err());
    }
}
