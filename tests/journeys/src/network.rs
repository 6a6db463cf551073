//! What the page asked of anyone, and what its policy refused.

use serde_json::{Value, json};

use crate::person::Person;

/// One request that the page made or tried.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// Its address, without what stands behind `#`.
    pub url: String,
    /// Whether the page's content security policy stopped it.
    pub refused_by_policy: bool,
}

/// What came of a deliberate fetch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fetched {
    /// The content security policy refused it, and said so in an event.
    RefusedByPolicy,
    /// It failed for another reason, such as a host that is not found.
    Failed,
    Answered,
}

const FETCH: &str = "
const [url, done] = arguments;
let refused = false;
// The browser reports an address without its path where it was redirected, so any refused connection counts.
document.addEventListener('securitypolicyviolation', (event) => { refused ||= event.effectiveDirective === 'connect-src'; });
const said = (answer) => setTimeout(() => done(refused ? 'refused' : answer), 0);
fetch(url).then(() => said('answered'), () => said('failed'));";

impl Person {
    /// Every request since the browser was opened: of pages, scripts, pictures, fetches, sockets.
    #[must_use]
    #[track_caller]
    pub fn requests(&self) -> Vec<Request> {
        self.traffic.borrow_mut().extend(self.log("performance"));
        let traffic = self.traffic.borrow();
        let messages: Vec<(&str, &Value)> = traffic
            .iter()
            .filter_map(|event| Some((event.get("method")?.as_str()?, event.get("params")?)))
            .collect();
        let refused: Vec<&Value> = messages
            .iter()
            .filter(|(method, event)| {
                *method == "Network.loadingFailed"
                    && event.get("blockedReason") == Some(&json!("csp"))
            })
            .filter_map(|(_, event)| event.get("requestId"))
            .collect();
        messages
            .iter()
            .filter_map(|(method, event)| {
                let url = match *method {
                    "Network.requestWillBeSent" => event.get("request")?.get("url")?,
                    "Network.webSocketCreated" | "Network.webTransportCreated" => {
                        event.get("url")?
                    }
                    _ => return None,
                };
                let refused_by_policy = event
                    .get("requestId")
                    .is_some_and(|id| refused.contains(&id));
                Some(Request {
                    url: url.as_str()?.to_owned(),
                    refused_by_policy,
                })
            })
            .collect()
    }

    /// Asserts that nothing was requested since the browser was opened but the page itself, and what it makes in
    /// memory (`data:`, `blob:`). An attempt that the policy refused counts, unless a test dared it.
    #[track_caller]
    pub fn asked_nobody(&self) -> &Self {
        let page = self.address();
        let requests = self.requests();
        if !requests.iter().any(|request| request.url == page) {
            self.fail(
                "the log of requests does not even hold the page itself, so it proves nothing",
            );
        }
        let dared = self.dared.borrow();
        let asked: Vec<&str> = requests
            .iter()
            .filter(|request| !(request.refused_by_policy && dared.contains(&request.url)))
            .map(|request| request.url.as_str())
            .filter(|url| {
                // From a web server the page fetches its own files; in a folder it has none.
                let own = page.starts_with("http:") && url.starts_with(&page);
                *url != page
                    && !own
                    && !["data:", "blob:", "about:"]
                        .iter()
                        .any(|scheme| url.starts_with(scheme))
            })
            .collect();
        if !asked.is_empty() {
            self.fail(&format!("the page asked for {asked:?}"));
        }
        self
    }

    /// Makes the page fetch this address, and says what came of it.
    #[track_caller]
    pub fn tries_to_fetch(&self, url: &str) -> Fetched {
        self.dared.borrow_mut().push(url.to_owned());
        let answer = self.must(
            "try to fetch",
            self.session().script_async(FETCH, &[json!(url)]),
        );
        match answer.as_str() {
            Some("refused") => Fetched::RefusedByPolicy,
            Some("answered") => Fetched::Answered,
            _ => Fetched::Failed,
        }
    }

    /// The errors in the browser's console since it was opened, without those of a dared fetch.
    #[must_use]
    #[track_caller]
    pub fn console_errors(&self) -> Vec<String> {
        self.read_console();
        let dared = self.dared.borrow();
        self.console
            .borrow()
            .iter()
            .filter(|entry| entry.get("level") == Some(&json!("SEVERE")))
            .filter_map(|entry| entry.get("message")?.as_str())
            .filter(|message| !dared.iter().any(|url| names(message, url)))
            .map(str::to_owned)
            .collect()
    }

    /// Asserts that the console holds no error.
    #[track_caller]
    pub fn console_is_quiet(&self) -> &Self {
        let errors = self.console_errors();
        if !errors.is_empty() {
            self.fail(&format!("the console holds errors: {errors:#?}"));
        }
        self
    }

    /// All of the console's lines, for a failure's message; nothing if the browser is gone.
    pub(crate) fn console_lines(&self) -> Vec<String> {
        self.read_console();
        self.console
            .borrow()
            .iter()
            .filter_map(|entry| entry.get("message")?.as_str().map(str::to_owned))
            .collect()
    }

    /// Empties the log.
    #[track_caller]
    pub(crate) fn forget_requests(&self) {
        self.log("performance");
    }

    fn read_console(&self) {
        let new = self
            .session()
            .post("/se/log", &json!({ "type": "browser" }))
            .ok();
        self.console.borrow_mut().extend(
            new.as_ref()
                .and_then(Value::as_array)
                .into_iter()
                .flatten()
                .cloned(),
        );
    }

    /// What a log holds since it was last read.
    #[track_caller]
    fn log(&self, kind: &str) -> Vec<Value> {
        let entries = self.must(
            "read a log",
            self.session().post("/se/log", &json!({ "type": kind })),
        );
        let message = |entry: &Value| {
            let inner: Value = serde_json::from_str(entry.get("message")?.as_str()?).ok()?;
            inner.get("message").cloned()
        };
        entries
            .as_array()
            .into_iter()
            .flatten()
            .filter_map(message)
            .collect()
    }
}

/// Whether a line of the console is about just this address, not about one that begins with it.
fn names(message: &str, url: &str) -> bool {
    message
        .split(|each: char| each.is_whitespace() || each == '\'')
        .any(|word| word.trim_end_matches('.') == url)
}
