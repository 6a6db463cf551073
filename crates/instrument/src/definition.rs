use super::{
    Bands, Derived, Follows, Gap, Guidance, InstrumentKey, Item, Lists, Map, Question, Reading,
    ResponseScale, Scale, SharePoints,
};
use crate::ids::{ItemId, QuestionId, ResponseScaleId, ScaleId};
use serde::{Deserialize, Serialize};

/// One questionnaire in one edition, form and language: the contents of a file in `data/`.
/// A value of this type has been validated.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Instrument {
    /// Which instrument, edition and form.
    pub key: InstrumentKey,
    /// What it comes after, where a team is not asked it at first.
    #[serde(default)]
    pub follows: Option<Follows>,
    /// A team is asked it unless its organiser chooses otherwise.
    #[serde(default)]
    pub usual: bool,
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
    /// What it asks, in the order in which it is counted.
    pub questions: Vec<Question>,
    /// The same in the order in which members meet it.
    #[serde(rename = "order")]
    pub question_order: Vec<QuestionId>,
    /// What is worked out from one person's answers and counted in their place.
    #[serde(default)]
    pub derived: Vec<Derived>,
    /// What the items add up to; a scale of scales comes after the scales that it is made of.
    pub scales: Vec<Scale>,
    /// What stands above its scales that no reading shows.
    #[serde(default)]
    pub parts_heading: Option<String>,
    /// What may be concluded, in the order of a report.
    pub readings: Vec<Reading>,
    /// Prompts for the whole picture.
    pub overall: Guidance,
    /// Prompts for a statement on which answers differ.
    pub differ: Guidance,
    /// Prompts for a statement that many could not answer.
    pub many_opted_out: Guidance,
    /// The items of its questions, in the order in which they are counted.
    #[serde(skip)]
    pub items: Vec<Item>,
    /// The same in the order in which members meet them.
    #[serde(skip)]
    pub order: Vec<ItemId>,
    /// What its questions bring besides: derived items and options of their own.
    #[serde(skip)]
    made: Made,
}

/// What questions bring besides their items.
#[derive(Debug, Clone, PartialEq, Default)]
struct Made {
    lists: Lists,
    derived: Vec<Derived>,
    response_scales: Vec<ResponseScale>,
}

impl Instrument {
    /// The instrument as it is asked of a team with these lists, by the questions that take them.
    #[must_use]
    pub fn with_lists(mut self, lists: &Lists) -> Self {
        self.items.clear();
        self.made = Made {
            lists: lists.clone(),
            ..Made::default()
        };
        let mut of_questions = Vec::with_capacity(self.questions.len());
        for question in &self.questions {
            let parts = question.parts(lists);
            let ids = parts.items.iter().map(|item| item.id.clone());
            of_questions.push((question.id(), ids.collect::<Vec<_>>()));
            self.items.extend(parts.items);
            self.made.derived.extend(parts.derived);
            self.made.response_scales.extend(parts.response_scales);
        }
        let items_of = |id: &QuestionId| of_questions.iter().find(|(question, _)| question == id);
        let order = self.question_order.iter().filter_map(items_of);
        self.order = order.flat_map(|(_, items)| items.iter().cloned()).collect();
        self
    }

    /// The lists that it was asked with.
    #[must_use]
    pub fn lists(&self) -> &Lists {
        &self.made.lists
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
        self.all_response_scales().find(|scale| scale.id == *id)
    }

    /// Every response scale: its own, and those that its questions make.
    pub fn all_response_scales(&self) -> impl Iterator<Item = &ResponseScale> {
        self.response_scales
            .iter()
            .chain(&self.made.response_scales)
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

    /// What is worked out from one person's answers and counted in their place: of the whole, and of each entry of a
    /// list.
    pub fn all_derived(&self) -> impl Iterator<Item = &Derived> {
        self.derived.iter().chain(&self.made.derived)
    }

    /// Whose options are counted: the items but for points that are shared out and for those that a derived item
    /// stands in for, then the derived items, each with its number of options.
    #[must_use]
    pub fn counted(&self) -> Vec<(ItemId, usize)> {
        let replaced = |id: &ItemId| self.all_derived().any(|d| d.replaces(id));
        let items = self
            .items
            .iter()
            .filter(|item| !item.of_shares && !replaced(&item.id))
            .filter_map(|item| Some((item.id.clone(), self.options_of(item)?.options.len())));
        let derived = self.all_derived().map(|d| (d.id.clone(), d.options.len()));
        items.chain(derived).collect()
    }

    /// The questions whose sums are counted.
    pub fn share_points(&self) -> impl Iterator<Item = &SharePoints> {
        self.questions.iter().filter_map(|question| match question {
            Question::Shares(shares) => Some(shares),
            _ => None,
        })
    }

    /// The question with this id whose sums are counted.
    #[must_use]
    pub fn shares(&self, id: &QuestionId) -> Option<&SharePoints> {
        self.share_points().find(|question| question.id == *id)
    }

    /// Its bands, where it has some.
    #[must_use]
    pub fn bands(&self) -> Option<&Bands> {
        self.readings.iter().find_map(|reading| match reading {
            Reading::Bands(bands) => Some(bands),
            _ => None,
        })
    }

    /// Its bands, where they are this scale's too.
    #[must_use]
    pub fn bands_of(&self, scale: &ScaleId) -> Option<&Bands> {
        self.bands().filter(|bands| bands.scales.contains(scale))
    }

    /// A low score of this scale says less than a high one: no profile shows it.
    #[must_use]
    pub fn has_a_low_end(&self, scale: &ScaleId) -> bool {
        !self
            .readings
            .iter()
            .any(|reading| reading.judges_none(scale))
    }

    /// Its map, where it has one.
    #[must_use]
    pub fn map(&self) -> Option<&Map> {
        self.readings.iter().find_map(|reading| match reading {
            Reading::Map(map) => Some(map.as_ref()),
            _ => None,
        })
    }

    /// Its gap, where it has one.
    #[must_use]
    pub fn gap(&self) -> Option<&Gap> {
        self.readings.iter().find_map(|reading| match reading {
            Reading::Gap(gap) => Some(gap),
            _ => None,
        })
    }

    /// The two scales of a gap that stands by itself: no map shows them.
    #[must_use]
    pub fn weighed(&self) -> Option<[&ScaleId; 2]> {
        let gap = self.gap()?;
        self.map().is_none().then_some([&gap.first, &gap.second])
    }

    /// The scale that an item counts towards, if any.
    #[must_use]
    pub fn scale_of(&self, id: &ItemId) -> Option<&Scale> {
        self.scales
            .iter()
            .find(|scale| scale.made_of.items().contains(id))
    }
}
