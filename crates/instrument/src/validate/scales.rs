use super::ids::{no_such, twice};
use crate::ids::{ItemId, ScaleId};
use crate::{Combine, Instrument, InstrumentFault, MadeOf, Scale};
use std::collections::{BTreeMap, BTreeSet};

pub(crate) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    let mut items_so_far = BTreeSet::new();
    for (position, scale) in instrument.scales.iter().enumerate() {
        let at = || format!("scales.{}", scale.id);
        let mut later_part = false;
        match &scale.made_of {
            MadeOf::Items(items) => {
                for id in items {
                    faults.extend(item_fault(instrument, &at(), id));
                    if !items_so_far.insert(id) {
                        faults.push(InstrumentFault::PartTwice {
                            at: at(),
                            id: id.to_string(),
                        });
                    }
                }
            }
            MadeOf::Scales(scales) => {
                let mut scales_so_far = BTreeSet::new();
                for id in scales {
                    match instrument.scales.iter().position(|other| other.id == *id) {
                        None => faults.push(no_such(at(), id)),
                        Some(of_part) => later_part |= of_part >= position,
                    }
                    if !scales_so_far.insert(id) {
                        faults.push(InstrumentFault::PartTwice {
                            at: at(),
                            id: id.to_string(),
                        });
                    }
                }
            }
        }
        if scale.made_of.is_empty() || later_part {
            faults.push(InstrumentFault::Parts { at: at() });
        }
    }
    faults.extend(mixed_ranges(instrument));
    faults
}

/// The item is not there, or a derived item is counted in its place.
pub(crate) fn item_fault(
    instrument: &Instrument,
    at: &str,
    id: &ItemId,
) -> Option<InstrumentFault> {
    if instrument.item(id).is_none() {
        return Some(no_such(at, id));
    }
    let shared = instrument.item(id).is_some_and(|item| item.of_shares);
    let replaced = instrument.all_derived().any(|derived| derived.replaces(id));
    (shared || replaced).then(|| InstrumentFault::NotCounted {
        at: at.to_owned(),
        id: id.to_string(),
    })
}

/// The lowest and the highest score of each scale whose parts have them.
pub(crate) fn ranges(instrument: &Instrument) -> BTreeMap<&ScaleId, (i64, i64)> {
    let mut ranges = BTreeMap::new();
    for scale in &instrument.scales {
        let Some(&(low, high)) = ranges_of_parts(instrument, scale, &ranges).first() else {
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

fn mixed_ranges(instrument: &Instrument) -> Vec<InstrumentFault> {
    let ranges = ranges(instrument);
    let mixed = |scale: &&Scale| {
        let of_parts = ranges_of_parts(instrument, scale, &ranges);
        of_parts.iter().any(|range| of_parts.first() != Some(range))
    };
    let fault = |scale: &Scale| InstrumentFault::MixedRanges {
        at: format!("scales.{}", scale.id),
    };
    instrument.scales.iter().filter(mixed).map(fault).collect()
}

fn ranges_of_parts(
    instrument: &Instrument,
    scale: &Scale,
    of_scales: &BTreeMap<&ScaleId, (i64, i64)>,
) -> Vec<(i64, i64)> {
    match &scale.made_of {
        MadeOf::Items(items) => items
            .iter()
            .filter_map(|id| of_item(instrument, id))
            .collect(),
        MadeOf::Scales(scales) => scales
            .iter()
            .filter_map(|id| of_scales.get(id).copied())
            .collect(),
    }
}

/// The lowest and the highest value of an item.
pub(crate) fn of_item(instrument: &Instrument, id: &ItemId) -> Option<(i64, i64)> {
    instrument.options_of(instrument.item(id)?)?.range()
}

/// The scale is not there.
pub(crate) fn scale_named(instrument: &Instrument, at: &str, id: &ScaleId) -> Vec<InstrumentFault> {
    let none = instrument.scale(id).is_none();
    none.then(|| no_such(at, id)).into_iter().collect()
}

/// Which of these scales are not there, or there twice; or that there is none.
pub(crate) fn scales_named(
    instrument: &Instrument,
    at: &str,
    ids: &[ScaleId],
) -> Vec<InstrumentFault> {
    let mut faults = twice(at, ids);
    faults.extend(ids.iter().flat_map(|id| scale_named(instrument, at, id)));
    if ids.is_empty() {
        faults.push(InstrumentFault::Parts { at: at.to_owned() });
    }
    faults
}
