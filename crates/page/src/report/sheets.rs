//! What the facilitator has on paper: what to ask, what to know, and statement by statement.

use super::context::context;
use super::facilitator::notes;
use super::prompts::{begin_with, part, prompts_of};
use super::statements::{in_words, picture};
use crate::block::{Block, How};
use crate::check_context::CheckContext;
use crate::page::Page;
use kilter_charts::{Cell, Table};
use kilter_core::instrument::{Catalogue, Guidance};
use kilter_core::report::{ItemFinding, Report};
use kilter_text::{say, t};

/// The most statements in one picture: what goes to the next sheet leaves little of its own empty.
const MOST_A_PICTURE: usize = 6;

/// The facilitator's sheets of a report.
#[must_use]
pub fn sheets_page(report: &Report, catalogue: &Catalogue, example: bool) -> Page {
    let head = super::Head::of(report, example);
    let checks = report.checks.iter().enumerate();
    let checks = checks.filter_map(|(at, one)| context(report, one, catalogue, at + 1, example));
    let checks: Vec<_> = checks.collect();
    // What to say first, all together: what stands for looking up follows.
    let ask = checks.iter().map(|told| ask(*told));
    let look_up = checks.iter().map(|told| statements(*told));
    Page {
        title: t().report.facilitator_title().into_owned(),
        caption: t()
            .report
            .of_team(&report.head.team.in_words(), &head.caption)
            .into_owned(),
        running_head: head.running_head,
        blocks: crate::legend::once(ask.chain(look_up).collect()),
    }
}

/// What to ask of a check, and what to know.
fn ask(told: CheckContext<'_>) -> Block {
    let id = told.id("ask");
    let title = told.fill(&told.instrument.title);
    let mut blocks = vec![Block::part(2, id.clone(), title)];
    let says = say::headline(&told.findings.headline, told.instrument, told.wording);
    if !says.is_empty() {
        blocks.push(Block::says(says.join(" ")));
    }
    blocks.extend(first(told));
    let notes = notes(told);
    if !notes.is_empty() {
        blocks.push(Block::heading(3, t().report.notes_heading()));
        blocks.push(Block::Notes(notes));
    }
    blocks.extend(others(told).into_iter().flatten());
    Block::group(How::Section(id), blocks)
}

/// What to begin with, and what to ask of the whole and of statements with two views.
fn first(told: CheckContext<'_>) -> Vec<Block> {
    let begin = begin_with(told).into_iter();
    let mut first: Vec<_> = begin.filter_map(|finding| part(told, finding, 3)).collect();
    let mut ask = |of: String, guidance: &Guidance| {
        let prompts = prompts_of(told, guidance);
        if !prompts.ask.is_empty() || !prompts.try_next.is_empty() {
            first.push(Block::Prompts(crate::block::Prompts {
                of,
                level: 3,
                ..prompts
            }));
        }
    };
    ask(
        t().report.whole_heading().into_owned(),
        &told.instrument.overall,
    );
    let place = told.findings.map().and_then(|map| map.place.as_ref().ok());
    if let (Some(map), Some(place)) = (told.instrument.map(), place) {
        let region = map.region(place.corner);
        ask(told.fill(&region.title), &region.guidance);
    }
    if told.findings.items.iter().any(|item| item.differ) {
        ask(
            t().statements.answers_differ().into_owned(),
            &told.instrument.differ,
        );
    }
    match first.is_empty() {
        true => Vec::new(),
        false => vec![Block::group(How::FirstPrompts, first)],
    }
}

/// The prompts of the other parts, a row each.
fn others(told: CheckContext<'_>) -> Option<[Block; 2]> {
    let begin = begin_with(told);
    let others = told.findings.scales.iter();
    let others = others.filter(|one| !begin.iter().any(|first| first.id == one.id));
    let rows = others.filter_map(|finding| {
        let prompts = prompts_of(told, finding.guidance(told.instrument)?);
        let how = prompts.how.into_iter();
        let ask: Vec<_> = how.chain(prompts.ask).collect();
        let cells = [
            told.label(&finding.id),
            ask.join(" "),
            prompts.try_next.join(" "),
        ];
        Some(cells.map(Cell::Text).to_vec())
    });
    let rows: Vec<_> = rows.collect();
    let head = [
        t().bands.part_column(),
        t().report.ask_heading(),
        t().report.try_heading(),
    ];
    (!rows.is_empty()).then(|| {
        let table = Table {
            caption: t()
                .report
                .others_of(&told.fill(&told.instrument.title))
                .into_owned(),
            head: head.map(Into::into).to_vec(),
            rows,
        };
        [
            Block::heading(3, t().report.others_heading()),
            Block::Table(table),
        ]
    })
}

/// Every statement, in the instrument's order: here one looks for it.
fn statements(told: CheckContext<'_>) -> Block {
    let id = told.id("statements");
    let title = t()
        .statements
        .title(&told.fill(&told.instrument.title), told.replies)
        .into_owned();
    let counted = |item: &&ItemFinding| item.counts.is_ok();
    let (counts, words): (Vec<_>, Vec<_>) = told.findings.items.iter().partition(counted);
    let mut blocks = vec![Block::part(2, id.clone(), title.clone())];
    // Each sheet says at its top that the team is made up, and a line in each picture would cost a sheet.
    let told = CheckContext {
        example: false,
        ..told
    };
    let sheets = super::groups::pictures(told, &counts, MOST_A_PICTURE);
    for (at, items) in sheets.iter().enumerate() {
        let mut drawn = picture(told, &format!("sheet-{at}"), title.clone(), items);
        // The legend says enough to who knows the report.
        without_summary(&mut drawn);
        blocks.push(drawn);
    }
    if !words.is_empty() {
        blocks.push(Block::Table(in_words(told, title, &words)));
    }
    Block::group(How::Section(id), blocks)
}

fn without_summary(block: &mut Block) {
    match block {
        Block::Figure(figure) => figure.summary.clear(),
        Block::Group(group) => group.blocks.iter_mut().for_each(without_summary),
        _ => {}
    }
}
