use super::entries::{Entry, entries};
use super::line::Line;
use crate::language::chosen;
use crate::{Language, Listed};
use kilter_core::instrument::{Catalogue, Instrument};
use std::borrow::Cow;

/// The wants as they are written, in the one language that there is yet.
const WANTS: &str = include_str!("../../locales/en/wants.txt");

/// What a team may want from its hour, and which checks help with it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Want {
    title: Line,
    /// Ids and forms.
    checks: Vec<[&'static str; 2]>,
}

impl Want {
    /// All wants, in their order.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Self::in_language(chosen())
    }

    /// What the team wants.
    #[must_use]
    pub fn title(&self) -> Cow<'static, str> {
        self.title.said()
    }

    /// The checks that help with it, in their newest edition; a test sees to it that they are there.
    #[must_use]
    pub fn checks<'a>(&self, catalogue: &'a Catalogue) -> Vec<&'a Instrument> {
        let find = |[id, form]: &[&str; 2]| {
            let key = |it: &&Instrument| {
                it.key.instrument.as_str() == *id && it.key.form.as_str() == *form
            };
            catalogue.iter().filter(key).max_by_key(|it| it.key.edition)
        };
        self.checks.iter().filter_map(find).collect()
    }

    fn in_language(language: Language) -> Vec<Self> {
        let all = entries(WANTS).into_iter();
        all.map(|entry| Self::of(language, &entry)).collect()
    }

    fn of(language: Language, entry: &Entry) -> Self {
        let checks = entry.lines.iter().filter(|(sign, _)| *sign == '=');
        Self {
            title: Line {
                language,
                text: entry.name,
            },
            checks: checks.filter_map(|(_, text)| check(text)).collect(),
        }
    }

    /// All that wants say.
    pub(super) fn list(language: Language) -> Vec<Listed> {
        let all = Self::in_language(language).into_iter();
        all.map(|want| Listed {
            area: "wants",
            name: "title",
            text: want.title().into_owned(),
        })
        .collect()
    }
}

/// A check's id, a blank, and its form.
fn check(text: &'static str) -> Option<[&'static str; 2]> {
    text.split_once(' ').map(|(id, form)| [id, form])
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// What is wrong with the wants of a file: each has a name of its own, and one or two checks that are there.
    fn faults(file: &'static str) -> Vec<String> {
        let mut faults = Vec::new();
        let mut names = BTreeSet::new();
        for entry in entries(file) {
            let mut wrong = |what: String| faults.push(format!("{}: {what}", entry.name));
            if !names.insert(entry.name) {
                wrong("is there twice".into());
            }
            let want = Want::of(Language::FIRST, &entry);
            let found = want.checks(Catalogue::built_in()).len();
            if entry.lines.len() != found {
                wrong(format!(
                    "{} lines, and {found} checks that are there",
                    entry.lines.len()
                ));
            }
            if !(1..=2).contains(&found) {
                wrong(format!("{found} checks, one or two help"));
            }
        }
        faults
    }

    #[test]
    fn each_want_has_one_check_or_two() {
        assert_eq!(faults(WANTS), Vec::<String>::new());
    }

    #[test]
    fn what_is_wrong_with_a_want_is_found() {
        for (file, what) in [
            (
                "# A\n= five-foundations short\n# A\n= five-foundations short",
                vec!["A: is there twice"],
            ),
            (
                "# A\n= five-foundations\n= five-foundations short",
                vec!["A: 2 lines, and 1 checks that are there"],
            ),
            ("# A", vec!["A: 0 checks, one or two help"]),
        ] {
            assert_eq!(faults(file), what);
        }
    }

    /// Whatever can be asked is found by somebody who does not know its name.
    #[test]
    fn every_check_that_a_team_may_begin_with_helps_with_something() {
        let catalogue = Catalogue::built_in();
        let wants = Want::all();
        let helping: Vec<_> = wants
            .iter()
            .flat_map(|want| want.checks(catalogue))
            .collect();
        for check in catalogue.iter() {
            assert!(helping.contains(&check), "{:?}", check.key);
        }
    }
}
