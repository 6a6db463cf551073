//! What each table has on paper: a sheet for each talk of a plan, with its questions and room to write.

use crate::plan::Planned;
use kilter_core::plan::{About, Agenda};

/// One sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TableSheet {
    /// What it is about.
    pub title: String,
    /// What to ask.
    pub questions: Vec<String>,
}

impl Planned<'_> {
    /// A sheet for each talk of this agenda, in its order: looking and promising are done by all together.
    #[must_use]
    pub fn table_sheets(&self, agenda: &Agenda) -> Vec<TableSheet> {
        let steps = agenda.steps().iter().map(|step| &step.about);
        let talks = steps.filter(|about| {
            !about.is_look() && !matches!(about, About::WhatHappened | About::Promise)
        });
        let sheets = talks.map(|about| TableSheet {
            title: self.name(about),
            questions: self.questions(about),
        });
        sheets.collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::twelve_people;
    use kilter_core::instrument::Catalogue;

    #[test]
    fn each_talk_has_one_with_its_questions() {
        let (report, catalogue) = (twelve_people(), Catalogue::built_in());
        let planned = Planned {
            report: Some(&report),
            catalogue,
            example: false,
        };
        let sheets = planned.table_sheets(&Agenda::of(&report, catalogue, 60));
        let titles: Vec<_> = sheets.iter().map(|it| it.title.as_str()).collect();
        // Deal 69.4 is 15 and more above relationship 52.5, and two foundations need care.
        assert_eq!(
            titles,
            [
                "Relationship",
                "Deal",
                "Healthy conflict and Accountability"
            ]
        );
        for sheet in &sheets {
            assert!((1..=2).contains(&sheet.questions.len()), "{sheet:?}");
        }
        assert_eq!(
            sheets[0].questions[0],
            "How must we treat each other to get there?"
        );
    }
}
