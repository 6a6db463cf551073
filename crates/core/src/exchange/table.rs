//! The set-up of an open round for another table of it: at a large event several machines each
//! run a part of one round, by itself. It holds no key and no round's id, so that each part has
//! its own, and nothing that a reply could be sealed to.

use super::packed::{AskingFault, NEWEST, Rest, put_asking, put_number, version_of};
use super::token::{self, TokenKind};
use crate::asking::Asking;
use crate::ids::RandomId;
use crate::month::Month;
use crate::setup::Setup;

/// What all tables of one round have in common.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// The team's random id: with it, the round's name and its month a facilitator's machine
    /// sees that the parts may belong together.
    pub team_id: RandomId,
    /// What is asked.
    pub asking: Asking,
    /// The month of the round.
    pub month: Month,
}

/// Why a text is no table.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum TableFault {
    /// There is none in it.
    #[error("no table")]
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
    /// It names a check that this version does not have.
    #[error("an unknown check")]
    UnknownCheck,
    /// What is in it is not what a table holds, such as a minimum that the rules don't allow.
    #[error("not what a table holds")]
    Contents,
}

impl Table {
    /// The set-up of a part of the round with so many people.
    #[must_use]
    pub fn setup(&self, team_size: u32) -> Setup {
        Setup {
            asking: self.asking.clone(),
            team_size,
            month: self.month,
        }
    }

    /// Its text.
    #[must_use]
    pub fn code(&self) -> String {
        // Names are at most 80 characters and checks at most 20: two bytes count them.
        token::write(TokenKind::Table, &self.bytes()).unwrap_or_default()
    }

    /// The table in the bytes of a code.
    pub(super) fn from_code(bytes: &[u8]) -> Result<Self, TableFault> {
        match bytes.first() {
            Some(found) if *found > NEWEST => Err(TableFault::Version { found: *found }),
            _ => Self::from_bytes(bytes),
        }
    }

    fn bytes(&self) -> Vec<u8> {
        let mut bytes = vec![version_of(&self.asking)];
        bytes.extend_from_slice(&self.team_id.to_bytes());
        put_asking(&mut bytes, &self.asking, |bytes| {
            put_number(bytes, u32::from(self.month.year()));
            bytes.push(self.month.month());
        });
        bytes
    }

    fn from_bytes(bytes: &[u8]) -> Result<Self, TableFault> {
        let contents = TableFault::Contents;
        let (version, rest) = bytes.split_first().ok_or(contents)?;
        let (team_id, rest) = rest.split_first_chunk().ok_or(contents)?;
        let mut rest = Rest(rest);
        let (asking, month) = rest.asking(*version, |rest| rest.month().ok_or(contents))?;
        let table = Self {
            team_id: RandomId::from_bytes(*team_id),
            asking,
            month,
        };
        (table.bytes() == bytes).then_some(table).ok_or(contents)
    }
}

impl From<AskingFault> for TableFault {
    fn from(_: AskingFault) -> Self {
        Self::Contents
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::disclosure::Minimum;
    use crate::instrument::InstrumentKey;
    use crate::names::Name;
    use crate::wording::Wording;
    use proptest::prelude::*;

    fn table() -> Table {
        let key = |instrument: &str, form: &str| InstrumentKey {
            instrument: instrument.into(),
            edition: 1,
            form: form.into(),
        };
        Table {
            team_id: RandomId::from_bytes([0xa7; 16]),
            asking: Asking {
                team: Name::new("Millbrook PCN core team").unwrap(),
                round: Name::new("Spring").unwrap(),
                minimum: Minimum::new(11).unwrap(),
                wording: Wording::new("neighbourhood", "service").unwrap(),
                checks: vec![
                    key("deal-relationship", "full"),
                    key("five-foundations", "short"),
                ],
                lists: Default::default(),
                language: Default::default(),
            },
            month: Month::new(2027, 3).unwrap(),
        }
    }

    #[test]
    fn it_comes_back_as_it_was_from_the_midst_of_a_message() {
        let text = format!("For table 2:\n> {}\nThanks, Joe", table().code());
        assert_eq!(Table::from_text(&text), Ok(table()));
        assert!(table().code().len() < 160, "{}", table().code().len());
        let two = format!("{} {}", &table().code()[..60], table().code());
        assert_eq!(Table::from_text(&two), Ok(table()));
    }

    #[test]
    fn what_is_no_table_says_why() {
        let code = |bytes: &[u8]| token::write(TokenKind::Table, bytes).unwrap();
        let fault = |bytes: &[u8]| Table::from_text(&code(bytes)).unwrap_err();
        assert_eq!(Table::from_text("Hello"), Err(TableFault::Nothing));
        let cut = &table().code()[..90];
        assert_eq!(Table::from_text(cut), Err(TableFault::Damaged));
        assert_eq!(fault(&[3]), TableFault::Version { found: 3 });
        let bytes = table().bytes();
        assert_eq!(fault(&bytes[..bytes.len() - 1]), TableFault::Contents);
        assert_eq!(fault(&[&bytes[..], &[0]].concat()), TableFault::Contents);
        // March 2027 and the minimum: never below five (P1).
        let at = bytes.windows(2).position(|pair| pair == [3, 11]).unwrap();
        for (at, wrong) in [(at, 13), (at + 1, 4)] {
            let mut bytes = bytes.clone();
            bytes[at] = wrong;
            assert_eq!(fault(&bytes), TableFault::Contents);
        }
    }

    proptest! {
        #[test]
        fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
            if let Ok(read) = Table::from_bytes(&bytes) {
                prop_assert_eq!(read.bytes(), bytes);
            }
        }

        #[test]
        fn any_text_is_read(text in any::<String>()) {
            let marked = format!("KLTR1TABLE{text}");
            prop_assert!(Table::from_text(&text).is_err());
            prop_assert!(Table::from_text(&marked).is_err());
        }

        #[test]
        fn changed_bytes_are_another_table_or_none(at in 0..90_usize, byte in any::<u8>()) {
            let mut bytes = table().bytes();
            let at = at % bytes.len();
            bytes[at] = byte;
            let same = bytes == table().bytes();
            prop_assert_eq!(Table::from_bytes(&bytes) == Ok(table()), same);
        }
    }
}
