//! A drawing as a picture of pixels, saved or copied.

use super::unbound::{call, function, object};
use js_sys::{Array, Reflect, Uint8Array, encode_uri_component};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, BlobPropertyBag, CanvasRenderingContext2d, HtmlCanvasElement, HtmlImageElement,
};

/// Pixels of the picture for each of the drawing: sharp on a slide.
const SHARP: u32 = 2;
/// Its media type.
pub const PNG: &str = "image/png";

/// The browser does not let the page make it, or take it.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the browser made no picture: {0}")]
pub struct NoPicture(String);

impl From<JsValue> for NoPicture {
    fn from(error: JsValue) -> Self {
        Self(format!("{error:?}"))
    }
}

/// An `<svg>` as the bytes of a PNG.
///
/// # Errors
/// When the browser draws no SVG, or lets nobody read what it drew (some privacy settings).
pub async fn png(svg: &str) -> Result<Vec<u8>, NoPicture> {
    let window = web_sys::window().ok_or_else(|| NoPicture("no window".into()))?;
    let document = window
        .document()
        .ok_or_else(|| NoPicture("no document".into()))?;
    let image = HtmlImageElement::new()?;
    // An address of its own data: what comes from a blob's may not be read back in some engines.
    let written = String::from(encode_uri_component(svg));
    image.set_src(&format!("data:image/svg+xml;charset=utf-8,{written}"));
    JsFuture::from(image.decode()).await?;
    let canvas: HtmlCanvasElement = document
        .create_element("canvas")?
        .dyn_into()
        .map_err(|_| NoPicture("no canvas".into()))?;
    let (width, height) = (
        image.natural_width() * SHARP,
        image.natural_height() * SHARP,
    );
    canvas.set_width(width);
    canvas.set_height(height);
    let context = canvas.get_context("2d")?;
    let context = context.and_then(|it| it.dyn_into::<CanvasRenderingContext2d>().ok());
    let context = context.ok_or_else(|| NoPicture("no context".into()))?;
    context.draw_image_with_html_image_element_and_dw_and_dh(
        &image,
        0.0,
        0.0,
        width.into(),
        height.into(),
    )?;
    let address = canvas.to_data_url_with_type(PNG)?;
    let encoded = address.split_once("base64,").map(|(_, bytes)| bytes);
    let encoded = encoded.ok_or_else(|| NoPicture("no data".into()))?;
    // Each of its letters is a byte.
    let bytes = window.atob(encoded)?;
    Ok(bytes.chars().filter_map(|c| u8::try_from(c).ok()).collect())
}

/// Copies the bytes of a PNG.
///
/// # Errors
/// When the browser has no clipboard for pictures, or refuses.
pub async fn copy(png: &[u8]) -> Result<(), NoPicture> {
    let window = web_sys::window().ok_or_else(|| NoPicture("no window".into()))?;
    let clipboard = window.navigator().clipboard();
    if clipboard.is_undefined() {
        return Err(NoPicture("no clipboard".into()));
    }
    let options = BlobPropertyBag::new();
    options.set_type(PNG);
    let parts = Array::of1(&Uint8Array::from(png));
    let blob = Blob::new_with_u8_array_sequence_and_options(&parts, &options)?;
    // web-sys has both behind a flag for the whole build.
    let item = function(&window, "ClipboardItem").ok_or_else(|| NoPicture("no item".into()))?;
    let item = Reflect::construct(&item, &Array::of1(&object(PNG, &blob)?))?;
    call(&clipboard, "write", &[&Array::of1(&item)])?.await?;
    Ok(())
}
