//! What the page keeps in the browser, record by record.

use serde_json::{Value, json};

use crate::person::Person;

/// Bytes become `{ "bytes": "hex" }`, so that nothing is lost on the way out.
const INDEXED: &str = "
const done = arguments[arguments.length - 1];
const asked = (request) => new Promise((kept, lost) => { request.onsuccess = () => kept(request.result); request.onerror = () => lost(request.error); });
const plain = (value) => {
  if (value instanceof ArrayBuffer) return { bytes: new Uint8Array(value).toHex() };
  if (ArrayBuffer.isView(value)) return { bytes: new Uint8Array(value.buffer, value.byteOffset, value.byteLength).toHex() };
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return plain([...value]);
  if (value instanceof Date) return { date: value.toISOString() };
  if (value && typeof value === 'object') return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]));
  return typeof value === 'bigint' ? String(value) : value ?? null;
};
(async () => {
  const everything = {};
  for (const { name } of await indexedDB.databases()) {
    const database = await asked(indexedDB.open(name));
    everything[name] = {};
    for (const store of database.objectStoreNames) {
      const [keys, values] = [database.transaction(store).objectStore(store), database.transaction(store).objectStore(store)];
      const [allKeys, allValues] = await Promise.all([asked(keys.getAllKeys()), asked(values.getAll())]);
      everything[name][store] = allKeys.map((key, index) => ({ key: plain(key), value: plain(allValues[index]) }));
    }
    database.close();
  }
  return everything;
})().then((kept) => done({ kept }), (error) => done({ error: String(error) }));";

const FILL: &str = "
let filling = '';
for (let size = 1 << 22; size >= 1; size >>= 1) {
  try {
    localStorage.setItem('another.page', filling + 'x'.repeat(size));
    filling += 'x'.repeat(size);
  } catch {}
}";

/// More than what local storage's log writes around a text.
const AROUND_A_RECORD: u64 = 150;

/// A small record in a database of its own.
const ANOTHER_PAGE: &str = "
const done = arguments[arguments.length - 1];
const open = indexedDB.open('another.page', 1);
open.onerror = () => done(String(open.error));
open.onupgradeneeded = () => open.result.createObjectStore('records');
open.onsuccess = () => {
  const made = open.result.transaction('records', 'readwrite', { durability: 'strict' });
  made.objectStore('records').put('small', 'one');
  made.oncomplete = () => { open.result.close(); done(true); };
  made.onabort = () => done(String(made.error));
};";

impl Person {
    /// Every entry of local storage, as one object.
    #[must_use]
    #[track_caller]
    pub fn local_storage(&self) -> Value {
        self.script("return { ...localStorage }", &[])
    }

    /// Every record of every IndexedDB database: database, object store, list of `key` and `value`.
    #[must_use]
    #[track_caller]
    pub fn indexed_db(&self) -> Value {
        let answer = self.must("read IndexedDB", self.session().script_async(INDEXED, &[]));
        match answer.get("kept") {
            Some(kept) => kept.clone(),
            None => self.fail(&format!("IndexedDB cannot be read: {answer}")),
        }
    }

    /// Everything that the page keeps in the browser, as one JSON text to search.
    #[must_use]
    #[track_caller]
    pub fn kept(&self) -> String {
        let session = self.script("return { ...sessionStorage }", &[]);
        json!({ "local": self.local_storage(), "session": session, "indexed": self.indexed_db() })
            .to_string()
    }

    /// Fills local storage to its last character, as another page of the same store may.
    #[track_caller]
    pub fn fills_local_storage(&self) -> &Self {
        self.script(FILL, &[]);
        self
    }

    /// Lets another page of the same store write to its own database until the last block of IndexedDB's log takes so
    /// many bytes more, or a little less: a disk that is filled then has that much room, and no more.
    #[track_caller]
    pub fn leaves_in_the_journals_last_block(&self, at_most: u64) -> &Self {
        // A small record takes about 450 bytes.
        for _ in 0..40 {
            let left = self.profile().left_in_the_journals_last_block();
            if left <= at_most && left + 1_000 > at_most {
                return self;
            }
            let done = self.must("write", self.session().script_async(ANOTHER_PAGE, &[]));
            if done != true {
                self.fail(&format!("the other page could not write: {done}"));
            }
        }
        self.fail("the last block never has as much room")
    }

    /// Lets another page of the same store fill the last block of local storage's log but for some 200 bytes, and starts
    /// the browser again. Local storage is written half a minute and more after it was set, so on a slow machine within a
    /// journey: what fits in that block is kept on a full disk after all.
    #[must_use]
    #[track_caller]
    pub fn leaves_no_room_in_local_storages_last_block(self) -> Self {
        let profile = self.profile().clone();
        // A browser that is closed writes what it has.
        let joe = self.close().open();
        let left = profile.left_in_local_storages_last_block();
        let length = left.saturating_sub(AROUND_A_RECORD);
        let fill = "localStorage.setItem('another.page', 'x'.repeat(arguments[0]))";
        joe.script(fill, &[json!(length)]);
        let joe = joe.close().open();
        let left = profile.left_in_local_storages_last_block();
        if left > 2 * AROUND_A_RECORD {
            joe.fail(&format!("the last block takes {left} bytes more"));
        }
        joe
    }

    /// What was copied last. Asks the browser for the right to read, which no page has without a question.
    #[must_use]
    #[track_caller]
    pub fn clipboard(&self) -> String {
        self.devtools(
            "Browser.grantPermissions",
            &json!({ "permissions": ["clipboardReadWrite"] }),
        );
        let read = "const done = arguments[0]; navigator.clipboard.readText().then(done, (error) => done({ error: String(error) }));";
        let copied = self.must("read the clipboard", self.session().script_async(read, &[]));
        match copied.as_str() {
            Some(text) => text.to_owned(),
            None => self.fail(&format!("the clipboard cannot be read: {copied}")),
        }
    }

    /// Whether the browser lets the page reach local storage at all.
    #[must_use]
    #[track_caller]
    pub fn may_keep(&self) -> bool {
        self.script(
            "try { return localStorage !== null } catch { return false }",
            &[],
        ) == true
    }
}
