//! `kilter pool`: several teams added up, in the order of the files. Never a ranking (P7 in docs/privacy.md).

use crate::args::{PageFormat, Pool as Args};
use crate::input::{self, Heard};
use crate::line;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::progress::Progress;
use kilter_core::compare::{Pool, SideBySide};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_page::Block;
use kilter_page::facts::json;
use kilter_page::pool::{left_out, pool_page};
use kilter_page::render::markdown::markdown;
use kilter_text::{say, t};
use std::io::Write;
use std::ops::ControlFlow;

/// Adds up the files.
pub fn run(args: &Args, progress: Progress, mut out: Output) -> Outcome {
    let mut adding = Adding {
        pool: Pool::default(),
        rules: args.numbers.rules(),
        any_wording: args.any_wording,
        other_words: Vec::new(),
    };
    let mut outcome = Outcome::Good;
    let mut fault = |line: &str| {
        outcome = Outcome::Faulty;
        line::to_stderr(line);
    };
    // Whoever runs this may have higher numbers than a team: then the team is left out by the pool, which says so.
    input::read(
        &args.files.files,
        Rules::default(),
        progress,
        |summary| summary,
        &mut |heard| {
            match heard {
                Heard::Note(note) => line::to_stderr(&note),
                Heard::Fault(line) => fault(&line),
                Heard::Summary(summary, name) => {
                    for says in adding.add(&summary) {
                        fault(&line::fault(&name, &says));
                    }
                }
            }
            ControlFlow::Continue(())
        },
    );
    // A pool of nobody would look like a result. One whose teams are all left out says which.
    if adding.pool.teams.is_empty() && adding.pool.left_out.is_empty() {
        return Outcome::nothing();
    }
    let written = match args.format {
        PageFormat::Json => {
            let (pool, catalogue) = (&adding.pool, Catalogue::built_in());
            json::pool(pool, &adding.other_words, adding.rules, catalogue)
        }
        PageFormat::Markdown => {
            let (pool, catalogue) = (&adding.pool, Catalogue::built_in());
            let none = SideBySide::default();
            let mut page = pool_page(pool, &none, adding.rules, catalogue, &[], &[]);
            page.blocks.insert(0, Block::says(t().sure.pooled_text()));
            Ok(markdown(&page).into_bytes())
        }
    };
    outcome.after(
        written
            .and_then(|bytes| out.write_all(&bytes))
            .and_then(|()| out.finish()),
    )
}

struct Adding {
    pool: Pool,
    rules: Rules,
    any_wording: bool,
    /// Those left out for their words.
    other_words: Vec<(TeamSummary, String)>,
}

impl Adding {
    /// Adds a team, and says what of it is not added.
    fn add(&mut self, summary: &TeamSummary) -> Vec<String> {
        let first = self.pool.teams.is_empty();
        let wording = summary.wording.clone().unwrap_or_default();
        if !first && !self.any_wording && wording != self.pool.wording {
            let why = t().cli.other_wording(&say::field("wording")).into_owned();
            self.other_words.push((summary.clone(), why.clone()));
            return vec![why];
        }
        let before = self.pool.left_out.len();
        let added = self.pool.add(summary, self.rules, Catalogue::built_in());
        let left_out = self.pool.left_out.iter().skip(before);
        let left_out = left_out.map(|one| self::left_out(one, Catalogue::built_in()));
        let too_many = added.err().map(|_| t().cli.too_many_people().into_owned());
        left_out.chain(too_many).collect()
    }
}
