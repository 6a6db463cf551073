use crate::Guidance;
use crate::ids::{ItemId, QuestionId};
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use super::needs::Needs;
#[cfg(feature = "read")]
use crate::question::Question;
#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts, within};

/// What most people take each entry of a list for: the category that is derived for it, and whether the way in which
/// it is dealt with fits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Sorting {
    /// What stands above it.
    pub heading: String,
    /// What its picture shows, to be followed by how many replied.
    pub title: String,
    /// How to read it.
    pub how_to_read: String,
    /// The question with the list.
    pub question: QuestionId,
    /// The derived item, by its id within an entry.
    pub category: ItemId,
    /// The item on how an entry is dealt with, by its id within an entry.
    #[serde(default)]
    pub style: Option<ItemId>,
    /// An entry is of a category, or dealt with in a way, where so many hundredths say so.
    pub from_hundredths: u32,
    /// Where fewer do.
    pub differ: String,
    /// Each category: what to ask, and which way of dealing with it fits.
    pub matches: Vec<Match>,
}

/// A category of a sorting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Match {
    /// The category's id.
    pub category: String,
    /// The place of the option of the style that fits, from 0; none where any does.
    #[serde(default)]
    pub fits: Option<usize>,
    /// What to say where another way is the usual one.
    #[serde(default)]
    pub misfit: String,
    /// Questions and next moves.
    pub guidance: Guidance,
}

#[cfg(feature = "read")]
impl Sorting {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("heading", &self.heading);
        texts.add("title", &self.title);
        texts.add("how_to_read", &self.how_to_read);
        texts.add("differ", &self.differ);
        for (i, category) in self.matches.iter().enumerate() {
            if category.fits.is_some() {
                texts.add(format!("matches[{i}].misfit"), &category.misfit);
            }
            texts.guidance(&format!("matches[{i}].guidance"), &category.guidance);
        }
    }

    pub(super) fn faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        let mut faults = Vec::new();
        if self.from_hundredths <= 50 {
            // Two categories could hold at once.
            let at = format!("{at}.from_hundredths");
            faults.push(InstrumentFault::CutsDoNotRise { at });
        }
        let Some(each) = Question::each(needs.questions, &self.question) else {
            faults.push(within::no_such(format!("{at}.question"), &self.question));
            return faults;
        };
        let Some(derived) = each.derived(&self.category) else {
            faults.push(within::no_such(format!("{at}.category"), &self.category));
            return faults;
        };
        let style = self
            .style
            .as_ref()
            .map(|style| each.items.iter().find(|item| item.id == *style));
        if let (Some(None), Some(style)) = (style, &self.style) {
            faults.push(within::no_such(format!("{at}.style"), style));
        }
        let styles = style
            .flatten()
            .and_then(|item| needs.within.response_scale(&item.response_scale))
            .map_or(0, |scale| scale.options.len());
        for option in &derived.options {
            if !self.matches.iter().any(|it| it.category == option.id) {
                faults.push(within::no_such(format!("{at}.matches"), &option.id));
            }
        }
        for (i, category) in self.matches.iter().enumerate() {
            let at = format!("{at}.matches[{i}]");
            if !derived.options.iter().any(|it| it.id == category.category) {
                faults.push(within::no_such(
                    format!("{at}.category"),
                    &category.category,
                ));
            }
            if let Some(fits) = category.fits.filter(|fits| *fits >= styles) {
                faults.push(within::no_such(format!("{at}.fits"), &fits));
            }
            if category.guidance.ask.is_empty() {
                faults.push(InstrumentFault::NoPromptsAtAll { at });
            }
        }
        faults
    }
}
