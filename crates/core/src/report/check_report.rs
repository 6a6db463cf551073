use super::Findings;
use crate::disclosure::{Rules, Withheld};
use crate::instrument::{AskedInstrument, Catalogue, Instrument, InstrumentKey};
use crate::tally::Tally;

/// What a team said to one check.
#[derive(Debug, Clone, PartialEq)]
pub struct CheckReport {
    /// Which instrument, edition and form.
    pub key: InstrumentKey,
    asked: AskedInstrument,
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
            asked: AskedInstrument::of(instrument),
            replies: tally.replies(),
            findings: Findings::of(instrument, tally, rules, team),
        }
    }

    /// The instrument, as this build knows it, with the entries that the team named.
    #[must_use]
    pub fn instrument<'a>(&'a self, catalogue: &'a Catalogue) -> Option<&'a Instrument> {
        self.asked.or_of(catalogue, &self.key)
    }
}
