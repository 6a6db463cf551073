use super::{Catalogue, Instrument, InstrumentKey};
use std::sync::Arc;

/// The instrument with the entries that a team named, kept beside what was found of it. None is kept where it takes none,
/// and is the catalogue's.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct AskedInstrument(Option<Arc<Instrument>>);

impl AskedInstrument {
    pub(crate) fn of(instrument: &Instrument) -> Self {
        let has_lists = !instrument.lists().is_empty();
        Self(has_lists.then(|| Arc::new(instrument.clone())))
    }

    /// What is kept, or the instrument of this key.
    pub(crate) fn or_of<'a>(
        &'a self,
        catalogue: &'a Catalogue,
        key: &InstrumentKey,
    ) -> Option<&'a Instrument> {
        self.0.as_deref().or_else(|| catalogue.find(key))
    }
}
