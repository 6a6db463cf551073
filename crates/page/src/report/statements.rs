//! Statement by statement: in words below eight replies, as counts from there on.

use super::groups::{Company, MOST_A_PICTURE, groups, pictures};
use super::prompts::prompts_of;
use super::sure::{of_differing, of_lowest};
use crate::block::{Block, How, Tone};
use crate::check_context::CheckContext;
use crate::drawing::statements_chart;
use kilter_charts::{Cell, Table};
use kilter_core::disclosure::Withheld;
use kilter_core::report::ItemFinding;
use kilter_text::{say, t};

/// Every statement that scores, those worth talking about first.
pub fn statements(told: CheckContext<'_>) -> Vec<Block> {
    let groups = groups(told);
    let mut parts = vec![Block::part(
        3,
        told.id("statements"),
        t().statements.heading(),
    )];
    let differs = |(company, _): &(Company, _)| *company == Company::Differ;
    let lowest = |(company, _): &(Company, _)| *company == Company::Lowest;
    if groups.iter().any(differs) && groups.iter().any(lowest) {
        parts.push(Block::says(t().statements.order()));
    }
    // Words say "nearly all" of everyone too: that all agree shows in counts alone.
    parts.push(Block::says(
        match groups.iter().find_map(|(_, items)| words_only(items)) {
            Some(needed) => t().statements.counts_from(needed),
            None => t().statements.everyone_agrees(),
        },
    ));
    for (company, items) in &groups {
        parts.extend(group(told, *company, items));
        match company {
            Company::Differ => parts.extend(of_differing(told)),
            Company::Lowest => parts.extend(of_lowest(told)),
            Company::Rest | Company::All => {}
        }
    }
    parts.extend(many_opted_out(told));
    parts
}

/// Every statement of a check that reads nothing else from them: they are what it comes to.
pub fn all_statements(told: CheckContext<'_>) -> Option<Block> {
    let items: Vec<_> = told.findings.items.iter().collect();
    if items.is_empty() || !told.instrument.readings.is_empty() {
        return None;
    }
    let check = told.fill(&told.instrument.title);
    let title = t().statements.title(&check, told.replies).into_owned();
    Some(match words_only(&items) {
        Some(_) => Block::Table(in_words(told, title, &items)),
        None => picture(told, "top", title, &items),
    })
}

/// From how many replies there are counts, where there are none yet.
fn words_only(items: &[&ItemFinding]) -> Option<u32> {
    items.iter().find_map(|item| match item.counts {
        Err(Withheld::WordsOnly { needed, .. }) => Some(needed),
        _ => None,
    })
}

fn group(told: CheckContext<'_>, company: Company, items: &[&ItemFinding]) -> Vec<Block> {
    let heading = match company {
        Company::Differ => t().statements.answers_differ(),
        Company::Lowest => t().report.lowest_heading(),
        Company::Rest => t().report.rest_heading(),
        Company::All => t().report.all_heading(),
    };
    let heading = Block::heading(4, heading);
    let shown = shown(told, company, items);
    match company {
        Company::Differ => {
            let ask = Block::Prompts(prompts_of(told, &told.instrument.differ));
            let ask = Block::group(How::Framed, vec![ask]);
            let beside = Block::group(How::Beside, vec![shown, ask]);
            vec![Block::group(How::Together, vec![heading, beside])]
        }
        // One picture, and sentences below it.
        Company::Lowest => vec![heading, Block::group(How::Below, vec![shown])],
        Company::Rest | Company::All => {
            let shown = Block::group(How::Below, vec![shown]);
            vec![Block::group(How::Together, vec![heading, shown])]
        }
    }
}

fn shown(told: CheckContext<'_>, company: Company, items: &[&ItemFinding]) -> Block {
    let check = told.fill(&told.instrument.title);
    let title = |sheet: usize, sheets: usize| {
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        match company {
            Company::Differ => t().report.differ_title(&check, told.replies),
            Company::Lowest => t().report.lowest_title(&check, told.replies),
            Company::Rest => {
                t().report
                    .rest_title(&check, number(sheet), number(sheets), told.replies)
            }
            Company::All => {
                t().report
                    .all_title(&check, number(sheet), number(sheets), told.replies)
            }
        }
        .into_owned()
    };
    if words_only(items).is_some() {
        return Block::Table(in_words(told, title(1, 1), items));
    }
    let pictures = pictures(told, items, MOST_A_PICTURE);
    let sheets = pictures.len();
    let part = match company {
        Company::Differ => "differ",
        Company::Lowest => "lowest",
        Company::Rest => "rest",
        Company::All => "all",
    };
    let mut shown = Vec::new();
    for (at, items) in pictures.iter().enumerate() {
        let (part, title) = (format!("{part}-{at}"), title(at + 1, sheets));
        shown.push(picture(told, &part, title, items));
    }
    let how = if sheets > 1 {
        How::SideBySide
    } else {
        How::Below
    };
    Block::group(how, shown)
}

/// Counts of some statements as a chart.
pub fn picture(told: CheckContext<'_>, part: &str, title: String, items: &[&ItemFinding]) -> Block {
    let drawing = statements_chart(told, part, title, items);
    let summary = drawing.frame.description.clone();
    let picture = Block::figure(kilter_charts::stacked(&drawing), summary);
    // Which of them are spread widely, besides those that stand out for it already.
    let mut wide = Vec::new();
    for item in items {
        if item.wide && !item.differ {
            wide.push(told.statement(&item.id));
        }
    }
    if wide.is_empty() {
        return picture;
    }
    let far_apart = Block::toned(Tone::Leads, [t().report.far_apart_text().into_owned()]);
    Block::group(How::Below, vec![picture, far_apart, Block::list(wide)])
}

/// Some statements in words.
pub fn in_words(told: CheckContext<'_>, caption: String, items: &[&ItemFinding]) -> Table {
    let row = |item: &&ItemFinding| {
        [
            told.statement(&item.id),
            told.fill(&say::answers(item, told.instrument)),
        ]
        .map(Cell::Text)
        .to_vec()
    };
    Table {
        caption,
        head: [
            t().statements.statement_column(),
            t().statements.answers_column(),
        ]
        .map(Into::into)
        .to_vec(),
        rows: items.iter().map(row).collect(),
    }
}

/// What to ask where many gave no answer.
fn many_opted_out(told: CheckContext<'_>) -> Vec<Block> {
    let mut many = Vec::new();
    for item in &told.findings.items {
        if item.many_opted_out {
            many.push(told.statement(&item.id));
        }
    }
    if many.is_empty() {
        return Vec::new();
    }
    let report = t().report;
    let ask = Block::Prompts(prompts_of(told, &told.instrument.many_opted_out));
    let leads = Block::toned(Tone::Leads, [report.many_opted_out_text().into_owned()]);
    vec![
        Block::heading(4, report.many_opted_out_heading()),
        Block::group(How::Framed, vec![leads, Block::list(many), ask]),
    ]
}
