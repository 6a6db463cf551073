//! A press of an answer moves on by itself, where one statement stands on a page.

use crate::browser::pause::pause_for;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Milliseconds between a press and the next page: long enough to see what was chosen, and for the second press of who
/// presses twice to meet the same statement (Windows waits up to 500 for it, and most press within 250).
const SEEN_MS: i32 = 250;

/// Moves on a moment after the last press.
#[derive(Clone, Copy)]
pub struct MovingOn {
    presses: StoredValue<u32>,
    go: Callback<()>,
}

impl MovingOn {
    /// To where this leads.
    pub fn new(go: Callback<()>) -> Self {
        Self {
            presses: StoredValue::new(0),
            go,
        }
    }

    /// An answer was pressed.
    pub fn pressed(self) {
        let Some(press) = self.presses.try_update_value(|presses| {
            *presses = presses.wrapping_add(1);
            *presses
        }) else {
            return;
        };
        spawn_local(async move {
            pause_for(SEEN_MS).await;
            // Another press came since, or the page is gone.
            if self.presses.try_get_value() == Some(press) {
                let _ = self.go.try_run(());
            }
        });
    }
}
