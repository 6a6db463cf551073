//! Waiting for a condition, up to a deadline.

use std::thread;
use std::time::{Duration, Instant};

use serde_json::Value;

use crate::look::look_and;
use crate::person::Person;
use crate::wire::WireError;

const BETWEEN_LOOKS: Duration = Duration::from_millis(40);

pub(crate) enum Attempt<T> {
    Done(T),
    /// Not yet; this is what is there instead.
    Instead(String),
}

impl Person {
    /// Tries until it is done; fails with the last thing that was there instead.
    #[track_caller]
    pub(crate) fn wait<T>(
        &self,
        sought: &str,
        mut attempt: impl FnMut() -> Result<Attempt<T>, WireError>,
    ) -> T {
        let deadline = Instant::now() + self.patience();
        loop {
            let instead = match attempt() {
                Ok(Attempt::Done(value)) => return value,
                Ok(Attempt::Instead(instead)) => instead,
                // The page changes under our hands: an element may go or be covered between finding and using it.
                Err(refused @ WireError::Refused { .. }) => refused.to_string(),
                Err(broken) => self.fail(&format!("{sought}: {broken}")),
            };
            if Instant::now() > deadline {
                self.fail(&format!(
                    "looked for {sought} for {:?}. {instead}",
                    self.patience()
                ));
            }
            thread::sleep(BETWEEN_LOOKS);
        }
    }

    /// Asks `look.js` something.
    pub(crate) fn look(&self, question: &str, arguments: &[Value]) -> Result<Value, WireError> {
        let body = look_and(&format!("return look.{question}(...arguments);"));
        self.session().script(&body, arguments)
    }
}
