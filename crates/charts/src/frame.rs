/// What every chart carries around its drawing.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Frame {
    /// Makes the element ids of this chart unique on its page. Letters, digits, `-` and `_` are kept.
    pub prefix: String,
    /// The accessible name, which is also the table's caption. It should say how many replied.
    pub title: String,
    /// The accessible description; the page shows the same words after the chart.
    pub description: String,
    /// Drawn above the chart when it must stand alone, as in a picture. Empty where the page has a heading.
    pub heading: String,
    /// Drawn below the chart, for instance "A conversation starter, not a test." Empty where the page says it.
    pub note: String,
}

impl Frame {
    /// The prefix as the start of an element id: never empty, and safe in `aria-labelledby`, which splits at spaces.
    pub(crate) fn id(&self) -> String {
        let kept: String = self
            .prefix
            .chars()
            .filter(|c| c.is_ascii_alphanumeric() || *c == '-' || *c == '_')
            .collect();
        if kept.starts_with(|c: char| c.is_ascii_alphabetic()) {
            kept
        } else {
            format!("chart{kept}")
        }
    }
}
