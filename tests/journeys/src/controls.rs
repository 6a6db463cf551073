//! Using what is on the page, found by role and by the name that people read.

use serde_json::{Value, json};

use crate::person::Person;
use crate::waiting::Attempt;
use crate::wire::{ELEMENT, WireError};

impl Person {
    /// Clicks the button of this name; a summary that opens more is a button too.
    #[track_caller]
    pub fn click_button(&self, name: &str) -> &Self {
        self.click(
            &format!("the button \"{name}\""),
            "find",
            &[json!("button"), json!(name)],
        )
    }

    #[track_caller]
    pub fn click_link(&self, name: &str) -> &Self {
        self.click(
            &format!("the link \"{name}\""),
            "find",
            &[json!("link"), json!(name)],
        )
    }

    /// Chooses an option of the question with this legend, and sees that it is chosen.
    #[track_caller]
    pub fn choose(&self, legend: &str, option: &str) -> &Self {
        let sought = format!("the option \"{option}\" of \"{legend}\"");
        self.click(
            &sought,
            "option",
            &[json!("radio"), json!(legend), json!(option)],
        );
        self.has_chosen(legend, option)
    }

    /// Presses an answer where the next statement comes by itself.
    #[track_caller]
    pub fn answer(&self, legend: &str, option: &str) -> &Self {
        let sought = format!("the option \"{option}\" of \"{legend}\"");
        self.click(
            &sought,
            "option",
            &[json!("radio"), json!(legend), json!(option)],
        );
        self.does_not_see(legend)
    }

    /// Clicks the tick box of this name, in the group of that name.
    #[track_caller]
    pub fn tick(&self, legend: &str, option: &str) -> &Self {
        let sought = format!("the tick box \"{option}\" of \"{legend}\"");
        self.click(
            &sought,
            "option",
            &[json!("checkbox"), json!(legend), json!(option)],
        )
    }

    /// Clicks a tick box that stands in no group.
    #[track_caller]
    pub fn tick_alone(&self, name: &str) -> &Self {
        self.click(
            &format!("the tick box \"{name}\""),
            "find",
            &[json!("checkbox"), json!(name)],
        )
    }

    /// Picks an option from the drop-down list with this label.
    #[track_caller]
    pub fn pick(&self, label: &str, option: &str) -> &Self {
        self.click(
            &format!("\"{option}\" in the list \"{label}\""),
            "pick",
            &[json!(label), json!(option)],
        )
    }

    /// Types into the field with this label, in place of what stands there.
    #[track_caller]
    pub fn type_into(&self, label: &str, text: &str) -> &Self {
        let sought = format!("the field \"{label}\"");
        self.click(&sought, "find", &[json!("field"), json!(label)]);
        self.keys().all().types(text);
        self
    }

    /// Pastes into the field with this label, in place of what stands there; the text arrives at once.
    #[track_caller]
    pub fn paste_into(&self, label: &str, text: &str) -> &Self {
        let sought = format!("the field \"{label}\"");
        self.click(&sought, "find", &[json!("field"), json!(label)]);
        self.keys().all();
        self.devtools("Input.insertText", &json!({ "text": text }));
        self
    }

    /// What stands in the field or is picked in the list with this label.
    #[track_caller]
    pub fn value(&self, label: &str) -> String {
        self.wait(&format!("the field \"{label}\""), || {
            for role in ["field", "list"] {
                let answer = self.look("value", &[json!(role), json!(label)])?;
                if let Some([value]) = answer
                    .get("found")
                    .and_then(Value::as_array)
                    .map(Vec::as_slice)
                {
                    return Ok(Attempt::Done(value.as_str().unwrap_or_default().to_owned()));
                }
            }
            Ok(Attempt::Instead(String::new()))
        })
    }

    /// Clicks the one that `look.js` finds, once it is there, enabled, and nothing lies over it.
    #[track_caller]
    fn click(&self, sought: &str, question: &str, arguments: &[Value]) -> &Self {
        self.wait(sought, || match self.the_one(question, arguments)? {
            Attempt::Done(element) => {
                self.session()
                    .post(&format!("/element/{element}/click"), &json!({}))?;
                Ok(Attempt::Done(()))
            }
            Attempt::Instead(instead) => Ok(Attempt::Instead(instead)),
        });
        self
    }

    /// The single enabled element that answers a question, or what there is instead.
    pub(crate) fn the_one(
        &self,
        question: &str,
        arguments: &[Value],
    ) -> Result<Attempt<String>, WireError> {
        let answer = self.look(question, arguments)?;
        let list = |key| {
            answer
                .get(key)
                .and_then(Value::as_array)
                .map_or(&[][..], Vec::as_slice)
        };
        let names = || {
            list("names")
                .iter()
                .filter_map(Value::as_str)
                .map(|name| format!("\"{name}\""))
                .collect::<Vec<_>>()
                .join(", ")
        };
        Ok(match (list("found"), list("enabled")) {
            ([element], [enabled]) if enabled == true => {
                match element.get(ELEMENT).and_then(Value::as_str) {
                    Some(id) => Attempt::Done(id.to_owned()),
                    None => return Err(WireError::Odd("an element")),
                }
            }
            ([_], _) => Attempt::Instead("It is there, but switched off.".to_owned()),
            ([], _) => match answer.get("groups").and_then(Value::as_u64) {
                Some(groups) if groups != 1 => Attempt::Instead(format!(
                    "{groups} groups have that name. Here are: {}",
                    names()
                )),
                _ => Attempt::Instead(format!("Here are: {}", names())),
            },
            (many, _) => Attempt::Instead(format!("{} have that name.", many.len())),
        })
    }
}
