use crate::ids::{ItemId, ResponseScaleId};
use crate::item::Item;
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts, within::Within};

/// The same statement at two times: two counted items and nothing that links them.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Twice {
    /// Its id; its items are `id-time`.
    pub id: ItemId,
    /// Its wording, with placeholders for the words of the team.
    pub text: String,
    /// The options to choose from.
    pub response_scale: ResponseScaleId,
    /// When it was so at first.
    pub before: Time,
    /// When it is asked about.
    pub now: Time,
}

/// One of two times.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Time {
    /// Its id.
    pub id: String,
    /// Its name, before the statement.
    pub label: String,
}

impl Twice {
    /// Its two items, the earlier time first.
    #[must_use]
    pub fn items(&self) -> Vec<Item> {
        let item = |time: &Time| Item {
            id: ItemId::new(format!("{}-{}", self.id, time.id)),
            text: format!("{}: {}", time.label, self.text),
            response_scale: self.response_scale.clone(),
            reverse: false,
            of_shares: false,
        };
        [&self.before, &self.now].map(item).into()
    }
}

#[cfg(feature = "read")]
impl Twice {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("id", self.id.as_str());
        texts.add("text", &self.text);
        for (name, time) in [("before", &self.before), ("now", &self.now)] {
            texts.add(format!("{name}.id"), &time.id);
            texts.add(format!("{name}.label"), &time.label);
        }
    }

    pub(super) fn faults(&self, within: &Within<'_>) -> Vec<InstrumentFault> {
        let at = format!("questions.{}", self.id);
        let items = self.items();
        items
            .first()
            .map(|item| within.response_scale_fault(&at, item))
            .unwrap_or_default()
    }
}
