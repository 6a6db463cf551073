//! What a browser's engine does that no page can ask it about.

use js_sys::Reflect;
use wasm_bindgen::JsValue;

/// The name that WebKit gives as its maker, in Safari and in every browser of an iPhone; Chromium gives another, and
/// Firefox none
/// (<https://html.spec.whatwg.org/multipage/system-state.html#dom-navigator-vendor>).
const WEBKIT: &str = "Apple Computer, Inc.";

/// Firefox keeps what a page of a folder keeps with the place and the name of its file.
pub fn keeps_by_place() -> bool {
    vendor().is_some_and(|vendor| vendor.is_empty())
}

/// It deletes what pages keep after seven days of use without a visit to them
/// (<https://webkit.org/blog/10218/full-third-party-cookie-blocking-and-more/>).
pub fn deletes_after_a_week() -> bool {
    vendor().is_some_and(|vendor| vendor == WEBKIT)
}

fn vendor() -> Option<String> {
    let navigator = web_sys::window()?.navigator();
    let vendor = Reflect::get(&navigator, &JsValue::from_str("vendor"));
    vendor.ok()?.as_string()
}
