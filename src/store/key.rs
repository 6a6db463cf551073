use std::collections::BTreeSet;
use std::fmt;

use super::record::Kept;

/// Local storage of `file://` is shared with every other local page, so our keys carry our name.
const PREFIX: &str = "kilter/";

/// Kinds that stand in one place only, local storage only where there is no journal: of a secret no second copy is
/// left behind when it goes.
const IN_ONE_PLACE: [&str; 1] = ["key"];

/// Kinds that are written at every press on a statement.
const WRITTEN_OFTEN: [&str; 1] = ["joined"];

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

    /// Whether it stands in one place only.
    pub fn is_in_one_place(&self) -> bool {
        IN_ONE_PLACE.contains(&self.kind())
    }

    /// Whether it is written at every press on a statement.
    pub fn is_written_often(&self) -> bool {
        WRITTEN_OFTEN.contains(&self.kind())
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

/// These keys, put in one by one: to collect a set sorts it, and the standard sort is compiled anew for each type.
#[must_use]
pub fn set_of(keys: impl IntoIterator<Item = Key>) -> BTreeSet<Key> {
    let mut set = BTreeSet::new();
    for key in keys {
        set.insert(key);
    }
    set
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
    fn a_private_key_stands_in_one_place() {
        use crate::kept_key::KeptKey;
        use crate::outbox::Outbox;
        assert!(key::<KeptKey>("a").is_in_one_place());
        assert!(!key::<Outbox>("a").is_in_one_place());
    }

    #[test]
    fn another_apps_key_is_not_ours() {
        for key in ["", "kilter", "kilterish/round/a", "round/kilter/"] {
            assert_eq!(Key::ours(key), None, "{key}");
        }
    }
}
