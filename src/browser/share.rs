//! The share sheet of a phone or a computer: to whatever app the person chooses.

use js_sys::{Array, Reflect, Uint8Array};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{DomException, File, FilePropertyBag, Navigator, ShareData};

/// What is shared.
pub enum Shared<'a> {
    /// A text.
    Text(&'a str),
    /// A file; the text in its place where the browser shares no such file.
    File {
        name: &'a str,
        media_type: &'a str,
        contents: &'a [u8],
        text: &'a str,
    },
}

/// How it went.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// The app that the person chose has it.
    HandedOver,
    /// The person closed the sheet.
    ClosedAgain,
}

/// The browser shares nothing here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the browser shares nothing here")]
pub struct NotShared;

/// The browser can be asked: it has a share sheet, and takes text.
pub fn can_share() -> bool {
    navigator().is_some_and(|navigator| navigator.can_share_with_data(&text("text")))
}

/// Opens the share sheet. To be called while a click is handled: browsers refuse it at any other time.
///
/// # Errors
/// When the browser refuses.
pub async fn share(what: Shared<'_>) -> Result<Asked, NotShared> {
    let navigator = navigator().ok_or(NotShared)?;
    let data = match what {
        Shared::Text(words) => text(words),
        Shared::File {
            name,
            media_type,
            contents,
            text: words,
        } => file(name, media_type, contents)
            .ok()
            .filter(|data| navigator.can_share_with_data(data))
            .unwrap_or_else(|| text(words)),
    };
    match JsFuture::from(navigator.share_with_data(&data)).await {
        Ok(_) => Ok(Asked::HandedOver),
        Err(why) if is_abort(&why) => Ok(Asked::ClosedAgain),
        Err(_) => Err(NotShared),
    }
}

/// Browsers without a share sheet have none of its functions.
fn navigator() -> Option<Navigator> {
    let navigator = web_sys::window()?.navigator();
    let has = |name: &str| {
        Reflect::get(&navigator, &JsValue::from_str(name)).is_ok_and(|it| it.is_function())
    };
    (has("share") && has("canShare")).then_some(navigator)
}

fn text(words: &str) -> ShareData {
    let data = ShareData::new();
    data.set_text(words);
    data
}

fn file(name: &str, media_type: &str, contents: &[u8]) -> Result<ShareData, JsValue> {
    let options = FilePropertyBag::new();
    // A file is judged by its type alone, without what follows it.
    options.set_type(media_type.split(';').next().unwrap_or_default());
    let parts = Array::of1(&Uint8Array::from(contents));
    let file = File::new_with_u8_array_sequence_and_options(&parts, name, &options)?;
    let data = ShareData::new();
    data.set_files(&Array::of1(&file));
    Ok(data)
}

fn is_abort(why: &JsValue) -> bool {
    why.dyn_ref::<DomException>()
        .is_some_and(|why| why.name() == "AbortError")
}
