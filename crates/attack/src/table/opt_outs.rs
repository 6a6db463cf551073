//! Who opted out.

use super::all::{All, found, measure};
use super::markdown_table::MarkdownTable;
use super::said::{of_100, pair, words};
use crate::cell::{REPLIES, View};
use crate::measure::{Four, Score};
use crate::question::Asked;

pub fn table(all: &All) -> String {
    let mut table = MarkdownTable::new(
        "Of 100 chances, so many go to \"Can't say\" where that is the wanted answer",
        &[
            "known, and wanted",
            "replies",
            "without the file",
            "with the file",
            "with the file, by somebody who answered too",
            "files in which some statement has one \"Can't say\"",
        ],
    );
    for asked in [Asked::ThirdOfThree, Asked::OtherOfFacet] {
        for replies in REPLIES {
            let pair_of = |view, part: &dyn Fn(&Four<Score>) -> String| {
                pair(|kind| {
                    measure(all, kind, replies, true, asked, view).map(|m| part(&m.opted_out))
                })
            };
            let with = |four: &Four<Score>| of_100(four.counts_together.chance());
            table.row([
                words(asked).to_owned(),
                replies.to_string(),
                pair_of(View::Outsider, &|four| of_100(four.together.chance())),
                pair_of(View::Outsider, &with),
                pair_of(View::Member, &with),
                pair(|kind| {
                    let found = found(all, kind, replies, true, asked)?;
                    Some(of_100(found.leaks.one_opted_out()))
                }),
            ]);
        }
    }
    table.into_text()
}
