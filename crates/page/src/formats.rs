//! Every format that a page can be taken away in: a row each. Adding one is adding its file to [`crate::render`] or
//! [`crate::facts`], its row, and the words of its buttons.

use crate::facts::calendar::calendar;
use crate::facts::{csv, json};
use crate::render::{html::html, markdown::markdown, text::text};
use crate::subject::Subject;
use kilter_core::instrument::Catalogue;
use kilter_core::report::Report;
use kilter_text::t;
use std::borrow::Cow;

/// One format.
#[derive(Debug, Clone, Copy)]
pub struct Format {
    /// How its file's name ends.
    pub ending: &'static str,
    /// Its media type.
    pub media_type: &'static str,
    /// The button that saves it.
    pub save: Words,
    /// What a file of it holds.
    pub write: Write,
    /// Copying it; none where nobody would paste it.
    pub copy: Option<Copied>,
    /// What it can say.
    pub of: Of,
}

/// What a format can say.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Of {
    /// Whatever there is.
    All,
    /// A report: it stands beside printing.
    Reports,
    /// A team's promises: it stands beside printing.
    Promises,
}

/// How a format is copied.
#[derive(Debug, Clone, Copy)]
pub struct Copied {
    /// The button.
    pub button: Words,
    /// Above the text, where it has to be copied by hand.
    pub label: Words,
    /// What is pasted.
    pub write: Write,
}

impl Format {
    /// It can say this.
    #[must_use]
    pub fn can_say(&self, subject: &Subject) -> bool {
        match self.of {
            Of::All => true,
            Of::Reports => matches!(subject, Subject::Report { .. }),
            Of::Promises => matches!(subject, Subject::Promises { .. }),
        }
    }
}

/// What a button says.
pub type Words = fn() -> Cow<'static, str>;
/// Writes a subject, in UTF-8; nothing of one that the format can't say.
pub type Write = fn(&Subject, &Catalogue) -> Option<Vec<u8>>;

/// All formats: what most people want first.
pub const FORMATS: &[Format] = &[
    Format {
        ending: "csv",
        media_type: "text/csv;charset=utf-8",
        save: || t().report.csv_button(),
        write: |subject, catalogue| {
            let (report, example) = report_of(subject)?;
            Some(csv::report_csv([report], catalogue, example))
        },
        copy: Some(Copied {
            button: || t().report.copy_button(),
            label: || t().report.csv_text_label(),
            // With tabs, for spreadsheets.
            write: |subject, catalogue| {
                let (report, example) = report_of(subject)?;
                Some(csv::report_tabs([report], catalogue, example).into_bytes())
            },
        }),
        of: Of::Reports,
    },
    Format {
        ending: "ics",
        media_type: "text/calendar;charset=utf-8",
        save: || t().promises.calendar_button(),
        write: |subject, _| match subject {
            Subject::Promises { promises, .. } => Some(calendar(promises).into_bytes()),
            _ => None,
        },
        copy: None,
        of: Of::Promises,
    },
    Format {
        ending: "html",
        media_type: "text/html;charset=utf-8",
        save: || t().report.html_save(),
        write: |subject, catalogue| Some(html(&subject.page(catalogue)).into_bytes()),
        copy: None,
        of: Of::All,
    },
    Format {
        ending: "txt",
        media_type: "text/plain;charset=utf-8",
        save: || t().report.text_save(),
        write: plain,
        copy: Some(Copied {
            button: || t().report.text_copy(),
            label: || t().report.text_label(),
            write: plain,
        }),
        of: Of::All,
    },
    Format {
        ending: "md",
        media_type: "text/markdown;charset=utf-8",
        save: || t().report.markdown_save(),
        write: marked,
        copy: Some(Copied {
            button: || t().report.markdown_copy(),
            label: || t().report.text_label(),
            write: marked,
        }),
        of: Of::All,
    },
    Format {
        ending: "json",
        media_type: "application/json",
        save: || t().report.json_save(),
        write: data,
        copy: None,
        of: Of::All,
    },
];

/// Only a report has a table that holds all of it.
fn report_of(subject: &Subject) -> Option<(&Report, bool)> {
    match subject {
        Subject::Report { report, example } => Some((report, *example)),
        _ => None,
    }
}

fn plain(subject: &Subject, catalogue: &Catalogue) -> Option<Vec<u8>> {
    Some(text(&subject.page(catalogue)).into_bytes())
}

fn marked(subject: &Subject, catalogue: &Catalogue) -> Option<Vec<u8>> {
    Some(markdown(&subject.page(catalogue)).into_bytes())
}

fn data(subject: &Subject, catalogue: &Catalogue) -> Option<Vec<u8>> {
    let written = match subject {
        // Their own file, which the next round opens.
        Subject::Promises { promises, .. } => return Some(promises.text().into_bytes()),
        Subject::Report { report, .. } | Subject::Sheets { report, .. } => {
            json::report(report, catalogue)
        }
        Subject::Change {
            earlier,
            later,
            found,
        } => json::comparison(earlier, later, found, catalogue),
        Subject::Pool { pool, rules, .. } => json::pool(pool, &[], *rules, catalogue),
    };
    written.ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::samples::{promises, six_people, summary, twelve_people};
    use kilter_core::compare::{Comparison, Pool, SideBySide};
    use kilter_core::disclosure::Rules;
    use kilter_core::ids::RandomId;
    use kilter_core::month::Month;

    fn subjects() -> Vec<Subject> {
        let report = |report, example| Subject::Report { report, example };
        let (earlier, mut later) = (summary(), summary());
        later.head.id = RandomId::from_bytes([7; 16]);
        later.head.month = Month::new(2028, 1).unwrap();
        let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
        let found = Comparison::of(&earlier, &later, rules, catalogue).unwrap();
        let mut pool = Pool::default();
        pool.add(&earlier, rules, catalogue).unwrap();
        pool.add(&later, rules, catalogue).unwrap();
        let change = Subject::Change {
            earlier: Box::new(earlier),
            later: Box::new(later),
            found,
        };
        let mut beside = SideBySide::default();
        beside.add(&summary(), rules, catalogue);
        let pool = Subject::Pool {
            pool,
            beside,
            rules,
            names: vec!["Example team, Spring".to_owned()],
            refused: Vec::new(),
        };
        let reports = [report(twelve_people(), true), report(six_people(), false)];
        let promises = Subject::Promises {
            promises: promises(),
            said: None,
        };
        reports
            .into_iter()
            .chain([change, pool, promises])
            .collect()
    }

    fn written(ending: &str) -> Vec<String> {
        let format = FORMATS.iter().find(|it| it.ending == ending).unwrap();
        let catalogue = Catalogue::built_in();
        let written = |subject| {
            let written = (format.write)(&subject, catalogue);
            assert_eq!(written.is_some(), format.can_say(&subject));
            written
        };
        let texts = subjects()
            .into_iter()
            .filter_map(written)
            .map(String::from_utf8);
        texts.map(Result::unwrap).collect()
    }

    #[test]
    fn every_format_says_the_team_and_each_has_its_own_name() {
        let mut endings: Vec<_> = FORMATS.iter().map(|it| it.ending).collect();
        for ending in &endings {
            for text in written(ending) {
                let text = text.to_lowercase();
                // What the team of these samples is called, and what its example is marked with.
                assert!(
                    text.contains("made-up")
                        || text.contains("made up")
                        || text.contains("together"),
                    "{ending}: {text}"
                );
            }
        }
        endings.dedup();
        assert_eq!(endings.len(), FORMATS.len());
    }

    #[test]
    fn data_can_be_read_back() {
        for text in written("json") {
            let read: serde_json::Value = serde_json::from_str(&text).unwrap();
            let of = if read.is_array() { &read[0] } else { &read };
            let all = if of["format"] == "kilter.promises" {
                "promises"
            } else {
                "checks"
            };
            assert_eq!(of[all].as_array().unwrap().len(), 2);
        }
        for text in written("csv") {
            let lines: Vec<_> = text.lines().collect();
            assert!(lines.len() > 30 && lines[0].starts_with("\u{feff}example,team,"));
        }
    }

    /// It is well-formed, runs nothing, and names nothing elsewhere.
    #[test]
    fn a_web_page_stands_by_itself() {
        for text in written("html") {
            let body = text.strip_prefix("<!doctype html>\n").unwrap();
            let page = roxmltree::Document::parse(body).unwrap();
            let policy = page.descendants().find_map(|node| {
                (node.attribute("http-equiv") == Some("Content-Security-Policy"))
                    .then(|| node.attribute("content").unwrap())
            });
            let policy = policy.unwrap();
            assert!(policy.starts_with("default-src 'none';"), "{policy}");
            assert!(
                !policy.contains("script") && !policy.contains("http"),
                "{policy}"
            );
            let mut ids = Vec::new();
            for node in page.descendants().filter(roxmltree::Node::is_element) {
                let name = node.tag_name().name();
                assert!(
                    !["script", "link", "iframe", "img", "form"].contains(&name),
                    "{name}"
                );
                for attribute in node.attributes() {
                    let (name, value) = (attribute.name(), attribute.value());
                    assert!(!name.starts_with("on"), "{name}");
                    assert!(!["src", "href", "style"].contains(&name), "{name}={value}");
                    if name == "id" {
                        ids.push(value);
                    }
                }
            }
            let all = ids.len();
            ids.sort_unstable();
            ids.dedup();
            assert_eq!(ids.len(), all, "an id twice");
            assert!(!text.contains("url(") && !text.contains("@import"));
            let shown = |node: roxmltree::Node<'_, '_>| {
                node.has_tag_name("svg") || node.has_tag_name("table")
            };
            // Promises are words.
            let has_pictures = !text.contains(&*t().promises.kept_title());
            assert_eq!(page.descendants().any(shown), has_pictures);
        }
    }

    #[test]
    fn markdown_has_whole_tables_and_text_has_no_markup() {
        for text in written("md") {
            let cells = |line: &str| line.replace("\\|", "").matches('|').count();
            let lines: Vec<_> = text.lines().collect();
            let tables = lines
                .windows(2)
                .filter(|pair| pair[1].starts_with('|') && pair[0].starts_with('|'));
            let tables: Vec<_> = tables.collect();
            let has_tables = !text.contains(&*t().promises.kept_title());
            assert_eq!(!tables.is_empty(), has_tables);
            for pair in tables {
                assert_eq!(cells(pair[0]), cells(pair[1]), "{pair:?}");
            }
        }
        for text in written("txt") {
            assert!(!text.contains("<svg") && !text.contains('|') && !text.contains("**"));
        }
    }
}
