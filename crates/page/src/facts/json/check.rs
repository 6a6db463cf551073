use super::figures::Figures;
use super::item::Item;
use super::reading::Reading;
use super::scale::Scale;
use super::why::Why;
use kilter_core::instrument::Instrument;
use kilter_core::report::CheckReport;
use serde::Serialize;

/// What a team said to one check.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Check<'a> {
    /// The id of the instrument.
    instrument: &'a str,
    /// The edition of the instrument.
    edition: u32,
    /// The form of the instrument.
    form: &'a str,
    /// How many people answered this check.
    replies: u32,
    /// Foundations, facets and axes alike. Null where too few replied.
    scales: Option<Vec<Scale<'a>>>,
    /// Statements and questions. Null where too few replied.
    items: Option<Vec<Item<'a>>>,
    /// Null where the instrument has none, and where too few replied.
    balance: Option<Figures>,
    /// What it concludes besides. Not there where that is nothing.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    readings: Vec<Reading<'a>>,
    /// Which fields here are null, each with the reason in a sentence. The sentences may change.
    #[serde(skip_serializing_if = "Why::is_empty")]
    why: Why,
}

impl<'a> Check<'a> {
    pub fn of(check: &'a CheckReport, instrument: &'a Instrument) -> Self {
        let mut why = Why::default();
        let findings = || check.findings.as_ref().map_err(|why| *why);
        let scales = findings().map(|found| {
            let scale = |scale| Scale::of(scale, found, instrument);
            found.scales.iter().map(scale).collect()
        });
        let items = findings().map(|found| {
            found
                .items
                .iter()
                .map(|item| Item::of(item, found, instrument))
                .collect()
        });
        Self {
            instrument: check.key.instrument.as_str(),
            edition: check.key.edition,
            form: check.key.form.as_str(),
            replies: check.replies,
            scales: why.value("scales", scales),
            items: why.value("items", items),
            balance: findings()
                .ok()
                .and_then(|found| Figures::of(found, instrument)),
            readings: findings()
                .map(|found| Reading::all(found, instrument))
                .unwrap_or_default(),
            why,
        }
    }
}
