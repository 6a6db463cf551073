use crate::Guidance;
use crate::exact::Exact;
use crate::ids::{ItemId, PatternId, ScaleId};
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use super::needs::Needs;
#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts, within};

/// What some scores and answers mean where they come together, each by itself: "people know the aim, and had no part in
/// it". Of none, one or several the check says so.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Patterns {
    /// What stands above them.
    pub heading: String,
    /// The patterns, in the order in which they are said.
    pub patterns: Vec<Pattern>,
}

/// What it means where some conditions hold together.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pattern {
    /// Its id.
    pub id: PatternId,
    /// What holds, each of another scale or item: then all of it.
    pub when: Vec<Condition>,
    /// What to say then, in a sentence.
    pub says: String,
    /// What to ask and try then.
    #[serde(default)]
    pub guidance: Guidance,
}

/// What holds of a team.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Condition {
    /// A scale is at this value out of 100, exactly, or above it.
    From {
        /// The scale.
        scale: ScaleId,
        /// The value.
        cut: Exact,
    },
    /// A scale is below this value out of 100, exactly.
    Below {
        /// The scale.
        scale: ScaleId,
        /// The value.
        cut: Exact,
    },
    /// Of those who chose an option of an item, more than half chose this one.
    Most {
        /// The item.
        item: ItemId,
        /// The place of the option, from 0.
        option: usize,
    },
}

impl Patterns {
    /// The pattern with this id.
    #[must_use]
    pub fn find(&self, id: &PatternId) -> Option<&Pattern> {
        self.patterns.iter().find(|pattern| pattern.id == *id)
    }
}

impl Condition {
    /// The id of what it is about.
    #[cfg(feature = "read")]
    fn of(&self) -> &str {
        match self {
            Self::From { scale, .. } | Self::Below { scale, .. } => scale.as_str(),
            Self::Most { item, .. } => item.as_str(),
        }
    }

    #[cfg(feature = "read")]
    fn faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        match self {
            Self::From { scale, cut } | Self::Below { scale, cut } => {
                let mut faults = needs.within.scale_fault(&format!("{at}.scale"), scale);
                faults.extend(within::negative(at, &[("cut", cut)]));
                faults
            }
            Self::Most { item, option } => {
                let fault = needs.within.item_fault(&format!("{at}.item"), item);
                let scale = needs.within.item(item);
                let scale = scale.and_then(|it| needs.within.response_scale(&it.response_scale));
                let is_none = scale.is_some_and(|scale| *option >= scale.options.len());
                let none = is_none.then(|| within::no_such(format!("{at}.option"), option));
                fault.into_iter().chain(none).collect()
            }
        }
    }
}

#[cfg(feature = "read")]
impl Patterns {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("heading", &self.heading);
        for (i, pattern) in self.patterns.iter().enumerate() {
            texts.add(format!("patterns[{i}].id"), pattern.id.as_str());
            texts.add(format!("patterns[{i}].says"), &pattern.says);
            texts.guidance(&format!("patterns[{i}].guidance"), &pattern.guidance);
        }
    }

    pub(super) fn faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        let at = format!("{at}.patterns");
        let mut faults = within::twice(&at, self.patterns.iter().map(|pattern| &pattern.id));
        if self.patterns.is_empty() {
            faults.push(InstrumentFault::Parts { at: at.clone() });
        }
        for (i, pattern) in self.patterns.iter().enumerate() {
            let at = format!("{at}[{i}].when");
            if pattern.when.is_empty() {
                faults.push(InstrumentFault::Parts { at: at.clone() });
            }
            // One answer is tried on each by itself.
            let of: Vec<&str> = pattern.when.iter().map(Condition::of).collect();
            faults.extend(within::twice(&at, &of));
            for (j, condition) in pattern.when.iter().enumerate() {
                faults.extend(condition.faults(needs, &format!("{at}[{j}]")));
            }
        }
        faults
    }
}
