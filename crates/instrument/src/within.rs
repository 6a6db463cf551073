//! What questions and readings ask of their instrument while a data file is judged.

use crate::exact::Exact;
use crate::ids::{ItemId, ResponseScaleId, ScaleId};
use crate::item::Item;
use crate::scale::{Combine, MadeOf, Scale};
use crate::{Derived, InstrumentFault, ResponseScale};
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

/// The parts of an instrument by their ids, and the faults of naming them.
pub(crate) struct Within<'a> {
    pub items: &'a [Item],
    pub derived: Vec<&'a Derived>,
    pub response_scales: Vec<&'a ResponseScale>,
    pub scales: &'a [Scale],
}

impl<'a> Within<'a> {
    pub(crate) fn item(&self, id: &ItemId) -> Option<&'a Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    pub(crate) fn scale(&self, id: &ScaleId) -> Option<&'a Scale> {
        self.scales.iter().find(|scale| scale.id == *id)
    }

    pub(crate) fn response_scale(&self, id: &ResponseScaleId) -> Option<&'a ResponseScale> {
        let mut scales = self.response_scales.iter();
        scales.find(|scale| scale.id == *id).copied()
    }

    /// The item's response scale is not there.
    pub(crate) fn response_scale_fault(&self, at: &str, item: &Item) -> Vec<InstrumentFault> {
        let none = self.response_scale(&item.response_scale).is_none();
        let fault = || no_such(format!("{at}.response_scale"), &item.response_scale);
        none.then(fault).into_iter().collect()
    }

    /// The item is not there, or something else is counted in its place.
    pub(crate) fn item_fault(&self, at: &str, id: &ItemId) -> Option<InstrumentFault> {
        let Some(item) = self.item(id) else {
            return Some(no_such(at, id));
        };
        let replaced = self.derived.iter().any(|derived| derived.replaces(id));
        (item.of_shares || replaced).then(|| InstrumentFault::NotCounted {
            at: at.to_owned(),
            id: id.to_string(),
        })
    }

    /// The lowest and the highest value of an item.
    pub(crate) fn range(&self, id: &ItemId) -> Option<(i64, i64)> {
        self.response_scale(&self.item(id)?.response_scale)?.range()
    }

    /// The scale is not there.
    pub(crate) fn scale_fault(&self, at: &str, id: &ScaleId) -> Vec<InstrumentFault> {
        let none = self.scale(id).is_none();
        none.then(|| no_such(at, id)).into_iter().collect()
    }

    /// Which of these scales are not there, or there twice; or that there is none.
    pub(crate) fn scale_faults(&self, at: &str, ids: &[ScaleId]) -> Vec<InstrumentFault> {
        let mut faults = twice(at, ids);
        faults.extend(ids.iter().flat_map(|id| self.scale_fault(at, id)));
        if ids.is_empty() {
            faults.push(InstrumentFault::Parts { at: at.to_owned() });
        }
        faults
    }

    /// The lowest and the highest score of each scale whose parts have them.
    pub(crate) fn ranges(&self) -> BTreeMap<&'a ScaleId, (i64, i64)> {
        let mut ranges = BTreeMap::new();
        for scale in self.scales {
            let Some(&(low, high)) = self.ranges_of_parts(scale, &ranges).first() else {
                continue;
            };
            let parts = match scale.combine {
                Combine::Mean => 1,
                Combine::Sum => i64::try_from(scale.made_of.len()).unwrap_or(i64::MAX),
            };
            ranges.insert(
                &scale.id,
                (low.saturating_mul(parts), high.saturating_mul(parts)),
            );
        }
        ranges
    }

    pub(crate) fn ranges_of_parts(
        &self,
        scale: &Scale,
        of_scales: &BTreeMap<&ScaleId, (i64, i64)>,
    ) -> Vec<(i64, i64)> {
        match &scale.made_of {
            MadeOf::Items(items) => items.iter().filter_map(|id| self.range(id)).collect(),
            MadeOf::Scales(scales) => {
                let ranges = scales.iter().filter_map(|id| of_scales.get(id).copied());
                ranges.collect()
            }
        }
    }
}

/// A fault for each id that is there again.
pub(crate) fn twice<'a, T: Ord + Display + 'a>(
    at: &str,
    ids: impl IntoIterator<Item = &'a T>,
) -> Vec<InstrumentFault> {
    let mut seen = BTreeSet::new();
    ids.into_iter()
        .filter(|id| !seen.insert(*id))
        .map(|id| InstrumentFault::IdTwice {
            at: at.to_owned(),
            id: id.to_string(),
        })
        .collect()
}

pub(crate) fn no_such(at: impl Into<String>, id: &impl Display) -> InstrumentFault {
    InstrumentFault::NoSuchId {
        at: at.into(),
        id: id.to_string(),
    }
}

/// Which of these distances are below 0, by their fields.
pub(crate) fn negative(at: &str, distances: &[(&str, &Exact)]) -> Vec<InstrumentFault> {
    let below = distances
        .iter()
        .filter(|(_, distance)| **distance < Exact::whole(0));
    let fault = |(field, _): &(&str, &Exact)| InstrumentFault::Negative {
        at: format!("{at}.{field}"),
    };
    below.map(fault).collect()
}
