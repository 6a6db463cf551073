//! WebDriver over HTTP: <https://www.w3.org/TR/webdriver2/>.

use std::time::Duration;

use serde_json::{Value, json};
use thiserror::Error;

/// The key under which WebDriver passes a reference to an element.
pub(crate) const ELEMENT: &str = "element-6066-11e4-a52e-4f735466cecf";

/// Long enough for a slow machine to start a browser or to read a very large file.
const PATIENCE: Duration = Duration::from_secs(120);

/// A PDF or a picture of a whole page comes as base64 in one answer.
const LARGEST_ANSWER: u64 = 256 << 20;

/// Why a command was not done.
#[derive(Debug, Error)]
pub(crate) enum WireError {
    /// The driver refused, with WebDriver's error code.
    #[error("{code}: {message}")]
    Refused {
        /// "stale element reference", say.
        code: String,
        /// The driver's own sentence.
        message: String,
    },
    /// The driver did not answer.
    #[error("the driver does not answer: {0}")]
    Gone(#[from] ureq::Error),
    /// The answer was not of the expected shape.
    #[error("the driver's answer lacks {0}")]
    Odd(&'static str),
}

#[derive(Debug)]
pub(crate) struct Session {
    agent: ureq::Agent,
    address: String,
}

impl Session {
    pub(crate) fn start(port: u16, capabilities: &Value) -> Result<Self, WireError> {
        let agent = ureq::Agent::config_builder()
            .http_status_as_error(false)
            // A developer's proxy must not stand between the test and its own machine.
            .proxy(None)
            .timeout_global(Some(PATIENCE))
            .build()
            .new_agent();
        let driver = Self {
            agent,
            address: format!("http://127.0.0.1:{port}/session"),
        };
        let started = driver.post(
            "",
            &json!({ "capabilities": { "alwaysMatch": capabilities } }),
        )?;
        let id = started
            .get("sessionId")
            .and_then(Value::as_str)
            .ok_or(WireError::Odd("a session's id"))?;
        Ok(Self {
            address: format!("{}/{id}", driver.address),
            ..driver
        })
    }

    pub(crate) fn post(&self, path: &str, body: &Value) -> Result<Value, WireError> {
        answer(
            self.agent
                .post(format!("{}{path}", self.address))
                .send_json(body)?,
        )
    }

    pub(crate) fn get(&self, path: &str) -> Result<Value, WireError> {
        answer(self.agent.get(format!("{}{path}", self.address)).call()?)
    }

    pub(crate) fn end(&self) -> Result<(), WireError> {
        answer(self.agent.delete(&self.address).call()?).map(drop)
    }

    /// Runs a script's body in the page. WebDriver's scripts are not subject to the page's policy; what they do is.
    pub(crate) fn script(&self, body: &str, arguments: &[Value]) -> Result<Value, WireError> {
        self.post(
            "/execute/sync",
            &json!({ "script": body, "args": arguments }),
        )
    }

    /// As [`Session::script`]; the answer is what the body passes to its last argument, a function.
    pub(crate) fn script_async(&self, body: &str, arguments: &[Value]) -> Result<Value, WireError> {
        self.post(
            "/execute/async",
            &json!({ "script": body, "args": arguments }),
        )
    }

    /// A command of the Chrome DevTools Protocol: <https://chromedevtools.github.io/devtools-protocol/>.
    pub(crate) fn devtools(&self, command: &str, parameters: &Value) -> Result<Value, WireError> {
        self.post(
            "/goog/cdp/execute",
            &json!({ "cmd": command, "params": parameters }),
        )
    }
}

fn answer(mut response: ureq::http::Response<ureq::Body>) -> Result<Value, WireError> {
    let mut whole: Value = response
        .body_mut()
        .with_config()
        .limit(LARGEST_ANSWER)
        .read_json()?;
    let value = whole
        .get_mut("value")
        .map(Value::take)
        .ok_or(WireError::Odd("a value"))?;
    match value.get("error").and_then(Value::as_str) {
        // A script may return an object with such a field: only a failed answer is an error.
        Some(code) if !response.status().is_success() => Err(WireError::Refused {
            code: code.to_owned(),
            message: value
                .get("message")
                .and_then(Value::as_str)
                .unwrap_or_default()
                .to_owned(),
        }),
        _ => Ok(value),
    }
}
