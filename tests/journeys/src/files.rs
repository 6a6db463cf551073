//! Giving files to the page.

use std::path::Path;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use serde_json::{Value, json};

use crate::look::look_and;
use crate::person::Person;
use crate::waiting::Attempt;

const DROP: &str = "
const [wanted, name, encoded] = arguments;
const bytes = Uint8Array.fromBase64(encoded);
const held = new DataTransfer();
held.items.add(new File([bytes], name));
const { found } = look.everything(wanted);
if (found.length === 0) return false;
for (const type of ['dragenter', 'dragover', 'drop'])
  found[0].dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: held }));
return true;";

impl Person {
    /// Chooses these files in the file input with this label.
    #[track_caller]
    pub fn upload<P: AsRef<Path>>(&self, label: &str, paths: &[P]) -> &Self {
        let paths: Vec<String> = paths
            .iter()
            .map(|path| path.as_ref().display().to_string())
            .collect();
        self.wait(&format!("the file input \"{label}\""), || {
            Ok(
                match self.the_one("find", &[json!("file"), json!(label)])? {
                    Attempt::Done(element) => {
                        self.session().post(
                            &format!("/element/{element}/value"),
                            &json!({ "text": paths.join("\n") }),
                        )?;
                        Attempt::Done(())
                    }
                    Attempt::Instead(instead) => Attempt::Instead(instead),
                },
            )
        });
        self
    }

    /// Drops a file of this name on the innermost thing that shows this text.
    #[track_caller]
    pub fn drop_on(&self, text: &str, name: &str, bytes: &[u8]) -> &Self {
        let body = look_and(DROP);
        let arguments = [
            json!(text),
            json!(name),
            Value::from(BASE64_STANDARD.encode(bytes)),
        ];
        self.wait(&format!("\"{text}\" to drop a file on"), || {
            Ok(if self.session().script(&body, &arguments)? == true {
                Attempt::Done(())
            } else {
                Attempt::Instead(String::new())
            })
        });
        self
    }
}
