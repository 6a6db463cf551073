use super::placeholders;
use crate::texts::Texts;
use crate::{Instrument, InstrumentFault, Scale};

pub(super) fn faults(instrument: &Instrument) -> Vec<InstrumentFault> {
    let mut texts = Texts::default();
    all(&mut texts, instrument);
    texts
        .found()
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

/// Every text of an instrument.
fn all<'a>(texts: &mut Texts<'a>, instrument: &'a Instrument) {
    let key = &instrument.key;
    texts.add("key.instrument", key.instrument.as_str());
    texts.add("key.form", key.form.as_str());
    texts.add("language", &instrument.language);
    texts.add("title", &instrument.title);
    texts.add("long_title", &instrument.long_title);
    texts.add("about", &instrument.about);
    texts.add("stem", &instrument.stem);
    texts.add("credit", &instrument.credit);
    if let Some(newcomers) = &instrument.newcomers {
        texts.add("newcomers", newcomers);
    }
    for scale in &instrument.response_scales {
        texts.within(&format!("response_scales.{}", scale.id), |texts| {
            texts.add("id", scale.id.as_str());
            texts.add("opt_out", &scale.opt_out);
            for (i, option) in scale.options.iter().enumerate() {
                texts.add(format!("options[{i}]"), &option.label);
            }
        });
    }
    for question in &instrument.questions {
        texts.within(&format!("questions.{}", question.id()), |texts| {
            question.texts(texts);
        });
    }
    for derived in &instrument.derived {
        texts.within(&format!("derived.{}", derived.id), |texts| {
            derived.texts(texts);
        });
    }
    for scale in &instrument.scales {
        texts.within(&format!("scales.{}", scale.id), |texts| {
            of_scale(texts, scale)
        });
    }
    if let Some(heading) = &instrument.parts_heading {
        texts.add("parts_heading", heading);
    }
    for (i, reading) in instrument.readings.iter().enumerate() {
        let at = format!("readings[{i}].{}", reading.kind());
        texts.within(&at, |texts| reading.texts(texts));
    }
    texts.guidance("overall", &instrument.overall);
    texts.guidance("differ", &instrument.differ);
    texts.guidance("many_opted_out", &instrument.many_opted_out);
}

fn of_scale<'a>(texts: &mut Texts<'a>, scale: &'a Scale) {
    texts.add("id", scale.id.as_str());
    texts.add("label", &scale.label);
    if let Some(also) = &scale.also {
        texts.add("also", also);
    }
    for (band, guidance) in &scale.in_band {
        texts.guidance(&format!("in_band.{band}"), guidance);
    }
    if let Some(guidance) = &scale.always {
        texts.guidance("always", guidance);
    }
    if let Some(guidance) = &scale.turn {
        texts.guidance("turn", guidance);
    }
}
