//! A record to keep, and places in memory to look into.

use kilter_app::store::{Change, Commit, Fault, Kept, Loaded, MemoryStore, key};
use serde::{Deserialize, Serialize};
use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub struct Note {
    pub text: String,
}

impl Kept for Note {
    const KIND: &'static str = "note";
    const SCHEMA: u32 = 2;
}

/// Places in memory answer at once.
pub fn now<T>(future: impl Future<Output = T>) -> T {
    match pin!(future).poll(&mut Context::from_waker(Waker::noop())) {
        Poll::Ready(value) => value,
        Poll::Pending => panic!("a place in memory made the store wait"),
    }
}

pub fn note(text: &str) -> Note {
    Note { text: text.into() }
}

pub fn put(id: &str, text: &str) -> Commit {
    Commit::of(vec![Change::put(id, &note(text)).unwrap()])
}

pub fn delete(id: &str) -> Commit {
    Commit::of(vec![Change::delete::<Note>(id)])
}

pub fn text(loaded: &Loaded, id: &str) -> Option<String> {
    loaded.get::<Note>(id).map(|record| record.value.text)
}

pub fn raw(store: &MemoryStore, id: &str) -> (Option<String>, Option<String>) {
    let key = key::<Note>(id);
    (
        store.journal.entries.borrow().get(key.as_str()).cloned(),
        store.local.entries.borrow().get(key.as_str()).cloned(),
    )
}

/// Whether local storage holds what the journal does; only the journal marks deletions.
pub fn both_agree(store: &MemoryStore) -> bool {
    let mut journal = store.journal.entries.borrow().clone();
    journal.retain(|_, raw| !raw.contains("gone"));
    *store.local.entries.borrow() == journal
}

pub fn write_local(store: &MemoryStore, id: &str, raw: &str) {
    let key = key::<Note>(id).to_string();
    store.local.entries.borrow_mut().insert(key, raw.into());
}

pub fn write_journal(store: &MemoryStore, id: &str, raw: &str) {
    let key = key::<Note>(id).to_string();
    store.journal.entries.borrow_mut().insert(key, raw.into());
}

pub fn refused() -> Option<Fault> {
    Some(Fault::Refused("test".into()))
}
