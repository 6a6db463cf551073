use crate::{Guidance, Instrument, Scale};
use std::borrow::Cow;

/// Every text of an instrument, and where it stands: what is checked, and what may be read aloud or translated.
#[derive(Debug, Default)]
pub struct Texts<'a> {
    within: String,
    found: Vec<(String, &'a str)>,
}

impl<'a> Texts<'a> {
    /// Every text of the instrument.
    #[must_use]
    pub fn of(instrument: &'a Instrument) -> Vec<(String, &'a str)> {
        let mut texts = Self::default();
        texts.all(instrument);
        texts.found
    }

    pub(crate) fn add(&mut self, at: impl Into<Cow<'static, str>>, text: &'a str) {
        let at = at.into();
        let at = if self.within.is_empty() {
            at.into_owned()
        } else {
            format!("{}.{at}", self.within)
        };
        self.found.push((at, text));
    }

    /// What this adds stands within that.
    pub(crate) fn within(&mut self, at: &str, add: impl FnOnce(&mut Self)) {
        let outer = self.within.clone();
        self.within = if outer.is_empty() {
            at.to_owned()
        } else {
            format!("{outer}.{at}")
        };
        add(self);
        self.within = outer;
    }

    pub(crate) fn guidance(&mut self, at: &str, guidance: &'a Guidance) {
        self.within(at, |texts| {
            if let Some(how) = &guidance.how {
                texts.add("how", how);
            }
            for (list, entries) in [
                ("ask", &guidance.ask),
                ("try", &guidance.try_next),
                ("facilitator", &guidance.facilitator),
            ] {
                for (i, entry) in entries.iter().enumerate() {
                    texts.add(format!("{list}[{i}]"), entry);
                }
            }
        });
    }

    fn all(&mut self, instrument: &'a Instrument) {
        let key = &instrument.key;
        self.add("key.instrument", key.instrument.as_str());
        self.add("key.form", key.form.as_str());
        self.add("language", &instrument.language);
        self.add("title", &instrument.title);
        self.add("long_title", &instrument.long_title);
        self.add("about", &instrument.about);
        self.add("stem", &instrument.stem);
        self.add("credit", &instrument.credit);
        if let Some(newcomers) = &instrument.newcomers {
            self.add("newcomers", newcomers);
        }
        for scale in &instrument.response_scales {
            self.within(&format!("response_scales.{}", scale.id), |texts| {
                texts.add("id", scale.id.as_str());
                texts.add("opt_out", &scale.opt_out);
                for (i, option) in scale.options.iter().enumerate() {
                    texts.add(format!("options[{i}]"), &option.label);
                }
            });
        }
        for question in &instrument.questions {
            self.within(&format!("questions.{}", question.id()), |texts| {
                question.texts(texts);
            });
        }
        for derived in &instrument.derived {
            self.within(&format!("derived.{}", derived.id), |texts| {
                derived.texts(texts);
            });
        }
        for scale in &instrument.scales {
            self.within(&format!("scales.{}", scale.id), |texts| texts.scale(scale));
        }
        if let Some(heading) = &instrument.parts_heading {
            self.add("parts_heading", heading);
        }
        for (i, reading) in instrument.readings.iter().enumerate() {
            let at = format!("readings[{i}].{}", reading.kind());
            self.within(&at, |texts| reading.texts(texts));
        }
        self.guidance("overall", &instrument.overall);
        self.guidance("differ", &instrument.differ);
        self.guidance("many_opted_out", &instrument.many_opted_out);
    }

    fn scale(&mut self, scale: &'a Scale) {
        self.add("id", scale.id.as_str());
        self.add("label", &scale.label);
        if let Some(also) = &scale.also {
            self.add("also", also);
        }
        for (band, guidance) in &scale.in_band {
            self.guidance(&format!("in_band.{band}"), guidance);
        }
        if let Some(guidance) = &scale.always {
            self.guidance("always", guidance);
        }
    }
}
