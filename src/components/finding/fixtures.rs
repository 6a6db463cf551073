use super::finding;
use crate::components::bullet_list;
use crate::components::fixture::{Fixture, state};
use leptos::prelude::*;

/// Few things and many.
pub const FIXTURES: &[Fixture] = &[
    state("few", || teams("few", 3)),
    state("many", || teams("many", 12)),
];

fn teams(id: &'static str, count: usize) -> AnyView {
    let words: Vec<String> = (1..=count)
        .map(|n| format!("Team {n}, March 2027"))
        .collect();
    let names = words.clone();
    finding(id, RwSignal::new(String::new()), words, move |places| {
        let some = places.iter().filter_map(|place| names.get(*place));
        bullet_list(some.cloned()).view()
    })
}
