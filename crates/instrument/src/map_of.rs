use litemap::LiteMap;
use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use std::fmt;
use std::marker::PhantomData;

/// A map of these, put in one by one; of equal keys the last counts, as it does where a map is collected.
///
/// To collect one sorts it, and the standard sort is compiled anew for each type it sorts: 3 kB of the app's module a
/// type. These maps are of a few.
pub fn map_of<K: Ord, V>(entries: impl IntoIterator<Item = (K, V)>) -> LiteMap<K, V> {
    let mut map = LiteMap::new();
    for (key, value) in entries {
        map.insert(key, value);
    }
    map
}

/// The same of a map that is read: `#[serde(deserialize_with = "read_map")]`.
///
/// # Errors
/// Where it is no map, or a key or a value is none.
pub fn read_map<'de, D, K, V>(input: D) -> Result<LiteMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Ord + Deserialize<'de>,
    V: Deserialize<'de>,
{
    input.deserialize_map(Entries(PhantomData))
}

struct Entries<K, V>(PhantomData<(K, V)>);

impl<'de, K: Ord + Deserialize<'de>, V: Deserialize<'de>> Visitor<'de> for Entries<K, V> {
    type Value = LiteMap<K, V>;

    fn expecting(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("a map")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut input: A) -> Result<Self::Value, A::Error> {
        let mut map = LiteMap::new();
        while let Some((key, value)) = input.next_entry()? {
            map.insert(key, value);
        }
        Ok(map)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_map_that_is_collected() {
        let entries = [(2, 'a'), (1, 'b'), (2, 'c'), (3, 'd')];
        assert_eq!(map_of(entries), entries.into_iter().collect());
    }

    #[test]
    fn it_is_the_map_that_is_read() {
        let read = |text: &str| read_map(&mut serde_json::Deserializer::from_str(text)).ok();
        let expected: LiteMap<String, u8> =
            [("a".into(), 3), ("b".into(), 1)].into_iter().collect();
        assert_eq!(read(r#"{"b":1,"a":2,"a":3}"#), Some(expected));
        assert_eq!(read(r#"{"a":"b"}"#), None);
        assert_eq!(read("[]"), None);
    }
}
