//! What every kind of statement on the page needs.

use crate::components::PageError;
use leptos::prelude::*;

pub fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// It asks something: most are statements, and are told as such.
pub fn is_question(text: &str) -> bool {
    text.trim_end().ends_with('?')
}

/// The id of the first control of a statement.
pub fn id_of(number: usize) -> String {
    format!("statement-{number}")
}

/// What is wrong with the statement that has this id.
pub fn error_of(errors: RwSignal<Vec<PageError>>, id: &str) -> Signal<Option<String>> {
    let id = id.to_owned();
    Signal::derive(move || {
        errors.with(|errors| {
            let error = errors.iter().find(|error| error.field == id);
            error.map(|error| error.text.clone())
        })
    })
}
