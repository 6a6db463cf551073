//! What an invitation and a table hold, as few bytes: each thing has one way of being written.

use crate::asking::Asking;
use crate::check_lists::CheckLists;
use crate::disclosure::Minimum;
use crate::ids::{FormId, InstrumentId, QuestionId};
use crate::instrument::InstrumentKey;
use crate::language::Language;
use crate::month::Month;
use crate::names::{Name, NameFault};
use crate::wording::{NETWORKS, PRACTICES, Wording};
use litemap::LiteMap;

/// The most checks in a round that is asked of others.
const MOST_CHECKS: u8 = 20;

/// Words that nearly every invitation and table holds: each is one byte. Only ever added to, at the end.
const KNOWN: [&str; 10] = [
    NETWORKS[0],
    NETWORKS[1],
    NETWORKS[2],
    PRACTICES[0],
    PRACTICES[1],
    PRACTICES[2],
    "five-foundations",
    "short",
    "deal-relationship",
    "full",
];
/// Before the number of a known word: no UTF-8 text starts with it.
const IS_KNOWN: u8 = 0xff;

pub(super) fn put_number(bytes: &mut Vec<u8>, mut number: u32) {
    // LEB128: seven bits a byte, the lowest first.
    while let (low, high @ 1..) = (number & 0x7f, number >> 7) {
        bytes.extend(u8::try_from(low | 0x80));
        number = high;
    }
    bytes.extend(u8::try_from(number));
}

pub(super) fn put_text(bytes: &mut Vec<u8>, text: &str) {
    if let Some(known) = KNOWN.iter().position(|known| *known == text) {
        bytes.push(IS_KNOWN);
        bytes.extend(u8::try_from(known));
        return;
    }
    // At most 80 characters of four bytes: 320, which is two bytes of LEB128.
    bytes.push(0);
    put_count(bytes, text.len());
    bytes.extend_from_slice(text.as_bytes());
}

/// Why bytes are not what is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum AskingFault {
    /// A name is none.
    Name(NameFault),
    /// The rules don't allow such a minimum (P1).
    Minimum { found: u32 },
    /// Cut short, or something else.
    Contents,
}

/// The version that says no lists and no language: what is asked then is in English.
const PLAIN: u8 = 1;
/// The newest version of what is asked.
pub(super) const NEWEST: u8 = 2;

/// The lowest version that can say all that is asked, so that older programs read what they can.
pub(super) fn version_of(asking: &Asking) -> u8 {
    let is_plain = asking.lists.is_empty() && asking.language == Language::default();
    if is_plain { PLAIN } else { NEWEST }
}

/// What is asked, in [`version_of`] it. What the outer format adds stands between the names and the rest.
pub(super) fn put_asking(bytes: &mut Vec<u8>, asking: &Asking, between: impl FnOnce(&mut Vec<u8>)) {
    put_text(bytes, asking.team.as_str());
    put_text(bytes, asking.round.as_str());
    between(bytes);
    put_number(bytes, asking.minimum.replies());
    put_text(bytes, asking.wording.network());
    put_text(bytes, asking.wording.practice());
    put_checks(bytes, &asking.checks);
    if version_of(asking) > PLAIN {
        put_text(bytes, asking.language.as_str());
        for check in &asking.checks {
            put_lists(bytes, asking.lists_of(check));
        }
    }
}

/// How many lists, and of each its question, how many names, and these.
pub(super) fn put_lists(bytes: &mut Vec<u8>, lists: &CheckLists) {
    put_count(bytes, lists.iter().len());
    for (question, names) in lists.iter() {
        put_text(bytes, question.as_str());
        put_count(bytes, names.len());
        for name in names {
            put_text(bytes, name.as_str());
        }
    }
}

pub(super) fn put_count(bytes: &mut Vec<u8>, count: usize) {
    put_number(bytes, u32::try_from(count).unwrap_or(u32::MAX));
}

pub(super) fn put_checks(bytes: &mut Vec<u8>, checks: &[InstrumentKey]) {
    bytes.push(u8::try_from(checks.len()).unwrap_or(u8::MAX));
    for check in checks {
        put_text(bytes, check.instrument.as_str());
        put_number(bytes, check.edition);
        put_text(bytes, check.form.as_str());
    }
}

/// Bytes that are read from the front.
pub(super) struct Rest<'a>(pub(super) &'a [u8]);

impl<'a> Rest<'a> {
    pub(super) fn byte(&mut self) -> Option<u8> {
        let (first, rest) = self.0.split_first()?;
        self.0 = rest;
        Some(*first)
    }

    pub(super) fn number(&mut self) -> Option<u32> {
        let mut number = 0_u32;
        for shift in [0, 7, 14, 21] {
            let byte = self.byte()?;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Some(number);
            }
        }
        None
    }

    pub(super) fn text(&mut self) -> Option<&'a str> {
        match self.byte()? {
            IS_KNOWN => KNOWN.get(usize::from(self.byte()?)).copied(),
            0 => {
                let length = usize::try_from(self.number()?).ok()?;
                let (text, rest) = self.0.split_at_checked(length)?;
                self.0 = rest;
                str::from_utf8(text).ok()
            }
            _ => None,
        }
    }

    /// What is asked, and what the outer format has between the names and the rest.
    pub(super) fn asking<T, F: From<AskingFault>>(
        &mut self,
        version: u8,
        between: impl FnOnce(&mut Self) -> Result<T, F>,
    ) -> Result<(Asking, T), F> {
        let (team, round) = (self.name()?, self.name()?);
        let between = between(self)?;
        let found = self.number().ok_or(AskingFault::Contents)?;
        let minimum = Minimum::new(found).ok_or(AskingFault::Minimum { found })?;
        let wording = self.wording().ok_or(AskingFault::Contents)?;
        let checks = self.checks().ok_or(AskingFault::Contents)?;
        let mut asking = Asking {
            team,
            round,
            minimum,
            wording,
            checks,
            lists: LiteMap::new(),
            language: Language::default(),
        };
        if version > PLAIN {
            let tag = self.text().ok_or(AskingFault::Contents)?;
            asking.language = Language::new(tag).ok_or(AskingFault::Contents)?;
            for check in &asking.checks {
                let lists = self.lists()?;
                if !lists.is_empty() {
                    asking.lists.insert(check.clone(), lists);
                }
            }
        }
        Ok((asking, between))
    }

    /// The lists of one check. Two of one question are none: written again they would be one.
    pub(super) fn lists(&mut self) -> Result<CheckLists, AskingFault> {
        let mut lists = CheckLists::default();
        for _ in 0..self.number().ok_or(AskingFault::Contents)? {
            let question = QuestionId::new(self.text().ok_or(AskingFault::Contents)?);
            let count = self.number().ok_or(AskingFault::Contents)?;
            // Each takes a byte or more, so that a made-up count ends with the bytes.
            let names = (0..count).map(|_| self.name()).collect::<Result<_, _>>()?;
            lists = lists.with(question, names);
        }
        Ok(lists)
    }

    pub(super) fn month(&mut self) -> Option<Month> {
        Month::new(u16::try_from(self.number()?).ok()?, self.byte()?)
    }

    fn name(&mut self) -> Result<Name, AskingFault> {
        let text = self.text().ok_or(AskingFault::Contents)?;
        Name::new(text).map_err(AskingFault::Name)
    }

    fn wording(&mut self) -> Option<Wording> {
        Wording::new(self.text()?, self.text()?)
    }

    /// At least one check, and none twice.
    pub(super) fn checks(&mut self) -> Option<Vec<InstrumentKey>> {
        let count = self.byte().filter(|n| (1..=MOST_CHECKS).contains(n))?;
        let mut checks: Vec<InstrumentKey> = Vec::new();
        for _ in 0..count {
            let key = InstrumentKey {
                instrument: InstrumentId::new(self.text()?),
                edition: self.number()?,
                form: FormId::new(self.text()?),
            };
            if checks.contains(&key) {
                return None;
            }
            checks.push(key);
        }
        Some(checks)
    }
}
