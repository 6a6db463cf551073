//! What a browser's engine does that no page can ask it about.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The name that WebKit gives as its maker, in Safari and in every browser of an iPhone
/// (<https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-vendor>).
const WEBKIT: &str = "Apple Computer, Inc.";

/// It deletes what pages keep after seven days of use without a visit to them
/// (<https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/>).
pub fn deletes_after_a_week() -> bool {
    let vendor = |window: web_sys::Window| {
        Reflect::get(&window.navigator(), &JsValue::from_str("vendor")).ok()
    };
    web_sys::window().and_then(vendor) == Some(JsValue::from_str(WEBKIT))
}
