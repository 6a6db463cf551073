use std::rc::Rc;

use super::indexed_db::IndexedDb;
use super::keeper::Keeper;
use super::local_storage::BrowserLocalStorage;

/// The name of the journal's database.
pub const JOURNAL_NAME: &str = "kilter";

/// The store of this browser. Whether it may be used shows with the first use, in [`super::Health`].
pub fn browser_store() -> Keeper {
    Keeper::over(
        Some(Rc::new(IndexedDb::named(JOURNAL_NAME))),
        Some(Rc::new(BrowserLocalStorage)),
    )
}
