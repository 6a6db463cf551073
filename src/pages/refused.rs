//! An action that did nothing: what is said of it, once for all pages.

use crate::actions::ActionError;
use crate::state::Kilter;
use kilter_text::{say, t};
use leptos::prelude::{RwSignal, Set};
use std::borrow::Cow;

/// Says why, in `failed`, or where the page is drawn anew, above it. Of a second press there is nothing to say.
pub fn refused(kilter: Kilter, error: &ActionError, failed: RwSignal<Option<String>>) {
    match error {
        ActionError::Twice => {}
        ActionError::NotAsShown | ActionError::OthersAtIt => {
            kilter.said.set(Some(why(error).into()));
        }
        _ => failed.set(Some(why(error).into())),
    }
}

/// Why, and what to do.
pub fn why(error: &ActionError) -> Cow<'static, str> {
    match error {
        ActionError::Round(error) => say::round_error(error),
        ActionError::RoundGone => t().faults.round_gone(),
        ActionError::KeyGone => t().faults.key_gone(),
        ActionError::OutOfReach => t().faults.out_of_reach(),
        ActionError::NotAsShown => t().shell.not_as_shown(),
        ActionError::OthersAtIt => t().shell.others_at_it(),
        _ => t().shell.not_kept(),
    }
}
