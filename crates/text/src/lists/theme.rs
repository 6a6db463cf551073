use super::entries::{Entry, PLAIN, entries};
use super::line::Line;
use super::speaks::Speaks;
use crate::language::chosen;
use crate::{Language, Listed};
use std::borrow::Cow;

/// The themes as they are written, in the one language that there is yet.
const THEMES: &str = include_str!("../../locales/en/themes.txt");

/// What a framework for networks talks about, and which checks say something about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Theme {
    title: Line,
    about: Line,
    unsaid: Line,
    /// The checks that say something about it.
    pub speaks: Vec<Speaks>,
}

impl Theme {
    /// All themes, in their order.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Self::in_language(chosen())
    }

    /// What it is called.
    #[must_use]
    pub fn title(&self) -> Cow<'static, str> {
        self.title.said()
    }

    /// What it is about.
    #[must_use]
    pub fn about(&self) -> Cow<'static, str> {
        self.about.said()
    }

    /// What no check says about it.
    #[must_use]
    pub fn unsaid(&self) -> Cow<'static, str> {
        self.unsaid.said()
    }

    fn in_language(language: Language) -> Vec<Self> {
        let all = entries(THEMES).into_iter();
        all.map(|entry| Self::of(language, &entry)).collect()
    }

    fn of(language: Language, entry: &Entry) -> Self {
        let line = |text| Line { language, text };
        let mut theme = Self {
            title: line(entry.name),
            about: line(""),
            unsaid: line(""),
            speaks: Vec::new(),
        };
        for (sign, text) in entry.lines.iter().copied() {
            match sign {
                PLAIN => theme.about = line(text),
                '=' => theme.speaks.extend(Speaks::read(text)),
                _ => theme.unsaid = line(text),
            }
        }
        theme
    }

    /// All that themes say.
    pub(super) fn list(language: Language) -> Vec<Listed> {
        let mut listed = Vec::new();
        for theme in Self::in_language(language) {
            for (name, text) in [
                ("title", theme.title()),
                ("about", theme.about()),
                ("unsaid", theme.unsaid()),
            ] {
                listed.push(Listed {
                    area: "themes",
                    name,
                    text: text.into_owned(),
                });
            }
        }
        listed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_core::instrument::Catalogue;
    use std::collections::BTreeSet;

    /// What is wrong with the themes of a file: each has a name of its own, what it is about and what is not said, and the
    /// checks and parts that it names are there.
    fn faults(file: &'static str) -> Vec<String> {
        let mut faults = Vec::new();
        let mut names = BTreeSet::new();
        for entry in entries(file) {
            let mut wrong = |what: String| faults.push(format!("{}: {what}", entry.name));
            if !names.insert(entry.name) {
                wrong("is there twice".into());
            }
            let has_one =
                |sign: char| entry.lines.iter().filter(|(it, _)| *it == sign).count() == 1;
            if !has_one(PLAIN) || !has_one('-') {
                wrong("one line says what it is about, and one what is not said".into());
            }
            for (_, text) in entry.lines.iter().filter(|(sign, _)| *sign == '=') {
                let Some(speaks) = Speaks::read(text) else {
                    wrong(format!("{text}: a check, a colon and its parts"));
                    continue;
                };
                let Some(check) = speaks.check(Catalogue::built_in()) else {
                    wrong(format!("there is no check {}", speaks.check));
                    continue;
                };
                let parts: Vec<_> = check.scales.iter().map(|scale| scale.id.as_str()).collect();
                for part in speaks.parts {
                    if !parts.contains(&part) {
                        wrong(format!("{} has no part {part}", speaks.check));
                    }
                }
            }
        }
        faults
    }

    #[test]
    fn the_themes_are_whole_and_name_checks_that_there_are() {
        assert_eq!(faults(THEMES), Vec::<String>::new());
        let all = Theme::all();
        assert!(all.len() >= 6 && all.iter().any(|theme| theme.speaks.is_empty()));
    }

    #[test]
    fn what_is_wrong_with_a_theme_is_found() {
        for (file, what) in [
            ("# A\nb\n- c\n# A\nb\n- c", "A: is there twice"),
            (
                "# A\n- c",
                "A: one line says what it is about, and one what is not said",
            ),
            (
                "# A\nb\n= x y\n- c",
                "A: x y: a check, a colon and its parts",
            ),
            ("# A\nb\n= x: y\n- c", "A: there is no check x"),
            (
                "# A\nb\n= five-foundations: trust mirth\n- c",
                "A: five-foundations has no part mirth",
            ),
        ] {
            assert_eq!(faults(file), [what]);
        }
    }
}
