//! Plain text for minutes and messages: no markup, lines that a mail program may break.

use crate::block::{Block, How, Prompts};
use crate::page::Page;
use kilter_charts::Table;
use kilter_text::t;

/// The page as plain text, without the notes for the facilitator alone.
#[must_use]
pub fn text(page: &Page) -> String {
    let mut out = Out::default();
    out.line(&page.title.to_uppercase());
    out.line(&page.caption);
    out.blocks(&page.blocks);
    out.0
}

#[derive(Default)]
struct Out(String);

impl Out {
    fn line(&mut self, text: &str) {
        if !text.is_empty() {
            self.0.push_str(text);
            self.0.push('\n');
        }
    }

    /// An empty line before what follows.
    fn apart(&mut self) {
        if !self.0.is_empty() && !self.0.ends_with("\n\n") {
            self.0.push('\n');
        }
    }

    fn list(&mut self, lead: &str, items: &[String]) {
        if !items.is_empty() && !lead.is_empty() {
            self.line(&format!("{lead}:"));
        }
        for item in items {
            self.line(&format!("- {item}"));
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => {
                self.apart();
                if heading.level < 3 {
                    self.line(&heading.text.to_uppercase());
                } else {
                    self.line(&heading.text);
                }
            }
            Block::Says(says) => self.line(&says.sentences.join(" ")),
            Block::List(list) => self.list(&list.lead, &list.items),
            Block::Facts(facts) => {
                for fact in facts {
                    self.line(&format!("{}: {}", fact.name, fact.values.join("; ")));
                }
            }
            Block::Figure(figure) => {
                self.table(&figure.chart.table);
                self.line(&figure.summary);
            }
            Block::Table(table) => self.table(table),
            Block::Prompts(prompts) => self.prompts(prompts),
            // Minutes go to everybody.
            Block::Notes(notes) => {
                for note in notes {
                    self.line(&format!("{}: {}", note.of, note.notes.join(" ")));
                }
            }
            Block::Withheld(why) => self.line(why),
            Block::Promises(lines) => {
                for number in 1..=*lines {
                    self.line(&format!("{number}. ______________________________"));
                }
            }
            Block::Turn(turn) => {
                self.apart();
                self.line(&format!(
                    "{}. {} ({})",
                    turn.number, turn.title, turn.minutes
                ));
            }
            Block::Group(group) => match &group.how {
                How::Folded { name, .. } => {
                    self.apart();
                    self.line(name);
                    self.blocks(&group.blocks);
                }
                _ => self.blocks(&group.blocks),
            },
        }
    }

    /// A line a row: its name, and each cell with its column.
    fn table(&mut self, table: &Table) {
        self.apart();
        self.line(&table.caption);
        for row in &table.rows {
            let cells = row.iter().zip(&table.head).skip(1);
            let cells = cells.filter(|(cell, _)| !cell.text().is_empty());
            let cells: Vec<String> = cells
                .map(|(cell, head)| format!("{head}: {}", cell.text()))
                .collect();
            let name = row.first().map_or("", |cell| cell.text());
            // A statement has its own end.
            let end = if name.ends_with(['.', '?', '!']) {
                ""
            } else {
                ":"
            };
            self.line(&format!("- {name}{end} {}", cells.join("; ")));
        }
    }

    fn prompts(&mut self, prompts: &Prompts) {
        if !prompts.of.is_empty() {
            self.apart();
            match prompts.standing.as_str() {
                "" => self.line(&prompts.of),
                standing => self.line(&format!("{}: {standing}", prompts.of)),
            }
        }
        self.line(prompts.how.as_deref().unwrap_or_default());
        self.list(&t().report.ask_heading(), &prompts.ask);
        self.list(&t().report.try_heading(), &prompts.try_next);
    }
}
