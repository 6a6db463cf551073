use super::Ground;
use crate::disclosure::{InWords, Withheld};
use crate::ids::ItemId;
use crate::instrument::{Each, Entry, Question, Sorting};
use crate::tally::ItemTally;

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
    /// The place of the way in which it is usually dealt with; none where there is no usual one, or it is not asked.
    pub style: Result<Option<usize>, Withheld>,
    /// That way fits the category; none where one of them is not known, or any way fits.
    pub fits: Option<bool>,
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
        category,
        style,
        fits,
    })
}

/// The id of the category at this place.
fn category_id<'a>(sorting: &Sorting, each: &'a Each, place: usize) -> Option<&'a str> {
    let mut derived = each.derived.iter();
    let derived = derived.find(|it| it.id == sorting.category)?;
    Some(derived.options.get(place)?.id.as_str())
}

/// The option that so many hundredths of those who chose one chose: more than half, so that it is one at most.
fn usual(counts: &[u32], hundredths: u32) -> Option<usize> {
    let all: u64 = counts.iter().map(|count| u64::from(*count)).sum();
    let enough = |count: &u32| u64::from(*count) * 100 >= u64::from(hundredths) * all && all > 0;
    counts.iter().position(enough)
}
