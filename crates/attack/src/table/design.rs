//! The question of the figures from the design: two answers of five are known.

use super::all::{All, of};
use super::markdown_table::MarkdownTable;
use super::said::{chance, fine_of_100, pair};
use crate::cell::{Cell, REPLIES, View};
use crate::measure::{Four, Score};
use crate::question::Asked;

pub fn table(all: &All) -> String {
    let mut table = MarkdownTable::new(
        "Two of five known, three wanted: the chance given to the truth on average, and certain people of 100",
        &[
            "options",
            "replies",
            "base rates",
            "answers go together, without the file",
            "counts only",
            "counts, and answers go together",
            "certain",
        ],
    );
    for options in ["3", "5"] {
        for replies in REPLIES {
            let pair_of = |part: &dyn Fn(&Four<Score>) -> String| {
                pair(|kind| {
                    let of_check = |cell: &Cell| cell.shape().options.to_string() == options;
                    let (_, found) = all.iter().find(|(cell, _)| {
                        of_check(cell)
                            && cell.kind == kind
                            && cell.replies == replies
                            && !cell.opt_out
                    })?;
                    Some(part(&of(found, Asked::ThreeOfFive, View::Outsider)?.all))
                })
            };
            table.row([
                options.to_owned(),
                replies.to_string(),
                pair_of(&|four| chance(four.base_rates.chance())),
                pair_of(&|four| chance(four.together.chance())),
                pair_of(&|four| chance(four.counts.chance())),
                pair_of(&|four| chance(four.counts_together.chance())),
                pair_of(&|four| fine_of_100(four.counts.certain())),
            ]);
        }
    }
    table.into_text()
}
