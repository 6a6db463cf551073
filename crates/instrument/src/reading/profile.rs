use crate::ids::ScaleId;
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use super::needs::Needs;
#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts};

/// Scores side by side, of which none is good or bad: no line, no total, no colour that judges, and in the
/// instrument's order, since a ranking of habits would be read as a verdict.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// What stands above it.
    pub heading: String,
    /// What its picture shows, to be followed by how many replied.
    pub title: String,
    /// How to read it.
    pub how_to_read: String,
    /// The scales, in the order of the picture.
    pub scales: Vec<ScaleId>,
}

#[cfg(feature = "read")]
impl Profile {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("heading", &self.heading);
        texts.add("title", &self.title);
        texts.add("how_to_read", &self.how_to_read);
    }

    pub(super) fn faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        needs
            .within
            .scale_faults(&format!("{at}.scales"), &self.scales)
    }
}
