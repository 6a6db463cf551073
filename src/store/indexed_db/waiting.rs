//! Waiting for IndexedDB's events. A transaction stays open while a promise's continuation runs after its request's
//! event (<https://www.w3.org/TR/IndexedDB/#transaction-lifecycle>), so nothing but its own requests may be awaited in it.

use std::future::Future;

use js_sys::{Function, Promise};
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{IdbOpenDbRequest, IdbRequest, IdbTransaction};

/// A browser that never answers is as one that refuses: seen where another tab holds an old database open.
const PATIENCE_MS: i32 = 5_000;
/// The same of a transaction: longer, since those of other tabs come first.
const PATIENCE_WITH_A_TRANSACTION_MS: i32 = 15_000;

/// The result of a request.
pub(super) fn succeeded(request: IdbRequest) -> impl Future<Output = Result<JsValue, JsValue>> {
    let settled = promise(|resolve, reject| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(reject));
    });
    async move {
        settled.await.map_err(|_| error_of(&request))?;
        request.result()
    }
}

/// The result of opening or deleting a database, or an error where another tab stands in the way for too long.
pub(super) async fn opened(request: &IdbOpenDbRequest) -> Result<JsValue, JsValue> {
    let settled = promise(|resolve, reject| {
        request.set_onsuccess(Some(resolve));
        request.set_onerror(Some(reject));
        give_up_after(PATIENCE_MS, reject);
    });
    settled.await.map_err(|_| error_of(request))?;
    request.result()
}

/// The completion of a transaction. Attached at once, awaited at the end. One that completes after that all the same
/// holds what local storage holds by then.
pub(super) fn completed(transaction: &IdbTransaction) -> JsFuture {
    promise(|resolve, reject| {
        transaction.set_oncomplete(Some(resolve));
        transaction.set_onabort(Some(reject));
        give_up_after(PATIENCE_WITH_A_TRANSACTION_MS, reject);
    })
}

fn give_up_after(milliseconds: i32, reject: &Function) {
    if let Some(window) = web_sys::window() {
        // Without a timer it waits for ever at worst, and nothing is lost.
        let _ = window.set_timeout_with_callback_and_timeout_and_arguments_0(reject, milliseconds);
    }
}

fn promise(attach: impl Fn(&Function, &Function)) -> JsFuture {
    JsFuture::from(Promise::new(&mut |resolve, reject| {
        attach(&resolve, &reject);
    }))
}

fn error_of(request: &IdbRequest) -> JsValue {
    match request.error() {
        Ok(Some(error)) => error.into(),
        Ok(None) => "no answer".into(),
        // A request without an answer yet has no error either.
        Err(_) => "no answer in time".into(),
    }
}
