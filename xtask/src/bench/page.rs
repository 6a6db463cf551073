//! Many team summaries in kilter.html, beside a page of plain JavaScript that makes the same checks and draws the same
//! hundred rows (`tests/journeys/src/bin/bench-page`).

use super::{in_browser::measured, made_up, spread::Spread, verdict::verdict};
use crate::{fault::Fault, paths::Paths, step::say};

/// At most this part of the other page's time.
const GOAL: f64 = 1.0;
/// At most so many milliseconds in which no press is answered.
const LONGEST_TASK: f64 = 100.0;
const COLUMNS: [&str; 5] = [
    "read and checked, ms",
    "then drawn, ms",
    "longest task, ms",
    "then kept, ms",
    "longest task of that, ms",
];
const PAGES: [&str; 2] = ["Kilter", "plain JavaScript"];

/// Measures so many runs of each over so many summaries, one a line.
pub fn run(paths: &Paths, runs: usize, summaries: usize) -> Result<(), Fault> {
    let file = made_up::summaries(paths, "page.ndjson", summaries)?;
    let arguments = [runs.to_string().into(), file.into_os_string()];
    let measured = measured(paths, "bench-page", arguments)?;
    say(&table(&measured));
    Ok(())
}

fn table(measured: &str) -> String {
    let of = |page: &str, at: usize| {
        let lines = measured
            .lines()
            .map(|line| line.split('\t').collect::<Vec<_>>());
        let these = lines.filter(|line| line.first() == Some(&page));
        Spread::of(
            these
                .filter_map(|line| line.get(at)?.parse().ok())
                .collect(),
        )
    };
    let mut text = format!(
        "| page | {} |\n|---|---|---|---|---|---|\n",
        COLUMNS.join(" | ")
    );
    for page in PAGES {
        let row: Option<Vec<_>> = (1..=COLUMNS.len())
            .map(|at| Some(of(page, at)?.to_string()))
            .collect();
        if let Some(row) = row {
            text += &format!("| {page} | {} |\n", row.join(" | "));
        }
    }
    let [ours, theirs] = PAGES.map(|page| of(page, 1));
    if let (Some(ours), Some(theirs)) = (ours, theirs) {
        let ratio = ours.median / theirs.median;
        text += &format!(
            "\n- reading and checking, of plain JavaScript: {ratio:.2} of {GOAL} at most: {}\n",
            verdict(ratio <= GOAL)
        );
    }
    for (what, at) in [("reading and drawing", 3), ("keeping", 5)] {
        if let Some(longest) = of(PAGES[0], at) {
            text += &format!(
                "- longest task of {what}: {:.0} ms of {LONGEST_TASK} at most: {}\n",
                longest.median,
                verdict(longest.median <= LONGEST_TASK)
            );
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_that_is_missed_is_said() {
        // 150 / 100.
        let lost = table("Kilter\t150\t9\t90\t40\t101\nplain JavaScript\t100\t8\t95\t0\t0\n");
        for says in [
            "reading and checking, of plain JavaScript: 1.50 of 1 at most: WE LOSE",
            "longest task of reading and drawing: 90 ms of 100 at most: held",
            "longest task of keeping: 101 ms of 100 at most: WE LOSE",
            "| Kilter | 150 (150 to 150) | 9 (9 to 9) | 90 (90 to 90) | 40 (40 to 40) | 101 (101 to 101) |",
        ] {
            assert!(lost.contains(says), "{says} in {lost}");
        }
        let held = table("Kilter\t90\t9\t101\t40\t90\nplain JavaScript\t100\t8\t95\t0\t0\n");
        assert!(held.contains("0.90 of 1 at most: held"), "{held}");
        assert!(
            held.contains("reading and drawing: 101 ms of 100 at most: WE LOSE"),
            "{held}"
        );
    }
}
