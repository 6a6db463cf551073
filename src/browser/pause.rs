//! Lets the browser draw, and hear the person, in the midst of long work.

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

/// Milliseconds after which what a page says has been drawn: three frames.
pub const UNTIL_DRAWN: i32 = 50;

/// Returns once the browser has had its turn; at once where it has no timers.
pub async fn pause() {
    pause_for(0).await;
}

/// Returns after so many milliseconds.
pub async fn pause_for(milliseconds: i32) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let waiting = Promise::new(&mut |resolve, reject| {
        // A timer, since a promise that is there already gives the browser no turn.
        if window
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, milliseconds)
            .is_err()
        {
            // The work goes on without a pause then.
            let _ = reject.call0(&reject);
        }
    });
    let _ = JsFuture::from(waiting).await;
}
