use kilter_text::say;
use serde::{Serialize, Serializer};
use std::borrow::Cow;

/// Which fields are null and why, in the order of the fields.
#[derive(Default)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct Why(
    #[cfg_attr(test, schemars(with = "std::collections::BTreeMap<String, String>"))]
    Vec<(Cow<'static, str>, String)>,
);

impl Why {
    /// The value; where there is none its reason is noted.
    pub fn value<T>(
        &mut self,
        field: impl Into<Cow<'static, str>>,
        value: Result<T, impl Into<say::Why>>,
    ) -> Option<T> {
        value
            .map_err(|why| self.0.push((field.into(), why.into().say().into_owned())))
            .ok()
    }

    /// The value; where there is none these words are noted.
    pub fn said<T>(&mut self, field: &'static str, value: Result<T, String>) -> Option<T> {
        value.map_err(|why| self.0.push((field.into(), why))).ok()
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Serialize for Why {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(field, why)| (field, why)))
    }
}
