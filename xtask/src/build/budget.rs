//! The most that a release may weigh. This is the one place that says so.

/// The most bytes that kilter.html may have: it goes by e-mail and on memory sticks.
pub const SINGLE_FILE: usize = 350_000;

/// Why a release is too heavy.
pub fn broken_by(single_file: usize) -> Option<String> {
    (single_file > SINGLE_FILE).then(|| {
        let over = single_file - SINGLE_FILE;
        format!("kilter.html has {single_file} bytes, {over} more than the {SINGLE_FILE} of xtask/src/build/budget.rs")
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_is_the_last_that_fits() {
        assert_eq!(broken_by(SINGLE_FILE), None);
        assert!(broken_by(SINGLE_FILE + 1).unwrap().contains("1 more"));
    }
}
