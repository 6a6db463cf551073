use super::Findings;
use crate::disclosure::{Rules, Withheld};
use crate::instrument::{Catalogue, Instrument, InstrumentKey};
use crate::tally::Tally;
use std::sync::Arc;

/// What a team said to one check.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckReport {
    /// Which instrument, edition and form.
    pub key: InstrumentKey,
    /// The instrument with the entries that the team named; none where it takes none, and is the catalogue's.
    asked: Option<Arc<Instrument>>,
    /// How many replied: always shown.
    pub replies: u32,
    /// All else, or why it is withheld.
    pub findings: Result<Findings, Withheld>,
}

impl CheckReport {
    /// The findings of this tally, of a team of this size where it is known.
    #[must_use]
    pub fn of(instrument: &Instrument, tally: &Tally, rules: Rules, team: Option<u32>) -> Self {
        Self {
            key: instrument.key.clone(),
            asked: (!instrument.lists().is_empty()).then(|| Arc::new(instrument.clone())),
            replies: tally.replies(),
            findings: Findings::of(instrument, tally, rules, team),
        }
    }

    /// The instrument, as this build knows it, with the entries that the team named.
    #[must_use]
    pub fn instrument<'a>(&'a self, catalogue: &'a Catalogue) -> Option<&'a Instrument> {
        let asked = self.asked.as_deref();
        asked.or_else(|| catalogue.find(&self.key))
    }
}
