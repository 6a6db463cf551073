//! The keyboard, and nothing else.

use serde_json::{Value, json};

use crate::person::Person;

/// More presses than any page has stops.
const FAR: usize = 200;

/// A person's hands on the keyboard: `joe.keys()`.
#[derive(Clone, Copy, Debug)]
pub struct Keys<'a> {
    pub(crate) person: &'a Person,
}

#[derive(Debug, PartialEq)]
struct Focus {
    role: String,
    name: String,
    group: String,
    checked: bool,
}

impl Person {
    /// Uses the page by keyboard alone.
    #[must_use]
    pub fn keys(&self) -> Keys<'_> {
        Keys { person: self }
    }
}

impl Keys<'_> {
    /// Presses Tab until the button of this name has the focus.
    #[track_caller]
    pub fn tab_to_button(self, name: &str) -> Self {
        self.tab_until(&format!("the button \"{name}\""), |focus| {
            focus.role == "button" && focus.name == name
        })
    }

    /// Presses Tab until the link of this name has the focus.
    #[track_caller]
    pub fn tab_to_link(self, name: &str) -> Self {
        self.tab_until(&format!("the link \"{name}\""), |focus| {
            focus.role == "link" && focus.name == name
        })
    }

    /// Presses Tab until the field, list or file input with this label has the focus.
    #[track_caller]
    pub fn tab_to_field(self, label: &str) -> Self {
        let entered = ["field", "list", "file", "checkbox"];
        self.tab_until(&format!("the field \"{label}\""), |focus| {
            entered.contains(&focus.role.as_str()) && focus.name == label
        })
    }

    /// Presses Tab until one of the options of the question with this legend has the focus.
    #[track_caller]
    pub fn tab_to_radio_group(self, legend: &str) -> Self {
        self.tab_until(&format!("the question \"{legend}\""), |focus| {
            focus.role == "radio" && focus.group == legend
        })
    }

    /// From an option of a question, presses arrows, and Space where nothing is chosen, until this option is chosen.
    #[track_caller]
    pub fn arrow_to(self, option: &str) -> Self {
        for _ in 0..FAR {
            let focus = self.focus();
            if focus.role != "radio" {
                self.person.fail(&format!("the arrows left the question, looking for \"{option}\"; the focus is on {focus:?}"));
            }
            match (is_option(&focus.name, option), focus.checked) {
                (true, true) => return self,
                (true, false) => self.space(),
                (false, _) => self.down(),
            };
        }
        self.person
            .fail(&format!("arrows never came to the option \"{option}\""))
    }

    #[track_caller]
    fn tab_until(self, sought: &str, there: impl Fn(&Focus) -> bool) -> Self {
        let mut passed = Vec::new();
        for _ in 0..FAR {
            let focus = self.focus();
            if there(&focus) {
                return self;
            }
            passed.push(format!("{} \"{}\"", focus.role, focus.name));
            self.tab();
        }
        passed.dedup();
        passed.truncate(60);
        self.person.fail(&format!(
            "pressed Tab {FAR} times and never came to {sought}. Passed: {}",
            passed.join(", ")
        ))
    }

    #[track_caller]
    fn focus(self) -> Focus {
        let focus = self
            .person
            .must("find the focus", self.person.look("focused", &[]));
        let part = |key| {
            focus
                .get(key)
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned()
        };
        Focus {
            role: part("role"),
            name: part("name"),
            group: part("group"),
            checked: focus.get("checked") == Some(&json!(true)),
        }
    }
}

/// Of an option the name ends in the number of its statement, where others on the page have the same.
fn is_option(name: &str, option: &str) -> bool {
    let rest = name.strip_prefix(option).map(str::trim_start);
    rest.is_some_and(|rest| rest.is_empty() || rest.starts_with(", "))
}
