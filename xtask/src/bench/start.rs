//! The start of kilter.html beside a page of SurveyJS and one by hand. They take turns, each time in a new browser with
//! a new profile (`tests/journeys/src/bin/bench-start`).

use super::{in_browser::measured, spread::Spread, verdict::verdict};
use crate::{fault::Fault, paths::Paths, step::say};

/// At most this part of another page's time; docs/performance.md says where each stands.
const GOALS: [(&str, &str, usize, f64); 3] = [
    ("first answered press", "SurveyJS", 1, 0.35),
    ("first answered press", "by hand", 1, 1.6),
    ("first paint", "by hand", 0, 1.1),
];

const OURS: &str = "Kilter";

/// Measures so many starts of each, with the processor as it is and four times slower.
pub fn run(paths: &Paths, runs: usize) -> Result<(), Fault> {
    let measured = measured(paths, "bench-start", [runs.to_string()])?;
    say(&tables(&measured));
    Ok(())
}

/// A table for each speed, and each goal with where it stands.
fn tables(measured: &str) -> String {
    let lines: Vec<Vec<&str>> = measured
        .lines()
        .map(|line| line.split('\t').collect())
        .collect();
    let mut text = String::new();
    for speed in in_order(&lines, 0) {
        let of = |page: &str, what: usize| {
            let these = lines
                .iter()
                .filter(|line| line.first() == Some(&speed) && line.get(1) == Some(&page));
            Spread::of(
                these
                    .filter_map(|line| line.get(2 + what)?.parse().ok())
                    .collect(),
            )
        };
        text += &format!("\n{speed}x slower, milliseconds: median (least to most)\n\n");
        text += "| page | first paint | first answered press |\n|---|---|---|\n";
        for page in in_order(&lines, 1) {
            if let (Some(painted), Some(answered)) = (of(page, 0), of(page, 1)) {
                text += &format!("| {page} | {painted} | {answered} |\n");
            }
        }
        text += "\n";
        for (what, other, at, goal) in GOALS {
            if let (Some(ours), Some(theirs)) = (of(OURS, at), of(other, at)) {
                let ratio = ours.median / theirs.median;
                let verdict = verdict(ratio <= goal);
                text += &format!("- {what}, of {other}: {ratio:.2} of {goal} at most: {verdict}\n");
            }
        }
    }
    text
}

/// What stands at a place of the lines, each once.
fn in_order<'a>(lines: &[Vec<&'a str>], at: usize) -> Vec<&'a str> {
    let mut found = Vec::new();
    for line in lines {
        if let Some(word) = line.get(at)
            && !found.contains(word)
        {
            found.push(*word);
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_goal_that_is_missed_is_said() {
        let measured = "1\tKilter\t100\t200\n1\tSurveyJS\t700\t800\n1\tby hand\t100\t100\n";
        let tables = tables(measured);
        // 200 / 800, 200 / 100, 100 / 100.
        assert!(
            tables.contains("of SurveyJS: 0.25 of 0.35 at most: held"),
            "{tables}"
        );
        assert!(tables.contains("of by hand: 2.00 of 1.6 at most: WE LOSE"));
        assert!(tables.contains("first paint, of by hand: 1.00 of 1.1 at most: held"));
        assert!(tables.contains("| Kilter | 100 (100 to 100) | 200 (200 to 200) |"));
    }
}
