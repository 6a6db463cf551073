//! Which summaries are here already (P6, P10): told by a round's random id, and by nothing else.

use super::team_summary::TeamSummary;
use crate::disclosure::Withheld;
use crate::ids::RandomId;
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

/// The summaries that are here, as the bytes that [`TeamSummary::to_bytes`] gives. How a file
/// lays out its JSON is no difference.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Library {
    kept: BTreeMap<RandomId, Vec<u8>>,
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
        summary
            .to_bytes()
            .map(|bytes| self.compare(summary, &bytes))
    }

    /// Adds the summary where it is new; otherwise the library stays as it is.
    ///
    /// # Errors
    /// Where it may not be exported; see [`TeamSummary::to_bytes`].
    pub fn add(&mut self, summary: &TeamSummary) -> Result<Arrival, Withheld> {
        let bytes = summary.to_bytes()?;
        let arrival = self.compare(summary, &bytes);
        if arrival == Arrival::New {
            self.kept.insert(summary.id.clone(), bytes);
        }
        Ok(arrival)
    }

    fn compare(&self, summary: &TeamSummary, bytes: &[u8]) -> Arrival {
        match self.kept.get(&summary.id) {
            None => Arrival::New,
            Some(kept) if *kept == bytes => Arrival::SameAgain,
            Some(_) => Arrival::SameIdOtherBytes,
        }
    }
}
