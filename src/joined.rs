//! What a member's own machine keeps of a reply until it is sent: the one draft that is ever
//! written to disk.

use crate::draft::{Asked, Draft};
use crate::store::Seq;
use kilter_core::answers::Choice;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::instrument::Catalogue;
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

const NONE: char = '.';
const OPTED_OUT: char = 'x';

/// What was chosen, a sign a statement: an option's place, or that it was left out or has no
/// choice yet.
#[must_use]
pub fn choices(draft: &Draft, catalogue: &Catalogue) -> String {
    let sign = |choice| match choice {
        None => NONE,
        Some(Choice::OptedOut) => OPTED_OUT,
        Some(Choice::Option(n)) => u32::try_from(n)
            .ok()
            .and_then(|n| char::from_digit(n, 16))
            .unwrap_or(NONE),
    };
    let statements = draft.statements(catalogue);
    let chosen = |s: &crate::draft::Statement<'_>| sign(draft.chosen(s.check, &s.item.id));
    statements.iter().map(chosen).collect()
}

impl Joined {
    /// The record of a draft; none of a draft on a shared machine (P13).
    #[must_use]
    pub fn of(draft: &Draft, catalogue: &Catalogue) -> Option<Self> {
        let Asked::Invitation(own) = &draft.asked else {
            return None;
        };
        Some(Self {
            invitation: own.invitation.clone(),
            choices: choices(draft, catalogue),
            one_a_page: draft.one_a_page,
            sealed: own.sealed.clone(),
        })
    }

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

    /// The draft that was kept by this commit; none where this version has no such checks, statements or options.
    #[must_use]
    pub fn draft(&self, catalogue: &Catalogue, seq: Seq) -> Option<Draft> {
        let mut draft = Draft::for_invitation(self.invitation.clone());
        draft.one_a_page = self.one_a_page;
        if let Asked::Invitation(own) = &mut draft.asked {
            own.sealed.clone_from(&self.sealed);
            own.kept = Some(KeptAt {
                seq,
                joined: self.clone(),
            });
        }
        let statements = draft.statements(catalogue);
        let all_known = draft.instruments(catalogue).len() == self.invitation.asking.checks.len();
        if !all_known || statements.len() != self.choices.chars().count() {
            return None;
        }
        for (statement, sign) in statements.iter().zip(self.choices.chars()) {
            let choice = match sign {
                NONE => continue,
                OPTED_OUT => Choice::OptedOut,
                digit => Choice::Option(usize::try_from(digit.to_digit(16)?).ok()?),
            };
            let (check, item) = (statement.check, &statement.item.id);
            draft.choose(check, item, choice, catalogue).ok()?;
        }
        Some(draft)
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(
    clippy::unwrap_used,
    reason = "a test may stop where a value is not as built above"
)]
mod tests {
    use super::*;
    use kilter_core::asking::Asking;
    use kilter_core::disclosure::Minimum;
    use kilter_core::ids::RandomId;
    use kilter_core::names::Name;
    use kilter_core::wording::Wording;
    use proptest::prelude::*;

    fn invitation() -> Invitation {
        let name = |text| Name::new(text).unwrap();
        Invitation {
            asked_by: name("Joe"),
            asking: Asking {
                team: name("Millbrook"),
                round: name("Spring"),
                minimum: Minimum::default(),
                wording: Wording::default(),
                checks: Catalogue::built_in()
                    .iter()
                    .map(|i| i.key.clone())
                    .collect(),
            },
            team_size: 9,
            key: [7; 32],
        }
    }

    #[test]
    fn a_draft_for_a_round_here_has_no_record() {
        let draft = Draft::new(
            Asked::Shared(RandomId::from_bytes([7; 16])),
            invitation().asking.checks,
        );
        assert_eq!(Joined::of(&draft, Catalogue::built_in()), None);
    }

    #[test]
    fn what_fits_no_statement_is_no_draft() {
        let catalogue = Catalogue::built_in();
        let draft = Draft::for_invitation(invitation());
        let good = Joined::of(&draft, catalogue).unwrap();
        assert_eq!(good.choices, ".".repeat(33));
        assert!(good.draft(catalogue, 1).is_some());
        for wrong in [32, 34] {
            let choices = ".".repeat(wrong);
            let joined = Joined {
                choices,
                ..good.clone()
            };
            assert_eq!(joined.draft(catalogue, 1), None, "{wrong}");
        }
        for sign in ["9", "?", "é"] {
            let choices = sign.to_owned() + &".".repeat(32);
            let joined = Joined {
                choices,
                ..good.clone()
            };
            assert_eq!(joined.draft(catalogue, 1), None, "{sign}");
        }
        let mut unknown = good;
        unknown.invitation.asking.checks[0].edition = 9;
        assert_eq!(unknown.draft(catalogue, 1), None);
    }

    fn joined(choices: &str, sealed: Option<&str>) -> Joined {
        let sealed = sealed.map(|choices| Sealed {
            choices: choices.into(),
            reply: SealedReply(choices.into()),
        });
        Joined {
            invitation: invitation(),
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

    proptest! {
        #[test]
        fn a_draft_comes_back_as_it_was(chosen in proptest::collection::vec(0..5_usize, 33), one in any::<bool>(), sealed in any::<bool>()) {
            let catalogue = Catalogue::built_in();
            let mut draft = Draft::for_invitation(invitation());
            draft.one_a_page = one;
            for (statement, choice) in Draft::for_invitation(invitation()).statements(catalogue).iter().zip(&chosen) {
                let choice = match choice {
                    3 => Choice::OptedOut,
                    4 => continue,
                    n => Choice::Option(*n),
                };
                draft.choose(statement.check, &statement.item.id, choice, catalogue).unwrap();
            }
            if let Asked::Invitation(own) = &mut draft.asked {
                own.sealed = sealed.then(|| Sealed { choices: "1".into(), reply: SealedReply(vec![1, 255]) });
            }
            let joined = Joined::of(&draft, catalogue).unwrap();
            if let Asked::Invitation(own) = &mut draft.asked {
                own.kept = Some(KeptAt { seq: 1, joined: joined.clone() });
            }
            let text = serde_json::to_string(&joined).unwrap();
            let read: Joined = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(read.draft(catalogue, 1), Some(draft));
            prop_assert_eq!(format!("{joined:?}"), "Joined");
        }
    }
}
