use std::cell::{Cell, RefCell};

use js_sys::{Function, Object, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{IdbDatabase, IdbFactory, IdbOpenDbRequest, IdbTransaction};

use super::super::local_storage::fault;
use super::super::place::Fault;
use super::waiting::opened;

const VERSION: u32 = 1;
/// The one object store.
pub(super) const RECORDS: &str = "records";

/// An open database, or the way to it.
pub(super) struct Connection {
    name: String,
    database: RefCell<Option<IdbDatabase>>,
    /// Once refused it stays so: a browser that takes seconds to refuse would make every action take seconds.
    refused: Cell<bool>,
}

impl Connection {
    pub(super) fn to(name: &str) -> Self {
        Self {
            name: name.to_owned(),
            database: RefCell::new(None),
            refused: Cell::new(false),
        }
    }

    /// A transaction that writes, and completes when it is on disk.
    pub(super) async fn transaction(&self) -> Result<IdbTransaction, Fault> {
        if let Some(database) = self.database.borrow().as_ref()
            && let Ok(transaction) = strict_transaction(database)
        {
            return Ok(transaction);
        }
        // Never opened, or closed since: by the browser, or for a tab that erases everything.
        let database = self.open().await?;
        let transaction = strict_transaction(&database).map_err(|error| fault(&error))?;
        self.database.replace(Some(database));
        Ok(transaction)
    }

    async fn open(&self) -> Result<IdbDatabase, Fault> {
        if self.refused.get() {
            return Err(Fault::Refused("refused before".into()));
        }
        let open = async {
            let request = factory()?.open_with_u32(&self.name, VERSION)?;
            make_store_when_new(&request);
            let database: IdbDatabase = opened(&request).await?.dyn_into()?;
            close_when_asked(&database);
            Ok::<_, JsValue>(database)
        };
        open.await.map_err(|error| {
            self.refused.set(true);
            fault(&error)
        })
    }
}

fn factory() -> Result<IdbFactory, JsValue> {
    let window = web_sys::window().ok_or("no window")?;
    window.indexed_db()?.ok_or_else(|| "no IndexedDB".into())
}

/// web-sys has the options only among its unstable interfaces. Without `strict` Chromium completes a transaction before
/// it is on disk (<https://www.w3.org/TR/IndexedDB/#transaction-durability-hint>); a browser that does not know the
/// option passes over it.
fn strict_transaction(database: &IdbDatabase) -> Result<IdbTransaction, JsValue> {
    let options = Object::new();
    Reflect::set(&options, &"durability".into(), &"strict".into())?;
    let transaction: Function = Reflect::get(database, &"transaction".into())?.dyn_into()?;
    transaction
        .call3(database, &RECORDS.into(), &"readwrite".into(), &options)?
        .dyn_into()
}

fn make_store_when_new(request: &IdbOpenDbRequest) {
    let opening = request.clone();
    let make = Closure::once_into_js(move || {
        if let Ok(result) = opening.result()
            && let Ok(database) = result.dyn_into::<IdbDatabase>()
        {
            // Where it cannot be made no transaction can be opened either, and that is reported.
            let _ = database.create_object_store(RECORDS);
        }
    });
    request.set_onupgradeneeded(Some(make.unchecked_ref()));
}

/// Another tab may erase everything only when this one lets go of the database.
fn close_when_asked(database: &IdbDatabase) {
    let closing = database.clone();
    let close = Closure::once_into_js(move || closing.close());
    database.set_onversionchange(Some(close.unchecked_ref()));
}
