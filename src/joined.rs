//! What a member's own machine keeps of a reply until it is sent: the one draft that is ever
//! written to disk.

use crate::store::Seq;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::ids::RandomId;
use kilter_core::reply::SealedReply;
use serde::{Deserialize, Serialize};
use std::cmp::Ordering;

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
    /// Whether a press that answers stays on its page, and digits do nothing. An older Kilter kept none.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub stays: bool,
    /// The draft's random number, which stands inside every reply that is made of it. An older Kilter kept none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub draft: Option<RandomId>,
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
    /// The how-many-eth it is that the draft made; 0 of one that an older Kilter made, which names no draft.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub count: u32,
}

#[allow(
    clippy::trivially_copy_pass_by_ref,
    reason = "serde hands a field by reference"
)]
fn is_zero(count: &u32) -> bool {
    *count == 0
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
        let choices: String = merged
            .map(|((here, base), there)| if here == base { there } else { here })
            .collect();
        let sealed = match (&self.sealed, &other.sealed) {
            (Some(here), Some(there)) => Some(last_of(here, there, &choices)),
            (here, there) => there.as_ref().or(here.as_ref()),
        };
        Self {
            invitation: self.invitation.clone(),
            one_a_page: self.one_a_page,
            stays: self.stays,
            // As it is kept, so that two tabs make replies of one draft.
            draft: other.draft.clone().or_else(|| self.draft.clone()),
            sealed: sealed.cloned(),
            choices,
        }
    }
}

/// Of the replies that two tabs made, the one that the next counts on from. Of equal counts either may have been sent:
/// where one of them holds other choices only a further reply is certain to count, and is made where this holds others.
fn last_of<'a>(here: &'a Sealed, there: &'a Sealed, choices: &str) -> &'a Sealed {
    let holds = |sealed: &Sealed| sealed.choices == choices;
    match here.count.cmp(&there.count) {
        Ordering::Less => there,
        Ordering::Greater => here,
        Ordering::Equal => match (holds(here), holds(there)) {
            (true, true) => there,
            // Of an older Kilter's, of which each counts by itself, the one that holds them stays.
            (false, true) if here.count == 0 => there,
            (true, false) if here.count > 0 => there,
            _ => here,
        },
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
            count: 0,
        });
        Joined {
            invitation: invitation(Vec::new()),
            choices: choices.into(),
            one_a_page: false,
            stays: false,
            draft: None,
            sealed,
        }
    }

    /// The same, made by this version: so many replies of one draft by then.
    fn counted(choices: &str, of: &str, count: u32, seed: u8) -> Joined {
        let mut joined = joined(choices, Some(of));
        let sealed = joined.sealed.as_mut().unwrap();
        sealed.count = count;
        sealed.reply = SealedReply(vec![seed]);
        joined
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

    #[test]
    fn the_next_reply_counts_on_from_the_highest_count() {
        let base = counted("01", "01", 1, 1);
        // Two were made there since, the second with the choices that are here again.
        let (here, there) = (counted("01", "01", 1, 1), counted("02", "02", 3, 3));
        assert_eq!(here.with_changes_of(&base, &there).sealed, there.sealed);
        assert_eq!(there.with_changes_of(&base, &here).sealed, there.sealed);
        // Each tab made a second one: what is chosen now is in one of them, and either may have been sent.
        let (here, there) = (counted("02", "02", 2, 2), counted("01", "01", 2, 3));
        for (one, other) in [(&here, &there), (&there, &here)] {
            let together = one.with_changes_of(&base, other);
            assert_eq!(together.choices, "02");
            assert_eq!(together.sealed, there.sealed);
        }
        // Both hold it: as it is kept.
        let (here, there) = (counted("02", "02", 2, 2), counted("02", "02", 2, 3));
        assert_eq!(here.with_changes_of(&base, &there), there);
    }

    #[test]
    fn two_tabs_make_replies_of_one_draft() {
        let numbered = |number: u8| Joined {
            draft: Some(RandomId::from_bytes([number; 16])),
            ..joined("01", None)
        };
        let old = joined("01", None);
        let (one, other) = (numbered(1), numbered(2));
        assert_eq!(one.with_changes_of(&old, &other).draft, other.draft);
        assert_eq!(one.with_changes_of(&old, &old).draft, one.draft);
    }

    #[test]
    fn what_an_older_version_kept_is_read_and_written_as_it_was() {
        let checks = kilter_core::instrument::Catalogue::built_in().usual();
        let invitation = invitation(checks.map(|check| check.key.clone()).collect());
        let old = Joined {
            invitation: invitation.clone(),
            ..joined("01", Some("01"))
        };
        let text = serde_json::to_string(&old).unwrap();
        assert!(!text.contains("draft") && !text.contains("count"), "{text}");
        assert!(serde_json::from_str::<Joined>(&text).unwrap() == old);
        let new = Joined {
            invitation,
            ..counted("01", "01", 7, 1)
        };
        let text = serde_json::to_string(&new).unwrap();
        assert!(serde_json::from_str::<Joined>(&text).unwrap() == new);
    }
}
