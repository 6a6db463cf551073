//! The tabs of this page hear each other: an old one shows what is so now, and says so.

use crate::actions::follow_own_draft;
use crate::browser::tabs::Tabs;
use crate::joined::Joined;
use crate::may_see::is_for_members;
use crate::state::Kilter;
use crate::store::{Kept as _, Key};
use kilter_text::t;
use leptos::prelude::{Set, SetValue, WithUntracked};
use leptos::task::spawn_local;
use std::collections::BTreeSet;

/// What tells of everything.
const ALL: &str = "*";

/// From now on this tab hears the others, and they hear it.
pub fn listen_to_other_tabs(kilter: Kilter) {
    let tabs = Tabs::listen(move |text| {
        if let Some(keys) = read(&text) {
            spawn_local(hear(kilter, keys));
        }
    });
    kilter.tabs.set_value(Some(tabs));
}

/// As it is told.
pub(crate) fn written(keys: Option<&BTreeSet<Key>>) -> String {
    match keys {
        None => ALL.to_owned(),
        Some(keys) => keys.iter().map(Key::as_str).collect::<Vec<_>>().join("\n"),
    }
}

/// The keys that another tab changed, or all of them; nothing where it is not about ours.
fn read(text: &str) -> Option<Option<BTreeSet<Key>>> {
    if text == ALL || text.is_empty() {
        return Some(None);
    }
    let keys: BTreeSet<Key> = text.lines().filter_map(Key::ours).collect();
    (!keys.is_empty()).then_some(Some(keys))
}

/// Reads what another tab changed.
pub async fn hear(kilter: Kilter, keys: Option<BTreeSet<Key>>) {
    let changed = kilter.read_again(keys.as_ref()).await;
    follow_own_draft(&kilter);
    // Each choice of one's own reply would be told, and who answers has the eyes on a statement.
    let only_a_draft = keys.is_some_and(|keys| keys.iter().all(|key| key.kind() == Joined::KIND));
    let answering = kilter.route.with_untracked(is_for_members);
    if changed && !only_a_draft && !answering {
        kilter.said.set(Some(t().shell.changed_elsewhere().into()));
    }
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
