//! What the page shows.

use serde_json::{Value, json};

use crate::person::Person;
use crate::waiting::Attempt;

impl Person {
    /// Waits until this text can be read somewhere on the page.
    #[track_caller]
    pub fn sees(&self, text: &str) -> &Self {
        self.wait(&format!("the text \"{text}\""), || {
            Ok(if self.look("sees", &[json!(text)])? == true {
                Attempt::Done(())
            } else {
                Attempt::Instead(String::new())
            })
        });
        self
    }

    /// Waits until this text can be read nowhere on the page. First wait for what comes instead: a page that has not
    /// changed yet may not show the text either.
    #[track_caller]
    pub fn does_not_see(&self, text: &str) -> &Self {
        self.wait(&format!("the text \"{text}\" to be gone"), || {
            Ok(if self.look("sees", &[json!(text)])? == true {
                Attempt::Instead("It is still there.".to_owned())
            } else {
                Attempt::Done(())
            })
        });
        self
    }

    /// Waits until the page's one main heading is this.
    #[track_caller]
    pub fn is_at(&self, heading: &str) -> &Self {
        self.wait(&format!("the main heading \"{heading}\""), || {
            let headings = self.look("headings", &[])?;
            let same = |each: &Value| {
                each.as_str()
                    .is_some_and(|each| plain(each) == plain(heading))
            };
            Ok(match headings.as_array().map(Vec::as_slice) {
                Some([one]) if same(one) => Attempt::Done(()),
                _ => Attempt::Instead(format!("The main headings are: {headings}")),
            })
        });
        self
    }

    /// The page's one main heading.
    #[must_use]
    #[track_caller]
    pub fn heading(&self) -> String {
        self.wait("one main heading", || {
            let headings = self.look("headings", &[])?;
            Ok(match headings.as_array().map(Vec::as_slice) {
                Some([one]) => Attempt::Done(one.as_str().unwrap_or_default().to_owned()),
                _ => Attempt::Instead(format!("The main headings are: {headings}")),
            })
        })
    }

    /// The title, as the browser's tab shows it.
    #[must_use]
    #[track_caller]
    pub fn title(&self) -> String {
        let title = self.must("read the title", self.session().get("/title"));
        title.as_str().unwrap_or_default().to_owned()
    }

    /// All the text that can be read on the page.
    #[must_use]
    #[track_caller]
    pub fn text(&self) -> String {
        let text = self.must("read the page", self.look("text", &[]));
        text.as_str().unwrap_or_default().to_owned()
    }

    /// Every piece of text that can be read or heard on the page, as it stands there.
    #[must_use]
    #[track_caller]
    pub fn said(&self) -> Vec<String> {
        let said = self.must("read the page", self.look("said", &[]));
        let pieces = said.as_array().cloned().unwrap_or_default();
        let text = |piece: &Value| piece.as_str().unwrap_or_default().to_owned();
        pieces.iter().map(text).collect()
    }

    /// The name of what has the focus; empty when nothing has.
    #[must_use]
    #[track_caller]
    pub fn focused(&self) -> String {
        let focus = self.must("find the focus", self.look("focused", &[]));
        focus
            .get("name")
            .and_then(Value::as_str)
            .unwrap_or_default()
            .to_owned()
    }

    /// Waits until the focus is on what has this name.
    #[track_caller]
    pub fn is_focused_on(&self, name: &str) -> &Self {
        self.wait(&format!("the focus on \"{name}\""), || {
            let focus = self.look("focused", &[])?;
            let there = focus
                .get("name")
                .and_then(Value::as_str)
                .is_some_and(|each| plain(each) == plain(name));
            Ok(if there {
                Attempt::Done(())
            } else {
                Attempt::Instead(format!("It is on {focus}."))
            })
        });
        self
    }

    /// Waits until this option of the question with this legend is the one that is chosen.
    #[track_caller]
    pub fn has_chosen(&self, legend: &str, option: &str) -> &Self {
        self.wait_for_choice(legend, &[option])
    }

    /// The names of all of this role, as they are said aloud.
    #[must_use]
    #[track_caller]
    pub fn names(&self, role: &str) -> Vec<String> {
        self.wait(&format!("the names of every {role}"), || {
            let answer = self.look("find", &[json!(role), json!("")])?;
            let names = answer.get("names").and_then(Value::as_array);
            let names = names.into_iter().flatten().filter_map(Value::as_str);
            Ok(Attempt::Done(names.map(str::to_owned).collect()))
        })
    }

    /// Waits until the question with this legend has no option chosen.
    #[track_caller]
    pub fn has_chosen_nothing(&self, legend: &str) -> &Self {
        self.wait_for_choice(legend, &[])
    }

    #[track_caller]
    fn wait_for_choice(&self, legend: &str, options: &[&str]) -> &Self {
        self.wait(&format!("{options:?} chosen for \"{legend}\""), || {
            let answer = self.look("chosen", &[json!("radio"), json!(legend)])?;
            let chosen: Option<Vec<String>> = answer
                .get("chosen")
                .and_then(Value::as_array)
                .map(|chosen| chosen.iter().filter_map(Value::as_str).map(plain).collect());
            let wanted: Vec<String> = options.iter().map(|option| plain(option)).collect();
            let there = answer.get("groups") == Some(&json!(1)) && chosen == Some(wanted);
            Ok(if there {
                Attempt::Done(())
            } else {
                Attempt::Instead(answer.to_string())
            })
        });
        self
    }

    /// The rows of the table with this caption, its headings among them.
    #[must_use]
    #[track_caller]
    pub fn table(&self, caption: &str) -> Vec<Vec<String>> {
        self.wait(&format!("the table \"{caption}\""), || {
            let answer = self.look("table", &[json!(caption)])?;
            Ok(
                match answer
                    .get("found")
                    .and_then(Value::as_array)
                    .map(Vec::as_slice)
                {
                    Some([rows]) => Attempt::Done(rows_of(rows)),
                    _ => Attempt::Instead(answer.to_string()),
                },
            )
        })
    }
}

fn rows_of(rows: &Value) -> Vec<Vec<String>> {
    let list = |value: &Value| value.as_array().cloned().unwrap_or_default();
    let text = |cell: Value| cell.as_str().unwrap_or_default().to_owned();
    list(rows)
        .iter()
        .map(|row| list(row).into_iter().map(text).collect())
        .collect()
}

/// As `clean` in `look.js`: curly and straight quotation marks, and any white space, are the same to a reader.
fn plain(text: &str) -> String {
    text.replace(['\u{2018}', '\u{2019}'], "'")
        .replace(['\u{201c}', '\u{201d}'], "\"")
        .split_whitespace()
        .collect::<Vec<_>>()
        .join(" ")
}
