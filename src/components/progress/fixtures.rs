use super::progress;
use crate::components::fixture::{Fixture, state};

/// Nothing to say, and how far it is.
pub const FIXTURES: &[Fixture] = &[
    state("nothing to say", || progress(String::new).view()),
    state("how far it is", || {
        progress(|| "Opening reply 3 of 9".into()).view()
    }),
];
