use crate::Guidance;
use std::borrow::Cow;

/// The texts of an instrument, and where each stands.
#[derive(Debug, Default)]
pub(crate) struct Texts<'a> {
    within: String,
    found: Vec<(String, &'a str)>,
}

impl<'a> Texts<'a> {
    pub(crate) fn found(self) -> Vec<(String, &'a str)> {
        self.found
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
}
