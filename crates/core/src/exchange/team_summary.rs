//! The team summary: a closed round's tallies, and nothing else about anybody.

use crate::disclosure::{Minimum, Rules, Withheld};
use crate::ids::RandomId;
use crate::instrument::InstrumentKey;
use crate::month::Month;
use crate::names::Name;
use crate::tally::{ItemTally, Tally};
use crate::wording::Wording;
use serde::ser::{SerializeMap, SerializeStruct};
use serde::{Serialize, Serializer};

/// What `format` says.
pub const FORMAT: &str = "kilter.team-summary";
/// The version that this build writes, and the newest that it reads.
pub const VERSION: u32 = 1;

/// The file that leaves: made when a round closes, the same bytes however often it is exported.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TeamSummary {
    /// The round's random id: a second import of the same round is recognised by it.
    pub id: RandomId,
    /// The team's random id.
    pub team_id: RandomId,
    /// The team's name.
    pub team: Name,
    /// The round's name.
    pub round: Name,
    /// The month of closing.
    pub month: Month,
    /// How many people were asked.
    pub team_size: Option<u32>,
    /// The fewest replies that this team allows to be shown.
    pub minimum: Minimum,
    /// The words that members read.
    pub wording: Option<Wording>,
    /// The counts of each check.
    pub checks: Vec<CheckTally>,
}

/// The counts of one check.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CheckTally {
    /// Which instrument, edition and form.
    pub key: InstrumentKey,
    /// The counts.
    pub tally: Tally,
}

impl TeamSummary {
    /// The bytes of the file: JSON with two spaces a level, the items in the instrument's order
    /// and a line break at the end. Checks below the minimum are left out (P1).
    ///
    /// # Errors
    /// [`Withheld::TooFewReplies`], where no check has enough replies; there are no bytes then.
    pub fn to_bytes(&self) -> Result<Vec<u8>, Withheld> {
        let rules = Rules::of(self.minimum);
        let (kept, left_out): (Vec<_>, Vec<_>) = self
            .checks
            .iter()
            .map(|c| (c, rules.export(c.tally.replies())))
            .partition(|(_, r)| r.is_ok());
        if kept.is_empty() {
            let most = left_out
                .into_iter()
                .max_by_key(|(check, _)| check.tally.replies());
            let none = Withheld::TooFewReplies {
                replies: 0,
                needed: self.minimum.replies(),
            };
            return Err(most.and_then(|(_, refused)| refused.err()).unwrap_or(none));
        }
        let checks = kept.into_iter().map(|(check, _)| check.clone()).collect();
        let shown = Shown(&Self {
            checks,
            ..self.clone()
        });
        // Writing to memory can't fail, and no map has keys that are not text.
        let mut bytes = serde_json::to_vec_pretty(&shown).unwrap_or_default();
        bytes.push(b'\n');
        Ok(bytes)
    }

    /// The most replies that a check of it has.
    #[must_use]
    pub fn replies(&self) -> u32 {
        self.checks
            .iter()
            .map(|check| check.tally.replies())
            .max()
            .unwrap_or(0)
    }
}

/// Only [`TeamSummary::to_bytes`] makes one, once the rules have allowed it.
struct Shown<'a>(&'a TeamSummary);

impl Serialize for Shown<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let summary = self.0;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("format", FORMAT)?;
        map.serialize_entry("version", &VERSION)?;
        map.serialize_entry("id", &summary.id)?;
        map.serialize_entry("team_id", &summary.team_id)?;
        map.serialize_entry("team", &summary.team)?;
        map.serialize_entry("round", &summary.round)?;
        map.serialize_entry("month", &summary.month)?;
        if let Some(team_size) = summary.team_size {
            map.serialize_entry("team_size", &team_size)?;
        }
        map.serialize_entry("minimum", &summary.minimum)?;
        if let Some(wording) = &summary.wording {
            map.serialize_entry("wording", wording)?;
        }
        let checks: Vec<_> = summary.checks.iter().map(ShownCheck).collect();
        map.serialize_entry("checks", &checks)?;
        map.end()
    }
}

struct ShownCheck<'a>(&'a CheckTally);

impl Serialize for ShownCheck<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let CheckTally { key, tally } = self.0;
        let mut check = serializer.serialize_struct("check", 5)?;
        check.serialize_field("instrument", &key.instrument)?;
        check.serialize_field("edition", &key.edition)?;
        check.serialize_field("form", &key.form)?;
        check.serialize_field("replies", &tally.replies())?;
        check.serialize_field("items", &ShownItems(tally.items()))?;
        check.end()
    }
}

struct ShownItems<'a>(&'a [ItemTally]);

impl Serialize for ShownItems<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(
            self.0
                .iter()
                .map(|item| (item.id.as_str(), ShownItem(item))),
        )
    }
}

struct ShownItem<'a>(&'a ItemTally);

impl Serialize for ShownItem<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut item = serializer.serialize_struct("item", 2)?;
        item.serialize_field("counts", &self.0.counts)?;
        item.serialize_field("opted_out", &self.0.opted_out)?;
        item.end()
    }
}
