//! The journal in IndexedDB: one object store, the records' envelopes as text under their keys, and the number of the
//! last commit under `head`, that of the last one that was announced under `announced`. After everything was erased, the
//! number of that commit under `erased`.

mod connection;
mod renewing;
mod waiting;

use litemap::LiteMap;
use std::cell::Cell;
use std::collections::BTreeSet;

use wasm_bindgen::{JsCast as _, JsValue};
use wasm_bindgen_futures::{JsFuture, spawn_local};
use web_sys::{IdbObjectStore, IdbTransaction};

use self::connection::{Connection, RECORDS};
use self::renewing::overflow;
use self::waiting::{completed, succeeded};
use super::key::Key;
use super::later::Later;
use super::local_storage::fault;
use super::place::{Decide, Fault, Journal, JournalView, Writes};
use super::record::Seq;

/// No record's key: those have our prefix.
const HEAD: &str = "head";
/// Up to which commit everything was erased.
const ERASED: &str = "erased";
/// The commit that was to come.
const ANNOUNCED: &str = "announced";

/// The journal in IndexedDB.
pub struct IndexedDb {
    connection: Connection,
    /// The browser was asked not to clear it.
    asked_to_stay: Cell<bool>,
}

impl IndexedDb {
    /// The journal in the database of this name, which is made when it is first used.
    pub fn named(name: &str) -> Self {
        Self {
            connection: Connection::to(name),
            asked_to_stay: Cell::new(false),
        }
    }

    async fn run(&self, keys: Option<BTreeSet<Key>>, decide: Decide<'_>) -> Result<(), Fault> {
        let transaction = self.connection.transaction().await?;
        let completed = completed(&transaction);
        let done = async {
            let store = transaction.object_store(RECORDS)?;
            let view = read(&store, keys).await?;
            let writes = decide(view);
            write(&store, &writes)?;
            Ok::<_, JsValue>(!writes.records.is_empty())
        };
        let keeps = done.await.map_err(|error| {
            // What was asked for before it failed must not be kept either.
            let _ = transaction.abort();
            fault(&error)
        })?;
        completed.await.map_err(|_| {
            let why = why_aborted(&transaction);
            // It may only have been too slow: it must not complete later, if that can be helped.
            let _ = transaction.abort();
            why
        })?;
        if keeps && !self.asked_to_stay.replace(true) {
            ask_to_stay();
        }
        Ok(())
    }
}

impl Journal for IndexedDb {
    fn transact<'a>(
        &'a self,
        keys: Option<BTreeSet<Key>>,
        decide: Decide<'a>,
    ) -> Later<'a, Result<(), Fault>> {
        Box::pin(self.run(keys, decide))
    }

    fn renew(&self) -> Later<'_, Result<(), Fault>> {
        Box::pin(async move {
            let transaction = self.connection.transaction().await?;
            let completed = completed(&transaction);
            let store = transaction.object_store(RECORDS);
            store.and_then(|store| overflow(&store)).map_err(|error| {
                let _ = transaction.abort();
                fault(&error)
            })?;
            completed.await.map_err(|_| why_aborted(&transaction))?;
            Ok(())
        })
    }
}

async fn read(store: &IdbObjectStore, keys: Option<BTreeSet<Key>>) -> Result<JournalView, JsValue> {
    let head = number(store, HEAD).await?;
    let erased = number(store, ERASED).await?;
    let announced = number(store, ANNOUNCED).await?;
    let records = match &keys {
        Some(keys) => read_some(store, keys).await?,
        None => read_all(store).await?,
    };
    Ok(JournalView {
        head,
        erased,
        announced,
        records,
    })
}

async fn number(store: &IdbObjectStore, name: &str) -> Result<Option<Seq>, JsValue> {
    let number = succeeded(store.get(&name.into())?).await?;
    Ok(number.as_string().and_then(|number| number.parse().ok()))
}

async fn read_some(
    store: &IdbObjectStore,
    keys: &BTreeSet<Key>,
) -> Result<LiteMap<Key, String>, JsValue> {
    let mut records = LiteMap::new();
    for key in keys {
        let value = succeeded(store.get(&key.as_str().into())?).await?;
        if !value.is_undefined() {
            records.insert(key.clone(), text(&value));
        }
    }
    Ok(records)
}

async fn read_all(store: &IdbObjectStore) -> Result<LiteMap<Key, String>, JsValue> {
    let keys = succeeded(store.get_all_keys()?).await?;
    let values = succeeded(store.get_all()?).await?;
    let mut records = LiteMap::new();
    let (keys, values) = (js_sys::Array::from(&keys), js_sys::Array::from(&values));
    for (key, value) in keys.iter().zip(values.iter()) {
        if let Some(key) = key.as_string().and_then(|key| Key::ours(&key)) {
            records.insert(key, text(&value));
        }
    }
    Ok(records)
}

/// We only write text. What else stands there is shown, and is no record.
fn text(value: &JsValue) -> String {
    value.as_string().unwrap_or_else(|| {
        js_sys::JSON::stringify(value)
            .ok()
            .and_then(|json| json.as_string())
            .map_or_else(String::new, |json| format!("not text: {json}"))
    })
}

fn write(store: &IdbObjectStore, writes: &Writes) -> Result<(), JsValue> {
    if writes.clear {
        store.clear()?;
    }
    for write in &writes.records {
        let key = JsValue::from_str(write.key.as_str());
        match &write.stored {
            Some(stored) => {
                let raw = serde_json::to_string(stored).map_err(|error| error.to_string())?;
                store.put_with_key(&raw.into(), &key)?;
            }
            None => {
                store.delete(&key)?;
            }
        }
    }
    let numbers = [
        (HEAD, writes.head),
        (ERASED, writes.erased),
        (ANNOUNCED, writes.announced),
    ];
    for (name, number) in numbers {
        if let Some(number) = number {
            store.put_with_key(&number.to_string().into(), &name.into())?;
        }
    }
    Ok(())
}

fn why_aborted(transaction: &IdbTransaction) -> Fault {
    match transaction.error() {
        Some(error) => fault(error.unchecked_ref()),
        None => Fault::Refused("aborted".into()),
    }
}

/// Asks the browser not to clear this by itself when it wants room. Once something is kept, since a browser may put the
/// question to the person; and nothing waits for the answer, which may never come.
fn ask_to_stay() {
    let asked = web_sys::window().map(|window| window.navigator().storage().persist());
    if let Some(Ok(answer)) = asked {
        spawn_local(async move {
            // Either answer changes nothing of what is done, or said.
            let _ = JsFuture::from(answer).await;
        });
    }
}
