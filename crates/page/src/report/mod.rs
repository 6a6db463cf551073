//! What a team said, as blocks.

mod check;
mod context;
mod curious;
#[cfg(test)]
mod every_kind;
mod facilitator;
mod gap;
mod groups;
mod ladder;
mod levels;
mod map;
mod moves;
mod patterns;
mod profile;
mod prompts;
mod readings;
mod scales;
mod shares;
mod sheets;
mod sorting;
mod statements;
mod sure;
mod together;
mod top;
mod topics;

pub(crate) use context::context;
pub(crate) use groups::{MOST_A_PICTURE, pictures};
pub use sheets::sheets_page;
pub(crate) use statements::in_words;
pub use together::together;
pub(crate) use top::tops;
pub(crate) use topics::folded;

use crate::block::{Block, How, Tone};
use crate::page::Page;
use crate::promises;
use kilter_core::instrument::Catalogue;
use kilter_core::promises::Promises;
use kilter_core::report::Report;
use kilter_text::{say, t};
use std::borrow::Cow;

/// How many lines there are to write promises on: more are not kept.
const PROMISES: usize = 2;

/// The page of a team's report, as a file has it: no promises, which may point at a person. The example says so above
/// all of it, in each picture and at the top of each sheet.
#[must_use]
pub fn report_page(report: &Report, catalogue: &Catalogue, example: bool) -> Page {
    with_promises(report, catalogue, example, None)
}

/// The same with what the team promised, for its own screen and its handout.
#[must_use]
pub fn with_promises(
    report: &Report,
    catalogue: &Catalogue,
    example: bool,
    promised: Option<&Promises>,
) -> Page {
    let words = t().report;
    let Head {
        title,
        caption,
        running_head,
    } = Head::of(report, example);
    let steps = [
        words.did_this_many(),
        words.look_prompt(),
        words.small_team(),
    ];
    let mut blocks = vec![Block::toned(
        Tone::Standing,
        [words.standing().into_owned()],
    )];
    let checks = report.checks.iter().enumerate();
    let checks =
        checks.filter_map(|(at, one)| check::check(report, one, catalogue, at + 1, example));
    let (tops, sections): (Vec<_>, Vec<_>) = checks.map(|told| (told.top, told.section)).unzip();
    blocks.push(Block::group(
        How::SideBySide,
        tops.into_iter().flatten().collect(),
    ));
    let heading = Block::heading(2, words.promises_heading());
    let promises = match promised {
        Some(promised) => vec![heading, Block::list(promises::lines(promised))],
        // To be filled in by hand.
        None => vec![
            heading,
            Block::says(words.two_actions()),
            Block::Promises(PROMISES),
        ],
    };
    blocks.push(Block::group(How::OnPaper, promises));
    let steps = Block::list(steps.map(Cow::into_owned).into());
    blocks.push(topics::folded(words.before_heading(), "", vec![steps]));
    blocks.extend(sections);
    Page {
        title,
        caption,
        running_head,
        blocks: crate::legend::once(blocks),
    }
}

/// What stands at the head of a page and of each of its sheets.
pub(crate) struct Head {
    /// The page's heading.
    pub(crate) title: String,
    /// Below it.
    pub(crate) caption: String,
    /// At the top of each sheet of paper.
    pub(crate) running_head: String,
}

impl Head {
    pub(crate) fn of(report: &Report, example: bool) -> Self {
        let words = t().report;
        let month = t().words.month(report.head.month);
        let (team, round) = (&report.head.team.in_words(), &report.head.round.in_words());
        let replies = report.checks.iter().map(|check| check.replies);
        let asked = say::Asked {
            replies: replies.max().unwrap_or_default(),
            team: report.head.team_size,
        };
        let caption = words.round(round, &month).into_owned();
        let (running_head, title) = if example {
            (t().example.print_header(), t().example.title())
        } else {
            let head = words.print_header(team, &caption, asked);
            (head, words.title(team))
        };
        Self {
            title: title.into_owned(),
            running_head: running_head.into_owned(),
            caption: words.caption(&caption, asked).into_owned(),
        }
    }
}
