//! A team summary as a code: what the file says, in a few hundred letters that come through a
//! chat and an e-mail.
//!
//! It holds the items' counts in the order of the instrument, so that only a program that has the
//! instrument can read it; the file stays the format for everything else.

use super::check_reader;
use super::fault::SummaryFault;
use super::packed::{Rest, put_checks, put_count, put_lists, put_number, put_text};
use super::summary_reader::Reading;
use super::team_summary::{COUNTS_ONLY, CheckTally, NEWEST, TeamSummary, version_of};
use super::token::{self, TokenKind};
use crate::check_lists::CheckLists;
use crate::disclosure::{Minimum, Rules, Withheld};
use crate::ids::RandomId;
use crate::instrument::{Catalogue, InstrumentKey, SharePoints};
use crate::language::Language;
use crate::month::Month;
use crate::names::Name;
use crate::shares_tally::SharesTally;
use crate::summary_head::SummaryHead;
use crate::tally::{Counts, ItemTally, Tally};
use crate::wording::Wording;

/// Why a team summary has no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum NoCode {
    /// It may not be exported.
    #[error(transparent)]
    Withheld(#[from] Withheld),
    /// The code would not say the same as the file, as of a check that this version does not have.
    #[error("the code would not say the same as the file")]
    NotTheSame,
}

impl TeamSummary {
    /// Its code, which says the same as its file.
    ///
    /// # Errors
    /// See [`NoCode`].
    pub fn code(&self, catalogue: &Catalogue) -> Result<String, NoCode> {
        let file = self.to_bytes()?;
        let bytes = self.packed()?;
        // What comes back is held against the file: numbers that no team has are too long.
        let back = unpacked(&bytes, catalogue).map_err(|_| NoCode::NotTheSame)?;
        if back.to_bytes()? != file {
            return Err(NoCode::NotTheSame);
        }
        token::write(TokenKind::Summary, &bytes).ok_or(NoCode::NotTheSame)
    }

    /// The team summary in the bytes of a code, judged as a file is.
    ///
    /// # Errors
    /// What is wrong with it.
    pub(super) fn from_code(bytes: &[u8], rules: Rules, catalogue: &Catalogue) -> Reading {
        let summary = unpacked(bytes, catalogue).map_err(|fault| vec![fault])?;
        // One place judges: the reader of the file.
        let file = summary
            .to_bytes()
            .map_err(|_| vec![SummaryFault::DamagedCode])?;
        Self::from_bytes(&file, rules, catalogue)
    }

    fn packed(&self) -> Result<Vec<u8>, Withheld> {
        let checks = self.exported()?;
        let version = version_of(&checks);
        let mut bytes = Vec::new();
        put_number(&mut bytes, version);
        bytes.extend_from_slice(&self.head.id.to_bytes());
        bytes.extend_from_slice(&self.head.team_id.to_bytes());
        put_text(&mut bytes, self.head.team.as_str());
        put_text(&mut bytes, self.head.round.as_str());
        put_number(&mut bytes, u32::from(self.head.month.year()));
        bytes.push(self.head.month.month());
        // No team is of nobody.
        put_number(&mut bytes, self.head.team_size.unwrap_or(0));
        put_number(&mut bytes, self.minimum.replies());
        bytes.push(u8::from(self.wording.is_some()));
        if let Some(wording) = &self.wording {
            put_text(&mut bytes, wording.network());
            put_text(&mut bytes, wording.practice());
        }
        let keys: Vec<_> = checks.iter().map(|check| check.key.clone()).collect();
        put_checks(&mut bytes, &keys);
        for check in checks {
            put_number(&mut bytes, check.tally.replies());
            if version > COUNTS_ONLY {
                put_lists(&mut bytes, &check.lists);
                put_shares(&mut bytes, &check.tally);
            }
            put_counts(&mut bytes, &check.tally);
        }
        Ok(bytes)
    }
}

/// How many bits hold any count of so many people.
fn bits_of(replies: u32) -> u32 {
    u32::BITS - replies.leading_zeros()
}

/// The counts of all items but for the opt-outs, which are what is left of the replies: each in as
/// few bits as hold any of them, the high bit first; zeros up to a whole byte.
fn put_counts(bytes: &mut Vec<u8>, tally: &Tally) {
    let wide = bits_of(tally.replies());
    let (mut held, mut bits) = (0_u64, 0_u32);
    for count in tally.items().iter().flat_map(|item| &item.counts) {
        (held, bits) = (held << wide | u64::from(*count), bits + wide);
        while let Some(left) = bits.checked_sub(8) {
            bytes.extend(u8::try_from(held >> left & 0xff));
            bits = left;
        }
    }
    if bits > 0 {
        bytes.extend(u8::try_from(held << (8 - bits) & 0xff));
    }
}

/// How many shared points out, and the sums of the aims where there are some.
fn put_shares(bytes: &mut Vec<u8>, tally: &Tally) {
    for shares in tally.all_shares() {
        put_number(bytes, shares.answered);
        put_count(bytes, shares.sums.len());
        for sum in &shares.sums {
            // More points than fit are held against the file, and found out.
            put_number(bytes, u32::try_from(*sum).unwrap_or(u32::MAX));
        }
    }
}

fn unpacked(bytes: &[u8], catalogue: &Catalogue) -> Result<TeamSummary, SummaryFault> {
    let version = match bytes.first().map(|found| u32::from(*found)) {
        Some(version @ COUNTS_ONLY..=NEWEST) => version,
        Some(found) if found > NEWEST => {
            let newest = NEWEST;
            return Err(SummaryFault::NewerVersion { found, newest });
        }
        _ => return Err(SummaryFault::DamagedCode),
    };
    let (summary, keys, rest) = head(bytes).ok_or(SummaryFault::DamagedCode)?;
    let mut rest = Rest(rest);
    let mut checks = Vec::new();
    for (place, key) in keys.into_iter().enumerate() {
        if catalogue.find(&key).is_none() {
            return Err(check_reader::unknown_check(&key, place, catalogue));
        }
        let read = check(key, &mut rest, version, catalogue);
        checks.push(read.ok_or(SummaryFault::DamagedCode)?);
    }
    let summary = TeamSummary { checks, ..summary };
    // One way of writing each.
    match summary.packed() {
        Ok(again) if again == bytes => Ok(summary),
        _ => Err(SummaryFault::DamagedCode),
    }
}

/// All but the counts: the summary without checks, which checks come, and their bytes.
fn head(bytes: &[u8]) -> Option<(TeamSummary, Vec<InstrumentKey>, &[u8])> {
    let (_, rest) = bytes.split_first()?;
    let (id, rest) = rest.split_first_chunk()?;
    let (team_id, rest) = rest.split_first_chunk()?;
    let mut rest = Rest(rest);
    let summary = TeamSummary {
        head: SummaryHead {
            id: RandomId::from_bytes(*id),
            team_id: RandomId::from_bytes(*team_id),
            team: Name::new(rest.text()?).ok()?,
            round: Name::new(rest.text()?).ok()?,
            month: Month::new(u16::try_from(rest.number()?).ok()?, rest.byte()?)?,
            team_size: Some(rest.number()?).filter(|people| *people > 0),
        },
        minimum: Minimum::new(rest.number()?)?,
        wording: match rest.byte()? {
            0 => None,
            _ => Some(Wording::new(rest.text()?, rest.text()?)?),
        },
        checks: Vec::new(),
    };
    Some((summary, rest.checks()?, rest.0))
}

fn check(
    key: InstrumentKey,
    rest: &mut Rest<'_>,
    version: u32,
    catalogue: &Catalogue,
) -> Option<CheckTally> {
    let replies = rest.number()?;
    let mut lists = CheckLists::NONE;
    if version > COUNTS_ONLY {
        lists = rest.lists().ok()?;
        lists.fit(catalogue.find(&key)?).ok()?;
    }
    let instrument = &*catalogue.asked(&key, Language::FIRST, &lists.texts())?;
    let mut shares = Vec::new();
    if version > COUNTS_ONLY {
        for question in instrument.share_points() {
            shares.push(self::shares(question, rest)?);
        }
    }
    let wide = bits_of(replies);
    let (mut held, mut bits) = (0_u64, 0_u32);
    let mut items = Vec::new();
    for (id, options) in instrument.counted() {
        let mut counts = Counts::with_capacity(options);
        for _ in 0..options {
            while bits < wide {
                (held, bits) = (held << 8 | u64::from(rest.byte()?), bits + 8);
            }
            bits -= wide;
            counts.push(u32::try_from(held >> bits).ok()?);
            held &= (1 << bits) - 1;
        }
        let chosen = counts
            .iter()
            .try_fold(0_u32, |sum, count| sum.checked_add(*count))?;
        items.push(ItemTally {
            id,
            counts,
            opted_out: replies.checked_sub(chosen)?,
        });
    }
    let tally = Tally::from_counts(instrument, replies, items).ok()?;
    let tally = tally.with_shares(instrument, shares).ok()?;
    Some(CheckTally { key, lists, tally })
}

fn shares(question: &SharePoints, rest: &mut Rest<'_>) -> Option<SharesTally> {
    let answered = rest.number()?;
    let count = usize::try_from(rest.number()?).ok()?;
    (count == 0 || count == question.aims.len()).then_some(())?;
    let sums = (0..count).map(|_| rest.number().map(u64::from));
    Some(SharesTally {
        id: question.id.clone(),
        sums: sums.collect::<Option<_>>()?,
        answered,
    })
}
