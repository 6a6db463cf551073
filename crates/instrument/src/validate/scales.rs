use crate::within::{Within, no_such};
use crate::{InstrumentFault, MadeOf, Scale};
use std::collections::BTreeSet;

pub(super) fn faults(within: &Within<'_>) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    let mut items_so_far = BTreeSet::new();
    for (position, scale) in within.scales.iter().enumerate() {
        let at = || format!("scales.{}", scale.id);
        let mut later_part = false;
        match &scale.made_of {
            MadeOf::Items(items) => {
                for id in items {
                    faults.extend(within.item_fault(&at(), id));
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
                    match within.scales.iter().position(|other| other.id == *id) {
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
    faults.extend(mixed_ranges(within));
    faults
}

fn mixed_ranges(within: &Within<'_>) -> Vec<InstrumentFault> {
    let ranges = within.ranges();
    let mixed = |scale: &&Scale| {
        let of_parts = within.ranges_of_parts(scale, &ranges);
        of_parts.iter().any(|range| of_parts.first() != Some(range))
    };
    let fault = |scale: &Scale| InstrumentFault::MixedRanges {
        at: format!("scales.{}", scale.id),
    };
    within.scales.iter().filter(mixed).map(fault).collect()
}
