/// A thin labelled line across a scale: a cut between bands, or the line between low and high.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Guide {
    /// Where it stands on the scale. One that is not finite, or off the scale, is not drawn.
    pub at: f64,
    /// The text at its end, for instance `60`.
    pub label: String,
}

impl Guide {
    /// A line at a value, with its text.
    pub fn new(at: f64, label: impl Into<String>) -> Self {
        Self {
            at,
            label: label.into(),
        }
    }
}
