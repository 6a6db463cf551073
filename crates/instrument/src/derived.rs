use crate::ids::ItemId;
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use crate::texts::Texts;

/// A category worked out from one person's answers and counted instead of the items it comes
/// from (privacy: counting both would join answers).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Derived {
    /// Its id among the items.
    pub id: ItemId,
    /// Its name on screen, after that of its entry where it is of one; it may be empty there.
    #[serde(default)]
    pub label: String,
    /// The items it comes from.
    pub from: Vec<ItemId>,
    /// Its categories.
    pub options: Vec<DerivedOption>,
    /// The first rule that holds names the category. Where none holds, or an item was opted
    /// out of, the derived item is opted out of.
    pub rules: Vec<Rule>,
}

/// A category.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DerivedOption {
    /// Its id, which rules name.
    pub id: String,
    /// Its words.
    pub label: String,
}

/// When a category holds.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Rule {
    /// The category's id.
    pub option: String,
    /// When.
    pub when: When,
}

/// A condition on the values that one person chose.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct When {
    /// The items whose values are added.
    pub sum_of: Vec<ItemId>,
    /// The sum is at least this.
    pub at_least: i64,
}

impl Derived {
    /// It is counted in place of this item.
    #[must_use]
    pub fn replaces(&self, id: &ItemId) -> bool {
        self.from.contains(id)
    }
}

#[cfg(feature = "read")]
impl Derived {
    pub(crate) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("id", self.id.as_str());
        for (i, option) in self.options.iter().enumerate() {
            texts.add(format!("options[{i}]"), &option.label);
        }
    }
}
