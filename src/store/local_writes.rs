//! Writing to local storage: behind a journal, or as the only place.

use std::collections::BTreeMap;

use super::key::Key;
use super::place::{Area, Erasing, Fault, Write};
use super::record::{Stored, decode};

/// The journal has it all, so each write stands by itself. Removals come first and are never taken back: they make room,
/// and what is to go must go, whatever else does not fit. Of a record that does not fit no older one stays.
pub(super) fn mirror(area: &dyn Area, writes: &[Write]) -> Result<(), Fault> {
    let mut done = Ok(());
    let (removed, written): (Vec<_>, Vec<_>) =
        writes.iter().partition(|write| write.stored.is_none());
    for write in removed.into_iter().chain(written) {
        let one = put(area, write).or_else(|fault| {
            area.remove(&write.key)?;
            Err(fault)
        });
        if done.is_ok() {
            done = one;
        }
    }
    done
}

/// Nobody else has it: all of it, or none. Removals come last, so that nothing goes for a record that then has no room.
pub(super) fn all_or_nothing(area: &dyn Area, writes: &[Write]) -> Result<(), Fault> {
    let is_record = |write: &&Write| matches!(write.stored, Some(Stored::Record(_)));
    let (written, removed): (Vec<_>, Vec<_>) = writes.iter().partition(is_record);
    let mut before = Vec::new();
    let done = written.into_iter().chain(removed).try_for_each(|write| {
        before.push((write.key.clone(), area.read(&write.key)?));
        put(area, write)
    });
    if done.is_err() {
        for (key, raw) in before.into_iter().rev() {
            // Each was there a moment ago; a place that refuses even that is mended at the next start.
            let _ = match raw {
                Some(raw) => area.put_back(&key, &raw),
                None => area.remove(&key),
            };
        }
    }
    done
}

/// What another tab wrote later stays.
fn put(area: &dyn Area, write: &Write) -> Result<(), Fault> {
    let raw = area.read(&write.key)?;
    if matches!(raw.as_deref().map(decode), Some(Ok(there)) if there.seq() > write.seq) {
        return Ok(());
    }
    match &write.stored {
        Some(stored) => area.write(&write.key, stored),
        None => area.remove(&write.key),
    }
}

/// Removes all of ours, and looks again.
pub(super) fn erase(area: &dyn Area, there: &BTreeMap<Key, String>) -> Erasing {
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
