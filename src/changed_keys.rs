//! What one tab of this page tells the others: the keys of what it changed.

use crate::store::{Key, set_of};
use std::collections::BTreeSet;

/// What tells of everything.
const ALL: &str = "*";

/// As it is told; none where it may be any.
pub fn written(keys: Option<&BTreeSet<Key>>) -> String {
    match keys {
        None => ALL.to_owned(),
        Some(keys) => keys.iter().map(Key::as_str).collect::<Vec<_>>().join("\n"),
    }
}

/// The keys that another tab changed, or all of them; nothing where it is not about ours.
pub fn read(text: &str) -> Option<Option<BTreeSet<Key>>> {
    if text == ALL || text.is_empty() {
        return Some(None);
    }
    let keys = set_of(text.lines().filter_map(Key::ours));
    (!keys.is_empty()).then_some(Some(keys))
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_is_understood() {
        let keys: BTreeSet<_> = ["kilter/round/a", "kilter/key/a"]
            .into_iter()
            .filter_map(Key::ours)
            .collect();
        assert_eq!(read(&written(Some(&keys))), Some(Some(keys)));
        assert_eq!(read(&written(None)), Some(None));
        assert_eq!(read(""), Some(None), "all of local storage was cleared");
        assert_eq!(read("another-page"), None);
        assert_eq!(read("kilter.counter"), None);
    }
}
