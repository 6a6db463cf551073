//! A sheet of paper, and the checks that are on it.

use crate::components::{El, el, heading_of};
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::setup::Setup;
use std::sync::Arc;

pub fn checks(setup: &Setup) -> Vec<Arc<Instrument>> {
    let asked = setup.asking.instruments(Catalogue::built_in());
    asked.unwrap_or_default()
}

/// One of a kind, by its class.
pub fn sheet_of(class: &'static str, title: impl Into<std::borrow::Cow<'static, str>>) -> El {
    el("section")
        .class(class)
        .with(heading_of("h2", "nhsuk-heading-l", title))
}

pub fn sheet(title: impl Into<std::borrow::Cow<'static, str>>) -> El {
    sheet_of("kilter-sheet", title)
}
