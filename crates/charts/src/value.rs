use crate::table::Cell;

/// A number with its text, or the words that stand where there is none.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// A number. One that is not finite is drawn as missing, with the same text.
    Number {
        /// The exact value; the drawing places it, never prints it.
        value: f64,
        /// The value as it is printed, for instance `7.8`.
        text: String,
    },
    /// No number, for instance "too few could say".
    Missing(String),
}

impl Value {
    /// A number and the text that is printed for it.
    pub fn number(value: f64, text: impl Into<String>) -> Self {
        Self::Number {
            value,
            text: text.into(),
        }
    }

    /// No number, and why.
    pub fn missing(words: impl Into<String>) -> Self {
        Self::Missing(words.into())
    }

    /// The value, if it can be placed on an axis.
    pub(crate) fn placed(&self) -> Option<f64> {
        match self {
            Self::Number { value, .. } if value.is_finite() => Some(*value),
            _ => None,
        }
    }

    /// Its words: the number as it is shown, or why there is none.
    pub fn text(&self) -> &str {
        match self {
            Self::Number { text, .. } | Self::Missing(text) => text,
        }
    }

    pub(crate) fn cell(&self) -> Cell {
        match self.placed() {
            Some(value) => Cell::Number {
                value,
                text: self.text().to_owned(),
            },
            None => Cell::Missing(self.text().to_owned()),
        }
    }
}

/// How far a score could move: the soft end of a bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    /// The lowest it could be.
    pub low: f64,
    /// The highest it could be.
    pub high: f64,
    /// The same in words, for instance "one more reply: 7.1 to 8.0".
    pub text: String,
}

impl Range {
    pub(crate) fn placed(&self) -> Option<(f64, f64)> {
        (self.low.is_finite() && self.high.is_finite())
            .then(|| (self.low.min(self.high), self.low.max(self.high)))
    }
}
