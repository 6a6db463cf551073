//! A draft as the record of it that the member's own machine keeps, and back.

use super::{Asked, Draft, Statement};
use crate::joined::{Joined, KeptAt};
use crate::store::Seq;
use kilter_core::answers::Choice;

const NONE: char = '.';
const OPTED_OUT: char = 'x';
/// Of an option beyond the hex digits, such as points that are shared out, the sign is as many letters after this one.
const FIRST_LETTER: u32 = 0x100;

/// One sign an option, so that what two tabs changed can be put together sign by sign.
fn sign_of(option: usize) -> Option<char> {
    let option = u32::try_from(option).ok()?;
    char::from_digit(option, 16).or_else(|| char::from_u32(FIRST_LETTER.checked_add(option)?))
}

fn option(sign: char) -> Option<usize> {
    let letter = || {
        u32::from(sign)
            .checked_sub(FIRST_LETTER)
            .filter(|n| *n > 15)
    };
    usize::try_from(sign.to_digit(16).or_else(letter)?).ok()
}

impl Draft {
    /// What was chosen, a sign a statement: an option's place, or that it was left out or has no choice yet.
    #[must_use]
    pub fn choices(&self) -> String {
        let sign = |choice| match choice {
            None => NONE,
            Some(Choice::OptedOut) => OPTED_OUT,
            Some(Choice::Option(n)) => sign_of(n).unwrap_or(NONE),
        };
        let chosen = |s: &Statement<'_>| sign(self.chosen(s.check, &s.item.id));
        self.statements().iter().map(chosen).collect()
    }

    /// Its record; none of a draft on a shared machine (P13).
    #[must_use]
    pub fn record(&self) -> Option<Joined> {
        let own = self.own()?;
        Some(Joined {
            invitation: own.invitation.clone(),
            choices: self.choices(),
            one_a_page: self.one_a_page,
            stays: self.stays,
            draft: self.number.clone(),
            sealed: own.sealed.clone(),
        })
    }

    /// The draft that was kept by this commit; none where this version has no such checks, statements or options.
    #[must_use]
    pub fn of_record(joined: &Joined, seq: Seq) -> Option<Self> {
        let number = joined.draft.clone();
        let empty = Self::for_invitation(joined.invitation.clone(), number).ok()?;
        let mut draft = empty.clone();
        draft.one_a_page = joined.one_a_page;
        draft.stays = joined.stays;
        let statements = empty.statements();
        if statements.len() != joined.choices.chars().count() {
            return None;
        }
        for (statement, sign) in statements.iter().zip(joined.choices.chars()) {
            let choice = match sign {
                NONE => continue,
                OPTED_OUT => Choice::OptedOut,
                sign => Choice::Option(option(sign)?),
            };
            let (check, item) = (statement.check, &statement.item.id);
            draft.choose(check, item, choice).ok()?;
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
    use kilter_core::instrument::Catalogue;
    use kilter_core::reply::SealedReply;
    use proptest::prelude::*;

    fn invitation() -> Invitation {
        let checks = Catalogue::built_in().usual();
        sample::invitation(checks.map(|check| check.key.clone()).collect())
    }

    fn number() -> Option<RandomId> {
        Some(RandomId::from_bytes([8; 16]))
    }

    fn draft_of(joined: &Joined) -> Option<Draft> {
        Draft::of_record(joined, 1)
    }

    #[test]
    fn every_option_has_one_sign_of_its_own() {
        let most = usize::try_from(kilter_core::instrument::MOST_POINTS).unwrap();
        let signs: Vec<char> = (0..=most).map(|n| sign_of(n).unwrap()).collect();
        for (n, sign) in signs.iter().enumerate() {
            assert_eq!(option(*sign), Some(n));
            assert!(![NONE, OPTED_OUT].contains(sign));
        }
        // As older versions wrote them, and in no second way.
        assert_eq!(signs[..16].iter().collect::<String>(), "0123456789abcdef");
        assert_eq!(option('\u{10f}'), None);
    }

    #[test]
    fn a_draft_for_a_round_here_has_no_record() {
        let draft = Draft::new(
            Asked::Shared(RandomId::from_bytes([7; 16])),
            &invitation().asking,
            None,
        )
        .unwrap();
        assert_eq!(draft.record(), None);
    }

    #[test]
    fn what_fits_no_statement_is_no_draft() {
        let draft = Draft::for_invitation(invitation(), number()).unwrap();
        let good = draft.record().unwrap();
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
        fn a_draft_comes_back_as_it_was(chosen in proptest::collection::vec(0..5_usize, 33), one in any::<bool>(), stays in any::<bool>(), sealed in any::<bool>()) {
            let mut draft = Draft::for_invitation(invitation(), number()).unwrap();
            draft.one_a_page = one;
            draft.stays = stays;
            for (statement, choice) in Draft::for_invitation(invitation(), number()).unwrap().statements().iter().zip(&chosen) {
                let choice = match choice {
                    3 => Choice::OptedOut,
                    4 => continue,
                    n => Choice::Option(*n),
                };
                draft.choose(statement.check, &statement.item.id, choice).unwrap();
            }
            if let Asked::Invitation(own) = &mut draft.asked {
                own.sealed = sealed.then(|| Sealed { choices: "1".into(), reply: SealedReply(vec![1, 255]), count: 3 });
            }
            let joined = draft.record().unwrap();
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
