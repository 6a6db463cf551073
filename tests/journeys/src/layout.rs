//! Whether the page fits the screen, and other ways of showing it.

use serde_json::{Value, json};

use crate::person::Person;

/// WCAG 2.2, 1.4.12: what a reader may set without losing anything. A constructed sheet passes the page's policy.
const SPACING: &str = "
const sheet = new CSSStyleSheet();
sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }');
document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];";

const SCROLL: &str = "
const root = document.documentElement;
const wide = [...document.body.querySelectorAll('*')].filter((each) => each.getBoundingClientRect().right > root.clientWidth + 0.5);
return { scroll: root.scrollWidth, width: root.clientWidth, wide: wide.slice(0, 5).map((each) => each.outerHTML.slice(0, 120)) };";

/// <https://www.w3.org/TR/mediaqueries-5/#prefers-color-scheme>
fn dark() -> Value {
    json!([{ "name": "prefers-color-scheme", "value": "dark" }])
}

impl Person {
    /// The window is as narrow as a phone's.
    #[track_caller]
    pub fn is_narrow(&self) -> bool {
        self.script("return innerWidth < 641", &[]) == true
    }

    /// How many words stand in the main part of the page, without what is folded.
    #[track_caller]
    pub fn words(&self) -> u64 {
        let words = "return document.querySelector('#maincontent').innerText.split(/\\s+/).filter(Boolean).length";
        self.script(words, &[]).as_u64().unwrap_or_default()
    }

    /// How far below the first screen the button of this name ends, in screens.
    #[track_caller]
    pub fn screens_to(&self, button: &str) -> f64 {
        let far = "const button = [...document.querySelectorAll('button')].find((each) => each.checkVisibility() && each.innerText.trim() === arguments[0]);";
        self.screens(&format!("{far} const end = button"), button)
    }

    /// The same of the last answer of a statement.
    #[track_caller]
    pub fn screens_to_the_last_answer(&self) -> f64 {
        self.screens("const end = document.querySelector('.kilter-answers')", "")
    }

    #[track_caller]
    fn screens(&self, found: &str, argument: &str) -> f64 {
        let far = format!(
            "{found}; return Math.max(0, (end.getBoundingClientRect().bottom + scrollY) / innerHeight - 1)"
        );
        let screens = self.script(&far, &[argument.into()]);
        screens.as_f64().unwrap_or(f64::INFINITY)
    }

    #[track_caller]
    pub fn no_sideways_scroll(&self) -> &Self {
        let measured = self.script(SCROLL, &[]);
        let of = |key| {
            measured
                .get(key)
                .and_then(Value::as_u64)
                .unwrap_or(u64::MAX)
        };
        if of("scroll") > of("width") {
            self.fail(&format!("the page scrolls sideways: {measured:#}"));
        }
        self
    }

    /// Sets the text as wide as WCAG's text spacing asks for, until the page is loaded afresh.
    #[track_caller]
    pub fn spaces_the_text(&self) -> &Self {
        self.script(SPACING, &[]);
        self
    }

    /// Asserts that the page is shown from its top, as a new page is.
    #[track_caller]
    pub fn is_at_the_top(&self) -> &Self {
        let scrolled = self.script("return Math.round(scrollY)", &[]);
        if scrolled != 0 {
            self.fail(&format!("the page is scrolled down by {scrolled}"));
        }
        self
    }

    /// Shows the page in forced colours, as a high-contrast theme does.
    #[track_caller]
    pub fn in_high_contrast(&self) -> &Self {
        self.devtools(
            "Emulation.setEmulatedMedia",
            &json!({ "features": [{ "name": "forced-colors", "value": "active" }] }),
        );
        self
    }

    /// Shows the page as to somebody whose screen is dark.
    #[track_caller]
    pub fn in_the_dark(&self) -> &Self {
        self.devtools("Emulation.setEmulatedMedia", &json!({ "features": dark() }));
        self
    }

    /// Shows on screen what somebody whose screen is dark would print.
    #[track_caller]
    pub fn in_the_dark_as_on_paper(&self) -> &Self {
        self.devtools(
            "Emulation.setEmulatedMedia",
            &json!({ "media": "print", "features": dark() }),
        );
        self
    }

    /// Shows the page on screen as it would be printed.
    #[track_caller]
    pub fn as_on_paper(&self) -> &Self {
        self.devtools("Emulation.setEmulatedMedia", &json!({ "media": "print" }));
        self
    }

    /// Back from paper, high contrast or the dark.
    #[track_caller]
    pub fn as_on_screen(&self) -> &Self {
        self.devtools(
            "Emulation.setEmulatedMedia",
            &json!({ "media": "", "features": [] }),
        );
        self
    }
}
