//! What a release may cost whoever opens it, as far as it shows without a clock. This is the one place that says so.
//!
//! Times are measured by `cargo xtask bench start`; these are what they came from, so that a build sees when one grows.

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Weighed {
    /// Bytes of kilter.html.
    pub single_file: usize,
    /// Bytes of the module: all of them are unpacked and checked before the app starts.
    pub module: usize,
    /// Functions that the app enters until its first page is drawn: each is compiled meanwhile.
    pub functions_at_start: usize,
    /// How often it asks for storage before its first page is drawn.
    pub storage_before_drawing: usize,
}

/// At most.
const BUDGET: Weighed = Weighed {
    single_file: 1_000_000,
    // What kilter.html may weigh says how much more there may be; each 100 kB take about 8 ms of a start.
    module: 2_000_000,
    functions_at_start: 1_200,
    storage_before_drawing: 0,
};

impl Weighed {
    fn rows(&self) -> [(&'static str, usize, usize); 4] {
        [
            ("kilter.html, bytes", self.single_file, BUDGET.single_file),
            ("module, bytes", self.module, BUDGET.module),
            (
                "functions entered at the start",
                self.functions_at_start,
                BUDGET.functions_at_start,
            ),
            (
                "storage asked before drawing",
                self.storage_before_drawing,
                BUDGET.storage_before_drawing,
            ),
        ]
    }

    pub fn table(&self) -> String {
        self.rows()
            .map(|(name, found, most)| format!("{name:<32}{found:>11} of {most}\n"))
            .concat()
    }

    /// Why a release is too heavy.
    pub fn broken(&self) -> Vec<String> {
        self.rows()
            .into_iter()
            .filter(|(_, found, most)| found > most)
            .map(|(name, found, most)| {
                format!("{name}: {found}, and xtask/src/build/budget.rs allows {most}")
            })
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_is_the_last_that_fits() {
        assert!(BUDGET.broken().is_empty());
        let heavy = Weighed {
            module: BUDGET.module + 1,
            storage_before_drawing: 1,
            ..BUDGET
        };
        let broken = heavy.broken();
        assert_eq!(broken.len(), 2);
        assert!(broken[0].starts_with("module") && broken[1].contains("storage"));
    }
}
