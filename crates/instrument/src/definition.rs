use super::{BalanceRule, Banding, Derived, Guidance, Item, ReadFirst, ResponseScale, Scale};
#[cfg(feature = "read")]
use super::{InstrumentError, validate};
use crate::ids::{FormId, InstrumentId, ItemId, ResponseScaleId, ScaleId};
use serde::{Deserialize, Serialize};

/// Which instrument, edition and form: replies to different keys are never added or compared.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct InstrumentKey {
    /// The instrument.
    pub instrument: InstrumentId,
    /// Its edition, from 1: changed wording is a new edition.
    pub edition: u32,
    /// Its form.
    pub form: FormId,
}

/// One questionnaire in one edition, form and language: the contents of a file in `data/`.
/// A value of this type has been validated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Which instrument, edition and form.
    pub key: InstrumentKey,
    /// The language of its texts, a BCP 47 tag.
    pub language: String,
    /// Its short name on screen.
    pub title: String,
    /// Its full name, with what it draws on.
    pub long_title: String,
    /// What it asks about, in one sentence for the organiser.
    pub about: String,
    /// About how many minutes it takes to answer.
    pub minutes: u32,
    /// The words that stand before its items.
    pub stem: String,
    /// What helps somebody who is new to the team.
    #[serde(default)]
    pub newcomers: Option<String>,
    /// Who is credited, as shown on the About page.
    pub credit: String,
    /// The response scales of its items.
    pub response_scales: Vec<ResponseScale>,
    /// Its items, by scale.
    pub items: Vec<Item>,
    /// The items in the order in which members meet them.
    pub order: Vec<ItemId>,
    /// What is worked out from one person's answers and counted in their place.
    #[serde(default)]
    pub derived: Vec<Derived>,
    /// What the items add up to; a scale of scales comes after the scales that it is made of.
    pub scales: Vec<Scale>,
    /// Where the bands of its scales begin, if it has bands.
    #[serde(default)]
    pub banding: Option<Banding>,
    /// How two of its scales are weighed against each other, if they are.
    #[serde(default)]
    pub balance: Option<BalanceRule>,
    /// Which scale to talk about first when it is in a given band.
    #[serde(default)]
    pub read_first: Option<ReadFirst>,
    /// Prompts for the whole picture.
    pub overall: Guidance,
    /// Prompts for a statement on which answers differ.
    pub differ: Guidance,
    /// Prompts for a statement that many could not answer.
    pub many_opted_out: Guidance,
}

impl Instrument {
    /// Reads and validates an instrument's data file.
    ///
    /// # Errors
    /// [`InstrumentError::Unreadable`] with the field where the file has another shape, or
    /// [`InstrumentError::Wrong`] with every fault of what it says.
    #[cfg(feature = "read")]
    pub fn from_json(json: &str) -> Result<Self, InstrumentError> {
        let mut deserializer = serde_json::Deserializer::from_str(json);
        let instrument: Self =
            serde_path_to_error::deserialize(&mut deserializer).map_err(|e| {
                InstrumentError::Unreadable {
                    field: e.path().to_string(),
                    found: e.inner().to_string(),
                }
            })?;
        let faults = validate::faults(&instrument);
        if faults.is_empty() {
            Ok(instrument)
        } else {
            Err(InstrumentError::Wrong(faults))
        }
    }

    /// The item with this id.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&Item> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// The scale with this id.
    #[must_use]
    pub fn scale(&self, id: &ScaleId) -> Option<&Scale> {
        self.scales.iter().find(|scale| scale.id == *id)
    }

    /// The response scale with this id.
    #[must_use]
    pub fn response_scale(&self, id: &ResponseScaleId) -> Option<&ResponseScale> {
        self.response_scales.iter().find(|scale| scale.id == *id)
    }

    /// The response scale of this item.
    #[must_use]
    pub fn options_of(&self, item: &Item) -> Option<&ResponseScale> {
        self.response_scale(&item.response_scale)
    }

    /// The items in the order in which members meet them.
    pub fn in_order(&self) -> impl Iterator<Item = &Item> {
        self.order.iter().filter_map(|id| self.item(id))
    }

    /// What is counted: the items but for those that a derived item stands in for, then the
    /// derived items, each with its number of options.
    #[must_use]
    pub fn counted(&self) -> Vec<(ItemId, usize)> {
        let replaced = |id: &ItemId| self.derived.iter().any(|d| d.replaces(id));
        let items = self
            .items
            .iter()
            .filter(|item| !replaced(&item.id))
            .filter_map(|item| Some((item.id.clone(), self.options_of(item)?.options.len())));
        let derived = self.derived.iter().map(|d| (d.id.clone(), d.options.len()));
        items.chain(derived).collect()
    }

    /// The scale that an item counts towards, if any.
    #[must_use]
    pub fn scale_of(&self, id: &ItemId) -> Option<&Scale> {
        self.scales
            .iter()
            .find(|scale| scale.made_of.items().contains(id))
    }
}
