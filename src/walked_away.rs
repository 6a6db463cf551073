//! Somebody walks away part-way: after a while their statements are covered by the start
//! screen, which says just that. Nothing is lost: "That was me" goes on where they stopped.

use crate::browser::elapsed;
use crate::route::Route;
use crate::state::Kilter;
use leptos::prelude::*;
use std::time::Duration;

/// Without a key, a touch or a movement for this long, somebody has walked away. Long enough
/// to read a page of six statements aloud, twice.
const AWAY_AFTER_MS: f64 = 180_000.0;
/// How often it is looked at.
const LOOK_EVERY: Duration = Duration::from_secs(5);
/// What shows that somebody is there.
const SIGNS: [&str; 4] = ["keydown", "pointerdown", "pointermove", "wheel"];

/// Covers statements that somebody left.
pub fn cover_what_is_left(kilter: Kilter) {
    let last_sign = StoredValue::new(elapsed::milliseconds());
    for sign in SIGNS {
        let listener = window_event_listener_untyped(sign, move |_| {
            last_sign.set_value(elapsed::milliseconds());
        });
        on_cleanup(move || listener.remove());
    }
    let look = move || {
        let shows_answers = matches!(
            kilter.route.get_untracked(),
            Route::Answer(_) | Route::CheckAnswers
        );
        // On a machine of one's own nobody is next.
        let part_way = kilter.draft.with_untracked(Option::is_some) && !kilter.own_draft();
        let away = elapsed::milliseconds() - last_sign.get_value() > AWAY_AFTER_MS;
        if shows_answers && part_way && away {
            kilter.go(&Route::NextPerson);
        }
    };
    // Where there is no timer nothing is covered, and "Forget and leave" is still on the page.
    if let Ok(timer) = set_interval_with_handle(look, LOOK_EVERY) {
        on_cleanup(move || timer.clear());
    }
}
