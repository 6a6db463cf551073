use crate::ids::QuestionId;
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use super::needs::Needs;
#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts, within};

/// How the team would share points out: the mean of each aim, in the order in which they were asked. Nothing is ranked.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Shares {
    /// What stands above it.
    pub heading: String,
    /// What its picture shows, to be followed by how many replied.
    pub title: String,
    /// How to read it.
    pub how_to_read: String,
    /// The question in which points are shared out.
    pub question: QuestionId,
}

#[cfg(feature = "read")]
impl Shares {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("heading", &self.heading);
        texts.add("title", &self.title);
        texts.add("how_to_read", &self.how_to_read);
    }

    pub(super) fn faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        let none = !needs.has_shares(&self.question);
        none.then(|| within::no_such(format!("{at}.question"), &self.question))
            .into_iter()
            .collect()
    }
}
