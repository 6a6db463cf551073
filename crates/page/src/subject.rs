use crate::block::{Block, Tone};
use crate::change::change_page;
use crate::page::Page;
use crate::pool::{more_beside, pool_page};
use crate::promises::promises_page;
use crate::report::{report_page, sheets_page};
use kilter_core::compare::{Comparison, Pool, SideBySide};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::promises::Promises;
use kilter_core::report::Report;
use kilter_text::t;

/// After so many blocks of several teams stand the pictures of those that are not in the first one.
const AFTER_THE_FIRST: usize = 2;

/// What is written: what is known, whatever writes it.
#[derive(Debug)]
pub enum Subject {
    /// What a team said.
    Report {
        /// The report.
        report: Report,
        /// The team is made up.
        example: bool,
    },
    /// What its facilitator has on paper.
    Sheets {
        /// The report.
        report: Report,
        /// The team is made up.
        example: bool,
    },
    /// What a team promised.
    Promises {
        /// The promises.
        promises: Promises,
        /// What the team said of them since, where it was asked.
        said: Option<Report>,
    },
    /// How a team changed.
    Change {
        /// The earlier round.
        earlier: Box<TeamSummary>,
        /// The later round.
        later: Box<TeamSummary>,
        /// How they differ.
        found: Comparison,
    },
    /// Several teams together.
    Pool {
        /// Their counts.
        pool: Pool,
        /// The same teams side by side.
        beside: SideBySide,
        /// The rules.
        rules: Rules,
        /// Their names, in the order of their letters; none where they stand under letters alone.
        names: Vec<String>,
        /// What could not be added at all.
        refused: Vec<String>,
    },
}

impl Subject {
    /// Its page as a file: a file of the example says so by itself.
    #[must_use]
    pub fn page(&self, catalogue: &Catalogue) -> Page {
        match self {
            Self::Report { report, example } => {
                let mut page = report_page(report, catalogue, *example);
                if *example {
                    let made_up = t().example.print_header().into_owned();
                    page.blocks
                        .insert(0, Block::toned(Tone::Standing, [made_up]));
                }
                page
            }
            Self::Sheets { report, example } => sheets_page(report, catalogue, *example),
            Self::Promises { promises, said } => promises_page(promises, said.as_ref(), catalogue),
            Self::Change {
                earlier,
                later,
                found,
            } => change_page(earlier, later, found, catalogue),
            Self::Pool {
                pool,
                beside,
                rules,
                names,
                refused,
            } => {
                let mut page = pool_page(pool, beside, *rules, catalogue, names, refused);
                // A file has all of them; a screen draws them when they are asked for.
                let mut part = 0;
                while let Some(more) = more_beside(pool, beside, catalogue, part) {
                    page.blocks.insert(AFTER_THE_FIRST + part, more);
                    part += 1;
                }
                page
            }
        }
    }
}
