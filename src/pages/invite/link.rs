//! Where people open Kilter.

use crate::browser::page;
use crate::state::Kilter;
use leptos::prelude::With;

/// An invitation's code as a link; none where no web server has Kilter, as far as this browser knows.
pub fn link_to(kilter: Kilter, code: &str) -> Option<String> {
    let kept = || {
        kilter
            .kept
            .with(|kept| kept.as_ref().and_then(|kept| kept.web_copy.clone()))
    };
    let address = page::hosted_at().or_else(kept)?;
    Some(format!("{address}#/join/{code}"))
}
