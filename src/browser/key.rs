//! The keyboard.

use wasm_bindgen::JsCast as _;
use web_sys::{Element, Event, KeyboardEvent};

/// Where a digit is written and not pressed.
const WRITTEN_INTO: &str = "input:not([type=radio], [type=checkbox]), textarea, select";

/// The key that was pressed.
pub fn key_of(event: &Event) -> Option<String> {
    event.dyn_ref::<KeyboardEvent>().map(KeyboardEvent::key)
}

/// The digit that was pressed by itself: not with Ctrl, not held down, not into a field.
pub fn digit_of(event: &Event) -> Option<usize> {
    if event.dyn_ref::<KeyboardEvent>()?.repeat() {
        return None;
    }
    let digit = key_alone(event)?.parse::<u8>().ok()?;
    Some(usize::from(digit)).filter(|digit| *digit < 10)
}

/// The key that was pressed by itself: not with Ctrl or the like, and not where it does something already: in a field, or,
/// of space and Enter, on a button or a link.
pub fn key_alone(event: &Event) -> Option<String> {
    let key = event.dyn_ref::<KeyboardEvent>()?;
    if key.ctrl_key() || key.alt_key() || key.meta_key() {
        return None;
    }
    let on = key.target()?;
    let on = on.dyn_ref::<Element>()?;
    let pressed = matches!(key.key().as_str(), " " | "Enter");
    let busy = on.matches(WRITTEN_INTO).unwrap_or(true)
        || (pressed && on.matches("button, a, summary").unwrap_or(true));
    (!busy).then(|| key.key())
}
