//! What is typed of the lists that a check takes, and the lists that it makes.

use super::field::{Field, Problem};
use kilter_core::asking::{Asking, AskingError};
use kilter_core::check_lists::CheckLists;
use kilter_core::ids::QuestionId;
use kilter_core::instrument::{Catalogue, InstrumentKey};
use kilter_core::names::{LONGEST_NAME, Name, NameFault};
use kilter_text::t;
use leptos::prelude::*;
use litemap::LiteMap;

/// The lists that a team named, by their checks.
pub type TeamLists = LiteMap<InstrumentKey, CheckLists>;

/// The fields of one list.
#[derive(Clone)]
pub struct ListFields {
    pub(super) check: InstrumentKey,
    pub(super) check_title: String,
    pub(super) question: QuestionId,
    pub(super) title: String,
    pub(super) hint: String,
    pub(super) least: usize,
    /// As many as there may be: what is made at a press would go with the part of the page that is drawn anew.
    pub(super) names: Vec<RwSignal<String>>,
    /// How many of them are shown.
    pub(super) shown: RwSignal<usize>,
    /// A field was added, which takes the focus once it is there.
    pub(super) added: RwSignal<bool>,
}

/// The fields of every list that some check takes, empty.
pub fn list_fields() -> Vec<ListFields> {
    let checks = Catalogue::built_in().all();
    let fields = checks.flat_map(|check| {
        check.team_lists().map(|(each, least, most)| ListFields {
            check: check.key.clone(),
            check_title: check.title.clone(),
            question: each.id.clone(),
            title: each.title.clone(),
            hint: each.entries.hint().unwrap_or_default().to_owned(),
            least,
            names: (0..most).map(|_| RwSignal::new(String::new())).collect(),
            shown: RwSignal::new(least),
            added: RwSignal::new(false),
        })
    });
    fields.collect()
}

impl ListFields {
    /// Fills in what another round named.
    pub fn fill(&self, lists: &TeamLists) {
        let Some(lists) = lists.get(&self.check) else {
            return;
        };
        let names = lists.names(&self.question);
        for (field, name) in self.names.iter().zip(names) {
            field.set(name.to_string());
        }
        self.shown
            .set(names.len().max(self.least).min(self.names.len()));
    }

    /// The names, or what is wrong with them. Fields that are empty count for nothing.
    fn read(&self, list: usize) -> Result<Vec<Name>, Vec<Problem>> {
        let (mut names, mut problems, mut first_empty) = (Vec::<Name>::new(), Vec::new(), None);
        for (place, field) in self.names.iter().enumerate() {
            let mut note = |text: String| {
                let field = Field::Entry { list, place };
                problems.push(Problem { field, text });
            };
            match Name::new(&field.get_untracked()) {
                Ok(name) if names.contains(&name) => {
                    note(t().ask.entry_twice(&name.in_words()).into());
                }
                Ok(name) => names.push(name),
                Err(NameFault::Empty) => first_empty = first_empty.or(Some(place)),
                Err(fault) => note(wrong_name(&fault)),
            }
        }
        if problems.is_empty() && names.len() < self.least {
            let place = first_empty.unwrap_or_default();
            let least = u32::try_from(self.least).unwrap_or(u32::MAX);
            problems.push(Problem {
                field: Field::Entry { list, place },
                text: t().ask.entries_too_few(least).into(),
            });
        }
        if problems.is_empty() {
            Ok(names)
        } else {
            Err(problems)
        }
    }
}

fn wrong_name(fault: &NameFault) -> String {
    let longest = u32::try_from(LONGEST_NAME).unwrap_or(u32::MAX);
    match fault {
        NameFault::TooLong { .. } => t().ask.entry_too_long(longest).into(),
        NameFault::Empty | NameFault::Invisible => t().ask.name_invisible().into(),
        NameFault::ControlCharacter => t().ask.name_hidden().into(),
    }
}

/// The lists of these checks, or what is wrong with them.
pub fn read(lists: &[ListFields], checks: &[InstrumentKey]) -> Result<TeamLists, Vec<Problem>> {
    let (mut named, mut problems) = (TeamLists::new(), Vec::new());
    for (place, list) in lists.iter().enumerate() {
        if !checks.contains(&list.check) {
            continue;
        }
        match list.read(place) {
            Err(found) => problems.extend(found),
            Ok(names) => {
                let of_check = named.remove(&list.check).unwrap_or_default();
                let of_check = of_check.with(list.question.clone(), names);
                named.insert(list.check.clone(), of_check);
            }
        }
    }
    if problems.is_empty() {
        Ok(named)
    } else {
        Err(problems)
    }
}

/// All names together are longer than an invitation holds.
pub fn too_long(asking: &Asking) -> Option<Problem> {
    match asking.instruments(Catalogue::built_in()) {
        Err(AskingError::ListsTooLong { .. }) => Some(Problem {
            field: Field::Entry { list: 0, place: 0 },
            text: t().ask.entries_too_long().into(),
        }),
        _ => None,
    }
}
