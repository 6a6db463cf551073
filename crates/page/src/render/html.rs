//! A file of its own that opens anywhere and prints: HTML with its style in it, no script, nothing from elsewhere.

use super::prompts::heading_of;
use crate::block::{Block, Figure, Group, How, Prompts, Tone};
use crate::page::Page;
use kilter_charts::{Cell, Table};
use kilter_core::exchange::intake::SAVED_REPORT;
use kilter_text::t;

/// What the file may do: show itself. Nothing is fetched and nothing runs.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE: &str = include_str!("html.css");

/// The page as a file, without the notes for the facilitator alone: a file is passed on.
#[must_use]
pub fn html(page: &Page) -> String {
    let mut out = Out(String::new());
    let (lang, title) = (kilter_text::chosen().tag(), escaped(&page.title));
    out.0.push_str(&format!(
        "<!doctype html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\"/>\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\"/>\
         {SAVED_REPORT}<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"/>\
         <title>{title}</title><style>{STYLE}</style></head><body><main>\n"
    ));
    out.element("h1", &page.title);
    out.classed("p", "caption", &page.caption);
    out.blocks(&page.blocks);
    out.0.push_str("</main></body></html>\n");
    out.0
}

struct Out(String);

impl Out {
    /// An element with this text; nothing where there is none.
    fn element(&mut self, name: &str, text: &str) {
        if !text.is_empty() {
            let text = escaped(text);
            self.0.push_str(&format!("<{name}>{text}</{name}>\n"));
        }
    }

    fn classed(&mut self, name: &str, class: &str, text: &str) {
        if !text.is_empty() {
            let text = escaped(text);
            self.0
                .push_str(&format!("<{name} class=\"{class}\">{text}</{name}>\n"));
        }
    }

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn list(&mut self, lead: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.classed("p", "lead", lead);
        self.0.push_str("<ul>\n");
        for item in items {
            self.element("li", item);
        }
        self.0.push_str("</ul>\n");
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(heading) => {
                let name = format!("h{}", heading.level.clamp(1, 6));
                let id = heading.id.as_deref().map(escaped);
                let id = id.map_or_else(String::new, |id| format!(" id=\"{id}\""));
                let text = escaped(&heading.text);
                self.0.push_str(&format!("<{name}{id}>{text}</{name}>\n"));
            }
            Block::Says(says) => {
                let text = says.sentences.join(" ");
                match class_of(says.tone) {
                    Some(class) => self.classed("p", class, &text),
                    None => self.element("p", &text),
                }
            }
            Block::List(list) => self.list(&list.lead, &list.items),
            Block::Facts(facts) => {
                self.0.push_str("<dl>\n");
                for fact in facts {
                    self.element("dt", &fact.name);
                    let values: Vec<String> = fact.values.iter().map(|it| escaped(it)).collect();
                    self.0
                        .push_str(&format!("<dd>{}</dd>\n", values.join("<br/>")));
                }
                self.0.push_str("</dl>\n");
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Table(table) => self.table(table),
            Block::Prompts(prompts) => self.prompts(prompts),
            Block::Notes(notes) => {
                for note in notes {
                    self.element("p", &format!("{}: {}", note.of, note.notes.join(" ")));
                }
            }
            Block::Withheld(why) => self.element("p", why),
            Block::Promises(lines) => {
                self.0.push_str("<ol>\n");
                for _ in 0..*lines {
                    self.element("li", &format!("{}:", t().report.promise_line()));
                }
                self.0.push_str("</ol>\n");
            }
            Block::Turn(turn) => {
                self.element("h2", &format!("{}. {}", turn.number, turn.title));
            }
            Block::Group(group) => self.group(group),
        }
    }

    fn group(&mut self, group: &Group) {
        match &group.how {
            How::Folded { name, .. } => {
                self.0.push_str("<details>");
                self.element("summary", name);
                self.blocks(&group.blocks);
                self.0.push_str("</details>\n");
            }
            How::Section(id) => {
                let id = escaped(id);
                self.0
                    .push_str(&format!("<section aria-labelledby=\"{id}\">\n"));
                self.blocks(&group.blocks);
                self.0.push_str("</section>\n");
            }
            how => match class_of_group(how) {
                Some(class) => {
                    self.0.push_str(&format!("<div class=\"{class}\">\n"));
                    self.blocks(&group.blocks);
                    self.0.push_str("</div>\n");
                }
                None => self.blocks(&group.blocks),
            },
        }
    }

    /// The charts crate escapes every text of a drawing by itself.
    fn figure(&mut self, figure: &Figure) {
        self.0.push_str("<figure>");
        self.element("figcaption", &figure.chart.table.caption);
        let chart = &figure.chart;
        if !chart.legend.is_empty() {
            self.0.push_str("<ul class=\"legend\">");
            for key in &chart.legend {
                let words = escaped(&key.words);
                self.0.push_str(&format!("<li>{}{words}</li>", key.swatch));
            }
            self.0.push_str("</ul>\n");
        }
        let (narrow, wide) = (&chart.narrow, &chart.wide);
        let class = if chart.is_full {
            "drawing full"
        } else {
            "drawing"
        };
        self.0.push_str(&format!(
            "<div class=\"{class}\"><div class=\"narrow\">{narrow}</div>\n<div class=\"wide\">{wide}</div></div>\n"
        ));
        self.element("p", &figure.summary);
        if figure.open {
            self.rows(None, &chart.table);
        } else {
            self.0.push_str("<details>");
            self.element("summary", &t().report.data_heading());
            self.rows(None, &chart.table);
            self.0.push_str("</details>");
        }
        self.0.push_str("</figure>\n");
    }

    fn table(&mut self, table: &Table) {
        self.rows(Some(&table.caption), table);
    }

    /// A table; of a picture's, the picture has the caption.
    fn rows(&mut self, caption: Option<&str>, table: &Table) {
        self.0.push_str("<div class=\"table\"><table>");
        self.element("caption", caption.unwrap_or_default());
        self.0.push_str("<thead><tr>");
        for head in &table.head {
            self.0
                .push_str(&format!("<th scope=\"col\">{}</th>", escaped(head)));
        }
        self.0.push_str("</tr></thead><tbody>\n");
        for row in &table.rows {
            self.0.push_str("<tr>");
            for (column, cell) in row.iter().enumerate() {
                self.cell(column, cell);
            }
            self.0.push_str("</tr>\n");
        }
        self.0.push_str("</tbody></table></div>\n");
    }

    fn cell(&mut self, column: usize, cell: &Cell) {
        let text = escaped(cell.text());
        self.0.push_str(&match column {
            0 => format!("<th scope=\"row\">{text}</th>"),
            _ => format!("<td>{text}</td>"),
        });
    }

    fn prompts(&mut self, prompts: &Prompts) {
        self.0.push_str("<div class=\"prompts\">\n");
        if !prompts.of.is_empty() {
            let name = format!("h{}", prompts.level.clamp(2, 6));
            self.element(&name, &heading_of(prompts));
        }
        self.element("p", prompts.how.as_deref().unwrap_or_default());
        self.list(&t().report.ask_heading(), &prompts.ask);
        self.list(&t().report.try_heading(), &prompts.try_next);
        self.0.push_str("</div>\n");
    }
}

/// How a paragraph looks that is more than what there is to say.
fn class_of(tone: Tone) -> Option<&'static str> {
    match tone {
        Tone::Plain | Tone::Sure | Tone::Leads => None,
        Tone::About => Some("about"),
        Tone::Replies => Some("replies"),
        Tone::Standing => Some("standing"),
        Tone::ReadFirst => Some("read-first"),
        Tone::Cuts => Some("cuts"),
        Tone::Together => Some("together"),
    }
}

/// How blocks stand together.
fn class_of_group(how: &How) -> Option<&'static str> {
    match how {
        How::Beside => Some("beside"),
        How::WordsBeside => Some("beside words-beside"),
        How::SideBySide | How::FirstPrompts | How::MorePrompts => Some("two"),
        How::Framed => Some("prompts"),
        How::OnPaper => Some("on-paper"),
        How::OwnSheet => Some("own-sheet"),
        How::Below => Some("below"),
        How::Section(_) | How::Together | How::Folded { .. } => None,
    }
}

fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => safe.push_str("&amp;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            '"' => safe.push_str("&quot;"),
            _ => safe.push(c),
        }
    }
    safe
}
