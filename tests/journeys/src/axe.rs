//! Accessibility, by axe-core.

use std::fs;

use serde_json::{Value, json};

use crate::person::Person;
use crate::places;

/// Every rule but those of WCAG's level AAA: what axe has on by default, and what it leaves off, `target-size` and the
/// experimental ones among them. The scroll position is put back, since axe scrolls.
const RUN: &str = "
const done = arguments[arguments.length - 1];
const rules = axe.getRules().filter((rule) => !rule.tags.some((tag) => /^wcag2\\d*aaa$/.test(tag)));
const enabled = Object.fromEntries(rules.map((rule) => [rule.ruleId, { enabled: true }]));
const [x, y] = [scrollX, scrollY];
axe.run(document, { rules: enabled }).then(
  (result) => { scrollTo(x, y); done({ violations: result.violations, incomplete: result.incomplete, passes: result.passes }); },
  (error) => done({ error: String(error) }));";

/// What axe says of a page.
#[derive(Clone, Debug)]
pub struct Audit {
    pub violations: Vec<Finding>,
    /// What axe cannot judge by itself.
    pub to_review: Vec<Finding>,
    /// The rules that looked at something and found it right.
    pub passed: Vec<String>,
}

/// One rule that found something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The rule's id, such as `target-size`.
    pub rule: String,
    pub help: String,
    /// The markup of each place.
    pub places: Vec<String>,
}

impl Person {
    /// Runs axe on the page as it is now, with no rule switched off and `target-size` on.
    #[must_use]
    #[track_caller]
    pub fn axe(&self) -> Audit {
        let axe = self.must(
            "read axe-core (npm ci brings it)",
            fs::read_to_string(places::axe()),
        );
        let result = self.must(
            "run axe",
            self.session().script_async(&format!("{axe}\n{RUN}"), &[]),
        );
        if let Some(error) = result.get("error") {
            self.fail(&format!("axe broke off: {error}"));
        }
        let passed = list(&result, "passes")
            .map(|rule| text(rule, "id"))
            .collect::<Vec<_>>();
        if passed.is_empty() {
            self.fail("axe looked at nothing");
        }
        Audit {
            violations: list(&result, "violations").map(finding).collect(),
            to_review: list(&result, "incomplete").map(finding).collect(),
            passed,
        }
    }

    #[track_caller]
    pub fn axe_finds_nothing(&self) -> &Self {
        let violations = self.axe().violations;
        if !violations.is_empty() {
            let lines: Vec<String> = violations
                .iter()
                .map(|each| {
                    format!(
                        "{}: {}\n    {}",
                        each.rule,
                        each.help,
                        each.places.join("\n    ")
                    )
                })
                .collect();
            self.fail(&format!("axe finds\n{}", lines.join("\n")));
        }
        self
    }
}

fn finding(rule: &Value) -> Finding {
    Finding {
        rule: text(rule, "id"),
        help: text(rule, "help"),
        places: list(rule, "nodes").map(|node| text(node, "html")).collect(),
    }
}

fn list<'a>(value: &'a Value, key: &str) -> impl Iterator<Item = &'a Value> {
    value
        .get(key)
        .and_then(Value::as_array)
        .into_iter()
        .flatten()
}

fn text(value: &Value, key: &str) -> String {
    value
        .get(key)
        .unwrap_or(&json!(""))
        .as_str()
        .unwrap_or_default()
        .to_owned()
}
