//! A step of a person that fails: with what was looked for, what was there, and a picture.

use std::fmt::Display;
use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use serde_json::Value;

use crate::failing::fail;
use crate::look::look_and;
use crate::person::Person;
use crate::places;

static FAILURES: AtomicUsize = AtomicUsize::new(1);

impl Person {
    /// Fails with this claim, the page's text and a picture of it.
    #[track_caller]
    pub(crate) fn fail(&self, claim: &str) -> ! {
        let now = self.session().script(
            &look_and(
                "return { address: location.href, title: document.title, text: look.text() };",
            ),
            &[],
        );
        let page = match now {
            Ok(page) => {
                let part = |key| page.get(key).and_then(Value::as_str).unwrap_or_default();
                format!(
                    "Address: {}\nTitle: {}\nOn screen:\n{}",
                    part("address"),
                    part("title"),
                    part("text")
                )
            }
            Err(error) => format!("The page does not answer: {error}"),
        };
        let picture = self.picture_of_failure();
        let picture = match self
            .picture()
            .map(|png| fs::create_dir_all(places::shots()).and_then(|()| fs::write(&picture, png)))
        {
            Ok(Ok(())) => format!("Picture: {}", picture.display()),
            Ok(Err(error)) => format!("No picture: {error}"),
            Err(error) => format!("No picture: {error}"),
        };
        let console = self.console_lines().join("\n");
        fail(&format!(
            "{}: {claim}\n\n{page}\n\nConsole:\n{console}\n{picture}",
            self.name()
        ))
    }

    /// A path of its own for each failure, named after the test.
    fn picture_of_failure(&self) -> PathBuf {
        let test = thread::current()
            .name()
            .unwrap_or("main")
            .replace("::", "-");
        let number = FAILURES.fetch_add(1, Ordering::Relaxed);
        places::shots().join(format!("failed-{test}-{}-{number}.png", self.name()))
    }

    /// The value, or a failure with the page's text and a picture of it.
    #[track_caller]
    pub(crate) fn must<T, E: Display>(&self, what: &str, result: Result<T, E>) -> T {
        match result {
            Ok(value) => value,
            Err(error) => self.fail(&format!("could not {what}: {error}")),
        }
    }
}
