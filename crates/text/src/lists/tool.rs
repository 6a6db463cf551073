use super::entries::{Entry, PLAIN, UNDER, entries};
use super::line::Line;
use crate::language::chosen;
use crate::{Language, Listed};
use std::borrow::Cow;

/// The tools as they are written, in the one language that there is yet.
const TOOLS: &str = include_str!("../../locales/en/tools.txt");

/// Something small for a session: what to do in it, and what is written down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tool {
    /// What names it among what is kept.
    pub id: &'static str,
    title: Line,
    about: Line,
    /// What to do, in order.
    pub steps: Vec<ToolStep>,
    /// What is written down, in order.
    pub fields: Vec<ToolField>,
    note: Option<Line>,
}

/// What to do, for so many minutes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ToolStep {
    /// How long it takes.
    pub minutes: u32,
    says: Line,
}

/// Something to write down.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ToolField {
    /// How it is written.
    pub kind: ToolFieldKind,
    /// How many lines, rows of a table, or people of a group; else one.
    pub rows: usize,
    label: Line,
    parts: Vec<Line>,
}

/// How something is written down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ToolFieldKind {
    /// In a line each.
    Line,
    /// In several lines.
    Text,
    /// By ticks.
    Tick,
    /// In a table.
    Table,
    /// As names, of which groups of so many are drawn.
    Draw,
}

impl Tool {
    /// All tools, in their order.
    #[must_use]
    pub fn all() -> Vec<Self> {
        Self::in_language(chosen())
    }

    /// The tool with this id.
    #[must_use]
    pub fn with_id(id: &str) -> Option<Self> {
        Self::all().into_iter().find(|tool| tool.id == id)
    }

    /// What it is called.
    #[must_use]
    pub fn title(&self) -> Cow<'static, str> {
        self.title.said()
    }

    /// What it is for.
    #[must_use]
    pub fn about(&self) -> Cow<'static, str> {
        self.about.said()
    }

    /// What to know before.
    #[must_use]
    pub fn note(&self) -> Option<Cow<'static, str>> {
        self.note.map(Line::said)
    }

    /// How long all of it takes.
    #[must_use]
    pub fn minutes(&self) -> u32 {
        self.steps.iter().map(|step| step.minutes).sum()
    }

    fn in_language(language: Language) -> Vec<Self> {
        let all = entries(TOOLS).into_iter();
        all.map(|entry| Self::of(language, &entry)).collect()
    }

    fn of(language: Language, entry: &Entry) -> Self {
        let line = |text| Line { language, text };
        let (id, title) = entry.name.split_once(' ').unwrap_or((entry.name, ""));
        let mut tool = Self {
            id,
            title: line(title),
            about: line(""),
            steps: Vec::new(),
            fields: Vec::new(),
            note: None,
        };
        for (sign, text) in entry.lines.iter().copied() {
            match (sign, tool.fields.last_mut()) {
                (PLAIN, _) => tool.about = line(text),
                ('=', _) => tool.note = Some(line(text)),
                ('+', _) => {
                    let (minutes, says) = numbered(text);
                    tool.steps.push(ToolStep {
                        minutes: u32::try_from(minutes).unwrap_or(0),
                        says: line(says),
                    });
                }
                (UNDER, Some(field)) => field.parts.push(line(text)),
                _ => tool.fields.extend(field(language, text)),
            }
        }
        tool
    }

    /// All that tools say.
    pub(super) fn list(language: Language) -> Vec<Listed> {
        let mut listed = Vec::new();
        let mut says = |name, text: Cow<'static, str>| {
            listed.push(Listed {
                area: "tools",
                name,
                text: text.into_owned(),
            });
        };
        for tool in Self::in_language(language) {
            says("title", tool.title());
            says("about", tool.about());
            for step in &tool.steps {
                says("says", step.says());
            }
            for field in &tool.fields {
                says("label", field.label());
                for part in field.parts() {
                    says("part", part);
                }
            }
            if let Some(note) = tool.note() {
                says("note", note);
            }
        }
        listed
    }
}

impl ToolStep {
    /// What to do.
    #[must_use]
    pub fn says(&self) -> Cow<'static, str> {
        self.says.said()
    }
}

impl ToolField {
    /// What is written there.
    #[must_use]
    pub fn label(&self) -> Cow<'static, str> {
        self.label.said()
    }

    /// What can be ticked, or the heads of a table's columns.
    pub fn parts(&self) -> impl ExactSizeIterator<Item = Cow<'static, str>> {
        self.parts.iter().map(|part| part.said())
    }

    /// How many texts it takes: a line each, a cell each, or a tick each.
    #[must_use]
    pub fn texts(&self) -> usize {
        match self.kind {
            ToolFieldKind::Line => self.rows,
            ToolFieldKind::Text | ToolFieldKind::Draw => 1,
            ToolFieldKind::Tick => self.parts.len(),
            ToolFieldKind::Table => self.rows * self.parts.len(),
        }
    }
}

/// The number that a text begins with, and the rest.
fn numbered(text: &'static str) -> (usize, &'static str) {
    let (number, rest) = text.split_once(' ').unwrap_or((text, ""));
    (number.parse().unwrap_or(0), rest)
}

/// A kind, a number and a label.
fn field(language: Language, text: &'static str) -> Option<ToolField> {
    let (kind, rest) = text.split_once(' ')?;
    let kind = match kind {
        "line" => ToolFieldKind::Line,
        "text" => ToolFieldKind::Text,
        "tick" => ToolFieldKind::Tick,
        "table" => ToolFieldKind::Table,
        "draw" => ToolFieldKind::Draw,
        _ => return None,
    };
    let (rows, label) = numbered(rest);
    Some(ToolField {
        kind,
        rows,
        label: Line {
            language,
            text: label,
        },
        parts: Vec::new(),
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    /// What is wrong with the tools of a file: each has an id of its own, a name, what it is for, something to do and
    /// something to write down; every line of it is read; ticks and tables have parts, lines and texts have none.
    fn faults(file: &'static str) -> Vec<String> {
        let mut faults = Vec::new();
        let mut ids = BTreeSet::new();
        for entry in entries(file) {
            let tool = Tool::of(Language::FIRST, &entry);
            let mut wrong = |what: &str| faults.push(format!("{}: {what}", tool.id));
            if !ids.insert(tool.id) {
                wrong("is there twice");
            }
            if tool.title.text.is_empty() || tool.about.text.is_empty() {
                wrong("a name, and what it is for");
            }
            if tool.steps.is_empty() || tool.fields.is_empty() {
                wrong("something to do, and something to write down");
            }
            if tool.steps.iter().any(|step| step.minutes == 0) {
                wrong("each step takes minutes");
            }
            for field in &tool.fields {
                let has_parts = matches!(field.kind, ToolFieldKind::Tick | ToolFieldKind::Table);
                if field.rows == 0 || field.label.text.is_empty() {
                    wrong("a field has a number and a label");
                }
                if has_parts != (field.parts.len() > 1) {
                    wrong("ticks and tables have parts, and nothing else has");
                }
            }
            let parts: usize = tool.fields.iter().map(|field| field.parts.len()).sum();
            let read = 1 + tool.steps.len() + tool.fields.len() + parts;
            if read + usize::from(tool.note.is_some()) != entry.lines.len() {
                wrong("a line is not read");
            }
        }
        faults
    }

    #[test]
    fn the_tools_are_whole() {
        assert_eq!(faults(TOOLS), Vec::<String>::new());
        assert_eq!(Tool::all().len(), entries(TOOLS).len());
    }

    #[test]
    fn what_is_wrong_with_a_tool_is_found() {
        for (file, what) in [
            (
                "# a A\nB\n+ 1 c\n- line 1 d\n# a A\nB\n+ 1 c\n- line 1 d",
                "a: is there twice",
            ),
            ("# a\nB\n+ 1 c\n- line 1 d", "a: a name, and what it is for"),
            (
                "# a A\nB\n+ 1 c",
                "a: something to do, and something to write down",
            ),
            ("# a A\nB\n+ c d\n- line 1 d", "a: each step takes minutes"),
            (
                "# a A\nB\n+ 1 c\n- line d",
                "a: a field has a number and a label",
            ),
            (
                "# a A\nB\n+ 1 c\n- tick 1 d\n  e",
                "a: ticks and tables have parts, and nothing else has",
            ),
            (
                "# a A\nB\n+ 1 c\n- line 1 d\n- list 1 e",
                "a: a line is not read",
            ),
        ] {
            assert_eq!(faults(file), [what]);
        }
    }

    #[test]
    fn a_tool_says_what_its_file_has() {
        let tool = Tool::with_id("one-voice").unwrap();
        assert_eq!(tool.title(), "One voice or many");
        assert_eq!(tool.minutes(), 20);
        let [field] = tool.fields.as_slice() else {
            panic!("{:?}", tool.fields)
        };
        assert_eq!((field.kind, field.texts()), (ToolFieldKind::Table, 18));
        assert_eq!(field.parts().last().as_deref(), Some("Which role speaks"));
        assert_eq!(tool.note().as_deref(), Some("Write down roles, not names."));
    }
}
