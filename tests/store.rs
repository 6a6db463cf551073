//! The store in a real browser: IndexedDB and local storage themselves. tests/store_rules has the rules.
#![cfg(target_arch = "wasm32")]
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test's helpers may fail the test"
)]

use std::rc::Rc;

use kilter_app::store::{
    Area, BrowserLocalStorage, Change, Commit, Durability, Erasing, Fault, IndexedDb, Journal,
    JournalView, Keeper, Kept, Key, Later, Loaded, MemoryArea, PlaceHealth, Store, StoreError,
    Writes, browser_store, key,
};
use serde::{Deserialize, Serialize};
use wasm_bindgen::JsCast as _;
use wasm_bindgen_futures::JsFuture;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
struct Note {
    text: String,
}

impl Kept for Note {
    const KIND: &'static str = "note";
    const SCHEMA: u32 = 1;
}

fn put(id: &str, text: &str) -> Commit {
    let note = Note { text: text.into() };
    Commit::of(vec![Change::put(id, &note).unwrap()])
}

fn delete(id: &str) -> Commit {
    Commit::of(vec![Change::delete::<Note>(id)])
}

fn text(loaded: &Loaded, id: &str) -> Option<String> {
    loaded.get::<Note>(id).map(|record| record.value.text)
}

fn local() -> web_sys::Storage {
    web_sys::window().unwrap().local_storage().unwrap().unwrap()
}

fn raw(id: &str) -> Option<String> {
    local().get_item(key::<Note>(id).as_str()).unwrap()
}

fn set_raw(id: &str, raw: &str) {
    local().set_item(key::<Note>(id).as_str(), raw).unwrap();
}

/// A browser without anything of ours.
async fn clean() -> Keeper {
    local().clear().unwrap();
    wipe_journal().await;
    // As after opening the file again: nothing but what the browser keeps.
    browser_store()
}

/// Wipes the journal alone, as a browser's own cleaning may.
async fn wipe_journal() {
    let factory = web_sys::window().unwrap().indexed_db().unwrap().unwrap();
    let request = factory.delete_database("kilter").unwrap();
    let deleted = js_sys::Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(deleted).await.unwrap();
}

/// What stands in the journal, under each of its names.
async fn in_the_journal() -> String {
    let read = "const keys = store.getAllKeys(), values = store.getAll();
        values.onsuccess = () => {
            const all = keys.result.map((key, at) => [key, values.result[at]]);
            done(JSON.stringify(all));
        };";
    at_the_journal(read).await.as_string().unwrap()
}

/// Runs this at the object store; it is to call `done`.
async fn at_the_journal(body: &str) -> wasm_bindgen::JsValue {
    let run = js_sys::Function::new_no_args(&format!(
        "return new Promise((done, failed) => {{
            const asked = indexedDB.open('kilter');
            asked.onerror = () => failed(asked.error);
            asked.onsuccess = () => {{
                const made = asked.result.transaction('records', 'readwrite');
                made.oncomplete = () => asked.result.close();
                const store = made.objectStore('records');
                {body}
            }};
        }})"
    ));
    let promise: js_sys::Promise = run
        .call0(&wasm_bindgen::JsValue::NULL)
        .unwrap()
        .unchecked_into();
    JsFuture::from(promise).await.unwrap()
}

#[wasm_bindgen_test]
async fn a_commit_is_there_when_the_page_is_opened_again() {
    let store = clean().await;
    assert!(store.load().await.is_empty());
    assert_eq!(store.commit(put("a", "one")).await, Ok(Durability::Journal));
    let loaded = browser_store().load().await;
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));
    let written = r#"{"schema":1,"seq":1,"data":{"text":"one"}}"#;
    assert_eq!(raw("a").as_deref(), Some(written));
    let health = store.health();
    assert_eq!(health.journal, PlaceHealth::Working);
    assert_eq!(health.local, PlaceHealth::Working);
}

#[wasm_bindgen_test]
async fn the_journal_repairs_local_storage() {
    let store = clean().await;
    store.commit(put("a", "old")).await.unwrap();
    store.commit(put("deleted", "x")).await.unwrap();
    let (old, deleted) = (raw("a").unwrap(), raw("deleted").unwrap());
    store.commit(put("a", "new")).await.unwrap();
    store.commit(put("b", "two")).await.unwrap();
    store.commit(delete("deleted")).await.unwrap();
    assert_eq!(raw("deleted"), None);
    // As if the browser had been killed before local storage reached the disk.
    set_raw("a", &old);
    set_raw("deleted", &deleted);
    local().remove_item(key::<Note>("b").as_str()).unwrap();
    let loaded = browser_store().load().await;
    assert_eq!(text(&loaded, "a").as_deref(), Some("new"));
    assert_eq!(text(&loaded, "b").as_deref(), Some("two"));
    assert_eq!(text(&loaded, "deleted"), None);
    assert!(raw("a").unwrap().contains("new"));
    assert!(raw("b").unwrap().contains("two"));
    assert_eq!(raw("deleted"), None);
}

#[wasm_bindgen_test]
async fn local_storage_refills_the_journal() {
    let store = clean().await;
    store.commit(put("a", "one")).await.unwrap();
    wipe_journal().await;
    let loaded = browser_store().load().await;
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));
    local().clear().unwrap();
    let loaded = browser_store().load().await;
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));
}

#[wasm_bindgen_test]
async fn a_journal_wiped_under_an_open_tab_loses_nothing() {
    let store = clean().await;
    store.commit(put("a", "one")).await.unwrap();
    wipe_journal().await;
    assert_eq!(store.commit(put("b", "two")).await, Ok(Durability::Journal));
    let loaded = browser_store().load().await;
    assert_eq!(loaded.all::<Note>().0.len(), 2);
}

#[wasm_bindgen_test]
async fn of_two_tabs_with_the_same_state_one_wins() {
    let store = clean().await;
    store.commit(put("a", "one")).await.unwrap();
    let (first, second) = (browser_store(), browser_store());
    let seq = first.load().await.get::<Note>("a").map(|note| note.seq);
    assert_eq!(
        second.load().await.get::<Note>("a").map(|note| note.seq),
        seq
    );
    let guarded = |text| put("a", text).expecting(key::<Note>("a"), seq);
    let (left, right) = futures_both(
        first.commit(guarded("left")),
        second.commit(guarded("right")),
    )
    .await;
    assert_eq!(left, Ok(Durability::Journal));
    let key = key::<Note>("a");
    assert_eq!(right, Err(StoreError::Conflict { key }));
    let loaded = browser_store().load().await;
    assert_eq!(text(&loaded, "a").as_deref(), Some("left"));
}

/// Both at once.
async fn futures_both<A: 'static, B: 'static>(first: Later<'_, A>, second: Later<'_, B>) -> (A, B) {
    let (mut first, mut second) = (first, second);
    let (mut a, mut b) = (None, None);
    std::future::poll_fn(move |context| {
        use std::task::Poll;
        if a.is_none()
            && let Poll::Ready(value) = first.as_mut().poll(context)
        {
            a = Some(value);
        }
        if b.is_none()
            && let Poll::Ready(value) = second.as_mut().poll(context)
        {
            b = Some(value);
        }
        match (a.take(), b.take()) {
            (Some(a), Some(b)) => Poll::Ready((a, b)),
            (kept_a, kept_b) => {
                (a, b) = (kept_a, kept_b);
                Poll::Pending
            }
        }
    })
    .await
}

#[wasm_bindgen_test]
async fn many_commits_at_once_are_all_kept() {
    let store = Rc::new(clean().await);
    let (done, mut commits) = (Rc::new(std::cell::Cell::new(0)), Vec::new());
    for id in 0..20 {
        let (store, done) = (store.clone(), done.clone());
        commits.push(wasm_bindgen_futures::future_to_promise(async move {
            store.commit(put(&id.to_string(), "x")).await.unwrap();
            done.set(done.get() + 1);
            Ok(wasm_bindgen::JsValue::UNDEFINED)
        }));
    }
    for commit in commits {
        JsFuture::from(commit).await.unwrap();
    }
    assert_eq!(done.get(), 20);
    let (notes, _) = browser_store().load().await.all::<Note>();
    let seqs: std::collections::BTreeSet<_> = notes.iter().map(|note| note.seq).collect();
    assert_eq!(seqs.len(), 20, "every commit has a number of its own");
}

#[wasm_bindgen_test]
async fn what_cannot_be_read_is_never_overwritten() {
    let store = clean().await;
    for (id, rubbish) in [
        ("a", "not json"),
        ("b", r#"{"schema":9,"seq":1,"data":{}}"#),
        ("c", r#"{"schema":1,"seq":1,"data":{"text":5}}"#),
    ] {
        set_raw(id, rubbish);
        let (_, unreadable) = browser_store().load().await.all::<Note>();
        let [found] = unreadable.as_slice() else {
            panic!("{rubbish}: {unreadable:?}");
        };
        for commit in [put(id, "new"), delete(id)] {
            let refused = store.commit(commit).await;
            assert!(
                matches!(refused, Err(StoreError::WouldOverwriteUnreadable { .. })),
                "{rubbish}: {refused:?}"
            );
        }
        assert_eq!(raw(id).as_deref(), Some(rubbish));
        store.forget_unreadable(found.clone()).await.unwrap();
        assert_eq!(raw(id), None);
        assert_eq!(store.commit(put(id, "new")).await, Ok(Durability::Journal));
    }
}

#[wasm_bindgen_test]
async fn a_full_local_storage_stops_nothing() {
    let store = clean().await;
    store.commit(put("a", "old")).await.unwrap();
    let mut filler = "x".repeat(1 << 20);
    let mut at = 0;
    while !filler.is_empty() {
        // Fill to the last character.
        if local().set_item(&format!("filler-{at}"), &filler).is_err() {
            filler.truncate(filler.len() / 2);
        }
        at += 1;
    }
    assert!(local().set_item("one more", "xxxxxxxx").is_err());
    assert_eq!(
        store.commit(put("b", "a text that needs room")).await,
        Ok(Durability::Journal)
    );
    assert_eq!(store.health().local, PlaceHealth::Full);
    assert_eq!(raw("b"), None);
    let reopened = browser_store();
    let loaded = reopened.load().await;
    assert_eq!(text(&loaded, "a").as_deref(), Some("old"));
    assert!(text(&loaded, "b").is_some());

    // The same without a journal: nobody could keep it, and nothing has changed.
    let alone = Keeper::over(None, Some(Rc::new(BrowserLocalStorage)));
    let done = alone.commit(put("c", "a text that needs room")).await;
    assert_eq!(done, Err(StoreError::Full));
    assert_eq!(raw("c"), None);

    for number in 0..at {
        local().remove_item(&format!("filler-{number}")).unwrap();
    }
    reopened.load().await;
    assert_eq!(reopened.health().local, PlaceHealth::Working);
    assert!(raw("b").is_some());
}

/// A journal that the browser refuses.
struct Refusing;

impl Journal for Refusing {
    fn transact<'a>(
        &'a self,
        _keys: Option<std::collections::BTreeSet<Key>>,
        _decide: Box<dyn FnOnce(JournalView) -> Writes + 'a>,
    ) -> Later<'a, Result<(), Fault>> {
        Box::pin(async { Err(Fault::Refused("test".into())) })
    }
}

#[wasm_bindgen_test]
async fn local_storage_carries_on_and_the_journal_learns_later() {
    let store = clean().await;
    store.commit(put("a", "old")).await.unwrap();
    store.commit(put("b", "old")).await.unwrap();
    let without = Keeper::over(Some(Rc::new(Refusing)), Some(Rc::new(BrowserLocalStorage)));
    assert_eq!(
        without.commit(put("a", "new")).await,
        Ok(Durability::LocalOnly)
    );
    assert_eq!(without.commit(delete("b")).await, Ok(Durability::LocalOnly));
    assert_eq!(text(&without.load().await, "b"), None);
    let loaded = browser_store().load().await;
    assert_eq!(text(&loaded, "a").as_deref(), Some("new"));
    assert_eq!(text(&loaded, "b"), None);
    assert_eq!(raw("b"), None, "no mark of the deletion is left");
    local().clear().unwrap();
    let loaded = browser_store().load().await;
    assert_eq!(text(&loaded, "a").as_deref(), Some("new"));
    assert_eq!(text(&loaded, "b"), None);
}

#[wasm_bindgen_test]
async fn the_journal_carries_on_and_memory_too() {
    clean().await;
    let journal = || Rc::new(IndexedDb::named("kilter"));
    let refusing = Rc::new(MemoryArea::default());
    refusing
        .fault
        .replace(Some(Fault::Refused("test".to_owned())));
    let alone = Keeper::over(Some(journal()), Some(refusing));
    assert_eq!(alone.commit(put("a", "one")).await, Ok(Durability::Journal));
    let loaded = Keeper::over(Some(journal()), None).load().await;
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));

    let nowhere = Keeper::over(Some(Rc::new(Refusing)), None);
    assert_eq!(
        nowhere.commit(put("a", "two")).await,
        Ok(Durability::MemoryOnly)
    );
    assert!(nowhere.health().keeps_nothing());
    assert_eq!(text(&nowhere.load().await, "a").as_deref(), Some("two"));
}

#[wasm_bindgen_test]
async fn a_database_of_another_shape_is_left_alone() {
    let store = clean().await;
    store.commit(put("a", "one")).await.unwrap();
    wipe_journal().await;
    // A later version's database: this version may not open it.
    let factory = web_sys::window().unwrap().indexed_db().unwrap().unwrap();
    let request = factory.open_with_u32("kilter", 99).unwrap();
    let opened = js_sys::Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(opened).await.unwrap();
    let newer: web_sys::IdbDatabase = request.result().unwrap().unchecked_into();
    newer.close();

    let store = browser_store();
    assert_eq!(text(&store.load().await, "a").as_deref(), Some("one"));
    assert_eq!(
        store.commit(put("b", "two")).await,
        Ok(Durability::LocalOnly)
    );
    assert_eq!(store.health().journal, PlaceHealth::Refused);
    let request = factory.delete_database("kilter").unwrap();
    let deleted = js_sys::Promise::new(&mut |resolve, reject| {
        request.set_onsuccess(Some(&resolve));
        request.set_onerror(Some(&reject));
    });
    JsFuture::from(deleted).await.unwrap();
}

#[wasm_bindgen_test]
async fn everything_goes_and_other_apps_keep_theirs() {
    let store = clean().await;
    local().set_item("other-app", "theirs").unwrap();
    store.commit(put("a", "one")).await.unwrap();
    set_raw("b", "rubbish");
    // A second tab that holds the database open lets go of it.
    let other = browser_store();
    other.load().await;

    let erased = store.erase_all().await;
    assert_eq!(erased.kinds, [("note".to_owned(), 2)].into_iter().collect());
    assert_eq!(erased.local, Erasing::Nothing);
    assert_eq!(erased.journal, Erasing::Nothing);
    // One number stays: with it, what a killed browser's local storage brings back is known to be old.
    let left = in_the_journal().await;
    assert_eq!(left, r#"[["erased","2"],["head","2"]]"#);
    let left: Vec<_> = (0..local().length().unwrap())
        .filter_map(|at| local().key(at).unwrap())
        .filter(|name| name.starts_with("kilter"))
        .collect();
    assert_eq!(left, Vec::<String>::new());
    assert_eq!(
        local().get_item("other-app").unwrap().as_deref(),
        Some("theirs")
    );
    assert!(BrowserLocalStorage.read_all().unwrap().is_empty());
    assert!(other.load().await.is_empty());
    assert_eq!(store.commit(put("c", "new")).await, Ok(Durability::Journal));
}

/// The browser was killed before local storage reached the disk.
#[wasm_bindgen_test]
async fn a_late_local_storage_brings_nothing_back() {
    let store = clean().await;
    store.commit(put("a", "one")).await.unwrap();
    let late = raw("a").unwrap();
    assert!(store.erase_all().await.is_complete());
    set_raw("a", &late);
    let next = browser_store();
    assert!(next.load().await.is_empty());
    assert_eq!(raw("a"), None);
    assert_eq!(next.commit(put("a", "new")).await, Ok(Durability::Journal));
    assert_eq!(
        text(&browser_store().load().await, "a").as_deref(),
        Some("new")
    );
}

#[wasm_bindgen_test]
async fn a_journal_that_lost_its_tail_is_noticed() {
    let store = clean().await;
    store.commit(put("a", "one")).await.unwrap();
    let next = browser_store();
    next.load().await;
    assert!(!next.health().lost_tail);
    wipe_journal().await;
    let next = browser_store();
    next.load().await;
    assert!(next.health().lost_tail);
}

/// The disk was full, and the browser was killed.
#[wasm_bindgen_test]
async fn what_was_announced_and_did_not_come_is_noticed_and_the_journal_goes_on_in_a_new_file() {
    let store = clean().await;
    store.commit(put("a", "one")).await.unwrap();
    at_the_journal("store.put('2', 'announced').onsuccess = () => done();").await;
    let next = browser_store();
    let loaded = next.load().await;
    assert!(next.health().cut_off);
    assert_eq!(text(&loaded, "a").as_deref(), Some("one"));
    assert!(!in_the_journal().await.contains("renewing"));
    next.commit(put("b", "two")).await.unwrap();
    let next = browser_store();
    let loaded = next.load().await;
    assert!(!next.health().cut_off);
    assert_eq!(text(&loaded, "b").as_deref(), Some("two"));
}

/// A full disk may leave a transaction without any answer.
#[wasm_bindgen_test]
async fn a_journal_that_never_answers_is_as_one_that_refuses() {
    let store = clean().await;
    store.commit(put("a", "one")).await.unwrap();
    let javascript = |body: &str| {
        let run = js_sys::Function::new_no_args(body);
        run.call0(&wasm_bindgen::JsValue::NULL).unwrap();
    };
    javascript(
        "window.answers = Object.getOwnPropertyDescriptor(IDBTransaction.prototype, 'oncomplete');
        Object.defineProperty(IDBTransaction.prototype, 'oncomplete', { set() {}, configurable: true });
        window.waits = window.setTimeout;
        window.setTimeout = (done, time) => window.waits.call(window, done, time / 1000);",
    );
    let done = store.commit(put("b", "two")).await;
    javascript(
        "Object.defineProperty(IDBTransaction.prototype, 'oncomplete', window.answers);
        window.setTimeout = window.waits;",
    );
    assert_eq!(done, Ok(Durability::LocalOnly));
    assert!(store.health().lives_until_closed());
    // It answers again, and what it took late is no other record.
    assert_eq!(
        store.commit(put("c", "three")).await,
        Ok(Durability::Journal)
    );
    let (notes, unreadable) = browser_store().load().await.all::<Note>();
    assert_eq!((notes.len(), unreadable.len()), (3, 0));
}
