use super::placeholders;
use crate::{Instrument, InstrumentFault, Texts};

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let texts = Texts::of(instrument);
    texts
        .iter()
        .flat_map(|(at, text)| of_one(at, text))
        .collect()
}

fn of_one(at: &str, text: &str) -> Vec<InstrumentFault> {
    if text.trim().is_empty() {
        return vec![InstrumentFault::EmptyText { at: at.to_owned() }];
    }
    placeholders::faults(at, text)
}
