//! What a member's own machine keeps of a reply until it is sent: the one draft that is ever
//! written to disk.

use crate::store::Seq;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::reply::SealedReply;
use serde::{Deserialize, Serialize};

/// The id of the one record.
pub const THIS_REPLY: &str = "this";

/// A reply to an invitation, as it is kept.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Joined {
    /// What it replies to.
    pub invitation: Invitation,
    /// A sign a statement, in the order in which members meet them.
    pub choices: String,
    /// Whether one statement stands on a page.
    pub one_a_page: bool,
    /// The sealed reply, once it was made.
    pub sealed: Option<Sealed>,
}

/// A sealed reply, and the choices that are in it: it stays the same while they do, so that
/// copying and then saving it counts once.
#[derive(Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sealed {
    /// The choices, as [`Joined::choices`].
    pub choices: String,
    /// The sealed reply.
    pub reply: SealedReply,
}

/// A reply as it was kept by one commit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeptAt {
    /// The commit.
    pub seq: Seq,
    /// What it kept.
    pub joined: Joined,
}

/// Never what was chosen, so that no log or panic tells.
impl std::fmt::Debug for Joined {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Joined")
    }
}

/// The same.
impl std::fmt::Debug for Sealed {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Sealed")
    }
}

impl Joined {
    /// This reply, changed here since `base`, together with what another tab kept meanwhile, statement by statement: what
    /// was changed here stays, all else is as it is there.
    #[must_use]
    pub fn with_changes_of(&self, base: &Self, other: &Self) -> Self {
        let signs = self.choices.chars().zip(base.choices.chars());
        let merged = signs.zip(other.choices.chars());
        let choices = merged
            .map(|((here, base), there)| if here == base { there } else { here })
            .collect();
        let holds = |sealed: &&Sealed| sealed.choices == choices;
        // A reply that was made from the same choices stays the same, so that it counts once.
        let kept = other.sealed.as_ref().filter(holds);
        let sealed = kept.or(match self.sealed == base.sealed {
            true => other.sealed.as_ref(),
            false => self.sealed.as_ref(),
        });
        Self {
            invitation: self.invitation.clone(),
            one_a_page: self.one_a_page,
            sealed: sealed.cloned(),
            choices,
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
    use crate::sample::invitation;

    fn joined(choices: &str, sealed: Option<&str>) -> Joined {
        let sealed = sealed.map(|choices| Sealed {
            choices: choices.into(),
            reply: SealedReply(choices.into()),
        });
        Joined {
            invitation: invitation(Vec::new()),
            choices: choices.into(),
            one_a_page: false,
            sealed,
        }
    }

    #[test]
    fn two_tabs_together_lose_no_answer() {
        let base = joined("0....", None);
        let (here, there) = (joined("01...", None), joined("0..2.", None));
        let both = joined("01.2.", None);
        assert_eq!(here.with_changes_of(&base, &there), both);
        assert_eq!(there.with_changes_of(&base, &here), both);
        // Of the same statement the one who writes now changed it last.
        let other = joined("02...", None);
        assert_eq!(other.with_changes_of(&base, &here), other);
        // One that was taken back stays so.
        let back = joined(".....", None);
        assert_eq!(back.with_changes_of(&base, &there), joined("...2.", None));
    }

    #[test]
    fn a_sealed_reply_stays_the_same_while_the_choices_do() {
        let base = joined("01", None);
        let made = joined("01", Some("01"));
        // Not made here, made here as well, and made here with other choices.
        for (here, expected) in [
            (joined("01", None), &made),
            (joined("02", None), &joined("02", Some("01"))),
            (joined("02", Some("02")), &joined("02", Some("02"))),
        ] {
            assert_eq!(here.with_changes_of(&base, &made), *expected);
        }
        let mut again = made.clone();
        again.sealed.as_mut().unwrap().reply = SealedReply(vec![9]);
        assert_eq!(again.with_changes_of(&base, &made), made);
    }
}
