//! One person's choices for one instrument, and what is missing.

use crate::ids::ItemId;
use crate::instrument::{Instrument, SharePoints};
use litemap::LiteMap;

/// What a person chose for one item.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// The option at this place in its response scale, from 0.
    Option(usize),
    /// The opt-out: counted, never scored.
    OptedOut,
}

/// One person's choices for one instrument. They live in memory; they are written to disk or
/// leave only as part of a sealed reply.
#[derive(Clone, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answers {
    choices: LiteMap<ItemId, Choice>,
}

/// Says how many choices there are and never which, so that no log or panic tells.
impl std::fmt::Debug for Answers {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Answers({} choices)", self.choices.len())
    }
}

/// Why a choice was not taken.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AnswerError {
    /// The instrument has no such item.
    #[error("there is no item {0}")]
    NoSuchItem(ItemId),
    /// The item has fewer options.
    #[error("{item} has no option {found}")]
    NoSuchOption {
        /// The item.
        item: ItemId,
        /// The option asked for.
        found: usize,
    },
}

impl Answers {
    /// No choice yet.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Takes a choice, in place of an earlier one.
    ///
    /// # Errors
    /// See [`AnswerError`]; nothing is taken then.
    pub fn choose(
        &mut self,
        instrument: &Instrument,
        item: &ItemId,
        choice: Choice,
    ) -> Result<(), AnswerError> {
        let definition = instrument
            .item(item)
            .ok_or_else(|| AnswerError::NoSuchItem(item.clone()))?;
        let options = instrument
            .options_of(definition)
            .map_or(0, |scale| scale.options.len());
        if let Choice::Option(found) = choice
            && found >= options
        {
            return Err(AnswerError::NoSuchOption {
                item: item.clone(),
                found,
            });
        }
        self.choices.insert(item.clone(), choice);
        Ok(())
    }

    /// The choice for this item, if it was made.
    #[must_use]
    pub fn get(&self, item: &ItemId) -> Option<Choice> {
        self.choices.get(item).copied()
    }

    /// No choice was made.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.choices.is_empty()
    }

    /// The items without a choice, in the order in which members meet them; of points that are not all shared out,
    /// all.
    #[must_use]
    pub fn missing(&self, instrument: &Instrument) -> Vec<ItemId> {
        let shares = instrument.share_points();
        let unshared: Vec<ItemId> = shares
            .filter(|question| !self.shared_out(question))
            .flat_map(SharePoints::item_ids)
            .collect();
        let order = instrument.order.iter();
        order
            .filter(|item| !self.choices.contains_key(item) || unshared.contains(item))
            .cloned()
            .collect()
    }

    /// All points are shared out, or none are by choice.
    #[must_use]
    pub fn shared_out(&self, question: &SharePoints) -> bool {
        let choices: Vec<Option<Choice>> = question.item_ids().map(|id| self.get(&id)).collect();
        choices
            .iter()
            .all(|choice| *choice == Some(Choice::OptedOut))
            || self.points_given(question) == Some(question.points)
    }

    /// How many points are shared out so far; none where someone opted out of an aim.
    #[must_use]
    pub fn points_given(&self, question: &SharePoints) -> Option<u32> {
        question
            .item_ids()
            .try_fold(0_u32, |sum, id| match self.get(&id) {
                Some(Choice::Option(points)) => sum.checked_add(u32::try_from(points).ok()?),
                Some(Choice::OptedOut) => None,
                None => Some(sum),
            })
    }

    /// Every item has a choice.
    #[must_use]
    pub fn is_complete(&self, instrument: &Instrument) -> bool {
        self.missing(instrument).is_empty()
    }

    /// Every item was given the same option, which is worth asking about on the person's own
    /// screen; never for fewer than five items.
    #[must_use]
    pub fn is_straight_line(&self, instrument: &Instrument) -> bool {
        let mut choices = instrument
            .items
            .iter()
            .filter(|item| instrument.scale_of(&item.id).is_some())
            .map(|item| self.get(&item.id));
        let first = choices.next().flatten();
        matches!(first, Some(Choice::Option(_)))
            && instrument.items.len() >= 5
            && choices.all(|choice| choice == first)
    }
}
