use super::Ground;
use crate::disclosure::{InWords, Withheld};
use crate::ids::ItemId;
use crate::instrument::{Each, Entry, Question, Sorting};
use crate::tally::ItemTally;
use crate::uncertainty::OneAnswer;

/// What each entry of a list is taken for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundSorting {
    /// The entries, in the order of the list: nothing is ranked.
    pub entries: Vec<FoundEntry>,
}

/// One entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundEntry {
    /// The item of its category.
    pub category_item: ItemId,
    /// Its name.
    pub name: String,
    /// How many took it for each category; words stand in their place where counts may not be shown.
    pub counts: Result<Vec<u32>, Withheld>,
    /// The same in words.
    pub words: Result<InWords, Withheld>,
    /// The place of the category that enough people took it for; none where they differ.
    pub category: Result<Option<usize>, Withheld>,
    /// The item of the way in which it is dealt with, where that is asked.
    pub style_item: Option<ItemId>,
    /// The place of the way in which it is usually dealt with; none where there is no usual one, or it is not asked.
    pub style: Result<Option<usize>, Withheld>,
    /// That way fits the category; none where one of them is not known, or any way fits.
    pub fits: Option<bool>,
    /// Whether one answer could change which category that is.
    pub one_answer: OneAnswer,
    /// Whether one answer could change which way is the usual one.
    pub style_could: OneAnswer,
}

impl FoundSorting {
    pub(super) fn of(sorting: &Sorting, ground: &Ground<'_>) -> Self {
        let each = Question::each(&ground.instrument.questions, &sorting.question);
        let entries = each.map(|each| {
            let entries = each.entries(ground.instrument.lists()).into_iter();
            entries
                .filter_map(|entry| found(sorting, each, ground, entry))
                .collect()
        });
        Self {
            entries: entries.unwrap_or_default(),
        }
    }
}

fn found(sorting: &Sorting, each: &Each, ground: &Ground<'_>, entry: Entry) -> Option<FoundEntry> {
    let counted = |id: &ItemId| ground.tally.item(&Each::id_in(&entry, id));
    let item = counted(&sorting.category)?;
    let rules = ground.rules;
    let replies = ground.tally.replies();
    let may = |item: &ItemTally| {
        rules
            .answered(item.scored())
            .and_then(|()| rules.counts(replies))
    };
    let most = |item: &ItemTally| may(item).map(|()| usual(&item.counts, sorting.from_hundredths));
    let category = most(item);
    let style = sorting.style.as_ref().and_then(counted);
    let style_item = style.map(|item| item.id.clone());
    let could = |item: &ItemTally, now: Result<Option<usize>, Withheld>| {
        let none = |_| OneAnswer::default();
        now.map_or_else(none, |now| {
            could_change(&item.counts, sorting.from_hundredths, now)
        })
    };
    let style_could = style.map_or_else(OneAnswer::default, |item| could(item, most(item)));
    let style = style.map_or(Ok(None), most);
    let known = category.ok().flatten().zip(style.ok().flatten());
    let fits = known.and_then(|(category, style)| {
        let id = category_id(sorting, each, category)?;
        let rule = sorting.matches.iter().find(|rule| rule.category == id)?;
        Some(rule.fits? == style)
    });
    Some(FoundEntry {
        category_item: item.id.clone(),
        name: entry.label,
        counts: may(item).map(|()| item.counts.to_vec()),
        words: rules
            .answered(item.scored())
            .map(|()| rules.in_words(&item.counts)),
        one_answer: could(item, category),
        style_could,
        category,
        style_item,
        style,
        fits,
    })
}

/// The id of the category at this place.
fn category_id<'a>(sorting: &Sorting, each: &'a Each, place: usize) -> Option<&'a str> {
    let options = &each.derived(&sorting.category)?.options;
    Some(options.get(place)?.id.as_str())
}

/// The option that so many hundredths of those who chose one chose: more than half, so that it is one at most.
fn usual(counts: &[u32], hundredths: u32) -> Option<usize> {
    let all: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let enough = |count: &u32| u64::from(*count) * 100 >= u64::from(hundredths) * all && all > 0;
    counts.iter().position(enough)
}

/// One more reply in any category, or one person in another one: a step of what the category comes from may lead to any.
fn could_change(counts: &[u32], hundredths: u32, now: Option<usize>) -> OneAnswer {
    let with = |less: Option<usize>, more: usize| {
        let mut then = counts.to_vec();
        if let Some(count) = less.and_then(|less| then.get_mut(less)) {
            *count = count.saturating_sub(1);
        }
        if let Some(count) = then.get_mut(more) {
            *count = count.saturating_add(1);
        }
        usual(&then, hundredths) != now
    };
    let somebody = |at: &usize| counts.get(*at).is_some_and(|count| *count > 0);
    let all = 0..counts.len();
    OneAnswer {
        one_more: all.clone().any(|more| with(None, more)),
        one_step: all
            .clone()
            .filter(somebody)
            .any(|less| all.clone().any(|more| with(Some(less), more))),
    }
}
