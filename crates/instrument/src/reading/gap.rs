use crate::exact::Exact;
use crate::ids::ScaleId;
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use crate::within::{Within, negative};
#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts};

/// How far one score is above another, in points of 100.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Gap {
    /// The object of a report as data that its figures stand in, and their kind in a table.
    pub group: String,
    /// Its name in a table.
    pub label: String,
    /// The scale that is above where the gap is above 0.
    pub first: ScaleId,
    /// The scale that is taken from it.
    pub second: ScaleId,
    /// From how many points a gap is a tilt, by number of replies, rising.
    pub cuts: Vec<GapCuts>,
    /// What each tilt is called.
    pub words: GapWords,
}

/// From how many points a gap is a tilt, and a strong one.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GapCuts {
    /// From this many replies.
    pub from_replies: u32,
    /// A gap of this size or more, in points of 100, is a tilt.
    pub tilt: Exact,
    /// And from this size a strong one.
    pub strong: Exact,
}

/// What each tilt is called, as it stands in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GapWords {
    /// Below the cuts.
    pub even: String,
    /// To the first scale.
    pub first: String,
    /// Strongly so.
    pub first_strong: String,
    /// To the second scale.
    pub second: String,
    /// Strongly so.
    pub second_strong: String,
}

/// The side of a gap that a team tilts to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Tilt {
    /// The first scale is the higher one.
    First,
    /// The second is.
    Second,
}

impl Gap {
    /// The cuts for this many replies; none below the first.
    #[must_use]
    pub fn cuts(&self, replies: u32) -> Option<&GapCuts> {
        let mut cuts = self.cuts.iter().rev();
        cuts.find(|cuts| replies >= cuts.from_replies)
    }

    /// The scale on this side.
    #[must_use]
    pub fn side(&self, tilt: Tilt) -> &ScaleId {
        match tilt {
            Tilt::First => &self.first,
            Tilt::Second => &self.second,
        }
    }

    /// What a tilt is called.
    #[must_use]
    pub fn says(&self, tilt: Option<Tilt>, strong: bool) -> &str {
        match (tilt, strong) {
            (None, _) => &self.words.even,
            (Some(Tilt::First), false) => &self.words.first,
            (Some(Tilt::First), true) => &self.words.first_strong,
            (Some(Tilt::Second), false) => &self.words.second,
            (Some(Tilt::Second), true) => &self.words.second_strong,
        }
    }
}

#[cfg(feature = "read")]
impl Gap {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("group", &self.group);
        texts.add("label", &self.label);
        for (name, text) in [
            ("even", &self.words.even),
            ("first", &self.words.first),
            ("first_strong", &self.words.first_strong),
            ("second", &self.words.second),
            ("second_strong", &self.words.second_strong),
        ] {
            texts.add(format!("words.{name}"), text);
        }
    }

    pub(super) fn faults(&self, within: &Within<'_>, at: &str) -> Vec<InstrumentFault> {
        let mut faults = within.scale_fault(&format!("{at}.first"), &self.first);
        faults.extend(within.scale_fault(&format!("{at}.second"), &self.second));
        let cuts = || self.cuts.iter();
        let begins_at_none = self.cuts.first().is_some_and(|cuts| cuts.from_replies == 0);
        let rise = cuts()
            .zip(cuts().skip(1))
            .all(|(a, b)| a.from_replies < b.from_replies);
        if !begins_at_none || !rise || cuts().any(|cuts| cuts.strong <= cuts.tilt) {
            faults.push(InstrumentFault::CutsDoNotRise {
                at: format!("{at}.cuts"),
            });
        }
        for (i, cuts) in cuts().enumerate() {
            let at = format!("{at}.cuts[{i}]");
            faults.extend(negative(&at, &[("tilt", &cuts.tilt)]));
        }
        faults
    }
}
