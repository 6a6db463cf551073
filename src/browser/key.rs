//! The keyboard.

use wasm_bindgen::JsCast as _;
use web_sys::{Event, KeyboardEvent};

/// The key that was pressed.
pub fn key_of(event: &Event) -> Option<String> {
    event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key)
}
