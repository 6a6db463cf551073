//! Copying text.

use super::pause::pause_for;
use js_sys::{Array, Promise};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, future_to_promise};
use web_sys::{Document, HtmlDocument, HtmlElement, HtmlTextAreaElement, Window};

/// The text is on the clipboard, as far as the browser says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Copied;

/// The browser does not let the page copy.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the browser does not let the page copy")]
pub struct NotCopied;

/// How long the clipboard may take, in milliseconds. Some never answer (a permission that nobody is
/// asked for); after it there is still time for the older way, which browsers allow for seconds after a
/// click.
const LONGEST: i32 = 2_000;

/// Copies text. To be called while a click is handled: browsers refuse it at any other time.
///
/// # Errors
/// When both ways of copying are refused.
pub async fn copy(text: &str) -> Result<Copied, NotCopied> {
    let window = web_sys::window().ok_or(NotCopied)?;
    if write_text(&window, text).await.is_ok() {
        return Ok(Copied);
    }
    match copy_from_a_field(&window, text) {
        Ok(true) => Ok(Copied),
        Ok(false) | Err(_) => Err(NotCopied),
    }
}

async fn write_text(window: &Window, text: &str) -> Result<(), JsValue> {
    let clipboard = window.navigator().clipboard();
    if clipboard.is_undefined() {
        return Err("no clipboard here".into());
    }
    let late = future_to_promise(async {
        pause_for(LONGEST).await;
        Err("the clipboard does not answer".into())
    });
    let either = Promise::race(&Array::of2(&clipboard.write_text(text), &late));
    JsFuture::from(either).await?;
    Ok(())
}

/// The older way: it needs no permission, but a field with the text selected.
fn copy_from_a_field(window: &Window, text: &str) -> Result<bool, JsValue> {
    let document = window.document().ok_or("no document")?;
    let body = document.body().ok_or("no body")?;
    let before = document.active_element();
    let field: HtmlTextAreaElement = document
        .create_element("textarea")?
        .dyn_into()
        .map_err(JsValue::from)?;
    field.set_value(text);
    field.set_read_only(true);
    field.set_attribute("aria-hidden", "true")?;
    // Away from the eye but drawn, with its white space as it is: what is not drawn can't be selected, and what is
    // selected is copied as it is drawn.
    field.set_class_name("kilter-copied");
    body.append_child(&field)?;
    field.select();
    let copied = exec_copy(&document);
    field.remove();
    if let Some(before) = before.and_then(|before| before.dyn_into::<HtmlElement>().ok()) {
        // The text is copied whether or not the focus can go back.
        let _ = before.focus();
    }
    copied
}

fn exec_copy(document: &Document) -> Result<bool, JsValue> {
    let document: &HtmlDocument = document.dyn_ref().ok_or("not an HTML document")?;
    document.exec_command("copy")
}
