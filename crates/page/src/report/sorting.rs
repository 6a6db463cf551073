use super::prompts::prompts_of;
use super::statements::{in_words, picture};
use super::sure::of_sorting;
use crate::block::{Block, How, Prompts, Tone};
use crate::check_context::CheckContext;
use kilter_charts::{Cell, Table};
use kilter_core::disclosure::Withheld;
use kilter_core::instrument::{Each, Match, Question, Sorting};
use kilter_core::reading::{FoundEntry, FoundSorting};
use kilter_core::report::ItemFinding;
use kilter_text::{say, t};

/// What each entry of a list is taken for, how it is dealt with, and what to ask of each category.
pub fn sorting(
    told: CheckContext<'_>,
    part: &str,
    sorting: &Sorting,
    found: &FoundSorting,
) -> Vec<Block> {
    let Some(each) = Question::each(&told.instrument.questions, &sorting.question) else {
        return Vec::new();
    };
    let sorted = Sorted {
        told,
        sorting,
        each,
        found,
    };
    let items = sorted.items();
    let title = t()
        .readings
        .title_from(&told.fill(&sorting.title), told.replies)
        .into_owned();
    let counts = if items.iter().any(|item| item.counts.is_ok()) {
        picture(told, &format!("{part}-picture"), title, &items)
    } else {
        Block::Table(in_words(told, title, &items))
    };
    let mut parts = vec![
        Block::part(3, told.id(part), told.fill(&sorting.heading)),
        Block::says(told.fill(&sorting.how_to_read)),
        counts,
        Block::Table(sorted.table(told.fill(&sorting.heading))),
    ];
    parts.extend(of_sorting(told, found));
    parts.extend(sorted.differ());
    let prompts: Vec<Block> = sorting
        .matches
        .iter()
        .filter_map(|it| sorted.prompts(it))
        .collect();
    if !prompts.is_empty() {
        parts.push(Block::group(How::MorePrompts, prompts));
    }
    parts
}

struct Sorted<'a> {
    told: CheckContext<'a>,
    sorting: &'a Sorting,
    each: &'a Each,
    found: &'a FoundSorting,
}

impl<'a> Sorted<'a> {
    /// What was found of the entries' categories as counted, in the order of the list.
    fn items(&self) -> Vec<&'a ItemFinding> {
        let found = |entry: &FoundEntry| {
            let mut items = self.told.findings.items.iter();
            items.find(|item| item.id == entry.category_item)
        };
        self.found.entries.iter().filter_map(found).collect()
    }

    /// What each entry is seen as, and how it is dealt with where that is asked.
    fn table(&self, caption: String) -> Table {
        let readings = t().readings;
        let mut head = vec![readings.entry_column(), readings.category_column()];
        if self.sorting.style.is_some() {
            head.push(readings.style_column());
        }
        let columns = head.len();
        let row = |entry: &FoundEntry| {
            let category = self.words(entry.category, |place| self.category(place));
            let mut style = self.words(entry.style, |place| self.style(entry, place));
            if entry.fits == Some(false)
                && let Some(rule) = self.rule(entry)
            {
                style = format!("{style}. {}", self.told.fill(&rule.misfit));
            }
            let cells = [entry.name.clone(), category, style];
            cells.into_iter().take(columns).map(Cell::Text).collect()
        };
        Table {
            caption,
            head: head.into_iter().map(Into::into).collect(),
            rows: self.found.entries.iter().map(row).collect(),
        }
    }

    fn words(
        &self,
        found: Result<Option<usize>, Withheld>,
        name: impl Fn(usize) -> Option<String>,
    ) -> String {
        match found {
            Ok(Some(place)) => name(place).unwrap_or_default(),
            Ok(None) => t().readings.no_usual().into_owned(),
            Err(why) => say::withheld(why).into_owned(),
        }
    }

    fn category(&self, place: usize) -> Option<String> {
        Some(self.told.fill(&self.option(place)?.label))
    }

    fn option(&self, place: usize) -> Option<&'a kilter_core::instrument::DerivedOption> {
        let derived = self.each.derived(&self.sorting.category)?;
        derived.options.get(place)
    }

    fn style(&self, entry: &FoundEntry, place: usize) -> Option<String> {
        let labels = say::option_labels(self.told.instrument, entry.style_item.as_ref()?);
        labels.get(place).map(|label| self.told.fill(label))
    }

    /// What is said of the category that this entry is taken for.
    fn rule(&self, entry: &FoundEntry) -> Option<&'a Match> {
        let id = &self.option(entry.category.ok()??)?.id;
        let mut rules = self.sorting.matches.iter();
        rules.find(|rule| rule.category == *id)
    }

    /// The entries that people take for different things.
    fn differ(&self) -> Option<Block> {
        let differ = self.found.entries.iter();
        let differ: Vec<&str> = differ
            .filter(|entry| entry.category == Ok(None))
            .map(|entry| entry.name.as_str())
            .collect();
        let says = || {
            t().readings
                .entries_say(&differ, &self.told.fill(&self.sorting.differ))
                .into_owned()
        };
        (!differ.is_empty()).then(|| Block::toned(Tone::Together, [says()]))
    }

    /// What to ask of the entries of this category; none where none is.
    fn prompts(&self, rule: &Match) -> Option<Block> {
        let of = |entry: &&FoundEntry| self.rule(entry).is_some_and(|it| std::ptr::eq(it, rule));
        let entries = self.found.entries.iter().filter(of);
        let entries: Vec<&str> = entries.map(|entry| entry.name.as_str()).collect();
        let first = self.found.entries.iter().find(of)?;
        let category = self.category(first.category.ok()??)?;
        Some(Block::Prompts(Prompts {
            of: category,
            standing: t().words.list(&entries).into_owned(),
            level: 4,
            ..prompts_of(self.told, &rule.guidance)
        }))
    }
}
