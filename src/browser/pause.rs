//! Lets the browser draw, and hear the person, in the midst of long work.

use js_sys::Promise;
use wasm_bindgen_futures::JsFuture;

/// Returns once the browser has had its turn; at once where it has no timers.
pub async fn pause() {
    let Some(window) = web_sys::window() else {
        return;
    };
    let waiting = Promise::new(&mut |resolve, reject| {
        // A timer, since a promise that is there already gives the browser no turn.
        if window
            .set_timeout_with_callback_and_timeout_and_arguments_0(&resolve, 0)
            .is_err()
        {
            // The work goes on without a pause then.
            let _ = reject.call0(&reject);
        }
    });
    let _ = JsFuture::from(waiting).await;
}
