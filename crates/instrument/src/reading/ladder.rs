use crate::exact::Exact;
use crate::ids::ScaleId;
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use super::needs::Needs;
#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts, within};

/// What to build first: scales in the order in which they are built, and the first that does not stand yet.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ladder {
    /// What stands above it.
    pub heading: String,
    /// What its picture shows, to be followed by how many replied.
    pub title: String,
    /// How to read it.
    pub how_to_read: String,
    /// The scales, what is built first before what is built on it.
    pub rungs: Vec<ScaleId>,
    /// When a rung stands.
    pub stands: Stands,
    /// Beside the first rung that does not stand.
    pub start: String,
    /// Where all stand.
    pub all_stand: String,
}

/// When a rung stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Stands {
    /// From this value out of 100, exactly.
    From(Exact),
    /// Where, on each of its items, fewer than so many hundredths of those who chose an option chose the lowest.
    LowestBelow(u32),
}

#[cfg(feature = "read")]
impl Ladder {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("heading", &self.heading);
        texts.add("title", &self.title);
        texts.add("how_to_read", &self.how_to_read);
        texts.add("start", &self.start);
        texts.add("all_stand", &self.all_stand);
    }

    pub(super) fn faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        let mut faults = needs
            .within
            .scale_faults(&format!("{at}.rungs"), &self.rungs);
        match &self.stands {
            Stands::From(cut) => {
                faults.extend(within::negative(at, &[("stands.from", cut)]));
            }
            Stands::LowestBelow(hundredths) => {
                if *hundredths == 0 {
                    let at = format!("{at}.stands.lowest-below");
                    faults.push(InstrumentFault::Zero { at });
                }
                // Of a scale of scales no item is its own.
                for id in &self.rungs {
                    let scale = needs.within.scale(id);
                    if scale.is_some_and(|scale| scale.made_of.items().is_empty()) {
                        faults.push(within::no_such(format!("{at}.rungs"), id));
                    }
                }
            }
        }
        faults
    }
}
