use litemap::LiteMap;

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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_is_the_map_that_is_collected() {
        let entries = [(2, 'a'), (1, 'b'), (2, 'c'), (3, 'd')];
        assert_eq!(map_of(entries), entries.into_iter().collect());
    }
}
