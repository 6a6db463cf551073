use crate::exact::Exact;
use crate::{Instrument, InstrumentFault, MOST_OPTIONS, ResponseScale, Side};

/// So that sums over every reply of every team stay far from the ends of 64 bits.
const FARTHEST_VALUE: u64 = 100;

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    // What questions make of themselves is theirs to judge.
    instrument.response_scales.iter().flat_map(of_one).collect()
}

fn of_one(scale: &ResponseScale) -> Vec<InstrumentFault> {
    let at = || format!("response_scales.{}", scale.id);
    let mut faults: Vec<_> = option_count(&at(), scale.options.len())
        .into_iter()
        .collect();
    if !values_rise_by_one(scale) {
        faults.push(InstrumentFault::Values { at: at() });
    }
    if !sides_rise(scale) {
        faults.push(InstrumentFault::Sides { at: at() });
    }
    if scale
        .wide_from
        .as_ref()
        .is_some_and(|wide| *wide < Exact::whole(0))
    {
        faults.push(InstrumentFault::Negative {
            at: format!("{}.wide_from", at()),
        });
    }
    faults
}

pub(super) fn option_count(at: &str, found: usize) -> Option<InstrumentFault> {
    let possible = (2..=MOST_OPTIONS).contains(&found);
    (!possible).then(|| InstrumentFault::OptionCount {
        at: at.to_owned(),
        found,
    })
}

fn values_rise_by_one(scale: &ResponseScale) -> bool {
    let values = || scale.options.iter().map(|option| option.value);
    values().all(|value| value.unsigned_abs() <= FARTHEST_VALUE)
        && values()
            .zip(values().skip(1))
            .all(|(low, next)| low.checked_add(1) == Some(next))
}

fn sides_rise(scale: &ResponseScale) -> bool {
    let sides: Vec<Side> = scale
        .options
        .iter()
        .filter_map(|option| option.side)
        .collect();
    sides.is_empty()
        || (sides.len() == scale.options.len()
            && sides.is_sorted()
            && sides.first() == Some(&Side::Low)
            && sides.last() == Some(&Side::High))
}
