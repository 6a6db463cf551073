//! The data files, together.

use super::{Instrument, InstrumentError};

/// A fault and the file that it is in.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{file}: {fault}")]
pub struct InFile {
    /// The file's name.
    pub file: String,
    /// What is wrong with it.
    pub fault: InstrumentError,
}

/// Reads and validates data files: their names and their JSON.
///
/// # Errors
/// The first file's, or [`InstrumentError::Twice`].
pub fn from_files<'a>(
    files: impl IntoIterator<Item = (&'a str, &'a str)>,
) -> Result<Vec<Instrument>, InFile> {
    let mut instruments: Vec<Instrument> = Vec::new();
    for (file, json) in files {
        let in_file = |fault| InFile {
            file: file.to_owned(),
            fault,
        };
        let instrument = Instrument::from_json(json).map_err(in_file)?;
        // Nothing asks for a language yet: of two the order of the files would decide.
        if instruments.iter().any(|other| other.key == instrument.key) {
            let id = instrument.key.instrument.to_string();
            return Err(in_file(InstrumentError::Twice(id)));
        }
        instruments.push(instrument);
    }
    Ok(instruments)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = include_str!("../data/10-five-foundations.json");

    #[test]
    fn the_same_instrument_twice_is_refused_in_another_language_too() {
        let welsh = FILE.replacen("\"language\": \"en\"", "\"language\": \"cy\"", 1);
        assert!(Instrument::from_json(&welsh).is_ok() && welsh != FILE);
        for second in [FILE, &welsh] {
            let fault = from_files([("a.json", FILE), ("b.json", second)]).unwrap_err();
            assert_eq!(fault.to_string(), "b.json: five-foundations is there twice");
        }
    }

    #[test]
    fn a_fault_names_its_file_and_its_field() {
        let wrong = FILE.replacen("\"minutes\": 3", "\"minutes\": \"x\"", 1);
        assert_ne!(wrong, FILE);
        let fault = from_files([("a.json", wrong.as_str())]).unwrap_err();
        assert!(
            fault.to_string().starts_with("a.json: minutes: "),
            "{fault}"
        );
    }
}
