use super::entries::{Entry, PLAIN, UNDER, entries};
use super::line::Line;
use super::saying::Saying;
use crate::language::chosen;
use crate::{Language, Listed};
use std::borrow::Cow;

/// The moments as they are written, in the one language that there is yet.
const MOMENTS: &str = include_str!("../../locales/en/moments.txt");

/// A moment of a conversation that is hard to lead, and what could be said.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Moment {
    title: Line,
    happens: Line,
    /// What could be said, in the order in which it is shown.
    pub sayings: Vec<Saying>,
}

impl Moment {
    /// All moments, in their order.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Self::in_language(chosen())
    }

    /// What it is called.
    #[must_use]
    pub fn title(&self) -> Cow<'static, str> {
        self.title.said()
    }

    /// What happens in the room.
    #[must_use]
    pub fn happens(&self) -> Cow<'static, str> {
        self.happens.said()
    }

    fn in_language(language: Language) -> Vec<Self> {
        let all = entries(MOMENTS).into_iter();
        all.map(|entry| Self::of(language, &entry)).collect()
    }

    fn of(language: Language, entry: &Entry) -> Self {
        let line = |text| Line { language, text };
        let mut moment = Self {
            title: line(entry.name),
            happens: line(""),
            sayings: Vec::new(),
        };
        for (sign, text) in entry.lines.iter().copied() {
            match (sign, moment.sayings.last_mut()) {
                (PLAIN, _) => moment.happens = line(text),
                (UNDER, Some(last)) => last.why = line(text),
                _ => moment.sayings.push(Saying {
                    helps: sign == '+',
                    says: line(text),
                    why: line(""),
                }),
            }
        }
        moment
    }

    /// All that moments say.
    pub(super) fn list(language: Language) -> Vec<Listed> {
        let mut listed = Vec::new();
        let mut says = |name, text: Cow<'static, str>| {
            listed.push(Listed {
                area: "moments",
                name,
                text: text.into_owned(),
            });
        };
        for moment in Self::in_language(language) {
            says("title", moment.title());
            says("happens", moment.happens());
            for saying in moment.sayings {
                says("says", saying.says());
                says("why", saying.why());
            }
        }
        listed
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// What is wrong with the moments of a file: each has a name of its own, something that happens, and four things to
    /// say with why, of which two help. Nobody may learn by heart where those stand.
    fn faults(file: &'static str) -> Vec<String> {
        let mut faults = Vec::new();
        let mut names = BTreeSet::new();
        let mut before = Vec::new();
        for entry in entries(file) {
            let mut wrong = |what: &str| faults.push(format!("{}: {what}", entry.name));
            let happens = entry.lines.iter().filter(|(sign, _)| *sign == PLAIN);
            if happens.count() != 1 {
                wrong("one line says what happens");
            }
            if !names.insert(entry.name) {
                wrong("is there twice");
            }
            let signs: String = entry.lines.iter().map(|(sign, _)| *sign).collect();
            let signs = signs.replace(PLAIN, "");
            let with_why = |sign: char| format!("{sign}{UNDER}");
            if signs.len() != 8
                || signs.matches(&with_why('+')).count() != 2
                || signs.matches(&with_why('-')).count() != 2
            {
                wrong("two that help and two that do not, each with why");
            }
            let order: Vec<bool> = signs
                .chars()
                .filter(|sign| *sign != UNDER)
                .map(|sign| sign == '+')
                .collect();
            if order == [true, true, false, false] {
                wrong("what helps comes first");
            }
            if order == before {
                wrong("the order is that of the moment before");
            }
            before = order;
        }
        faults
    }

    #[test]
    fn the_moments_are_whole() {
        assert_eq!(faults(MOMENTS), Vec::<String>::new());
        assert!(Moment::all().len() >= 6);
    }

    #[test]
    fn what_is_wrong_with_a_moment_is_found() {
        for (file, what) in [
            (
                "# A\nB\n+ c\n  d\n+ e\n  f\n- g\n  h\n- i\n  j",
                "A: what helps comes first",
            ),
            (
                "# A\n+ c\n  d\n- e\n  f\n- g\n  h\n+ i\n  j",
                "A: one line says what happens",
            ),
            (
                "# A\nB\n+ c\n  d\n- e\n  f\n- g\n  h\n+ i",
                "A: two that help and two that do not, each with why",
            ),
            (
                "# A\nB\n+ c\n  d\n- e\n  f\n- g\n  h\n- i\n  j",
                "A: two that help and two that do not, each with why",
            ),
            (
                "# A\nB\n+ c\n  d\n- e\n  f\n- g\n  h\n+ i\n  j\n# B\nB\n+ c\n  d\n- e\n  f\n- g\n  h\n+ i\n  j",
                "B: the order is that of the moment before",
            ),
            (
                "# A\nB\n+ c\n  d\n- e\n  f\n- g\n  h\n+ i\n  j\n# A\nB\n- c\n  d\n+ e\n  f\n- g\n  h\n+ i\n  j",
                "A: is there twice",
            ),
        ] {
            assert_eq!(faults(file), [what]);
        }
    }

    #[test]
    fn a_moment_says_what_its_file_has() {
        let moments = Moment::all();
        let first = moments.first().unwrap();
        assert_eq!(first.title(), "\"Who put Rarely?\"");
        assert!(first.happens().starts_with("The picture is on the wall."));
        let said = first.sayings.get(1).unwrap();
        assert!(said.helps && said.says().starts_with("\"Let's stop there."));
        assert!(said.why().starts_with("It ends the hunt"));
    }
}
