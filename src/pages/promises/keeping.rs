use crate::actions::keep_promises;
use crate::pages::refused::refused;
use crate::state::Kilter;
use kilter_core::promises::Promises;
use leptos::prelude::RwSignal;
use leptos::task::spawn_local;

/// Keeps promises in place of what was shown, and goes on once they are kept; else it says why not.
pub fn keep(
    kilter: Kilter,
    promises: Promises,
    shown: Option<Promises>,
    failed: RwSignal<Option<String>>,
    once_kept: impl FnOnce() + 'static,
) {
    spawn_local(async move {
        match keep_promises(&kilter, &promises, shown.as_ref()).await {
            Ok(()) => once_kept(),
            Err(error) => refused(kilter, &error, failed),
        }
    });
}
