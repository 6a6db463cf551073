//! All that is kept and is no secret in one file: `kilter.backup`, JSON. Its parts stand in it byte for byte as in files of
//! their own, so that each has one way of being written and one reader. What it says round them,
//! [`backup_reader`](super::backup_reader) judges.

use super::team_summary::TeamSummary;
use crate::order::order;
use crate::promises::Promises;
use std::fmt::Write as _;

/// The name of the format.
pub const FORMAT: &str = "kilter.backup";
/// The version of it.
pub(super) const VERSION: u32 = 1;
/// The field of the team summaries.
pub(super) const SUMMARIES: &str = "summaries";
/// The field of the promises.
pub(super) const PROMISES: &str = "promises";

/// The text of a backup. It takes team summaries and promises and nothing else: no draft, key, open round or outbox can
/// come into it, and of a round that was closed here no more than its result (P4). A team summary that may not leave is
/// left out (P1). Of the same things it is the same text, in whatever order they came.
#[must_use]
pub fn backup(summaries: &[TeamSummary], promises: &[Promises]) -> String {
    let by_id = order(summaries.len(), &|a, b| {
        let id = |place: usize| summaries.get(place).map(|it| &it.head.id);
        id(a).cmp(&id(b))
    });
    let summaries = by_id.into_iter().filter_map(|place| {
        let bytes = summaries.get(place)?.to_bytes().ok()?;
        String::from_utf8(bytes).ok()
    });
    let by_round = order(promises.len(), &|a, b| {
        let id = |place: usize| promises.get(place).map(|it| &it.round_id);
        id(a).cmp(&id(b))
    });
    let promises = by_round
        .into_iter()
        .filter_map(|place| promises.get(place).map(Promises::text));
    let mut text = String::new();
    // Writing to memory can't fail.
    let _ = write!(
        text,
        "{{\n  \"format\": \"{FORMAT}\",\n  \"version\": {VERSION},\n  \"{SUMMARIES}\": ["
    );
    list(&mut text, &mut { summaries });
    let _ = write!(text, "],\n  \"{PROMISES}\": [");
    list(&mut text, &mut { promises });
    text.push_str("]\n}\n");
    text
}

/// The parts of a list, each of which ends its line.
fn list(text: &mut String, parts: &mut dyn Iterator<Item = String>) {
    for (place, part) in parts.enumerate() {
        text.push_str(if place == 0 { "\n" } else { "," });
        text.push_str(&part);
    }
}
