//! The team summary as it is written, field for field: version 2 of the format, and version 1 where no check has lists
//! or sums. The published JSON Schemas are made from these types, their descriptions included (`schema.rs`).

use super::team_summary::{CheckTally, FORMAT, TeamSummary, version_of};
use crate::check_lists::CheckLists;
use crate::disclosure::Withheld;
use crate::shares_tally::SharesTally;
use crate::tally::ItemTally;
use serde::{Serialize, Serializer};
use std::borrow::Cow;
#[cfg(test)]
use {
    crate::asking::LARGEST_TEAM,
    crate::disclosure::SHOW,
    crate::wording::{NETWORKS, PRACTICES},
    schemars::JsonSchema,
    std::collections::BTreeMap,
};

/// What the schema says of names, as [`crate::names::Name`] reads them: up to [`LONGEST_NAME`]
/// characters without controls of text or its direction, the first and the last of which can be
/// seen. What can't be seen around them is cut off.
#[cfg(test)]
const NAME: &str = concat!(
    r"^[\s\u0085\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufe00-\ufe0f\u{e0000}-\u{e0fff}]*",
    r"[^\s\u0085\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufe00-\ufe0f\u{e0000}-\u{e0fff}\u0000-\u001f\u007f-\u009f]",
    r"([^\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]{0,78}",
    r"[^\s\u0085\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0\u0000-\u001f\u007f-\u009f])?",
    r"[\s\u0085\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\u2800\u3164\ufeff\uffa0]*$"
);

/// How many people of one team chose each option of each item, once its round was closed.
#[derive(Serialize)]
#[cfg_attr(test, derive(JsonSchema), schemars(deny_unknown_fields))]
pub(super) struct SummaryFile<'a> {
    /// The name of the format.
    #[cfg_attr(test, schemars(extend("const" = FORMAT)))]
    format: &'a str,
    /// The version of the format.
    #[cfg_attr(test, schemars(extend("const" = super::team_summary::NEWEST)))]
    version: u32,
    /// The round's random id. A second copy of the same round is recognised by it.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{32}$")))]
    id: &'a str,
    /// The team's random id: its later rounds, and other tables of the same round, have it too.
    #[cfg_attr(test, schemars(regex(pattern = "^[0-9a-f]{32}$")))]
    team_id: &'a str,
    /// The team's name.
    #[cfg_attr(test, schemars(regex(pattern = NAME)))]
    team: &'a str,
    /// The round's name.
    #[cfg_attr(test, schemars(regex(pattern = NAME)))]
    round: &'a str,
    /// The month of the round.
    #[cfg_attr(test, schemars(regex(pattern = "^2[01][0-9]{2}-(0[1-9]|1[0-2])$")))]
    month: String,
    /// How many people were asked: no fewer than the replies of any check.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "u32", default, range(min = 1, max = LARGEST_TEAM)))]
    team_size: Option<u32>,
    /// The fewest replies that this team allows to be shown. Each check has as many or more.
    #[cfg_attr(test, schemars(range(min = SHOW)))]
    minimum: u32,
    /// The words that members read.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[cfg_attr(test, schemars(with = "WordingFile<'_>", default))]
    wording: Option<WordingFile<'a>>,
    /// The counts of each check; no check is there twice.
    #[cfg_attr(test, schemars(length(min = 1)))]
    checks: Vec<CheckFile<'a>>,
}

/// What stands in for the words "network" and "practice" in the items.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(JsonSchema),
    schemars(rename = "Wording", deny_unknown_fields)
)]
struct WordingFile<'a> {
    /// What the team calls its network.
    #[cfg_attr(test, schemars(extend("enum" = NETWORKS)))]
    network: &'a str,
    /// What the team calls a practice.
    #[cfg_attr(test, schemars(extend("enum" = PRACTICES)))]
    practice: &'a str,
}

/// The counts of one check.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(JsonSchema),
    schemars(rename = "Check", deny_unknown_fields)
)]
struct CheckFile<'a> {
    /// The id of the instrument.
    #[cfg_attr(test, schemars(length(min = 1)))]
    instrument: &'a str,
    /// The edition of the instrument: changed wording is a new edition.
    #[cfg_attr(test, schemars(range(min = 1)))]
    edition: u32,
    /// The form of the instrument, such as "short".
    #[cfg_attr(test, schemars(length(min = 1)))]
    form: &'a str,
    /// How many people answered this check.
    #[cfg_attr(test, schemars(range(min = SHOW)))]
    replies: u32,
    /// The names of the entries that the team named, by the question that takes them; none is there twice.
    #[serde(skip_serializing_if = "CheckLists::is_empty")]
    #[cfg_attr(test, schemars(with = "BTreeMap<String, Vec<NameText>>"))]
    lists: &'a CheckLists,
    /// The counts of each item of the instrument, by the item's id.
    #[cfg_attr(test, schemars(with = "BTreeMap<String, ItemFile<'_>>", extend("minProperties" = 1)))]
    items: ItemFiles<'a>,
    /// The points that people shared out, by the question.
    #[serde(skip_serializing_if = "SharesFiles::is_empty")]
    #[cfg_attr(test, schemars(with = "BTreeMap<String, SharesFile<'_>>"))]
    shares: SharesFiles<'a>,
}

/// A name as the schema says it.
#[cfg(test)]
#[derive(JsonSchema)]
#[schemars(inline)]
struct NameText(
    #[schemars(regex(pattern = NAME))]
    #[allow(dead_code)]
    String,
);

struct ItemFiles<'a>(&'a [ItemTally]);

impl Serialize for ItemFiles<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // A map, in the order of the instrument.
        serializer.collect_map(
            self.0
                .iter()
                .map(|item| (item.id.as_str(), ItemFile::of(item))),
        )
    }
}

/// The counts of one item. Together with the opt-outs they add up to the check's replies.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(JsonSchema),
    schemars(rename = "Item", deny_unknown_fields)
)]
struct ItemFile<'a> {
    /// How many people chose each option, in the order of the options.
    #[cfg_attr(test, schemars(length(min = 2)))]
    counts: &'a [u32],
    /// How many people chose the opt-out, such as "Can't say".
    opted_out: u32,
}

struct SharesFiles<'a>(&'a [SharesTally]);

impl SharesFiles<'_> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for SharesFiles<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            self.0
                .iter()
                .map(|shares| (shares.id.as_str(), SharesFile::of(shares))),
        )
    }
}

/// The points that people shared out over the aims of one question.
#[derive(Serialize)]
#[cfg_attr(
    test,
    derive(JsonSchema),
    schemars(rename = "Shares", deny_unknown_fields)
)]
struct SharesFile<'a> {
    /// How many people shared them out; the others chose the opt-out.
    answered: u32,
    /// The points of each aim, in the order of the question; left out where too few people shared them out.
    #[serde(skip_serializing_if = "<[u64]>::is_empty")]
    #[cfg_attr(test, schemars(length(min = 2), with = "Vec<u32>"))]
    sums: &'a [u64],
}

impl TeamSummary {
    /// The bytes of the file: JSON with two spaces a level, the items in the instrument's order
    /// and a line break at the end. Checks below the minimum are left out (P1).
    ///
    /// # Errors
    /// [`Withheld::TooFewReplies`], where no check has enough replies; there are no bytes then.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Withheld> {
        // Writing to memory can't fail, and no map has keys that are not text.
        let mut bytes = serde_json::to_vec_pretty(&SummaryFile::of(self, &self.exported()?))
            .unwrap_or_default();
        bytes.push(b'\n');
        Ok(bytes)
    }
}

impl<'a> SummaryFile<'a> {
    /// The summary with these of its checks.
    pub(super) fn of(summary: &'a TeamSummary, checks: &'a [Cow<'a, CheckTally>]) -> Self {
        Self {
            format: FORMAT,
            version: version_of(checks),
            id: summary.head.id.as_str(),
            team_id: summary.head.team_id.as_str(),
            team: summary.head.team.as_str(),
            round: summary.head.round.as_str(),
            month: summary.head.month.to_string(),
            team_size: summary.head.team_size,
            minimum: summary.minimum.replies(),
            wording: summary.wording.as_ref().map(|wording| WordingFile {
                network: wording.network(),
                practice: wording.practice(),
            }),
            checks: checks.iter().map(|check| CheckFile::of(check)).collect(),
        }
    }
}

impl<'a> CheckFile<'a> {
    fn of(CheckTally { key, lists, tally }: &'a CheckTally) -> Self {
        Self {
            instrument: key.instrument.as_str(),
            edition: key.edition,
            form: key.form.as_str(),
            replies: tally.replies(),
            lists,
            items: ItemFiles(tally.items()),
            shares: SharesFiles(tally.all_shares()),
        }
    }
}

impl<'a> SharesFile<'a> {
    fn of(shares: &'a SharesTally) -> Self {
        Self {
            answered: shares.answered,
            sums: &shares.sums,
        }
    }
}

impl<'a> ItemFile<'a> {
    fn of(item: &'a ItemTally) -> Self {
        Self {
            counts: &item.counts,
            opted_out: item.opted_out,
        }
    }
}
