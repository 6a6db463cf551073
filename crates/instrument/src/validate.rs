//! What a data file must satisfy before it is an instrument.
mod derived;
mod guidance;
mod ids;
mod placeholders;
mod responses;
mod scales;
mod texts;

use super::{Instrument, InstrumentFault, Lists, Question, Reading};
use crate::reading::Needs;
use crate::within::Within;
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
    let within = &Within {
        items: &instrument.items,
        derived: instrument.all_derived().collect(),
        response_scales: instrument.all_response_scales().collect(),
        scales: &instrument.scales,
    };
    [
        ids::faults(instrument),
        questions(instrument, within),
        responses::faults(instrument),
        derived::faults(instrument),
        scales::faults(within),
        readings(instrument, within),
        guidance::faults(instrument),
        texts::faults(instrument),
    ]
    .concat()
}

fn questions(instrument: &Instrument, within: &Within<'_>) -> Vec<InstrumentFault> {
    let questions = instrument.questions.iter();
    questions
        .flat_map(|question| question.faults(within))
        .collect()
}

fn readings(instrument: &Instrument, within: &Within<'_>) -> Vec<InstrumentFault> {
    let needs = &Needs {
        within,
        questions: &instrument.questions,
        gap: instrument.gap(),
        axes: instrument.map().map(|map| map.axes()),
    };
    let mut faults = Vec::new();
    for (i, reading) in instrument.readings.iter().enumerate() {
        let at = format!("readings[{i}].{}", reading.kind());
        faults.extend(reading.faults(needs, &at));
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

#[cfg(test)]
mod tests;
