use super::responses::option_count;
use crate::within::{no_such, twice};
use crate::{Derived, Instrument, InstrumentFault};

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    instrument
        .all_derived()
        .flat_map(|derived| of_one(instrument, derived))
        .collect()
}

fn of_one(instrument: &Instrument, derived: &Derived) -> Vec<InstrumentFault> {
    let at = format!("derived.{}", derived.id);
    let mut faults = twice(
        &format!("{at}.options"),
        derived.options.iter().map(|o| &o.id),
    );
    faults.extend(option_count(&at, derived.options.len()));
    faults.extend(twice(&format!("{at}.from"), &derived.from));
    if derived.from.is_empty() {
        faults.push(InstrumentFault::Parts {
            at: format!("{at}.from"),
        });
    }
    for id in derived
        .from
        .iter()
        .filter(|id| instrument.item(id).is_none())
    {
        faults.push(no_such(format!("{at}.from"), id));
    }
    for (i, rule) in derived.rules.iter().enumerate() {
        if !derived
            .options
            .iter()
            .any(|option| option.id == rule.option)
        {
            faults.push(no_such(format!("{at}.rules[{i}].option"), &rule.option));
        }
        // Counting an item itself and in the category too would join answers.
        for id in rule
            .when
            .sum_of
            .iter()
            .filter(|id| !derived.from.contains(id))
        {
            faults.push(no_such(format!("{at}.rules[{i}].when.sum_of"), id));
        }
    }
    faults
}
