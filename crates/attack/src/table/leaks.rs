//! What counts give away by themselves.

use super::all::{All, found};
use super::markdown_table::MarkdownTable;
use super::said::{of_100, pair};
use crate::cell::{Found, REPLIES};
use crate::question::Asked;

pub fn table(all: &All) -> String {
    let mut table = MarkdownTable::new(
        "What counts show by themselves, of 100",
        &[
            "options",
            "replies",
            "statements with one answer from everybody",
            "answers that nobody else gave",
        ],
    );
    for (options, asked) in [("3", Asked::ThirdOfThree), ("5", Asked::OtherOfFacet)] {
        for replies in REPLIES {
            let pair_of = |part: &dyn Fn(&Found) -> f64| {
                pair(|kind| Some(of_100(part(found(all, kind, replies, false, asked)?))))
            };
            table.row([
                options.to_owned(),
                replies.to_string(),
                pair_of(&|found| found.leaks.unanimous()),
                pair_of(&|found| found.leaks.alone()),
            ]);
        }
    }
    table.into_text()
}
