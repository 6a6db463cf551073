//! A draft as the record of it that the member's own machine keeps, and back.

use super::{Asked, Draft, Statement};
use crate::joined::{Joined, KeptAt};
use crate::store::Seq;
use kilter_core::answers::Choice;
use kilter_core::instrument::Catalogue;

const NONE: char = '.';
const OPTED_OUT: char = 'x';

impl Draft {
    /// What was chosen, a sign a statement: an option's place, or that it was left out or has no choice yet.
    #[must_use]
    pub fn choices(&self, catalogue: &Catalogue) -> String {
        let sign = |choice| match choice {
            None => NONE,
            Some(Choice::OptedOut) => OPTED_OUT,
            Some(Choice::Option(n)) => u32::try_from(n)
                .ok()
                .and_then(|n| char::from_digit(n, 16))
                .unwrap_or(NONE),
        };
        let chosen = |s: &Statement<'_>| sign(self.chosen(s.check, &s.item.id));
        self.statements(catalogue).iter().map(chosen).collect()
    }

    /// Its record; none of a draft on a shared machine (P13).
    #[must_use]
    pub fn record(&self, catalogue: &Catalogue) -> Option<Joined> {
        let own = self.own()?;
        Some(Joined {
            invitation: own.invitation.clone(),
            choices: self.choices(catalogue),
            one_a_page: self.one_a_page,
            sealed: own.sealed.clone(),
        })
    }

    /// The draft that was kept by this commit; none where this version has no such checks, statements or options.
    #[must_use]
    pub fn of_record(joined: &Joined, seq: Seq, catalogue: &Catalogue) -> Option<Self> {
        let mut draft = Self::for_invitation(joined.invitation.clone());
        draft.one_a_page = joined.one_a_page;
        let statements = draft.statements(catalogue);
        let all_known = draft.instruments(catalogue).len() == draft.checks.len();
        if !all_known || statements.len() != joined.choices.chars().count() {
            return None;
        }
        for (statement, sign) in statements.iter().zip(joined.choices.chars()) {
            let choice = match sign {
                NONE => continue,
                OPTED_OUT => Choice::OptedOut,
                digit => Choice::Option(usize::try_from(digit.to_digit(16)?).ok()?),
            };
            let (check, item) = (statement.check, &statement.item.id);
            draft.choose(check, item, choice, catalogue).ok()?;
        }
        if let Asked::Invitation(own) = &mut draft.asked {
            own.sealed.clone_from(&joined.sealed);
            own.kept = Some(KeptAt {
                seq,
                joined: joined.clone(),
            });
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
    use crate::joined::Sealed;
    use crate::sample;
    use kilter_core::exchange::invitation::Invitation;
    use kilter_core::ids::RandomId;
    use kilter_core::reply::SealedReply;
    use proptest::prelude::*;

    fn invitation() -> Invitation {
        let checks = Catalogue::built_in().iter();
        sample::invitation(checks.map(|check| check.key.clone()).collect())
    }

    fn draft_of(joined: &Joined) -> Option<Draft> {
        Draft::of_record(joined, 1, Catalogue::built_in())
    }

    #[test]
    fn a_draft_for_a_round_here_has_no_record() {
        let draft = Draft::new(
            Asked::Shared(RandomId::from_bytes([7; 16])),
            invitation().asking.checks,
        );
        assert_eq!(draft.record(Catalogue::built_in()), None);
    }

    #[test]
    fn what_fits_no_statement_is_no_draft() {
        let catalogue = Catalogue::built_in();
        let draft = Draft::for_invitation(invitation());
        let good = draft.record(catalogue).unwrap();
        assert_eq!(good.choices, ".".repeat(33));
        assert!(draft_of(&good).is_some());
        for wrong in [32, 34] {
            let choices = ".".repeat(wrong);
            let joined = Joined {
                choices,
                ..good.clone()
            };
            assert_eq!(draft_of(&joined), None, "{wrong}");
        }
        for sign in ["9", "?", "é"] {
            let choices = sign.to_owned() + &".".repeat(32);
            let joined = Joined {
                choices,
                ..good.clone()
            };
            assert_eq!(draft_of(&joined), None, "{sign}");
        }
        let mut unknown = good;
        unknown.invitation.asking.checks[0].edition = 9;
        assert_eq!(draft_of(&unknown), None);
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
            let joined = draft.record(catalogue).unwrap();
            if let Asked::Invitation(own) = &mut draft.asked {
                own.kept = Some(KeptAt { seq: 1, joined: joined.clone() });
            }
            let text = serde_json::to_string(&joined).unwrap();
            let read: Joined = serde_json::from_str(&text).unwrap();
            prop_assert_eq!(draft_of(&read), Some(draft));
            prop_assert_eq!(format!("{joined:?}"), "Joined");
        }
    }
}
