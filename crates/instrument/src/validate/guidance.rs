use super::name;
use crate::{Band, Guidance, Instrument, InstrumentFault};

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    for scale in &instrument.scales {
        let at = || format!("scales.{}", scale.id);
        if scale.banded {
            for band in Band::ALL {
                if !scale.in_band.get(&band).is_some_and(complete) {
                    faults.push(InstrumentFault::NoPrompts { at: at(), band });
                }
            }
        } else if !scale.made_of.items().is_empty() && !scale.always.as_ref().is_some_and(complete)
        {
            faults.push(InstrumentFault::NoPromptsAtAll { at: at() });
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
    for (quadrant, reading) in instrument.balance.iter().flat_map(|rule| &rule.quadrants) {
        if reading.guidance.try_next.is_empty() {
            let at = format!("balance.quadrants.{}", name(quadrant));
            faults.push(InstrumentFault::NoPromptsAtAll { at });
        }
    }
    faults
}

fn complete(guidance: &Guidance) -> bool {
    !guidance.ask.is_empty() && !guidance.try_next.is_empty()
}
