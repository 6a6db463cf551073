use super::parts::{Lists, Parts};
use crate::ids::{ItemId, QuestionId};
use crate::item::Item;
use crate::{Derived, Rule, When};
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use crate::within::{Within, twice};
#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts};

/// The same of each entry of a list, which the instrument has or the team names. Where a category is derived of an
/// entry, it is counted in place of the items that it comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Each {
    /// Its id.
    pub id: QuestionId,
    /// What the list is of, as it stands above it.
    pub title: String,
    /// The list.
    pub entries: Entries,
    /// What is asked of each entry; an item of an entry is `entry-item`.
    pub items: Vec<Item>,
    /// What is worked out of each entry.
    #[serde(default)]
    pub derived: Vec<Derived>,
}

/// The entries of a list.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
pub enum Entries {
    /// The instrument has them.
    Given(Vec<Entry>),
    /// The team names them when it is asked.
    Team {
        /// The fewest.
        least: usize,
        /// The most.
        most: usize,
        /// What helps to name them: work, not people.
        hint: String,
    },
}

impl Entries {
    /// The fewest and the most of a list that the team names.
    #[must_use]
    pub fn named_by_team(&self) -> Option<(usize, usize)> {
        match self {
            Self::Given(_) => None,
            Self::Team { least, most, .. } => Some((*least, *most)),
        }
    }

    /// What helps the team to name them.
    #[must_use]
    pub fn hint(&self) -> Option<&str> {
        match self {
            Self::Given(_) => None,
            Self::Team { hint, .. } => Some(hint),
        }
    }
}

/// An entry that the instrument has.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Entry {
    /// Its id.
    pub id: String,
    /// Its name.
    pub label: String,
}

impl Each {
    /// The entries, with these lists of the team. Those of a team are called by their place, from 1.
    #[must_use]
    pub fn entries(&self, lists: &Lists) -> Vec<Entry> {
        match &self.entries {
            Entries::Given(entries) => entries.clone(),
            Entries::Team { .. } => {
                let names = lists.get(&self.id).map(Vec::as_slice).unwrap_or_default();
                let entry = |(place, name): (usize, &String)| Entry {
                    id: format!("{}{}", self.id, place + 1),
                    label: name.clone(),
                };
                names.iter().enumerate().map(entry).collect()
            }
        }
    }

    /// The id that an item, or what is derived, has in an entry.
    #[must_use]
    pub fn id_in(entry: &Entry, id: &ItemId) -> ItemId {
        ItemId::new(format!("{}-{id}", entry.id))
    }

    /// It asks this of one of the entries, or derives it of one.
    #[must_use]
    pub fn asks(&self, lists: &Lists, id: &ItemId) -> bool {
        let derived = self.derived.iter().map(|derived| &derived.id);
        let mut own = self.items.iter().map(|item| &item.id).chain(derived);
        let entries = self.entries(lists);
        own.any(|own| entries.iter().any(|entry| Self::id_in(entry, own) == *id))
    }

    /// What is worked out of each entry under this id.
    #[must_use]
    pub fn derived(&self, id: &ItemId) -> Option<&Derived> {
        self.derived.iter().find(|derived| derived.id == *id)
    }

    pub(super) fn parts(&self, lists: &Lists) -> Parts {
        let mut parts = Parts::default();
        for entry in self.entries(lists) {
            let id = |id: &ItemId| Self::id_in(&entry, id);
            parts.items.extend(self.items.iter().map(|item| Item {
                id: id(&item.id),
                text: named(&entry, &item.text),
                ..item.clone()
            }));
            parts.derived.extend(self.derived.iter().map(|derived| {
                Derived {
                    id: id(&derived.id),
                    label: named(&entry, &derived.label),
                    from: derived.from.iter().map(id).collect(),
                    options: derived.options.clone(),
                    rules: derived
                        .rules
                        .iter()
                        .map(|rule| in_entry(rule, id))
                        .collect(),
                }
            }));
        }
        parts
    }
}

/// A text of an entry.
fn named(entry: &Entry, text: &str) -> String {
    if text.is_empty() {
        entry.label.clone()
    } else {
        format!("{}: {text}", entry.label)
    }
}

fn in_entry(rule: &Rule, id: impl Fn(&ItemId) -> ItemId) -> Rule {
    Rule {
        option: rule.option.clone(),
        when: When {
            sum_of: rule.when.sum_of.iter().map(id).collect(),
            at_least: rule.when.at_least,
        },
    }
}

#[cfg(feature = "read")]
impl Each {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("id", self.id.as_str());
        texts.add("title", &self.title);
        match &self.entries {
            Entries::Given(entries) => {
                for (i, entry) in entries.iter().enumerate() {
                    texts.add(format!("entries.given[{i}].id"), &entry.id);
                    texts.add(format!("entries.given[{i}].label"), &entry.label);
                }
            }
            Entries::Team { hint, .. } => texts.add("entries.team.hint", hint),
        }
        for item in &self.items {
            texts.within(&format!("items.{}", item.id), |texts| item.texts(texts));
        }
        for derived in &self.derived {
            texts.within(&format!("derived.{}", derived.id), |texts| {
                derived.texts(texts);
            });
        }
    }

    pub(super) fn faults(&self, within: &Within<'_>) -> Vec<InstrumentFault> {
        let at = format!("questions.{}", self.id);
        let mut faults = twice(
            &format!("{at}.items"),
            self.items
                .iter()
                .map(|item| &item.id)
                .chain(self.derived.iter().map(|derived| &derived.id)),
        );
        if self.items.is_empty() {
            faults.push(InstrumentFault::Parts {
                at: format!("{at}.items"),
            });
        }
        for item in &self.items {
            let at = format!("{at}.items.{}", item.id);
            faults.extend(within.response_scale_fault(&at, item));
        }
        match &self.entries {
            Entries::Given(entries) => {
                faults.extend(twice(
                    &format!("{at}.entries"),
                    entries.iter().map(|entry| &entry.id),
                ));
                if entries.is_empty() {
                    faults.push(InstrumentFault::Parts {
                        at: format!("{at}.entries"),
                    });
                }
            }
            Entries::Team { least, most, .. } => {
                if *least == 0 || least > most {
                    faults.push(InstrumentFault::Zero {
                        at: format!("{at}.entries.team.least"),
                    });
                }
            }
        }
        faults
    }
}
