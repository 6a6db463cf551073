//! Markdown (CommonMark with tables), to read, print or paste. All text is escaped here and nowhere else.

use super::prompts::heading_of;
use crate::block::{Block, How, Prompts};
use crate::page::Page;
use kilter_charts::Table;
use kilter_text::t;
use std::borrow::Cow;

/// The page as Markdown, without the notes for the facilitator alone: it is read by everyone.
#[must_use]
pub fn markdown(page: &Page) -> String {
    let mut out = Out::default();
    out.heading(1, &page.title);
    out.paragraph([&page.caption]);
    out.blocks(&page.blocks);
    out.text
}

#[derive(Default)]
struct Out {
    text: String,
    /// In how many names to press it is: a heading there begins a level lower, since the name is one too.
    folded: u8,
}

impl Out {
    fn chunk(&mut self, text: &str) {
        if text.trim().is_empty() {
            return;
        }
        if !self.text.is_empty() {
            self.text.push('\n');
        }
        self.text.push_str(text);
        self.text.push('\n');
    }

    fn heading(&mut self, level: u8, text: &str) {
        let level = level.saturating_add(self.folded).clamp(1, 6);
        let signs = "#".repeat(level.into());
        self.chunk(&format!("{signs} {}", escaped(text)));
    }

    fn paragraph<T: AsRef<str>>(&mut self, sentences: impl IntoIterator<Item = T>) {
        let mut text = String::new();
        for sentence in sentences {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(&escaped(sentence.as_ref()));
        }
        self.chunk(&text);
    }

    fn list(&mut self, lead: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        let items: Vec<_> = items
            .iter()
            .map(|item| format!("- {}", escaped(item)))
            .collect();
        let items = items.join("\n");
        if lead.is_empty() {
            self.chunk(&items);
        } else {
            self.chunk(&format!("**{}**\n\n{items}", escaped(lead)));
        }
    }

    fn table(&mut self, table: &Table) {
        let line = |cells: Vec<Cow<'_, str>>| format!("| {} |", cells.join(" | "));
        let head = line(table.head.iter().map(|head| escaped(head)).collect());
        let rule = line(table.head.iter().map(|_| Cow::Borrowed("---")).collect());
        let row = |row: &Vec<kilter_charts::Cell>| {
            line(row.iter().map(|cell| escaped(cell.text())).collect())
        };
        let rows = table.rows.iter().map(row);
        let lines: Vec<_> = [head, rule].into_iter().chain(rows).collect();
        self.chunk(&format!("**{}**", escaped(&table.caption)));
        self.chunk(&lines.join("\n"));
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => self.heading(heading.level, &heading.text),
            Block::Says(says) if says.tone == crate::Tone::Standing => {
                self.chunk(&format!("> {}", escaped(&says.sentences.join(" "))));
            }
            Block::Says(says) => self.paragraph(&says.sentences),
            Block::List(list) => self.list(&list.lead, &list.items),
            Block::Facts(facts) => {
                let facts: Vec<String> = facts
                    .iter()
                    .map(|fact| format!("{}: {}", fact.name, fact.values.join("; ")))
                    .collect();
                self.list("", &facts);
            }
            Block::Figure(figure) => {
                self.table(&figure.chart.table);
                self.paragraph([&figure.summary]);
            }
            Block::Table(table) => self.table(table),
            Block::Prompts(prompts) => self.prompts(prompts),
            Block::Notes(notes) => {
                for note in notes {
                    self.paragraph([format!("{}: {}", note.of, note.notes.join(" "))]);
                }
            }
            Block::Withheld(why) => self.paragraph([why]),
            Block::Promises(lines) => {
                let lines: Vec<String> = (1..=*lines).map(|number| format!("{number}. ")).collect();
                self.chunk(&lines.join("\n"));
            }
            Block::Turn(turn) => self.heading(2, &format!("{}. {}", turn.number, turn.title)),
            Block::Group(group) => match &group.how {
                How::Folded { name, .. } => {
                    self.heading(3, name);
                    // What it holds begins on the same level.
                    self.folded += 1;
                    self.blocks(&group.blocks);
                    self.folded -= 1;
                }
                _ => self.blocks(&group.blocks),
            },
        }
    }

    fn prompts(&mut self, prompts: &Prompts) {
        if !prompts.of.is_empty() {
            self.heading(prompts.level, &heading_of(prompts));
        }
        self.paragraph(&prompts.how);
        self.list(&t().report.ask_heading(), &prompts.ask);
        self.list(&t().report.try_heading(), &prompts.try_next);
    }
}

/// Text as it reads: what would be markup, a link or a cell's end gets a backslash, which CommonMark allows before any
/// ASCII punctuation (<https://spec.commonmark.org/0.31.2/#backslash-escapes>).
fn escaped(text: &str) -> Cow<'_, str> {
    let special = |c| {
        matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&'
        )
    };
    if !text.contains(special) && !text.contains("://") {
        return text.into();
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if special(c) {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe.replace("://", ":\\//").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text() {
        for (text, safe) in [
            (
                "<script>alert(1)</script>",
                "\\<script\\>alert(1)\\</script\\>",
            ),
            ("a|b", "a\\|b"),
            ("[x](http://y)", "\\[x\\](http:\\//y)"),
            ("North & South_West *1*", "North \\& South\\_West \\*1\\*"),
            ("Millbrook (2), it's: fine.", "Millbrook (2), it's: fine."),
        ] {
            assert_eq!(escaped(text), safe);
        }
    }
}
