//! The tabs of this page hear each other: an old one shows what is so now, and says so.

use crate::actions::follow_own_draft;
use crate::browser::tabs::Tabs;
use crate::changed_keys::read;
use crate::joined::Joined;
use crate::may_see::is_for_members;
use crate::state::Kilter;
use crate::store::{Kept as _, Key};
use kilter_text::t;
use leptos::prelude::{Set, SetValue, WithUntracked};
use leptos::task::spawn_local;
use std::collections::BTreeSet;

/// From now on this tab hears the others, and they hear it.
pub fn listen_to_other_tabs(kilter: Kilter) {
    let tabs = Tabs::listen(move |text| {
        if let Some(keys) = read(&text) {
            spawn_local(hear(kilter, keys));
        }
    });
    kilter.tabs.set_value(Some(tabs));
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
