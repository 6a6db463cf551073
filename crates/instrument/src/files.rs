//! The data files, together.

use super::{Follows, Instrument, InstrumentError, Item};
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
    let read: Vec<(&str, &str)> = files.into_iter().collect();
    let mut instruments: Vec<Instrument> = Vec::new();
    for (file, json) in read.iter().copied() {
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
    for ((file, _), instrument) in read.iter().zip(&instruments) {
        let Some(item) = not_of_followed(instrument, &instruments) else {
            continue;
        };
        return Err(InFile {
            file: (*file).to_owned(),
            fault: InstrumentError::OtherThanFollowed(item),
        });
    }
    Ok(instruments)
}

/// The first item of a check that the one that it follows does not have as it is.
fn not_of_followed(of: &Instrument, all: &[Instrument]) -> Option<String> {
    let Some(Follows::Check(key)) = &of.follows else {
        return None;
    };
    let of_key = |it: &&Instrument| it.key == *key && it.language == of.language;
    let followed = all.iter().find(of_key);
    let is_the_same = |item: &Item| {
        let there = followed.and_then(|it| Some((it, it.item(&item.id)?)));
        there.is_some_and(|(it, there)| {
            there.text == item.text
                && it.response_scale(&there.response_scale)
                    == of.response_scale(&item.response_scale)
        })
    };
    let other = of.items.iter().find(|item| !is_the_same(item));
    other.map(|item| item.id.to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    const FILE: &str = include_str!("../data/10-five-foundations.json");

    const BALANCE: &str = include_str!("../data/20-deal-relationship.json");

    const PULSE: &str = include_str!("../data/80-deal-relationship-pulse.json");

    #[test]
    fn what_follows_a_check_asks_what_that_asks_word_for_word() {
        let both = |pulse: &str| from_files([("a.json", BALANCE), ("b.json", pulse)]);
        assert_eq!(both(PULSE).unwrap().len(), 2);
        let statement = "We can disagree without falling out.";
        for (from, to, item) in [
            (statement, "We can disagree and stay friends.", "R7"),
            ("\"Half true\"", "\"Half\"", "D2"),
            ("\"form\": \"full\" } }", "\"form\": \"long\" } }", "D2"),
        ] {
            assert_eq!(PULSE.matches(from).count(), 1, "{from}");
            let fault = InstrumentError::OtherThanFollowed(item.to_owned());
            let file = "b.json".to_owned();
            assert_eq!(both(&PULSE.replace(from, to)), Err(InFile { file, fault }));
        }
    }

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
