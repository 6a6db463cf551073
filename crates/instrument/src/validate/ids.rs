use crate::{Instrument, InstrumentFault};
use std::collections::BTreeSet;
use std::fmt::Display;

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    for (at, number) in [
        ("key.edition", instrument.key.edition),
        ("minutes", instrument.minutes),
    ] {
        if number == 0 {
            faults.push(InstrumentFault::Zero { at });
        }
    }
    let counted = instrument.items.iter().map(|item| &item.id);
    let counted = counted.chain(instrument.derived.iter().map(|derived| &derived.id));
    faults.extend(twice("items", counted));
    faults.extend(twice("order", &instrument.order));
    faults.extend(twice(
        "scales",
        instrument.scales.iter().map(|scale| &scale.id),
    ));
    faults.extend(twice(
        "response_scales",
        instrument.response_scales.iter().map(|s| &s.id),
    ));
    for item in &instrument.items {
        if instrument.options_of(item).is_none() {
            let at = format!("items.{}.response_scale", item.id);
            faults.push(no_such(at, &item.response_scale));
        }
        if !instrument.order.contains(&item.id) {
            faults.push(InstrumentFault::NotInOrder {
                id: item.id.to_string(),
            });
        }
    }
    for id in &instrument.order {
        if instrument.item(id).is_none() {
            faults.push(no_such("order", id));
        }
    }
    faults
}

/// A fault for each id that is there again.
pub(super) fn twice<'a, T: Ord + Display + 'a>(
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

pub(super) fn no_such(at: impl Into<String>, id: &impl Display) -> InstrumentFault {
    InstrumentFault::NoSuchId {
        at: at.into(),
        id: id.to_string(),
    }
}
