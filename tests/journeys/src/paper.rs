//! The page on paper.

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use lopdf::Document;
use serde_json::{Value, json};

use crate::person::Person;

/// A4 in centimetres.
const A4: (f64, f64) = (21.0, 29.7);

impl Person {
    /// The page as a PDF on A4, with the page's own margins and without backgrounds, as Edge prints it.
    #[must_use]
    #[track_caller]
    pub fn print_pdf(&self) -> Vec<u8> {
        let order = json!({ "page": { "width": A4.0, "height": A4.1 }, "background": false, "shrinkToFit": false });
        let printed = self.must("print", self.session().post("/print", &order));
        self.must(
            "read what was printed",
            BASE64_STANDARD.decode(printed.as_str().unwrap_or_default()),
        )
    }

    /// The text of each printed page in one line, in the order in which it is drawn.
    #[must_use]
    #[track_caller]
    pub fn printed_pages(&self) -> Vec<String> {
        let paper = self.must("read the PDF", Document::load_mem(&self.print_pdf()));
        let pages = paper.get_pages();
        let text = |page| self.must("read a printed page", paper.extract_text(&[page]));
        let in_one_line = |text: String| text.split_whitespace().collect::<Vec<_>>().join(" ");
        pages.keys().map(|page| in_one_line(text(*page))).collect()
    }

    /// Counts how often the page asks the browser to print from now on, in place of the browser's dialog.
    #[track_caller]
    pub fn watches_the_printer(&self) -> &Self {
        self.script(
            "window.printed = 0; window.print = () => { window.printed += 1; dispatchEvent(new Event('beforeprint')); };",
            &[],
        );
        self
    }

    /// How often the page has asked to print since [`Person::watches_the_printer`].
    #[must_use]
    #[track_caller]
    pub fn asked_to_print(&self) -> u64 {
        let printed = self.script("return window.printed", &[]);
        printed.as_u64().unwrap_or_else(|| {
            self.fail(&format!(
                "nobody watches the printer: {}",
                Value::from(printed.to_string())
            ))
        })
    }
}
