//! What a data file must satisfy before it is an instrument.
mod derived;
mod guidance;
mod ids;
mod placeholders;
mod responses;
mod scales;
mod texts;

pub(crate) use ids::{no_such, twice};
pub(crate) use scales::{item_fault, of_item, ranges, scale_named, scales_named};

use super::{Instrument, InstrumentFault, Lists, Question, Reading};
use crate::exact::Exact;
use crate::{Each, Entries};

/// Everything that is wrong with it.
pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    // A list that the team names is empty until then: what is said of its entries is judged by one that stands for all.
    let named = instrument
        .questions
        .iter()
        .filter_map(|question| match question {
            Question::Each(Each {
                id,
                entries: Entries::Team { .. },
                ..
            }) => Some(id.clone()),
            _ => None,
        });
    let lists: Lists = named.map(|id| (id, vec!["?".to_owned()])).collect();
    let instrument = &instrument.clone().with_lists(&lists);
    let checks = [
        ids::faults,
        questions,
        responses::faults,
        derived::faults,
        scales::faults,
        readings,
        guidance::faults,
        texts::faults,
    ];
    checks.iter().flat_map(|check| check(instrument)).collect()
}

/// The name that a value of an enum has in a data file.
pub(crate) fn name(of: &impl serde::Serialize) -> String {
    let json = serde_json::to_value(of).unwrap_or_default();
    json.as_str().unwrap_or_default().to_owned()
}

fn questions(instrument: &Instrument) -> Vec<InstrumentFault> {
    let questions = instrument.questions.iter();
    questions
        .flat_map(|question| question.faults(instrument))
        .collect()
}

fn readings(instrument: &Instrument) -> Vec<InstrumentFault> {
    let mut faults = Vec::new();
    for (i, reading) in instrument.readings.iter().enumerate() {
        let at = format!("readings[{i}].{}", reading.kind());
        faults.extend(reading.faults(instrument, &at));
        let of_one_kind = |other: &&Reading| other.kind() == reading.kind();
        let earlier = instrument
            .readings
            .iter()
            .take(i)
            .any(|other| of_one_kind(&other));
        // Of these, others speak as "the" one of the instrument.
        if earlier
            && matches!(
                reading,
                Reading::Bands(_) | Reading::Map(_) | Reading::Gap(_)
            )
        {
            faults.push(InstrumentFault::IdTwice {
                at,
                id: reading.kind().to_owned(),
            });
        }
    }
    faults
}

/// Which of these distances are below 0, by their fields.
pub(crate) fn negative(at: &str, distances: &[(&str, &Exact)]) -> Vec<InstrumentFault> {
    let below = distances
        .iter()
        .filter(|(_, distance)| **distance < Exact::whole(0));
    let fault = |(field, _): &(&str, &Exact)| InstrumentFault::Negative {
        at: format!("{at}.{field}"),
    };
    below.map(fault).collect()
}

#[cfg(test)]
mod tests;
