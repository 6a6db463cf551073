use super::{Instrument, InstrumentError, InstrumentKey};
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
            let twin = |other: &Instrument| {
                other.key == instrument.key && other.language == instrument.language
            };
            if instruments.iter().any(twin) {
                return Err(InstrumentError::Twice(
                    instrument.key.instrument.to_string(),
                ));
            }
            instruments.push(instrument);
        }
        Ok(Self { instruments })
    }

    /// The instruments of this build. A test validates each of their files, so a build with a
    /// wrong one does not pass; reading them again without the validator saves the app its
    /// size (measured: 60 kB of what `kilter.html` holds).
    pub fn built_in() -> &'static Self {
        static BUILT_IN: OnceLock<Catalogue> = OnceLock::new();
        BUILT_IN.get_or_init(|| {
            let read = |file: &&str| -> Option<Instrument> {
                // By way of a value, as the store's records: that reader is compiled once.
                let value: serde_json::Value = serde_json::from_str(file).ok()?;
                serde_json::from_value(value).ok()
            };
            Self { instruments: FILES.iter().filter_map(read).collect() }
        })
    }

    /// The instrument with this key.
    #[must_use]
    pub fn find(&self, key: &InstrumentKey) -> Option<&Instrument> {
        self.instruments
            .iter()
            .find(|instrument| instrument.key == *key)
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
        for file in FILES {
            Instrument::from_json(file).unwrap();
        }
        assert_eq!(Catalogue::built_in().iter().count(), FILES.len());
    }

    #[test]
    fn the_same_instrument_twice_is_refused() {
        let [file, _] = FILES;
        assert!(matches!(
            Catalogue::from_files([file, file]),
            Err(InstrumentError::Twice(_))
        ));
    }
}
