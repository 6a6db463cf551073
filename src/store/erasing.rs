//! Removing all of ours from each place.

use litemap::LiteMap;
use std::cell::RefCell;

use super::key::Key;
use super::place::{Area, Erasing, Journal, JournalView, Writes};
use super::record::Seq;

/// Removes all that the journal holds, and leaves the one number below which nothing comes back; how it went, what
/// there was, and the number.
pub(super) async fn erase_journal(journal: &dyn Journal, highest: Seq) -> (Erasing, Vec<Key>, Seq) {
    let there = RefCell::new(None);
    let erase = |view: JournalView, marked: bool| {
        let erased = highest.max(view.head.unwrap_or(0)) + 1;
        there.replace(Some((
            view.records
                .into_iter()
                .map(|(key, _)| key)
                .collect::<Vec<_>>(),
            erased,
        )));
        Writes {
            clear: true,
            head: marked.then_some(erased),
            erased: marked.then_some(erased),
            ..Writes::default()
        }
    };
    let mut done = journal
        .transact(None, Box::new(|view| erase(view, true)))
        .await;
    if done.is_err() {
        // Without room for the mark, what is there must go all the same.
        done = journal
            .transact(None, Box::new(|view| erase(view, false)))
            .await;
    }
    let (keys, erased) = there.into_inner().unwrap_or_default();
    let erasing = match done {
        Ok(()) => Erasing::Nothing,
        Err(_) if keys.is_empty() => Erasing::OutOfReach,
        Err(_) => Erasing::Left {
            records: keys.len(),
        },
    };
    (erasing, keys, erased)
}

/// Removes all of ours, and looks again.
pub(super) fn erase_area(area: &dyn Area, there: &LiteMap<Key, String>) -> Erasing {
    for key in there.keys() {
        // Looking again tells what is left.
        let _ = area.remove(key);
    }
    let counter = area.count(None);
    match area.read_all() {
        Ok(left) if left.is_empty() && counter.is_ok() => Erasing::Nothing,
        Ok(left) => Erasing::Left {
            records: left.len(),
        },
        Err(_) => Erasing::OutOfReach,
    }
}
