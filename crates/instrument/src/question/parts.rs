use crate::ids::QuestionId;
use crate::item::Item;
use crate::{Derived, ResponseScale};
use litemap::LiteMap;

/// The entries that a team named for each question that asks the same of all of them.
pub type Lists = LiteMap<QuestionId, Vec<String>>;

/// What is asked, answered and counted of a question.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Parts {
    /// What a member chooses an option of, in the order in which it is asked.
    pub items: Vec<Item>,
    /// What is worked out from one person's answers and counted in their place.
    pub derived: Vec<Derived>,
    /// Options that the question makes by itself.
    pub response_scales: Vec<ResponseScale>,
}

impl Parts {
    /// Items and nothing else.
    #[must_use]
    pub fn of_items(items: Vec<Item>) -> Self {
        Self {
            items,
            ..Self::default()
        }
    }
}
