//! The tables, as Markdown.

use crate::cell::{Cell, Found, KINDS, REPLIES, View};
use crate::measure::{Four, Measure, Score};
use crate::population::Kind;
use crate::question::Asked;

/// What was found, cell by cell.
type All = [(Cell, Found)];

/// Everything that the attack prints.
pub fn whole(all: &All, teams: u32, seed: u64) -> String {
    let parts = [
        format!("Seed {seed}, {teams} teams a cell. Pairs are: mixed teams / positive teams.\n"),
        guesses(all),
        opt_outs(all),
        leaks(all),
        design(all),
        every_cell(all),
    ];
    parts.join("\n")
}

/// Right guesses of 100, with and without the file.
fn guesses(all: &All) -> String {
    let mut table = Table::new(
        "Of 100 best guesses, so many are right",
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
    table.text
}

/// Who opted out.
fn opt_outs(all: &All) -> String {
    let mut table = Table::new(
        "Somebody said \"Can't say\" to the one wanted statement: the chance that the attacker gives to that",
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
    table.text
}

/// What counts give away by themselves.
fn leaks(all: &All) -> String {
    let mut table = Table::new(
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
    table.text
}

/// The question of the figures from the design: two answers of five are known.
fn design(all: &All) -> String {
    let mut table = Table::new(
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
    table.text
}

/// All there is.
fn every_cell(all: &All) -> String {
    let mut table = Table::new(
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
    table.text
}

fn words(asked: Asked) -> &'static str {
    match asked {
        Asked::ThirdOfThree => "2 of 3, for the third",
        Asked::TwoOfThree => "1 of 3, for the other 2",
        Asked::OtherOfFacet => "1 of 2, for the other",
        Asked::HalfOfAxis => "4 of 8, for the other 4",
        Asked::ThreeOfFive => "2 of 5, for the other 3",
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
