//! Somebody walks away part-way: after a while their statements are covered by the start screen, which says just that.
//! Nothing is lost: "That was me" goes on where they stopped.

use crate::browser::elapsed;
use crate::route::Route;
use crate::state::Kilter;
use leptos::prelude::*;
use std::time::Duration;

/// Without a key, a touch or a movement for this long, somebody has walked away. Long enough to read a page of six
/// statements aloud, twice.
const AWAY_AFTER_MS: f64 = 180_000.0;
/// How often it is looked at: so late at most is it covered.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// What shows that somebody is there. Who has the page read aloud, or moves by a switch, may press no key for long: but
/// the focus moves, and the page with it.
const SIGNS: [&str; 6] = [
    "keydown",
    "pointerdown",
    "pointermove",
    "wheel",
    "focusin",
    "scroll",
];
/// What comes first when a computer wakes, or a tab is shown again.
const RETURNS: [&str; 3] = ["focus", "pageshow", "visibilitychange"];

/// Covers statements that somebody left.
pub fn cover_what_is_left(kilter: Kilter) {
    let last_sign = StoredValue::new(elapsed::clocks());
    let look = move || {
        if elapsed::since(last_sign.get_value()) > AWAY_AFTER_MS {
            cover(kilter);
        }
    };
    for sign in SIGNS {
        let listener = window_event_listener_untyped(sign, move |_| {
            // A computer that slept runs no timers: whoever wakes it must not be taken for who left.
            look();
            last_sign.set_value(elapsed::clocks());
        });
        on_cleanup(move || listener.remove());
    }
    for event in RETURNS {
        let listener = window_event_listener_untyped(event, move |_| look());
        on_cleanup(move || listener.remove());
    }
    // Where there is no timer the next sign covers it, and "Forget and leave" is still on the page.
    if let Ok(timer) = set_interval_with_handle(look, LOOK_EVERY) {
        on_cleanup(move || timer.clear());
    }
}

fn cover(kilter: Kilter) {
    let shows_answers = matches!(
        kilter.route.get_untracked(),
        Route::Answer(_) | Route::Change(_) | Route::CheckAnswers
    );
    // On a machine of one's own nobody is next.
    let part_way = kilter.draft.with_untracked(Option::is_some) && !kilter.own_draft();
    if shows_answers && part_way && !kilter.left.get_untracked() {
        kilter.left.set(true);
        kilter.draw_again();
        kilter.go(&Route::NextPerson);
    }
}
