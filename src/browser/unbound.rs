//! What `web_sys` has no stable binding of, by its name.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::JsFuture;

/// A function of this; none where the browser has none.
pub fn function(of: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(of, &name.into()).ok()?.dyn_into().ok()
}

/// Calls a function of this: what it promises.
pub fn call(of: &JsValue, name: &str, arguments: &[&JsValue]) -> Result<JsFuture, JsValue> {
    let function = function(of, name).ok_or("no such function")?;
    let all: Array = arguments.iter().copied().collect();
    let promised = function.apply(of, &all)?;
    Ok(JsFuture::from(Promise::resolve(&promised)))
}

/// An object with one field.
pub fn object(key: &str, value: &JsValue) -> Result<JsValue, JsValue> {
    let object = Object::new();
    Reflect::set(&object, &key.into(), value)?;
    Ok(object.into())
}
