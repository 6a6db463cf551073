//! An action announces its number in the journal before it writes there. That is a few bytes, so that it fits into the
//! last block of a disk that is full otherwise; and a browser that could not write once may not write again. Where what
//! was announced is in no place at the next start, it was not kept, and that can be said.

use std::cell::Cell;
use std::collections::BTreeSet;

use super::key::Key;
use super::place::{Journal, JournalView, Writes};
use super::plan::Task;
use super::record::Seq;

/// Whether it announces itself. A press on a statement does not: it would wait for the disk twice.
pub(super) fn announces(task: &Task<'_>) -> bool {
    matches!(task, Task::Update(keys, _) if !keys.iter().all(Key::is_written_often))
}

/// Announces the next commit. Where that is not possible, nothing can be told later, and the action goes on.
pub(super) async fn announce(journal: &dyn Journal, last_seq: Seq) -> bool {
    let next = |view: &JournalView| Some(view.head.unwrap_or(0).max(last_seq) + 1);
    note(journal, next).await
}

/// It does not come, and whoever asked for it was told so.
pub(super) async fn withdraw(journal: &dyn Journal) {
    let above = |view: &JournalView| view.announced > view.head;
    note(journal, |view| above(view).then(|| view.head.unwrap_or(0))).await;
}

async fn note(journal: &dyn Journal, number: impl Fn(&JournalView) -> Option<Seq>) -> bool {
    let noted = Cell::new(false);
    let decide = |view: JournalView| {
        let announced = number(&view);
        noted.set(announced.is_some());
        Writes {
            announced,
            ..Writes::default()
        }
    };
    let done = journal
        .transact(Some(BTreeSet::new()), Box::new(decide))
        .await;
    done.is_ok() && noted.get()
}
