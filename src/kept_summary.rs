//! A team summary that was opened here, as it is kept: its counts in the order of the check's items, so that a thousand
//! of them have room in local storage.

use crate::store::{Kept, Why, read_as_is};
use kilter_core::check_lists::CheckLists;
use kilter_core::disclosure::{Minimum, Rules};
use kilter_core::exchange::team_summary::{CheckTally, TeamSummary};
use kilter_core::ids::RandomId;
use kilter_core::instrument::{Catalogue, InstrumentKey};
use kilter_core::language::Language;
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::shares_tally::SharesTally;
use kilter_core::summary_head::SummaryHead;
use kilter_core::tally::{ItemTally, Tally};
use kilter_core::wording::Wording;
use serde::{Deserialize, Serialize};
use serde_json::Value;

/// A team summary that was opened here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Compact", into = "Compact")]
pub struct KeptSummary(pub TeamSummary);

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Compact {
    id: RandomId,
    team_id: RandomId,
    team: Name,
    round: Name,
    month: Month,
    team_size: Option<u32>,
    minimum: Minimum,
    wording: Option<Wording>,
    checks: Vec<Check>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Check {
    key: InstrumentKey,
    replies: u32,
    /// Of each item how many chose each option, and last how many opted out.
    counts: Vec<Vec<u32>>,
    /// The entries that the team named; older versions knew none.
    #[serde(default, skip_serializing_if = "CheckLists::is_empty")]
    lists: CheckLists,
    /// Of each question in which points are shared out how many did, and the sums of the aims where they may leave.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    shares: Vec<(u32, Vec<u64>)>,
}

impl From<KeptSummary> for Compact {
    fn from(KeptSummary(summary): KeptSummary) -> Self {
        Self {
            id: summary.head.id,
            team_id: summary.head.team_id,
            team: summary.head.team,
            round: summary.head.round,
            month: summary.head.month,
            team_size: summary.head.team_size,
            minimum: summary.minimum,
            wording: summary.wording,
            checks: summary.checks.into_iter().map(Check::of).collect(),
        }
    }
}

/// What is kept is judged again each time it is read, by the rules of this computer.
impl TryFrom<Compact> for KeptSummary {
    type Error = &'static str;

    fn try_from(kept: Compact) -> Result<Self, Self::Error> {
        let rules = Rules::of(kept.minimum).and(Rules::default());
        let mut checks = Vec::new();
        for check in kept.checks {
            let allowed = rules.export(check.replies).and(rules.show(check.replies));
            allowed.map_err(|_| "too few replies")?;
            checks.push(
                check
                    .read(rules, Catalogue::built_in())
                    .ok_or("other counts than the check has")?,
            );
        }
        if checks.is_empty() {
            return Err("no check");
        }
        let summary = TeamSummary {
            head: SummaryHead {
                id: kept.id,
                team_id: kept.team_id,
                team: kept.team,
                round: kept.round,
                month: kept.month,
                team_size: kept.team_size,
            },
            minimum: kept.minimum,
            wording: kept.wording,
            checks,
        };
        let asked = summary.head.team_size.unwrap_or(u32::MAX);
        if asked < summary.replies() {
            return Err("more replies than people");
        }
        Ok(Self(summary))
    }
}

impl Check {
    fn of(check: CheckTally) -> Self {
        let counts = |item: &ItemTally| {
            let mut counts = item.counts.to_vec();
            counts.push(item.opted_out);
            counts
        };
        let shares = |shares: &SharesTally| (shares.answered, shares.sums.clone());
        Self {
            replies: check.tally.replies(),
            counts: check.tally.items().iter().map(counts).collect(),
            shares: check.tally.all_shares().iter().map(shares).collect(),
            lists: check.lists,
            key: check.key,
        }
    }

    fn read(self, rules: Rules, catalogue: &Catalogue) -> Option<CheckTally> {
        self.lists.fit(catalogue.find(&self.key)?).ok()?;
        let texts = self.lists.texts();
        let instrument = &*catalogue.asked(&self.key, Language::FIRST, &texts)?;
        let ids = instrument.counted();
        if ids.len() != self.counts.len() {
            return None;
        }
        let mut items = Vec::new();
        for ((id, _), mut counts) in ids.into_iter().zip(self.counts) {
            let opted_out = counts.pop()?;
            items.push(ItemTally {
                id,
                counts: counts.into(),
                opted_out,
            });
        }
        let tally = Tally::from_counts(instrument, self.replies, items).ok()?;
        if instrument.share_points().count() != self.shares.len() {
            return None;
        }
        let mut shares = Vec::new();
        for (question, (answered, sums)) in instrument.share_points().zip(self.shares) {
            let may_be_kept = sums.is_empty() || rules.shares(self.replies, answered).is_ok();
            may_be_kept.then_some(())?;
            shares.push(SharesTally {
                id: question.id.clone(),
                sums,
                answered,
            });
        }
        Some(CheckTally {
            key: self.key,
            lists: self.lists,
            tally: tally.with_shares(instrument, shares).ok()?,
        })
    }
}

/// The first shape: the bytes of the file.
#[derive(Deserialize)]
struct First {
    json: String,
}

impl Kept for KeptSummary {
    const KIND: &'static str = "summary";
    const SCHEMA: u32 = 2;

    fn read(schema: u32, data: Value) -> Result<Self, Why> {
        if schema != 1 {
            return read_as_is(schema, Self::SCHEMA, data);
        }
        let first: First = read_as_is(schema, 1, data)?;
        read_summary(&first.json).map(Self).ok_or(Why::OtherShape)
    }
}

/// The team summary in these bytes, judged by the rules of this computer.
pub(crate) fn read_summary(json: &str) -> Option<TeamSummary> {
    let read = TeamSummary::from_bytes(json.as_bytes(), Rules::default(), Catalogue::built_in());
    read.ok().map(|(summary, _)| summary)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop where a value is not as built above"
)]
mod tests {
    use super::*;
    use kilter_core::instrument::Instrument;
    use serde_json::json;

    const TEAM: &str = include_str!("example-team.json");

    fn kept() -> Value {
        serde_json::to_value(KeptSummary(read_summary(TEAM).unwrap())).unwrap()
    }

    #[test]
    fn the_bytes_that_an_older_version_kept_are_read() {
        let first = KeptSummary::read(1, json!({ "json": TEAM })).unwrap();
        assert_eq!(KeptSummary::read(2, kept()), Ok(first.clone()));
        assert_eq!(first.0.to_bytes(), read_summary(TEAM).unwrap().to_bytes());
        let newer = Why::NewerSchema { found: 3, known: 2 };
        assert_eq!(KeptSummary::read(3, kept()), Err(newer));
    }

    /// Both checks, and names of 60 letters: 5 MB of local storage hold thousands.
    #[test]
    fn it_is_less_than_1000_characters_long() {
        let mut summary = read_summary(TEAM).unwrap();
        summary.head.team = Name::new(&"n".repeat(60)).unwrap();
        summary.head.round = Name::new(&"r".repeat(60)).unwrap();
        let text = serde_json::to_string(&KeptSummary(summary)).unwrap();
        assert!(text.len() < 1_000, "{}", text.len());
    }

    /// Lists and sums come back, and sums of too few are no more taken from here than from a file.
    #[test]
    fn a_check_with_lists_and_sums_comes_back() {
        let json = include_str!("../crates/core/tests/fixtures/team-work.json");
        let catalogue = Catalogue::of(vec![Instrument::from_json(json).unwrap()]);
        let key = catalogue.all().next().unwrap().key.clone();
        let names = ["Home visits", "Baby clinic"].map(|name| Name::new(name).unwrap());
        let lists = CheckLists::default().with("L".into(), names.into());
        let asked = catalogue.asked(&key, Language::FIRST, &lists.texts());
        let asked = asked.unwrap();
        let item = |(id, options): (_, usize)| ItemTally {
            id,
            counts: vec![0; options].into(),
            opted_out: 12,
        };
        let items: Vec<_> = asked.counted().into_iter().map(item).collect();
        let check = |answered: u32, sums: &[u64]| {
            let shares = SharesTally {
                id: "P".into(),
                sums: sums.to_vec(),
                answered,
            };
            let tally = Tally::from_counts(&asked, 12, items.clone()).unwrap();
            CheckTally {
                key: key.clone(),
                lists: lists.clone(),
                tally: tally.with_shares(&asked, vec![shares]).unwrap(),
            }
        };
        let back = |check: &CheckTally| {
            let kept = serde_json::to_string(&Check::of(check.clone())).unwrap();
            let read: Check = serde_json::from_str(&kept).unwrap();
            read.read(Rules::default(), &catalogue)
        };
        for good in [check(12, &[120, 72, 48]), check(10, &[])] {
            assert_eq!(back(&good), Some(good));
        }
        assert_eq!(back(&check(10, &[100, 60, 40])), None);
        let mut nothing = check(12, &[120, 72, 48]);
        nothing.lists = CheckLists::NONE;
        assert_eq!(back(&nothing), None);
    }

    #[test]
    fn what_may_not_be_shown_or_does_not_add_up_is_not_read() {
        let change = |change: fn(&mut Value)| {
            let mut data = kept();
            change(&mut data);
            KeptSummary::read(2, data)
        };
        assert!(change(|_| {}).is_ok());
        let wrong: [fn(&mut Value); 9] = [
            |data| data["minimum"] = json!(13),
            |data| data["minimum"] = json!(4),
            |data| data["team_size"] = json!(11),
            |data| data["checks"] = json!([]),
            |data| data["checks"][0]["replies"] = json!(13),
            |data| data["checks"][0]["key"]["edition"] = json!(9),
            |data| data["checks"][0]["counts"] = json!([]),
            |data| data["checks"][0]["counts"][0] = json!([0, 4, 8]),
            |data| data["more"] = json!(1),
        ];
        for (at, wrong) in wrong.into_iter().enumerate() {
            assert_eq!(change(wrong), Err(Why::OtherShape), "{at}");
        }
    }
}
