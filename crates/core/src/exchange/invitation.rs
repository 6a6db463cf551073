//! An invitation to a round: what a member on another machine needs to answer, and to seal a
//! reply that the organiser alone can open. It holds no secret.

use super::packed::{AskingFault, NEWEST, Rest, put_asking, put_number, put_text, version_of};
use super::token::{self, TokenKind};
use crate::asking::{Asking, LARGEST_TEAM};
use crate::names::{Name, NameFault};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

/// Bytes of a public key (X25519).
pub const KEY_LEN: usize = 32;
/// Bytes of an invitation's hash that a reply carries, to find its round.
pub const TAG_LEN: usize = 6;

/// What is asked of whom, and the round's public key.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Invitation {
    /// Who asks, and who alone can open the replies.
    pub asked_by: Name,
    /// What is asked.
    pub asking: Asking,
    /// How many people are asked (P12).
    pub team_size: u32,
    /// The round's public key.
    pub key: [u8; KEY_LEN],
}

/// Why a text is no invitation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum InvitationFault {
    /// There is none in it.
    #[error("no invitation")]
    Nothing,
    /// It was cut short or changed on its way.
    #[error("cut short or changed on its way")]
    Damaged,
    /// It is of a later version of Kilter.
    #[error("version {found}, this is {NEWEST}")]
    Version {
        /// Its version.
        found: u8,
    },
    /// A name in it is none.
    #[error("a name: {0}")]
    Name(#[from] NameFault),
    /// A team of nobody, or more than can be.
    #[error("a team of {found}")]
    TeamSize {
        /// The number given.
        found: u32,
    },
    /// It would show fewer replies than the rules allow (P1): whoever made it changed Kilter.
    #[error("a minimum of {found}")]
    Minimum {
        /// The number given.
        found: u32,
    },
    /// What is in it is not what an invitation holds.
    #[error("not what an invitation holds")]
    Contents,
}

impl Invitation {
    /// Its text.
    #[must_use]
    pub fn code(&self) -> String {
        // Names are at most 80 characters and checks at most 20: two bytes count them.
        token::write(TokenKind::Invitation, &self.bytes()).unwrap_or_default()
    }

    /// SHA-256 of all that it holds.
    #[must_use]
    pub fn hash(&self) -> [u8; 32] {
        Sha256::new()
            .chain_update("kilter.invitation\n")
            .chain_update(self.bytes())
            .finalize()
            .into()
    }

    /// What a reply is bound to when it is sealed.
    #[must_use]
    pub fn info(&self) -> Vec<u8> {
        [b"kilter.reply.2\n".as_slice(), &self.hash()].concat()
    }

    /// What a reply carries to find its round.
    #[must_use]
    pub fn tag(&self) -> [u8; TAG_LEN] {
        let mut tag = [0; TAG_LEN];
        for (to, from) in tag.iter_mut().zip(self.hash()) {
            *to = from;
        }
        tag
    }

    /// Twelve digits in three groups, the same for all that it holds: organiser and member compare
    /// them. Not of the bytes that replies carry openly.
    #[must_use]
    pub fn digits(&self) -> String {
        let rest = self.hash().into_iter().skip(TAG_LEN).take(8);
        let number =
            rest.fold(0_u64, |number, byte| number << 8 | u64::from(byte)) % 1_000_000_000_000;
        let group = |at: u64| number / at % 10_000;
        format!(
            "{:04} {:04} {:04}",
            group(100_000_000),
            group(10_000),
            group(1)
        )
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![version_of(&self.asking)];
        put_text(&mut bytes, self.asked_by.as_str());
        put_asking(&mut bytes, &self.asking, |bytes| {
            put_number(bytes, self.team_size);
        });
        bytes.extend_from_slice(&self.key);
        bytes
    }

    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self, InvitationFault> {
        let contents = InvitationFault::Contents;
        let mut rest = Rest(bytes);
        let version = match rest.byte().ok_or(contents)? {
            version @ 1..=NEWEST => version,
            found => return Err(InvitationFault::Version { found }),
        };
        let asked_by = Name::new(rest.text().ok_or(contents)?)?;
        let (asking, team_size) = rest.asking(version, |rest| match rest.number() {
            Some(size) if (1..=LARGEST_TEAM).contains(&size) => Ok(size),
            Some(found) => Err(InvitationFault::TeamSize { found }),
            None => Err(contents),
        })?;
        let invitation = Self {
            asked_by,
            asking,
            team_size,
            key: rest.0.try_into().map_err(|_| contents)?,
        };
        // One way of writing each, in the lowest version: what reads the same must have the same digits.
        (invitation.bytes() == bytes)
            .then_some(invitation)
            .ok_or(contents)
    }
}

impl From<AskingFault> for InvitationFault {
    fn from(fault: AskingFault) -> Self {
        match fault {
            AskingFault::Name(why) => Self::Name(why),
            AskingFault::Minimum { found } => Self::Minimum { found },
            AskingFault::Contents => Self::Contents,
        }
    }
}

impl Serialize for Invitation {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.code())
    }
}

impl<'de> Deserialize<'de> for Invitation {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let text = String::deserialize(deserializer)?;
        let bytes = token::whole(TokenKind::Invitation, &text).ok_or(InvitationFault::Damaged);
        bytes
            .and_then(|bytes| Self::from_bytes(&bytes))
            .map_err(serde::de::Error::custom)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::Minimum;
    use crate::instrument::InstrumentKey;
    use crate::wording::Wording;
    use proptest::prelude::*;

    fn invitation() -> Invitation {
        let key = |instrument: &str, form: &str| InstrumentKey {
            instrument: instrument.into(),
            edition: 1,
            form: form.into(),
        };
        Invitation {
            asked_by: Name::new("Joe, PCN manager").unwrap(),
            asking: Asking {
                team: Name::new("Millbrook PCN core team").unwrap(),
                round: Name::new("Spring").unwrap(),
                minimum: Minimum::default(),
                wording: Wording::default(),
                checks: vec![
                    key("five-foundations", "short"),
                    key("deal-relationship", "full"),
                ],
                lists: Default::default(),
                language: Default::default(),
            },
            team_size: 9,
            key: [7; KEY_LEN],
        }
    }

    /// The invitation with one thing changed, each thing in turn.
    fn changed() -> Vec<Invitation> {
        let mut all = vec![invitation(); 11];
        let name = |text| Name::new(text).unwrap();
        all[0].asked_by = name("Jo, PCN manager");
        all[1].asking.team = name("Millbrook PCN core teams");
        all[2].team_size = 10;
        all[3].asking.round = name("Autumn");
        all[4].asking.minimum = Minimum::new(6).unwrap();
        all[5].asking.wording = Wording::new("team", "practice").unwrap();
        all[6].asking.wording = Wording::new("network", "service").unwrap();
        all[7].asking.checks.pop();
        all[8].asking.checks.reverse();
        all[9].asking.checks[0].edition = 2;
        all[10].key[31] ^= 1;
        all
    }

    #[test]
    fn it_comes_back_as_it_was_from_the_midst_of_a_message() {
        for one in [vec![invitation()], changed()].concat() {
            let text = format!("Dear all, please answer:\n{}\nThanks, Joe", one.code());
            assert_eq!(Invitation::from_text(&text), Ok(one));
        }
        assert!(
            invitation().code().len() < 220,
            "{}",
            invitation().code().len()
        );
    }

    #[test]
    fn each_change_gives_other_digits_another_tag_and_another_binding() {
        let all = [vec![invitation()], changed()].concat();
        for (at, one) in all.iter().enumerate() {
            assert_eq!(one.digits().len(), 14);
            for other in &all[..at] {
                assert_ne!(one.digits(), other.digits());
                assert_ne!(one.tag(), other.tag());
                assert_ne!(one.info(), other.info());
            }
        }
    }

    #[test]
    fn what_is_no_invitation_says_why() {
        let fault = |bytes: &[u8]| Invitation::from_bytes(bytes).unwrap_err();
        let bytes = invitation().bytes();
        assert_eq!(
            Invitation::from_text("Hello"),
            Err(InvitationFault::Nothing)
        );
        let code = invitation().code();
        assert_eq!(
            Invitation::from_text(&code[..90]),
            Err(InvitationFault::Damaged)
        );
        assert_eq!(fault(&[3]), InvitationFault::Version { found: 3 });
        assert_eq!(fault(&bytes[..bytes.len() - 1]), InvitationFault::Contents);
        assert_eq!(
            fault(&[&bytes[..], &[0]].concat()),
            InvitationFault::Contents
        );
        let mut low = invitation().bytes();
        let at = low.windows(2).position(|pair| pair == [9, 5]).unwrap();
        low[at + 1] = 4;
        assert_eq!(fault(&low), InvitationFault::Minimum { found: 4 });
        low[at] = 0;
        assert_eq!(fault(&low), InvitationFault::TeamSize { found: 0 });
    }

    #[test]
    fn one_that_came_whole_counts_more_than_a_damaged_one() {
        let code = invitation().code();
        let text = format!("{} {code}", &code[..60]);
        assert_eq!(Invitation::from_text(&text), Ok(invitation()));
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
            if let Ok(read) = Invitation::from_bytes(&bytes) {
                prop_assert_eq!(read.bytes(), bytes);
            }
        }

        #[test]
        fn changed_bytes_are_another_invitation_or_none(at in 0..120_usize, byte in any::<u8>()) {
            let mut bytes = invitation().bytes();
            let at = at % bytes.len();
            bytes[at] = byte;
            match Invitation::from_bytes(&bytes) {
                Ok(read) => prop_assert_eq!(read == invitation(), bytes == invitation().bytes()),
                Err(_) => prop_assert!(bytes != invitation().bytes()),
            }
        }
    }
}
