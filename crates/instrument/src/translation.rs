//! The same instrument in another language: other words, and nothing else.

use crate::{Instrument, InstrumentError};
use serde_json::Value;

/// What holds words, all that is in it included. Whatever is not here is the same in every language, so a new field is
/// too until it is put here.
const WORDS: [&str; 30] = [
    "language",
    "title",
    "long_title",
    "about",
    "stem",
    "newcomers",
    "credit",
    "label",
    "text",
    "opt_out",
    "hint",
    "name",
    "also",
    "heading",
    "parts_heading",
    "how_to_read",
    "about_the_line",
    "looks_like",
    "risk",
    "start",
    "all_stand",
    "misfit",
    "says",
    "change",
    "words",
    "differ",
    "how",
    "ask",
    "try",
    "facilitator",
];

/// Nothing of it counts, scores or stands in another order than in the first language.
///
/// # Errors
/// [`InstrumentError::OtherThanFirst`], naming the first field that does.
pub(crate) fn same_but_for_words(
    first: &Instrument,
    translation: &Instrument,
) -> Result<(), InstrumentError> {
    let json = |instrument| serde_json::to_value(instrument).unwrap_or_default();
    match difference(&json(first), &json(translation)) {
        None => Ok(()),
        Some(field) => Err(InstrumentError::OtherThanFirst {
            field,
            language: first.language.clone(),
        }),
    }
}

/// The path of the first value that differs.
fn difference(first: &Value, other: &Value) -> Option<String> {
    match (first, other) {
        (Value::Object(first), Value::Object(other)) => {
            let is_words = |key: &str| WORDS.contains(&key);
            let keys = first.keys().chain(other.keys());
            keys.filter(|key| !is_words(key)).find_map(|key| {
                match (first.get(key), other.get(key)) {
                    (Some(a), Some(b)) => difference(a, b).map(|rest| join(key, &rest)),
                    _ => Some(key.clone()),
                }
            })
        }
        (Value::Array(first), Value::Array(other)) if first.len() == other.len() => {
            let mut pairs = first.iter().zip(other).enumerate();
            pairs.find_map(|(place, (a, b))| {
                difference(a, b).map(|rest| join(&format!("[{place}]"), &rest))
            })
        }
        _ => (first != other).then(String::new),
    }
}

fn join(key: &str, rest: &str) -> String {
    match rest {
        "" => key.to_owned(),
        rest if rest.starts_with('[') => format!("{key}{rest}"),
        rest => format!("{key}.{rest}"),
    }
}
