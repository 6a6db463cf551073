//! Which summaries are here already (P6, P10): told by a round's random id, and by nothing else.

use super::team_summary::TeamSummary;
use crate::disclosure::Withheld;
use crate::ids::RandomId;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;

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

type Hash = [u8; 32];

/// The summaries that are here, told apart by the bytes that [`TeamSummary::to_bytes`] gives. How
/// a file lays out its JSON is no difference. A hash (SHA-256) stands for the bytes: ten thousand
/// summaries are 80 MB.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Library {
    kept: BTreeMap<RandomId, Hash>,
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
        Ok(self.compare(summary, hash(summary)?))
    }

    /// Adds the summary where it is new; otherwise the library stays as it is.
    ///
    /// # Errors
    /// Where it may not be exported; see [`TeamSummary::to_bytes`].
    pub fn add(&mut self, summary: &TeamSummary) -> Result<Arrival, Withheld> {
        let hash = hash(summary)?;
        let arrival = self.compare(summary, hash);
        if arrival == Arrival::New {
            self.kept.insert(summary.id.clone(), hash);
        }
        Ok(arrival)
    }

    fn compare(&self, summary: &TeamSummary, hash: Hash) -> Arrival {
        match self.kept.get(&summary.id) {
            None => Arrival::New,
            Some(kept) if *kept == hash => Arrival::SameAgain,
            Some(_) => Arrival::SameIdOtherBytes,
        }
    }
}

fn hash(summary: &TeamSummary) -> Result<Hash, Withheld> {
    Ok(Sha256::digest(summary.to_bytes()?).into())
}
