//! Lets the browser draw, and hear the person, in the midst of long work.

use js_sys::Promise;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::MessageChannel;

/// Milliseconds after which what a page says has been drawn: three frames.
pub const UNTIL_DRAWN: i32 = 50;

/// Returns once the browser has had its turn; at once where it has none to give.
pub async fn pause() {
    // A promise that is there already gives the browser no turn, and a timer takes four milliseconds once one has
    // followed another (HTML Standard, "timer initialization steps"): a message to oneself is a task without a wait.
    let Ok(channel) = MessageChannel::new() else {
        return pause_for(0).await;
    };
    let (here, there) = (channel.port1(), channel.port2());
    let waiting = Promise::new(&mut |resolve, _| {
        here.set_onmessage(Some(&resolve));
        if there.post_message(&JsValue::NULL).is_err() {
            // The work goes on without a pause then.
            let _ = resolve.call0(&JsValue::NULL);
        }
    });
    let _ = JsFuture::from(waiting).await;
    here.close();
}

/// Returns after so many milliseconds.
pub async fn pause_for(milliseconds: i32) {
    let Some(window) = web_sys::window() else {
        return;
    };
    let waiting = Promise::new(&mut |resolve, reject| {
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
