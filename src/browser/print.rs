//! Printing.

use super::pause::pause_for;
use std::cell::Cell;
use std::rc::Rc;
use wasm_bindgen::JsCast as _;
use wasm_bindgen::closure::Closure;

/// The browser began to print. Whether anything was printed no page can know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked;

/// The page cannot print here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the page cannot print here")]
pub struct CannotPrint;

/// How long a browser may take to begin, in milliseconds: some do so only after the page was heard.
const LONGEST: i32 = 1_000;

/// Asks for the print dialog. Where printing is off, by policy or in a kiosk, browsers do nothing and
/// say nothing: that they began is told by `beforeprint` alone.
///
/// # Errors
/// Where the browser does not begin to print.
pub async fn print() -> Result<Asked, CannotPrint> {
    const BEGINS: &str = "beforeprint";
    let window = web_sys::window().ok_or(CannotPrint)?;
    let began = Rc::new(Cell::new(false));
    let seen = began.clone();
    let hears = Closure::<dyn Fn()>::new(move || seen.set(true));
    let listener = hears.as_ref().unchecked_ref();
    window
        .add_event_listener_with_callback(BEGINS, listener)
        .map_err(|_| CannotPrint)?;
    let asked = window.print();
    if asked.is_ok() && !began.get() {
        pause_for(LONGEST).await;
    }
    // What is not listened to any more is not heard: it would be the next print's.
    let _ = window.remove_event_listener_with_callback(BEGINS, listener);
    if began.get() {
        Ok(Asked)
    } else {
        Err(CannotPrint)
    }
}
