//! Counting what passed and failed, from what cargo's test programs print.

use crate::command::Ended;

/// What passed and failed so far.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Count {
    /// Tests, and stages that are not made of tests.
    pub passed: usize,
    pub failed: usize,
    pub output: String,
    /// What is told beneath its line: what was skipped, and the tests that took longest where their times are known.
    pub notes: Vec<String>,
}

impl Count {
    /// One thing that failed, with the reason.
    pub fn failure(why: impl Into<String>) -> Self {
        Self {
            passed: 0,
            failed: 1,
            output: why.into(),
            ..Self::default()
        }
    }

    /// A command that passes or fails as a whole.
    pub fn of_whole(ended: Ended) -> Self {
        Self {
            passed: usize::from(ended.well),
            failed: usize::from(!ended.well),
            output: ended.output,
            ..Self::default()
        }
    }

    /// A command made of tests.
    ///
    /// One that failed without a failed test (it did not compile, say) has failed once; one that
    /// ran no test at all has failed too, for it shows nothing.
    pub fn of_tests(ended: Ended) -> Self {
        let mut count = Self {
            output: ended.output,
            ..Self::default()
        };
        let (passed, failed) = count
            .output
            .lines()
            .filter_map(result)
            .fold((0, 0), |(p, f), (passed, failed)| (p + passed, f + failed));
        (count.passed, count.failed) = (passed, failed);
        if !ended.well && failed == 0 {
            count.failed = 1;
        }
        if ended.well && passed + failed == 0 {
            count.failed = 1;
            count.output.push_str("no test ran\n");
        }
        count
    }

    /// Adds another's numbers and output.
    pub fn add(&mut self, other: &Self) {
        self.passed += other.passed;
        self.failed += other.failed;
        self.output.push_str(&other.output);
    }
}

/// Reads `test result: ok. 3 passed; 0 failed; …`.
fn result(line: &str) -> Option<(usize, usize)> {
    let (_, result) = line
        .trim()
        .strip_prefix("test result: ")?
        .split_once(". ")?;
    let mut numbers = result.split("; ").map(|part| part.split_once(' '));
    let (passed, "passed") = numbers.next()?? else {
        return None;
    };
    let (failed, "failed") = numbers.next()?? else {
        return None;
    };
    Some((passed.parse().ok()?, failed.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn ended(well: bool, output: &str) -> Ended {
        Ended {
            well,
            output: output.into(),
        }
    }

    fn numbers(count: &Count) -> (usize, usize) {
        (count.passed, count.failed)
    }

    #[test]
    fn tests_of_all_programs_are_added_up() {
        let output = "test result: ok. 3 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
                      test a ... FAILED\n\
                      test result: FAILED. 4 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out\n";
        assert_eq!(numbers(&Count::of_tests(ended(false, output))), (7, 2));
    }

    #[test]
    fn what_does_not_compile_has_failed_once() {
        assert_eq!(
            numbers(&Count::of_tests(ended(
                false,
                "error[E0425]: cannot find value"
            ))),
            (0, 1)
        );
    }

    #[test]
    fn a_program_that_dies_after_good_results_has_failed() {
        let output = "test result: ok. 3 passed; 0 failed; 0 ignored\nerror: process didn't exit successfully";
        assert_eq!(numbers(&Count::of_tests(ended(false, output))), (3, 1));
    }

    #[test]
    fn no_test_is_no_success() {
        let none = Count::of_tests(ended(
            true,
            "test result: ok. 0 passed; 0 failed; 0 ignored",
        ));
        assert_eq!(numbers(&none), (0, 1));
        assert!(none.output.ends_with("no test ran\n"));
    }

    #[test]
    fn a_line_that_only_looks_like_a_result_counts_nothing() {
        assert_eq!(result("test result: ok. many passed; 0 failed"), None);
        assert_eq!(result("the test result: ok. 1 passed; 0 failed"), None);
        assert_eq!(
            result("test result: ok. 1 passed; 0 failed; 0 ignored"),
            Some((1, 0))
        );
    }

    #[test]
    fn a_whole_counts_as_one() {
        assert_eq!(numbers(&Count::of_whole(ended(true, ""))), (1, 0));
        assert_eq!(numbers(&Count::of_whole(ended(false, ""))), (0, 1));
    }
}
