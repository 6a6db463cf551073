//! A file of its own that opens anywhere and prints: HTML with its style in it, no script, nothing from elsewhere.

use crate::block::{Block, Figure, Group, How, Prompts};
use crate::page::Page;
use kilter_charts::{Cell, Table};
use kilter_text::t;

/// What the file may do: show itself. Nothing is fetched and nothing runs.
const POLICY: &str = "default-src 'none'; style-src 'unsafe-inline'";

const STYLE: &str = "body{font:1rem/1.5 Arial,sans-serif;color:#212b32;max-width:60rem;margin:0 auto;padding:1rem}\
h1,h2,h3,h4{line-height:1.25;break-after:avoid}table{border-collapse:collapse;margin:1rem 0}\
th,td{border-bottom:1px solid #768692;padding:.25rem .75rem .25rem 0;text-align:left}\
figure{margin:1rem 0;break-inside:avoid}svg{max-width:36rem;height:auto}section{break-inside:auto}\
.prompts{border-left:4px solid #005eb8;padding-left:1rem;break-inside:avoid}\
@media print{body{max-width:none;padding:0}h2{break-before:page}}";

/// The page as a file, without the notes for the facilitator alone: a file is passed on.
#[must_use]
pub fn html(page: &Page) -> String {
    let mut out = Out(String::new());
    let (lang, title) = (kilter_text::chosen().tag(), escaped(&page.title));
    out.0.push_str(&format!(
        "<!doctype html>\n<html lang=\"{lang}\"><head><meta charset=\"utf-8\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"{POLICY}\">\
         <meta name=\"viewport\" content=\"width=device-width,initial-scale=1\">\
         <title>{title}</title><style>{STYLE}</style></head><body><main>\n"
    ));
    out.element("h1", &page.title);
    out.element("p", &page.caption);
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

    fn blocks(&mut self, blocks: &[Block]) {
        for block in blocks {
            self.block(block);
        }
    }

    fn list(&mut self, lead: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        self.element("p", lead);
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
            Block::Says(says) => self.element("p", &says.sentences.join(" ")),
            Block::List(list) => self.list(&list.lead, &list.items),
            Block::Facts(facts) => {
                self.0.push_str("<dl>\n");
                for fact in facts {
                    self.element("dt", &fact.name);
                    self.element("dd", &fact.values.join(" "));
                }
                self.0.push_str("</dl>\n");
            }
            Block::Figure(figure) => self.figure(figure),
            Block::Table(table) => self.table(table),
            Block::Prompts(prompts) => self.prompts(prompts),
            Block::Notes(_) => {}
            Block::Withheld(why) => self.element("p", why),
            Block::Promises(lines) => {
                self.0.push_str("<ol>\n");
                for _ in 0..*lines {
                    self.0.push_str("<li>&nbsp;</li>\n");
                }
                self.0.push_str("</ol>\n");
            }
            Block::Turn(turn) => {
                self.element("h3", &format!("{}. {}", turn.number, turn.title));
            }
            Block::Group(group) => self.group(group),
        }
    }

    fn group(&mut self, group: &Group) {
        let for_one = group.blocks.iter().any(|it| matches!(it, Block::Notes(_)));
        match &group.how {
            How::Folded { .. } if for_one => {}
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
            _ => self.blocks(&group.blocks),
        }
    }

    /// The charts crate escapes every text of a drawing by itself.
    fn figure(&mut self, figure: &Figure) {
        self.0.push_str("<figure>");
        self.element("figcaption", &figure.chart.table.caption);
        self.0.push_str(&figure.chart.svg);
        self.element("p", &figure.summary);
        self.0.push_str("<details>");
        self.element("summary", &t().report.data_heading());
        self.table(&figure.chart.table);
        self.0.push_str("</details></figure>\n");
    }

    fn table(&mut self, table: &Table) {
        self.0.push_str("<table>");
        self.element("caption", &table.caption);
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
        self.0.push_str("</tbody></table>\n");
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
            let of = match prompts.standing.as_str() {
                "" => prompts.of.clone(),
                standing => t()
                    .report
                    .name_and_score(&prompts.of, standing)
                    .into_owned(),
            };
            self.element(&name, &of);
        }
        self.element("p", prompts.how.as_deref().unwrap_or_default());
        self.list(&t().report.ask_heading(), &prompts.ask);
        self.list(&t().report.try_heading(), &prompts.try_next);
        self.0.push_str("</div>\n");
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
