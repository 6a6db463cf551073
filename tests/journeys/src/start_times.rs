//! How long a page takes to start, as the person who opens it feels it.

use std::path::Path;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::Visitor;
use crate::driver::Driver;
use crate::failing::must;
use crate::wire::{Session, WireError};

/// A page from a folder, and the control that is pressed.
#[derive(Debug, Clone, Copy)]
pub struct Page<'a> {
    pub file: &'a Path,
    /// The control, as a CSS selector.
    pub control: &'a str,
    /// An expression of JavaScript that is true once the press has been answered.
    pub answered: &'a str,
}

/// Milliseconds from the start of the navigation.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct StartTimes {
    /// Until there is something to read: the first contentful paint, <https://www.w3.org/TR/paint-timing/>.
    pub painted: f64,
    /// Until the first press that was answered was answered.
    pub answered: f64,
}

/// In the page, before its own scripts: notes when the press was answered.
const WATCH: &str = "
const look = () => {
  if (!window.answeredAt && document.body && (ANSWERED)) window.answeredAt = performance.now();
};
new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
addEventListener('change', () => setTimeout(look));";

/// In the page: the times, or else where the control stands.
const LOOK: &str = "(() => {
  const painted = performance.getEntriesByName('first-contentful-paint')[0]?.startTime;
  if (window.answeredAt && painted) return { times: { painted, answered: window.answeredAt } };
  // In turn: a radio button that was chosen before the page listened says nothing when it is chosen again.
  window.presses = (window.presses ?? 0) + 1;
  const controls = [...document.querySelectorAll(CONTROL)].slice(0, 2);
  const control = controls[window.presses % controls.length];
  const box = control && control.getBoundingClientRect();
  return box && box.width ? { at: [box.x + box.width / 2, box.y + box.height / 2] } : {};
})()";

const PATIENCE: Duration = Duration::from_secs(60);

impl StartTimes {
    /// Opens the page in a new browser with a new profile, and presses the control until it answers. The processor is
    /// slowed down by this factor. None, where it has not answered in a minute.
    ///
    /// # Panics
    /// Where the browser fails.
    #[must_use]
    #[track_caller]
    pub fn of(page: Page<'_>, slower: u32) -> Option<Self> {
        let visitor = Visitor::new("bench");
        let driver = must("start chromedriver", Driver::start());
        let mut capabilities = visitor.capabilities();
        if let Some(capabilities) = capabilities.as_object_mut() {
            capabilities.insert("pageLoadStrategy".into(), json!("none"));
            // Logs of every request and of the console would cost the page time.
            capabilities.remove("goog:loggingPrefs");
        }
        let session = must(
            "start the browser",
            Session::start(driver.port(), &capabilities),
        );
        must("measure the page", measure(&session, page, slower))
    }
}

fn measure(
    session: &Session,
    page: Page<'_>,
    slower: u32,
) -> Result<Option<StartTimes>, WireError> {
    let watch = WATCH.replace("ANSWERED", page.answered);
    session.devtools("Page.enable", &json!({}))?;
    session.devtools(
        "Page.addScriptToEvaluateOnNewDocument",
        &json!({ "source": watch }),
    )?;
    session.devtools("Emulation.setCPUThrottlingRate", &json!({ "rate": slower }))?;
    let address = format!("file://{}", page.file.display());
    session.devtools("Page.navigate", &json!({ "url": address }))?;
    let look = LOOK.replace("CONTROL", &json!(page.control).to_string());
    let began = Instant::now();
    while began.elapsed() < PATIENCE {
        let seen = session.devtools(
            "Runtime.evaluate",
            &json!({ "expression": look, "returnByValue": true }),
        )?;
        let Some(seen) = seen.pointer("/result/value") else {
            continue;
        };
        if let Some(times) = seen.get("times") {
            return Ok(times_in(times));
        }
        if let Some([x, y]) = seen.get("at").and_then(Value::as_array).map(Vec::as_slice) {
            press(session, x, y)?;
        }
    }
    Ok(None)
}

fn press(session: &Session, x: &Value, y: &Value) -> Result<(), WireError> {
    for kind in ["mousePressed", "mouseReleased"] {
        session.devtools(
            "Input.dispatchMouseEvent",
            &json!({ "type": kind, "x": x, "y": y, "button": "left", "clickCount": 1 }),
        )?;
    }
    Ok(())
}

fn times_in(times: &Value) -> Option<StartTimes> {
    Some(StartTimes {
        painted: times.get("painted")?.as_f64()?,
        answered: times.get("answered")?.as_f64()?,
    })
}
