//! How long a press takes, and which records it reads and writes.

use serde_json::{Value, json};

use crate::Person;
use crate::waiting::Attempt;

#[derive(Debug, Clone, Copy, PartialEq)]
pub struct PressTimes {
    /// Milliseconds that the page's own answers took, to the events of the press and to those of the journal, microtasks
    /// included.
    pub worked: f64,
    /// Milliseconds from the press until the next frame was drawn.
    pub painted: f64,
    /// Milliseconds from the press until the journal's transaction was complete, on disk.
    pub kept: f64,
    pub read: u64,
    pub written: u64,
    pub local_read: u64,
    pub local_written: u64,
    /// Tasks of more than 50 ms: <https://www.w3.org/TR/longtasks-1/>.
    pub long_tasks: u64,
}

/// In the page: counts what storage is asked for, record by record. The counter of writes is a number and no record.
const WATCH: &str = "
const isRecord = (key) => String(key).startsWith('kilter/');
const note = (what, much = 1) => { if (window.press) window.press[what] += much; };
const wrap = (of, name, before) => {
  const real = of[name];
  of[name] = function (...given) { return before.call(this, real, given); };
};
const counted = (what, at) => function (real, given) {
  if (isRecord(given[at])) note(what);
  return real.apply(this, given);
};
// The page's own listener is attached at once: ours come before it and after it.
const timed = (answers, event) => {
  let began = 0;
  answers.addEventListener(event, () => { began = performance.now(); });
  queueMicrotask(() => answers.addEventListener(event, () => note('worked', performance.now() - began)));
  return answers;
};
const asked = (what, at) => function (real, given) {
  return timed(counted(what, at).call(this, real, given), 'success');
};
const journal = IDBObjectStore.prototype;
wrap(journal, 'get', asked('read', 0));
wrap(journal, 'put', asked('written', 1));
wrap(journal, 'delete', asked('written', 0));
for (const name of ['getAll', 'openCursor']) wrap(journal, name, function (real, given) {
  const request = timed(real.apply(this, given), 'success');
  request.addEventListener('success', () => note('read', request.result?.length ?? 1));
  return request;
});
wrap(IDBDatabase.prototype, 'transaction', function (real, given) {
  const made = timed(real.apply(this, given), 'complete');
  const press = window.press;
  if (press && made.mode === 'readwrite') made.addEventListener('complete', () => { press.kept ??= performance.now() - press.at; });
  return made;
});
wrap(Storage.prototype, 'getItem', counted('local_read', 0));
wrap(Storage.prototype, 'setItem', counted('local_written', 0));
wrap(Storage.prototype, 'removeItem', counted('local_written', 0));
new PerformanceObserver((list) => note('long_tasks', list.getEntries().length)).observe({ type: 'longtask' });
// The browser's event timing leaves out what took less than 16 ms, so the work is measured from the first listener to the last.
let began = 0;
const events = ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'input', 'change'];
for (const name of events) {
  addEventListener(name, () => { began = performance.now(); }, { capture: true });
  addEventListener(name, () => note('worked', performance.now() - began));
}
addEventListener('click', (event) => {
  const press = window.press;
  if (!press) return;
  press.at = event.timeStamp;
  requestAnimationFrame(() => {
    const drawn = new MessageChannel();
    drawn.port1.onmessage = () => { press.painted = performance.now() - press.at; };
    drawn.port2.postMessage(0);
  });
}, { capture: true });";

const BEGIN: &str = "window.press = { worked: 0, read: 0, written: 0, local_read: 0, local_written: 0, long_tasks: 0 };";

impl Person {
    /// Watches presses from now on, until the page is loaded again.
    #[track_caller]
    pub fn watches_presses(&self) -> &Self {
        self.script(WATCH, &[]);
        self
    }

    /// Chooses this option, which was not chosen before, and waits until it is painted and kept.
    #[track_caller]
    pub fn times_the_choice(&self, legend: &str, option: &str) -> PressTimes {
        self.script(BEGIN, &[]);
        self.choose(legend, option);
        self.wait("the press to be painted and kept", || {
            let seen = self.session().script("return window.press", &[])?;
            Ok(times_in(&seen)
                .map_or_else(|| Attempt::Instead(json!(seen).to_string()), Attempt::Done))
        })
    }
}

fn times_in(seen: &Value) -> Option<PressTimes> {
    let time = |name| seen.get(name).and_then(Value::as_f64);
    let count = |name| seen.get(name).and_then(Value::as_u64);
    Some(PressTimes {
        worked: time("worked")?,
        painted: time("painted")?,
        kept: time("kept")?,
        read: count("read")?,
        written: count("written")?,
        local_read: count("local_read")?,
        local_written: count("local_written")?,
        long_tasks: count("long_tasks")?,
    })
}
