use crate::{Guidance, Instrument, InstrumentFault};

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    for scale in &instrument.scales {
        let of_items = !scale.made_of.items().is_empty();
        let complete = scale.always.as_ref().is_some_and(Guidance::is_complete);
        if of_items && !complete && instrument.bands_of(&scale.id).is_none() {
            let at = format!("scales.{}", scale.id);
            faults.push(InstrumentFault::NoPromptsAtAll { at });
        }
    }
    for (at, guidance) in [
        ("overall", &instrument.overall),
        ("differ", &instrument.differ),
        ("many_opted_out", &instrument.many_opted_out),
    ] {
        if guidance.ask.is_empty() {
            faults.push(InstrumentFault::NoPromptsAtAll { at: at.to_owned() });
        }
    }
    faults
}
