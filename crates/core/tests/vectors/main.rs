//! The published input and output for the statistics: R's agrmt and multilevel, scipy,
//! statsmodels, exact enumeration.
#![allow(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::float_cmp,
    clippy::cast_precision_loss,
    reason = "a test's helpers may fail the test"
)]

mod chance;
mod intervals;
mod ordinal;
mod within_group;

use serde_json::Value;

/// A file of vectors.
fn file(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

/// Asserts that a number is that of the vector, within 1e-9; null where it is undefined.
#[track_caller]
fn same(what: &str, found: Option<f64>, vector: &Value) {
    match (found, vector.as_f64()) {
        (Some(found), Some(wanted)) => assert!(
            (found - wanted).abs() <= 1e-9,
            "{what}: {found} and not {wanted}"
        ),
        (None, None) => {}
        (found, wanted) => panic!("{what}: {found:?} and not {wanted:?}"),
    }
}

fn list(value: &Value) -> &[Value] {
    value.as_array().unwrap()
}

fn number(value: &Value) -> u32 {
    u32::try_from(value.as_u64().unwrap()).unwrap()
}
