//! Asks the browser to keep what is stored here also when it runs short of room.

use js_sys::{Function, Promise, Reflect};
use leptos::task::spawn_local;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Asks, and goes on without the answer: nothing is kept otherwise for it. Chromium decides by itself, Firefox asks the
/// person (<https://developer.mozilla.org/docs/Web/API/StorageManager/persist>); where a page may not ask, it does not.
pub fn ask_to_keep() {
    if let Some(answer) = asked() {
        // A refusal that nobody waits for would be told as a fault of the page.
        spawn_local(async move {
            let _ = JsFuture::from(answer).await;
        });
    }
}

fn asked() -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let storage = Reflect::get(navigator.as_ref(), &"storage".into()).ok()?;
    let persist = Reflect::get(&storage, &"persist".into()).ok()?;
    let answer = persist.dyn_into::<Function>().ok()?.call0(&storage).ok()?;
    answer.dyn_into().ok()
}
