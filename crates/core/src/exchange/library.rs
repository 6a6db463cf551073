//! Which summaries are here already (P6, P10): told by a round's random id, and by nothing else.

use super::team_summary::{CheckTally, FORMAT, NEWEST, TeamSummary, version_of};
use crate::disclosure::Withheld;
use crate::ids::RandomId;
use litemap::LiteMap;
use sha2::{Digest, Sha256};

/// What a summary is to those that are here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Arrival {
    /// Its round is not here yet.
    New,
    /// It is here already, byte for byte: nothing changes.
    SameAgain,
    /// Its round is here with other contents: it is refused, since one of the two was changed.
    SameIdOtherBytes,
}

/// What tells two summaries of one round apart: equal where [`TeamSummary::to_bytes`] gives the
/// same bytes. It is a hash (SHA-256) of what these say: ten thousand summaries are 80 MB.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Fingerprint([u8; 32]);

/// The summaries that are here, told apart by their [`Fingerprint`]. How a file lays out its JSON
/// is no difference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Library {
    kept: LiteMap<RandomId, Fingerprint>,
}

impl Library {
    /// A library of these summaries.
    ///
    /// # Errors
    /// Where one may not be exported; see [`TeamSummary::to_bytes`].
    pub fn of<'a>(summaries: impl IntoIterator<Item = &'a TeamSummary>) -> Result<Self, Withheld> {
        let mut library = Self::default();
        for summary in summaries {
            library.add(summary)?;
        }
        Ok(library)
    }

    /// What this summary is to those that are here.
    ///
    /// # Errors
    /// Where it may not be exported; see [`TeamSummary::to_bytes`].
    pub fn arrival(&self, summary: &TeamSummary) -> Result<Arrival, Withheld> {
        Ok(self.compare(&summary.head.id, Fingerprint::of(summary)?))
    }

    /// Adds the summary where it is new; otherwise the library stays as it is.
    ///
    /// # Errors
    /// Where it may not be exported; see [`TeamSummary::to_bytes`].
    pub fn add(&mut self, summary: &TeamSummary) -> Result<Arrival, Withheld> {
        Ok(self.add_print(&summary.head.id, Fingerprint::of(summary)?))
    }

    /// Adds the summary with this id and fingerprint where it is new.
    pub fn add_print(&mut self, id: &RandomId, print: Fingerprint) -> Arrival {
        let arrival = self.compare(id, print);
        if arrival == Arrival::New {
            self.kept.insert(id.clone(), print);
        }
        arrival
    }

    fn compare(&self, id: &RandomId, print: Fingerprint) -> Arrival {
        match self.kept.get(id) {
            None => Arrival::New,
            Some(kept) if *kept == print => Arrival::SameAgain,
            Some(_) => Arrival::SameIdOtherBytes,
        }
    }
}

impl Fingerprint {
    /// The fingerprint of this summary.
    ///
    /// # Errors
    /// Where it may not be exported; see [`TeamSummary::to_bytes`].
    pub fn of(summary: &TeamSummary) -> Result<Self, Withheld> {
        let checks = summary.exported()?;
        let mut said = Said(Vec::with_capacity(512));
        let version = version_of(&checks);
        said.number(version);
        for text in [
            FORMAT,
            summary.head.id.as_str(),
            summary.head.team_id.as_str(),
            summary.head.team.as_str(),
            summary.head.round.as_str(),
        ] {
            said.text(text);
        }
        said.number(summary.head.month.year().into());
        said.number(summary.head.month.month().into());
        // No team is of nobody.
        said.number(summary.head.team_size.unwrap_or(0));
        said.number(summary.minimum.replies());
        let wording = summary.wording.as_ref();
        said.text(wording.map_or("", |wording| wording.network()));
        said.text(wording.map_or("", |wording| wording.practice()));
        for check in &checks {
            said.check(check);
            if version == NEWEST {
                said.lists_and_shares(check);
            }
        }
        Ok(Self(Sha256::digest(said.0).into()))
    }
}

/// What a summary says, each part with its length, so that no two say the same by accident.
struct Said(Vec<u8>);

impl Said {
    /// Seven bits a byte, the last byte without the eighth: most counts are one byte to hash.
    fn number(&mut self, mut number: u32) {
        while let [low, ..] = number.to_le_bytes()
            && number > 0x7f
        {
            self.0.push(low | 0x80);
            number >>= 7;
        }
        let [low, ..] = number.to_le_bytes();
        self.0.push(low);
    }

    fn text(&mut self, text: &str) {
        self.length(text.len());
        self.0.extend(text.as_bytes());
    }

    fn lists_and_shares(&mut self, CheckTally { lists, tally, .. }: &CheckTally) {
        self.length(lists.iter().len());
        for (question, names) in lists.iter() {
            self.text(question.as_str());
            self.length(names.len());
            names.iter().for_each(|name| self.text(name.as_str()));
        }
        for shares in tally.all_shares() {
            self.number(shares.answered);
            self.length(shares.sums.len());
            for sum in &shares.sums {
                self.0.extend(sum.to_le_bytes());
            }
        }
    }

    fn length(&mut self, length: usize) {
        self.number(u32::try_from(length).unwrap_or(u32::MAX));
    }

    fn check(&mut self, CheckTally { key, tally, .. }: &CheckTally) {
        self.text(key.instrument.as_str());
        self.number(key.edition);
        self.text(key.form.as_str());
        self.number(tally.replies());
        // The check's key says which items these are, and how many options each has.
        for item in tally.items() {
            item.counts.iter().for_each(|count| self.number(*count));
            self.number(item.opted_out);
        }
    }
}
