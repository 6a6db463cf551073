//! The tables, as Markdown; one a file.

mod design;
mod every_cell;
mod guesses;
mod leaks;
mod opt_outs;

use crate::cell::{Cell, Found, KINDS, View};
use crate::measure::Measure;
use crate::population::Kind;
use crate::question::Asked;

/// What was found, cell by cell.
type All = [(Cell, Found)];

/// Everything that the attack prints.
pub fn whole(all: &All, teams: u32, seed: u64) -> String {
    let parts = [
        format!("Seed {seed}, {teams} teams a cell. Pairs are: mixed teams / positive teams.\n"),
        guesses::table(all),
        opt_outs::table(all),
        leaks::table(all),
        design::table(all),
        every_cell::table(all),
    ];
    parts.join("\n")
}

fn words(asked: Asked) -> &'static str {
    match asked {
        Asked::ThirdOfThree => "2 of 3 on a foundation, for the third",
        Asked::TwoOfThree => "1 of 3 on a foundation, for the other 2",
        Asked::OtherOfFacet => "1 of 2 on a facet, for the other",
        Asked::HalfOfAxis => "4 of 8 on an axis, for the other 4",
        Asked::ThreeOfFive => "2 of any 5, for the other 3",
    }
}

fn found(all: &All, kind: Kind, replies: u32, opt_out: bool, asked: Asked) -> Option<&Found> {
    let (_, found) = all.iter().find(|(cell, found)| {
        let same = cell.kind == kind && cell.replies == replies && cell.opt_out == opt_out;
        same && found.measures.iter().any(|(of, _, _)| *of == asked)
    })?;
    Some(found)
}

fn of(found: &Found, asked: Asked, view: View) -> Option<&Measure> {
    let mut measures = found.measures.iter();
    let (_, _, measure) = measures.find(|(of, by, _)| *of == asked && *by == view)?;
    Some(measure)
}

fn measure(
    all: &All,
    kind: Kind,
    replies: u32,
    opt_out: bool,
    asked: Asked,
    view: View,
) -> Option<&Measure> {
    of(found(all, kind, replies, opt_out, asked)?, asked, view)
}

fn pair(of: impl Fn(Kind) -> Option<String>) -> String {
    KINDS.map(|kind| of(kind).unwrap_or_default()).join(" / ")
}

fn chance(chance: f64) -> String {
    format!("{chance:.2}").trim_start_matches('0').to_owned()
}

fn of_100(share: f64) -> String {
    format!("{:.0}", share * 100.0)
}

fn fine_of_100(share: f64) -> String {
    if share > 0.0 {
        format!("{:.1}", share * 100.0)
    } else {
        "0".to_owned()
    }
}

/// A table with a title above it.
struct Table {
    text: String,
}

impl Table {
    fn new(title: &str, columns: &[&str]) -> Self {
        let rule = vec!["---"; columns.len()];
        let text = format!(
            "## {title}\n\n| {} |\n|{}|\n",
            columns.join(" | "),
            rule.join("|")
        );
        Self { text }
    }

    fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }
}
