//! All there is.

use super::all::All;
use super::markdown_table::MarkdownTable;
use super::said::{chance, fine_of_100, of_100, words};
use crate::cell::View;

pub fn table(all: &All) -> String {
    let mut table = MarkdownTable::new(
        "Every cell: chance given to the truth; of 100: right, right as the last attacker believes, nearly certain and certain",
        &[
            "known, and wanted",
            "options",
            "teams",
            "replies",
            "can't say",
            "who",
            "people",
            "chance: base rates",
            "together",
            "counts",
            "counts, together",
            "right: base rates",
            "together",
            "counts",
            "counts, together",
            "as it believes",
            "nearly",
            "certain",
        ],
    );
    for (cell, found) in all {
        for (asked, view, measure) in &found.measures {
            let four = &measure.all;
            let [chances, rights] = [
                four.map(|score| chance(score.chance())),
                four.map(|score| of_100(score.right())),
            ];
            table.row([
                words(*asked).to_owned(),
                cell.shape().options.to_string(),
                cell.kind.to_string(),
                cell.replies.to_string(),
                if cell.opt_out { "yes" } else { "no" }.to_owned(),
                if *view == View::Member {
                    "member"
                } else {
                    "outsider"
                }
                .to_owned(),
                four.counts.people().to_string(),
                chances.base_rates,
                chances.together,
                chances.counts,
                chances.counts_together,
                rights.base_rates,
                rights.together,
                rights.counts,
                rights.counts_together,
                of_100(four.counts_together.best()),
                fine_of_100(four.counts_together.nearly()),
                fine_of_100(four.counts_together.certain()),
            ]);
        }
    }
    table.into_text()
}
