use kilter_core::instrument::{Catalogue, Instrument};

/// A check that says something about a theme, and with which of its parts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Speaks {
    pub(super) check: &'static str,
    pub(super) parts: Vec<&'static str>,
}

impl Speaks {
    /// A check's id, a colon, and the ids of its parts.
    pub(super) fn read(text: &'static str) -> Option<Self> {
        let (check, parts) = text.split_once(':')?;
        let parts: Vec<_> = parts.split_whitespace().collect();
        (!parts.is_empty()).then_some(Self { check, parts })
    }

    /// The check; a test sees to it that it is there.
    #[must_use]
    pub fn check<'a>(&self, catalogue: &'a Catalogue) -> Option<&'a Instrument> {
        let mut checks = catalogue.iter();
        checks.find(|it| it.key.instrument.as_str() == self.check)
    }

    /// The names of its parts, as the check has them.
    #[must_use]
    pub fn parts<'a>(&self, of: &'a Instrument) -> Vec<&'a str> {
        let scales = of.scales.iter();
        let named = scales.filter(|scale| self.parts.contains(&scale.id.as_str()));
        named.map(|scale| scale.label.as_str()).collect()
    }
}
