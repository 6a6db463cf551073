//! What the statements of a page share.

use super::moving_on::MovingOn;
use crate::components::PageError;
use crate::state::Kilter;
use kilter_core::wording::Wording;
use leptos::prelude::RwSignal;

/// A page of statements, while it is drawn.
#[derive(Clone, Copy)]
pub struct Page<'a> {
    pub kilter: Kilter,
    pub wording: &'a Wording,
    pub errors: RwSignal<Vec<PageError>>,
    /// One statement stands on it.
    pub alone: bool,
    /// A press moves on by itself.
    pub moving_on: Option<MovingOn>,
}
