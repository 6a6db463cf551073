//! How long a page takes to read a file, as the person who chose it feels it.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Visitor;
use crate::driver::Driver;
use crate::failing::must;
use crate::wire::{Session, WireError};

/// Milliseconds of one reading.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct ReadTimes {
    /// From the press until all was read and checked: the page's mark `read`,
    /// <https://www.w3.org/TR/user-timing/#dom-performance-mark>.
    pub read: f64,
    /// From there to the rows of a table.
    pub drawn: f64,
    /// Of the longest task: so long no press was answered. 0 where none took 50, <https://www.w3.org/TR/longtasks-1/>.
    pub longest_task: f64,
    /// Of keeping them, where the page can.
    pub keeping: Option<Keeping>,
}

/// Milliseconds of keeping what was read.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Keeping {
    /// From the press to the page that follows.
    pub kept: f64,
    /// Of the longest task meanwhile.
    pub longest_task: f64,
}

/// In the page: presses a button, and answers once there is what should come of it.
const TIMED: &str = "(button, come) => new Promise((resolve) => {
  let longest_task = 0;
  const long = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest_task = Math.max(longest_task, duration);
  });
  long.observe({ entryTypes: ['longtask'] });
  let pressed = 0;
  new MutationObserver((_, observer) => {
    if (!come()) return;
    observer.disconnect();
    const took = performance.now() - pressed;
    const read = (performance.getEntriesByName('read')[0]?.startTime ?? pressed) - pressed;
    // A task is told of once it has ended.
    requestAnimationFrame(() => setTimeout(() => resolve({ took, read, longest_task }), 200));
  }).observe(document.body, { subtree: true, childList: true });
  // Whoever chose a file did so after the page had started.
  requestIdleCallback(() => {
    pressed = performance.now();
    button.click();
  });
})";

const READ: &str = "(TIMED)(
  document.querySelector('form button'),
  () => document.querySelector('tbody tr'),
)";

const KEEP: &str = "(() => {
  const heading = () => document.querySelector('#app h1')?.textContent;
  const button = [...document.querySelectorAll('main button')].find((one) => one.textContent.startsWith('Keep'));
  const before = heading();
  return button ? (TIMED)(button, () => heading() && heading() !== before) : null;
})()";

const PATIENCE: Duration = Duration::from_secs(60);

impl ReadTimes {
    /// Opens the page in a new browser with a new profile, and lets it read the file. None, where it has no field for
    /// files in a minute.
    ///
    /// # Panics
    /// Where the browser fails.
    #[must_use]
    #[track_caller]
    pub fn of(page: &Path, file: &Path) -> Option<Self> {
        let visitor = Visitor::new("bench");
        let driver = must("start chromedriver", Driver::start());
        let mut capabilities = visitor.capabilities();
        if let Some(capabilities) = capabilities.as_object_mut() {
            // Logs of every request and of the console would cost the page time.
            capabilities.remove("goog:loggingPrefs");
        }
        let session = must(
            "start the browser",
            Session::start(driver.port(), &capabilities),
        );
        must("measure the page", measure(&session, page, file))
    }
}

fn measure(session: &Session, page: &Path, file: &Path) -> Result<Option<ReadTimes>, WireError> {
    let address = format!("file://{}#/open", page.display());
    session.devtools("Page.navigate", &json!({ "url": address }))?;
    let Some(field) = field_for_files(session)? else {
        return Ok(None);
    };
    let files = [file.to_string_lossy()];
    session.devtools(
        "DOM.setFileInputFiles",
        &json!({ "files": files, "nodeId": field }),
    )?;
    let Some([rows, read, longest_task]) = timed(session, READ)? else {
        return Ok(None);
    };
    let keeping =
        timed(session, KEEP)?.map(|[kept, _, longest_task]| Keeping { kept, longest_task });
    Ok(Some(ReadTimes {
        read,
        drawn: rows - read,
        longest_task,
        keeping,
    }))
}

fn timed(session: &Session, script: &str) -> Result<Option<[f64; 3]>, WireError> {
    let expression = script.replace("TIMED", TIMED);
    let timed = session.devtools(
        "Runtime.evaluate",
        &json!({ "expression": expression, "awaitPromise": true, "returnByValue": true }),
    )?;
    let time = |name: &str| timed.pointer(&format!("/result/value/{name}"))?.as_f64();
    let times = || Some([time("took")?, time("read")?, time("longest_task")?]);
    Ok(times())
}

fn field_for_files(session: &Session) -> Result<Option<Value>, WireError> {
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        let document = session.devtools("DOM.getDocument", &json!({}))?;
        let found = session.devtools(
            "DOM.querySelector",
            &json!({ "nodeId": document.pointer("/root/nodeId"), "selector": "#summary-files" }),
        )?;
        let field = found.get("nodeId").filter(|field| **field != json!(0));
        if field.is_some() {
            return Ok(field.cloned());
        }
    }
    Ok(None)
}
