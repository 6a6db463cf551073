//! Right guesses, with and without the file.

use super::all::{All, measure};
use super::markdown_table::MarkdownTable;
use super::said::{fine_of_100, of_100, pair, words};
use crate::cell::{REPLIES, View};
use crate::measure::{Four, Score};
use crate::question::Asked;

pub fn table(all: &All) -> String {
    let mut table = MarkdownTable::new(
        "Of 100 best guesses, so many are right; of 100 people, so many are certain",
        &[
            "known, and wanted",
            "replies",
            "without the file",
            "with the file",
            "with the file, by somebody who answered too",
            "with the file, where people may say \"Can't say\"",
            "certain, with the file",
            "certain, by somebody who answered too",
        ],
    );
    for asked in [
        Asked::ThirdOfThree,
        Asked::TwoOfThree,
        Asked::OtherOfFacet,
        Asked::HalfOfAxis,
    ] {
        for replies in REPLIES {
            let pair = |opt_out, view, part: &dyn Fn(&Four<Score>) -> String| {
                pair(|kind| measure(all, kind, replies, opt_out, asked, view).map(|m| part(&m.all)))
            };
            let right = |four: &Four<Score>| of_100(four.counts_together.right());
            let certain = |four: &Four<Score>| fine_of_100(four.counts_together.certain());
            table.row([
                words(asked).to_owned(),
                replies.to_string(),
                pair(false, View::Outsider, &|four| of_100(four.together.right())),
                pair(false, View::Outsider, &right),
                pair(false, View::Member, &right),
                pair(true, View::Outsider, &right),
                pair(false, View::Outsider, &certain),
                pair(false, View::Member, &certain),
            ]);
        }
    }
    table.into_text()
}
