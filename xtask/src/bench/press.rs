//! A radio button of a member's own draft, with no team summary kept and with a thousand
//! (`tests/journeys/src/bin/bench-press`). The times are measured; the records that a press reads and writes are counted,
//! and where it is not one of each the bench fails.

use super::{in_browser::measured, spread::Spread, verdict::verdict};
use crate::{fault::Fault, paths::Paths, step::say};

/// A frame of a screen that draws 60 a second, in milliseconds.
const FRAME: f64 = 1_000.0 / 60.0;

/// Measures so many presses with each number of summaries.
pub fn run(paths: &Paths, runs: usize) -> Result<(), Fault> {
    let measured = measured(paths, "bench-press", [runs.to_string()])?;
    let presses = Presses::read(&measured);
    say(&presses.table());
    presses.judge()
}

struct Presses(Vec<Press>);

struct Press {
    /// How many summaries were kept.
    kept: u64,
    /// Milliseconds of our own work, until painted, until on disk.
    times: [f64; 3],
    /// Records read and written in the journal, then in local storage; tasks of more than 50 ms.
    counts: [u64; 5],
}

impl Press {
    fn read(line: &str) -> Option<Self> {
        let words: Vec<&str> = line.split('\t').collect();
        let (kept, rest) = words.split_first()?;
        let (times, counts) = rest.split_at_checked(3)?;
        let times: Option<Vec<f64>> = times.iter().map(|each| each.parse().ok()).collect();
        let counts: Option<Vec<u64>> = counts.iter().map(|each| each.parse().ok()).collect();
        Some(Self {
            kept: kept.parse().ok()?,
            times: times?.try_into().ok()?,
            counts: counts?.try_into().ok()?,
        })
    }
}

impl Presses {
    fn read(measured: &str) -> Self {
        Self(measured.lines().filter_map(Press::read).collect())
    }

    /// A row for each number of summaries, and where the goal stands for each.
    fn table(&self) -> String {
        let mut text = String::from(
            "\n| summaries kept | our own work, ms | until painted | until on disk | records read, written | in local storage | tasks over 50 ms |\n|---|---|---|---|---|---|---|\n",
        );
        let mut verdicts = String::from("\n");
        for these in self.0.chunk_by(|one, next| one.kept == next.kept) {
            let kept = these.first().map_or(0, |press| press.kept);
            let spread = |of: fn(&Press) -> f64| Spread::of(these.iter().map(of).collect());
            let (Some(worked), Some(painted), Some(on_disk)) = (
                spread(|press| press.times[0]),
                spread(|press| press.times[1]),
                spread(|press| press.times[2]),
            ) else {
                continue;
            };
            let most = |of: fn(&Press) -> u64| these.iter().map(of).max().unwrap_or(0);
            text += &format!(
                "| {kept} | {worked:.1} | {painted} | {on_disk} | {}, {} | {}, {} | {} of {} |\n",
                most(|press| press.counts[0]),
                most(|press| press.counts[1]),
                most(|press| press.counts[2]),
                most(|press| press.counts[3]),
                these.iter().map(|press| press.counts[4]).sum::<u64>(),
                these.len(),
            );
            let verdict = verdict(worked.median <= FRAME);
            verdicts += &format!(
                "- {kept} kept, our own work of one frame ({FRAME:.1} ms) at most: {verdict}\n"
            );
        }
        text + &verdicts
    }

    /// Of each press one record is read and one is written.
    fn judge(&self) -> Result<(), Fault> {
        let other = |press: &&Press| press.counts[..2] != [1, 1];
        match self.0.iter().find(other) {
            None if self.0.is_empty() => Err(Fault::Needs("no press was measured".into())),
            None => Ok(()),
            Some(Press {
                kept,
                counts: [read, written, ..],
                ..
            }) => Err(Fault::Needs(format!(
                "with {kept} summaries kept a press reads {read} records and writes {written}: one of each is what it may"
            ))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const GOOD: &str = "0\t4\t16\t18\t1\t1\t2\t1\t0\n0\t2.25\t16\t17\t1\t1\t2\t1\t1\n0\t3\t16\t19\t1\t1\t2\t1\t0\n";

    #[test]
    fn the_spread_is_told_and_a_missed_goal_is_said() {
        let slow = "1000\t40\t64\t90\t1\t1\t2\t1\t1\n";
        let table = Presses::read(&format!("{GOOD}{slow}")).table();
        assert!(
            table.contains(
                "| 0 | 3.0 (2.2 to 4.0) | 16 (16 to 16) | 18 (17 to 19) | 1, 1 | 2, 1 | 1 of 3 |"
            ),
            "{table}"
        );
        assert!(table.contains("- 0 kept, our own work of one frame (16.7 ms) at most: held"));
        assert!(
            table.contains("- 1000 kept, our own work of one frame (16.7 ms) at most: WE LOSE")
        );
    }

    #[test]
    fn more_than_one_record_or_none_fails() {
        assert!(Presses::read(GOOD).judge().is_ok());
        for (read, written) in [(1_000, 1), (1, 2), (0, 1), (1, 0)] {
            let other = format!("1000\t4\t16\t18\t{read}\t{written}\t2\t1\t0\n");
            let judged = Presses::read(&format!("{GOOD}{other}")).judge();
            assert!(judged.is_err(), "{read} {written}");
        }
        assert!(Presses::read("").judge().is_err());
    }
}
