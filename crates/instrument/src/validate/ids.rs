use crate::within::{no_such, twice};
use crate::{Instrument, InstrumentFault, Question};

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    for (at, number) in [
        ("key.edition", instrument.key.edition),
        ("minutes", instrument.minutes),
    ] {
        if number == 0 {
            faults.push(InstrumentFault::Zero { at: at.to_owned() });
        }
    }
    let items = instrument.items.iter().map(|item| &item.id);
    let counted = items.chain(instrument.all_derived().map(|derived| &derived.id));
    faults.extend(twice("questions", counted));
    faults.extend(twice("order", &instrument.question_order));
    faults.extend(twice(
        "scales",
        instrument.scales.iter().map(|scale| &scale.id),
    ));
    faults.extend(twice(
        "response_scales",
        instrument.response_scales.iter().map(|s| &s.id),
    ));
    let ids: Vec<_> = instrument.questions.iter().map(Question::id).collect();
    for id in &ids {
        if !instrument.question_order.contains(id) {
            faults.push(InstrumentFault::NotInOrder { id: id.to_string() });
        }
    }
    for id in &instrument.question_order {
        if !ids.contains(id) {
            faults.push(no_such("order", id));
        }
    }
    faults
}
