//! Statement by statement: in words below eight replies, as counts from there on.

use super::drawing::statements_chart;
use super::groups::{Company, groups, pictures};
use super::prompts::body;
use super::told::Told;
use crate::components::{Figure, ScrollTable};
use kilter_charts::{Cell, Table};
use kilter_core::disclosure::Withheld;
use kilter_core::report::ItemFinding;
use kilter_text::{say, t};
use leptos::prelude::*;

/// Every statement that scores, those worth talking about first.
pub fn statements(told: Told<'_>) -> AnyView {
    let groups = groups(told);
    let words_only = words_only(groups.iter().flat_map(|(_, items)| items).copied());
    let some_differ = groups
        .iter()
        .any(|(company, _)| *company == Company::Differ);
    let (id, heading) = (told.id("statements"), t().statements.heading());
    let groups: Vec<_> = groups
        .iter()
        .map(|(company, items)| group(told, *company, items))
        .collect();
    view! {
        <h3 class="nhsuk-heading-m" id=id tabindex="-1">
            {heading}
        </h3>
        {some_differ.then(|| view! { <p>{t().statements.order()}</p> })}
        <p>{t().statements.everyone_agrees()}</p>
        {words_only.map(|needed| view! { <p>{t().statements.counts_from(needed)}</p> })}
        {groups}
        {many_opted_out(told)}
    }
    .into_any()
}

/// From how many replies there are counts, where there are none yet.
fn words_only<'i>(mut items: impl Iterator<Item = &'i ItemFinding>) -> Option<u32> {
    items.find_map(|item| match item.counts {
        Err(Withheld::WordsOnly { needed, .. }) => Some(needed),
        _ => None,
    })
}

fn group(told: Told<'_>, company: Company, items: &[&ItemFinding]) -> AnyView {
    let heading = match company {
        Company::Differ => t().statements.answers_differ(),
        Company::Lowest => t().report.lowest_heading(),
        Company::Rest => t().report.rest_heading(),
    };
    let ask = (company == Company::Differ).then(|| {
        view! {
            <div class="kilter-guide">
                {body(told, &told.instrument.differ)}
            </div>
        }
    });
    let class = ask.is_some().then_some("kilter-beside");
    view! {
        <h4 class="nhsuk-heading-s">{heading}</h4>
        <div class=class>{shown(told, company, items)} {ask}</div>
    }
    .into_any()
}

fn shown(told: Told<'_>, company: Company, items: &[&ItemFinding]) -> AnyView {
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
        }
        .into_owned()
    };
    if words_only(items.iter().copied()).is_some() {
        return view! { <ScrollTable table=in_words(told, title(1, 1), items) /> }.into_any();
    }
    let pictures = pictures(told, items);
    let sheets = pictures.len();
    let part = match company {
        Company::Differ => "differ",
        Company::Lowest => "lowest",
        Company::Rest => "rest",
    };
    let pictures = pictures
        .iter()
        .enumerate()
        .map(|(at, items)| picture(told, &format!("{part}-{at}"), title(at + 1, sheets), items));
    let class = if sheets > 1 {
        "kilter-side-by-side"
    } else {
        "kilter-alone"
    };
    view! { <div class=class>{pictures.collect_view()}</div> }.into_any()
}

/// Counts of some statements as a chart.
pub fn picture(told: Told<'_>, part: &str, title: String, items: &[&ItemFinding]) -> AnyView {
    let drawing = statements_chart(told, part, title, items);
    let summary = drawing.frame.description.clone();
    view! {
        <div>
            <Figure chart=kilter_charts::diverging(&drawing) summary />
            {far_apart(told, items)}
        </div>
    }
    .into_any()
}

/// Which of them are spread widely, besides those that stand out for it already.
fn far_apart(told: Told<'_>, items: &[&ItemFinding]) -> Option<AnyView> {
    let wide: Vec<_> = items
        .iter()
        .filter(|item| item.wide && !item.differ)
        .collect();
    let line = |item: &&&ItemFinding| view! { <li>{told.statement(&item.id)}</li> };
    (!wide.is_empty()).then(|| {
        view! {
            <p class="kilter-keep-with-next">{t().report.far_apart_text()}</p>
            <ul class="nhsuk-list nhsuk-list--bullet">{wide.iter().map(line).collect_view()}</ul>
        }
        .into_any()
    })
}

/// Some statements in words.
pub fn in_words(told: Told<'_>, caption: String, items: &[&ItemFinding]) -> Table {
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
fn many_opted_out(told: Told<'_>) -> Option<AnyView> {
    let many: Vec<_> = told
        .findings
        .items
        .iter()
        .filter(|item| item.many_opted_out)
        .collect();
    let line = |item: &&ItemFinding| view! { <li>{told.statement(&item.id)}</li> };
    (!many.is_empty()).then(|| {
        view! {
            <h4 class="nhsuk-heading-s">{t().report.many_opted_out_heading()}</h4>
            <div class="kilter-guide">
                <p class="kilter-keep-with-next">{t().report.many_opted_out_text()}</p>
                <ul class="nhsuk-list nhsuk-list--bullet">
                    {many.iter().map(line).collect_view()}
                </ul>
                {body(told, &told.instrument.many_opted_out)}
            </div>
        }
        .into_any()
    })
}
