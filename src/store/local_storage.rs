use litemap::LiteMap;

use gloo_storage::errors::StorageError;
use gloo_storage::{LocalStorage, Storage as _};
use wasm_bindgen::JsValue;

use super::key::Key;
use super::place::{Area, Counter, Fault};
use super::record::Stored;

/// No record's key: those begin with `kilter/`.
const COUNTER: &str = "kilter.counter";

/// The browser's local storage.
#[derive(Debug, Clone, Copy, Default)]
pub struct BrowserLocalStorage;

/// gloo-storage panics where the browser refuses local storage, so every use asks first: the answer can change while a
/// page is open.
fn probe() -> Result<web_sys::Storage, Fault> {
    web_sys::window()
        .ok_or_else(|| Fault::Refused("no window".into()))?
        .local_storage()
        .map_err(|error| fault(&error))?
        .ok_or_else(|| Fault::Refused("no local storage".into()))
}

impl Area for BrowserLocalStorage {
    fn read_all(&self) -> Result<LiteMap<Key, String>, Fault> {
        let storage = probe()?;
        let length = storage.length().map_err(|error| fault(&error))?;
        let mut records = LiteMap::new();
        for index in 0..length {
            let name = storage.key(index).map_err(|error| fault(&error))?;
            if let Some(key) = name.and_then(|name| Key::ours(&name))
                && let Some(raw) = self.read(&key)?
            {
                records.insert(key, raw);
            }
        }
        Ok(records)
    }

    fn read(&self, key: &Key) -> Result<Option<String>, Fault> {
        // The text itself, and not gloo-storage's reading of it: what cannot be read is shown and kept as it is.
        probe()?
            .get_item(key.as_str())
            .map_err(|error| fault(&error))
    }

    fn write(&self, key: &Key, stored: &Stored) -> Result<(), Fault> {
        probe()?;
        LocalStorage::set(key.as_str(), stored).map_err(|error| match error {
            StorageError::JsError(error) if error.name == QUOTA => Fault::Full,
            other => Fault::Refused(other.to_string()),
        })
    }

    fn put_back(&self, key: &Key, raw: &str) -> Result<(), Fault> {
        probe()?
            .set_item(key.as_str(), raw)
            .map_err(|error| fault(&error))
    }

    fn remove(&self, key: &Key) -> Result<(), Fault> {
        probe()?
            .remove_item(key.as_str())
            .map_err(|error| fault(&error))
    }

    fn counter(&self) -> Result<Option<Counter>, Fault> {
        let text = probe()?.get_item(COUNTER).map_err(|error| fault(&error))?;
        Ok(text.and_then(|text| Counter::parse(&text)))
    }

    fn count(&self, counter: Option<Counter>) -> Result<(), Fault> {
        let storage = probe()?;
        match counter {
            Some(counter) => storage.set_item(COUNTER, &counter.text()),
            None => storage.remove_item(COUNTER),
        }
        .map_err(|error| fault(&error))
    }
}

const QUOTA: &str = "QuotaExceededError";

/// What a browser's exception says of a place.
pub(super) fn fault(error: &JsValue) -> Fault {
    use wasm_bindgen::JsCast as _;
    match error.dyn_ref::<web_sys::DomException>() {
        Some(exception) if exception.name() == QUOTA => Fault::Full,
        Some(exception) => Fault::Refused(exception.name()),
        None => Fault::Refused(error.as_string().unwrap_or_else(|| "unknown".into())),
    }
}
