use std::fmt;

use super::record::Kept;

/// Local storage of `file://` is shared with every other local page, so our keys carry our name.
const PREFIX: &str = "kilter/";

/// Where a record is kept: `kilter/<kind>/<id>`.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Key(String);

/// The key of one record.
pub fn key<T: Kept>(id: &str) -> Key {
    Key(format!("{PREFIX}{}/{id}", T::KIND))
}

impl Key {
    /// A key that was found: ours, or nothing.
    pub fn ours(text: &str) -> Option<Self> {
        text.starts_with(PREFIX).then(|| Self(text.to_owned()))
    }

    /// The kind of record.
    pub fn kind(&self) -> &str {
        self.parts().0
    }

    /// The record's id within its kind.
    pub fn id(&self) -> &str {
        self.parts().1
    }

    /// As it is written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    fn parts(&self) -> (&str, &str) {
        let rest = self.0.strip_prefix(PREFIX).unwrap_or_default();
        rest.split_once('/').unwrap_or((rest, ""))
    }
}

impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn knows_its_parts() {
        let key = Key::ours("kilter/round/a/b").unwrap();
        assert_eq!((key.kind(), key.id()), ("round", "a/b"));
        let odd = Key::ours("kilter/odd").unwrap();
        assert_eq!((odd.kind(), odd.id()), ("odd", ""));
    }

    #[test]
    fn another_apps_key_is_not_ours() {
        for key in ["", "kilter", "kilterish/round/a", "round/kilter/"] {
            assert_eq!(Key::ours(key), None, "{key}");
        }
    }
}
