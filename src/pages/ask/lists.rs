//! What the team names for a check: the entries of its lists.

use super::form::{Field, Form, Problem};
use super::opening::Opening;
use crate::browser::page;
use crate::components::{El, Kind, TextField, button, el, fieldset, lead, live, views};
use kilter_core::asking::{Asking, AskingError};
use kilter_core::check_lists::CheckLists;
use kilter_core::ids::QuestionId;
use kilter_core::instrument::{Catalogue, InstrumentKey};
use kilter_core::names::{LONGEST_NAME, Name, NameFault};
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;
use litemap::LiteMap;

/// The lists that a team named, by their checks.
pub type TeamLists = LiteMap<InstrumentKey, CheckLists>;

/// The fields of one list.
#[derive(Clone)]
pub struct ListFields {
    check: InstrumentKey,
    check_title: String,
    question: QuestionId,
    title: String,
    hint: String,
    least: usize,
    /// As many as there may be: what is made at a press would go with the part of the page that is drawn anew.
    names: Vec<RwSignal<String>>,
    /// How many of them are shown.
    shown: RwSignal<usize>,
    /// A field was added, which takes the focus once it is there.
    added: RwSignal<bool>,
}

/// The fields of every list that some check takes, empty.
pub fn list_fields() -> Vec<ListFields> {
    let checks = Catalogue::built_in().iter();
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

    fn draw(&self, list: usize, opening: Opening, wording: &Wording) -> El {
        let say = t().ask;
        let count = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        let fill = |text: &str| wording.fill(text);
        let hint_id = format!("list-{}-hint", list + 1);
        let legend = say.list_legend(&fill(&self.check_title), &fill(&self.title));
        let most = self.names.len();
        let hint = say.list_hint(&fill(&self.hint), count(self.least), count(most));
        let mut drawn = fieldset("nhsuk-fieldset", legend)
            .attr("aria-describedby", hint_id.clone())
            .with(el("div").class("nhsuk-hint").attr("id", hint_id).text(hint));
        let shown = self.shown.get();
        for (place, value) in self.names.iter().take(shown).enumerate() {
            let field = Field::Entry { list, place };
            let label = say.entry_label(count(place + 1));
            let text = TextField::new(field.id(), label, *value).error(opening.wrong(field));
            drawn = drawn.with(text.draw());
        }
        if self.added.get_untracked() {
            self.added.set(false);
            let place = shown.saturating_sub(1);
            // An effect runs once the field is on the page.
            Effect::new(move |_| page::focus(&Field::Entry { list, place }.id()));
        }
        if shown >= most {
            return drawn;
        }
        let (shown, added) = (self.shown, self.added);
        drawn.with(button(Kind::Second, say.entry_more(), move |_| {
            added.set(true);
            shown.update(|shown| *shown += 1);
        }))
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

/// What the page of a new team begins with: how much is enough to start.
pub fn enough(form: Form) -> El {
    lead("").live_text(move || {
        let checks = form.checks.get();
        let takes = |list: &ListFields| checks.contains(&list.check);
        let takes = form.lists.with_value(|lists| lists.iter().any(takes));
        match takes {
            true => t().ask.lead_with_names().into(),
            false => t().ask.lead().into(),
        }
    })
}

/// The lists of the checks that are chosen, each as a group of fields.
pub fn lists(opening: Opening) -> El {
    let form = opening.form;
    let drawn = live(move || {
        let wording = Wording::new(&form.network.get(), &form.practice.get());
        let wording = wording.unwrap_or_default();
        let checks = form.checks.get();
        form.lists.with_value(|lists| {
            let chosen = lists.iter().enumerate();
            let chosen = chosen.filter(|(_, list)| checks.contains(&list.check));
            views(chosen.map(|(place, list)| {
                el("div")
                    .class("kilter-list")
                    .with(list.draw(place, opening, &wording))
            }))
        })
    });
    el("div").view_in(drawn)
}

/// The lists of these checks, or what is wrong with them.
pub fn read(form: &Form, checks: &[InstrumentKey]) -> Result<TeamLists, Vec<Problem>> {
    form.lists.with_value(|lists| {
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
    })
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
