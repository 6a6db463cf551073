use super::{Instrument, InstrumentError, InstrumentKey, reader};
use crate::ids::ItemId;
use std::sync::OnceLock;

/// The data files of this build. A further instrument is a further line.
const FILES: [&str; 2] = [
    include_str!("data/five-foundations.json"),
    include_str!("data/deal-relationship.json"),
];

/// Every instrument that this build knows, in the order in which members meet them.
#[derive(Debug)]
pub struct Catalogue {
    instruments: Vec<Instrument>,
    /// What each of them counts: thousands of summaries ask.
    counted: Vec<Vec<(ItemId, usize)>>,
    /// The same for the quick reader.
    scanned: Vec<kilter_scan::Check>,
}

impl Catalogue {
    /// Reads and validates data files.
    ///
    /// # Errors
    /// The first file's error, or [`InstrumentError::Twice`].
    pub fn from_files<'a>(
        files: impl IntoIterator<Item = &'a str>,
    ) -> Result<Self, InstrumentError> {
        let mut instruments: Vec<Instrument> = Vec::new();
        for file in files {
            let instrument = Instrument::from_json(file)?;
            // Nothing asks for a language yet: of two the order of the files would decide.
            if instruments.iter().any(|other| other.key == instrument.key) {
                return Err(InstrumentError::Twice(
                    instrument.key.instrument.to_string(),
                ));
            }
            instruments.push(instrument);
        }
        Ok(Self::of(instruments))
    }

    fn of(instruments: Vec<Instrument>) -> Self {
        let counted: Vec<_> = instruments.iter().map(Instrument::counted).collect();
        let scanned = instruments.iter().zip(&counted).map(|(instrument, items)| {
            let InstrumentKey {
                instrument,
                edition,
                form,
            } = &instrument.key;
            let items = items.iter().map(|(id, options)| (id.as_str(), *options));
            kilter_scan::Check::new(instrument.as_str(), *edition, form.as_str(), items)
        });
        Self {
            scanned: scanned.collect(),
            counted,
            instruments,
        }
    }

    /// The instruments of this build. A test validates each of their files and compares this
    /// lean reading with the full one, so a build with a wrong file does not pass.
    pub fn built_in() -> &'static Self {
        static BUILT_IN: OnceLock<Catalogue> = OnceLock::new();
        BUILT_IN.get_or_init(|| {
            let read = |file: &&str| reader::instrument(&serde_json::from_str(file).ok()?);
            Self::of(FILES.iter().filter_map(read).collect())
        })
    }

    /// The instrument with this key.
    #[must_use]
    pub fn find(&self, key: &InstrumentKey) -> Option<&Instrument> {
        self.instruments
            .iter()
            .find(|instrument| instrument.key == *key)
    }

    /// The instruments as the quick reader knows them.
    pub(crate) fn scanned(&self) -> &[kilter_scan::Check] {
        &self.scanned
    }

    /// The instrument at this place of [`Self::scanned`], and what it counts.
    pub(crate) fn at(&self, place: usize) -> Option<(&Instrument, &[(ItemId, usize)])> {
        Some((self.instruments.get(place)?, self.counted.get(place)?))
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Instrument> {
        self.instruments.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_built_in_file_loads() {
        for (file, built_in) in FILES.iter().zip(Catalogue::built_in().iter()) {
            assert_eq!(Instrument::from_json(file).unwrap(), *built_in);
        }
        assert_eq!(Catalogue::built_in().iter().count(), FILES.len());
    }

    #[test]
    fn the_same_instrument_twice_is_refused_in_another_language_too() {
        let [file, _] = FILES;
        let welsh = file.replacen("\"language\": \"en\"", "\"language\": \"cy\"", 1);
        assert!(Instrument::from_json(&welsh).is_ok() && welsh != file);
        for second in [file, &welsh] {
            assert!(matches!(
                Catalogue::from_files([file, second]),
                Err(InstrumentError::Twice(_))
            ));
        }
    }
}
