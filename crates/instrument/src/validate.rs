//! What a data file must satisfy before it is an instrument.
mod balance;
mod banding;
mod derived;
mod guidance;
mod ids;
mod placeholders;
mod responses;
mod scales;
mod texts;

use super::{Instrument, InstrumentFault};

/// Everything that is wrong with it.
pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let checks = [
        ids::faults,
        responses::faults,
        derived::faults,
        scales::faults,
        banding::faults,
        balance::faults,
        guidance::faults,
        texts::faults,
    ];
    checks.iter().flat_map(|check| check(instrument)).collect()
}

/// The name that a value of an enum has in a data file.
fn name(of: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(of).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests;
