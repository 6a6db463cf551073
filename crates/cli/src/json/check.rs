use super::balance::Balance;
use super::item::Item;
use super::scale::Scale;
use super::why::Why;
use kilter_core::instrument::Instrument;
use kilter_core::report::CheckReport;
use serde::Serialize;

/// What a team said to one check.
#[derive(Serialize)]
pub struct Check<'a> {
    instrument: &'a str,
    edition: u32,
    form: &'a str,
    replies: u32,
    scales: Option<Vec<Scale<'a>>>,
    items: Option<Vec<Item<'a>>>,
    balance: Option<Balance>,
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
                .and_then(|found| Some(Balance::of(found.balance.as_ref()?, &found.could_change))),
            why,
        }
    }
}
