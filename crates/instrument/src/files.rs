//! The data files, together.

use super::{Instrument, InstrumentError};
use crate::translation::same_but_for_words;

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
/// The first file's, [`InstrumentError::Twice`], or [`InstrumentError::OtherThanFirst`] of a translation.
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
        let same = instruments.iter().filter(|it| it.key == instrument.key);
        for other in same {
            if other.language == instrument.language {
                let id = instrument.key.instrument.to_string();
                return Err(in_file(InstrumentError::Twice(id)));
            }
            same_but_for_words(other, &instrument).map_err(in_file)?;
        }
        instruments.push(instrument);
    }
    Ok(instruments)
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = include_str!("../data/10-five-foundations.json");

    const BALANCE: &str = include_str!("../data/20-deal-relationship.json");

    /// In Welsh, as far as it goes.
    fn welsh(json: &str) -> String {
        let welsh = json.replacen("\"language\": \"en\"", "\"language\": \"cy\"", 1);
        assert!(Instrument::from_json(&welsh).is_ok() && welsh != json);
        welsh
    }

    #[test]
    fn an_instrument_is_there_once_in_each_language() {
        let welsh = welsh(FILE);
        let both = from_files([("a.json", FILE), ("b.json", &welsh)]).unwrap();
        assert_eq!(both[1].language, "cy");
        for (first, second) in [(FILE, FILE), (&*welsh, &*welsh)] {
            let fault = from_files([("a.json", first), ("b.json", second)]).unwrap_err();
            assert_eq!(fault.to_string(), "b.json: five-foundations is there twice");
        }
    }

    /// Other words do, wherever they stand; anything that counts, scores or orders does not.
    #[test]
    fn a_translation_changes_words_alone() {
        let fault = |changed: &str, json: &str| {
            let files = [("a.json", json), ("b.json", changed)];
            from_files(files).err().map(|fault| fault.to_string())
        };
        let change = |json: &str, from: &str, to: &str| {
            let changed = welsh(json).replacen(from, to, 1);
            assert_ne!(changed, welsh(json), "{from}");
            fault(&changed, json)
        };
        for (json, from, to) in [
            (FILE, "\"title\": \"", "\"title\": \"Y "),
            (
                FILE,
                "\"opt_out\": \"Can't say\"",
                "\"opt_out\": \"Dim barn\"",
            ),
            (BALANCE, "\"Not true of us\"", "\"Ddim yn wir\""),
            (BALANCE, "\"about even\"", "\"yn weddol gyfartal\""),
            (BALANCE, "\"What fits?\",", ""),
        ] {
            assert_eq!(change(json, from, to), None, "{from}");
        }
        let is = |field: &str| Some(format!("b.json: {field}: other than in the language en"));
        let minutes = change(BALANCE, "\"minutes\": 4", "\"minutes\": 5");
        assert_eq!(minutes, is("minutes"));
        let near = change(BALANCE, "\"near\": \"5\"", "\"near\": \"6\"");
        assert_eq!(near, is("readings[1].map.near"));
        let wide = change(
            BALANCE,
            "\"wide_from\": \"0.83\"",
            "\"wide_from\": \"0.84\"",
        );
        assert_eq!(wide, is("response_scales[0].wide_from"));
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
