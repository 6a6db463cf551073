//! Sorting, compiled once.

use std::cmp::Ordering;

/// The places `0..len` in the order of `compare`, equals in the order given.
///
/// The standard sort is compiled anew for each type it sorts, at 4 kB of the app's module a
/// type (measured); this is compiled once, for places.
pub fn order(len: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..len).collect();
    places.sort_by(|a, b| compare(*a, *b));
    places
}

/// The things in the order of `compare`, equals in the order given.
pub fn in_order<T>(things: Vec<T>, compare: impl Fn(&T, &T) -> Ordering) -> Vec<T> {
    let places = order(things.len(), &|a, b| match (things.get(a), things.get(b)) {
        (Some(a), Some(b)) => compare(a, b),
        _ => Ordering::Equal,
    });
    let mut things: Vec<Option<T>> = things.into_iter().map(Some).collect();
    places
        .into_iter()
        .filter_map(|place| things.get_mut(place)?.take())
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn it_is_the_stable_sort(things in prop::collection::vec((0..5_u8, any::<u8>()), 0..40)) {
            let mut sorted = things.clone();
            sorted.sort_by_key(|(key, _)| *key);
            prop_assert_eq!(in_order(things, |a, b| a.0.cmp(&b.0)), sorted);
        }
    }
}
