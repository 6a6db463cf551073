//! Chromium goes on writing behind a record that was cut off, by a full disk or a kill, and at the next start reads
//! nothing that stands behind it, or throws all of it away (<https://github.com/google/leveldb/issues/1287>). Where so
//! much is written that its buffer overflows, it begins a new file, and what it has read so far is in that.

use wasm_bindgen::JsValue;
use web_sys::IdbObjectStore;

/// No record's key, and gone again at once.
const NAME: &str = "renewing";

/// Chromium's buffer holds 4 MiB; a part of more than 64 kB would be compressed, or be a file of its own.
const PARTS: u32 = 100;
const PART: u32 = 50_000;

/// Writes that much, of what can't be compressed, and removes it.
pub(super) fn overflow(store: &IdbObjectStore) -> Result<(), JsValue> {
    let crypto = web_sys::window().ok_or("no window")?.crypto()?;
    let part = js_sys::Uint8Array::new_with_length(PART);
    for _ in 0..PARTS {
        crypto.get_random_values_with_array_buffer_view(&part)?;
        store.put_with_key(&part, &NAME.into())?;
    }
    store.delete(&NAME.into())?;
    Ok(())
}
