//! Handing a file to the browser.

use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast as _;
use wasm_bindgen::JsValue;
use wasm_bindgen::closure::Closure;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, HtmlElement, Url};

/// Long enough for a browser that asks the person where to put the file.
const REVOKE_AFTER_MS: i32 = 60_000;

/// The browser was asked. Whether it saved anything no page can know: a policy may drop downloads silently.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked;

/// The browser could not even be asked.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the browser could not be asked for a download: {0}")]
pub struct NotAsked(String);

/// Asks the browser to save `bytes` under `name`.
///
/// # Errors
/// When the page has no way to ask.
pub fn download(name: &str, media_type: &str, bytes: &[u8]) -> Result<Asked, NotAsked> {
    ask(name, media_type, bytes).map_err(|error| NotAsked(format!("{error:?}")))?;
    Ok(Asked)
}

fn ask(name: &str, media_type: &str, bytes: &[u8]) -> Result<(), JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    let document = window.document().ok_or("no document")?;
    let body = document.body().ok_or("no body")?;
    let options = BlobPropertyBag::new();
    options.set_type(media_type);
    let parts = Array::of1(&Uint8Array::from(bytes));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    let url = Url::create_object_url_with_blob(&blob)?;
    let anchor: HtmlAnchorElement = document
        .create_element("a")?
        .dyn_into()
        .map_err(JsValue::from)?;
    anchor.set_href(&url);
    anchor.set_download(name);
    click(&body, &anchor)?;
    let revoke = Closure::once_into_js(move || {
        // An address that is not revoked goes with the page.
        let _ = Url::revoke_object_url(&url);
    });
    window.set_timeout_with_callback_and_timeout_and_arguments_0(
        revoke.unchecked_ref(),
        REVOKE_AFTER_MS,
    )?;
    Ok(())
}

/// Firefox has only followed links that stand in the document.
fn click(body: &HtmlElement, anchor: &HtmlAnchorElement) -> Result<(), JsValue> {
    anchor.set_hidden(true);
    body.append_child(anchor)?;
    anchor.click();
    anchor.remove();
    Ok(())
}
