//! The deal against the relationship, and where the team wants its time to go.

use super::check_context::CheckContext;
use super::drawing::quadrant_chart;
use super::groups::about_time;
use super::part::{part_heading, together};
use super::prompts::body;
use super::statements::{in_words, picture};
use super::sure::of_balance;
use crate::components::{El, el, figure, para, scroll_table};
use kilter_core::disclosure::Withheld;
use kilter_core::exact::Exact;
use kilter_core::instrument::BalanceRule;
use kilter_core::report::ItemFinding;
use kilter_core::scoring::{Attention, Balance, Lean};
use kilter_text::{say, t};

/// The quadrant with its reading, the gap, and the time.
pub fn balance(told: CheckContext<'_>) -> Vec<El> {
    let (Some(rule), Some(found)) = (&told.instrument.balance, &told.findings.balance) else {
        return Vec::new();
    };
    let mut parts = match &found.lean {
        Ok(lean) => stands(told, rule, lean),
        // One of the two by itself is still worth reading.
        Err(_) => vec![facts(vec![
            (told.label(&rule.deal), vec![axis(&found.deal)]),
            (
                told.label(&rule.relationship),
                vec![axis(&found.relationship)],
            ),
        ])],
    };
    let heading = part_heading(told.id("time"), t().balance.attention_heading());
    parts.push(together(heading, time(told, rule, found)));
    parts
}

fn stands(told: CheckContext<'_>, rule: &BalanceRule, lean: &Lean) -> Vec<El> {
    let drawing = quadrant_chart(told, rule, lean);
    let summary = drawing.frame.description.clone();
    let reading = rule.quadrants.get(&lean.quadrant);
    let title = reading.map(|reading| told.fill(&reading.title));
    let mut parts = vec![part_heading(told.id("picture"), title.unwrap_or_default())];
    if let Some(reading) = reading {
        let looks_like = told.fill(&reading.looks_like);
        parts.push(para(t().report.looks_like(&looks_like)));
        parts.push(para(t().report.risk(&told.fill(&reading.risk))));
    }
    let mut words = el("div").with(lean_facts(told, rule, lean));
    for says in say::on_the_line(lean, told.instrument) {
        words = words.with(para(says));
    }
    let beside = el("div").class("kilter-beside");
    let figure = figure(kilter_charts::quadrant(&drawing), summary);
    parts.push(beside.with(figure).with(words));
    let line = u32::try_from(rule.line.rounded(0)).unwrap_or_default();
    let level_first = para(t().balance.level_first()).text(" ");
    parts.push(level_first.text(t().balance.line(line)));
    parts.extend(of_balance(told));
    if let Some(reading) = reading {
        let guide = el("div").class("kilter-guide");
        parts.push(guide.with_all(body(told, &reading.guidance)));
    }
    parts
}

/// An axis out of 100, or why it is not shown.
fn axis(found: &Result<Exact, Withheld>) -> String {
    match found {
        Ok(score) => t().report.out_of_100(&say::score(score)).into_owned(),
        Err(why) => say::withheld(*why).into_owned(),
    }
}

fn lean_facts(told: CheckContext<'_>, rule: &BalanceRule, lean: &Lean) -> El {
    let out_of_100 = |score| t().report.out_of_100(&say::score(score)).into_owned();
    let gap = say::gap(lean).unwrap_or_default();
    facts(vec![
        (told.label(&rule.deal), vec![out_of_100(&lean.deal)]),
        (
            told.label(&rule.relationship),
            vec![out_of_100(&lean.relationship)],
        ),
        (
            t().report.gap_row().into_owned(),
            vec![say::tilt(lean).into(), gap.into()],
        ),
    ])
}

fn time(told: CheckContext<'_>, rule: &BalanceRule, found: &Balance) -> El {
    let items = about_time(told);
    let title = t().report.time_title(told.replies).into_owned();
    let shown = if items.iter().any(|item| item.counts.is_ok()) {
        picture(told, "time", title, &items)
    } else {
        scroll_table(in_words(told, title, &items))
    };
    let mut says = match &found.attention {
        Ok(attention) => attention_view(told, attention, &items),
        Err(_) => vec![facts(vec![
            (
                t().report.time_now_row().into_owned(),
                vec![say::score_or_why(&found.time_now)],
            ),
            (
                t().report.time_wanted_row().into_owned(),
                vec![say::score_or_why(&found.time_wanted)],
            ),
        ])],
    };
    if let (Ok(_), Some(reading)) = (&found.attention, found.reading(rule)) {
        says.push(para(told.fill(&reading.says)).class("kilter-reading"));
    }
    el("div")
        .class("kilter-beside kilter-beside--words-first")
        .with(el("div").with_all(says))
        .with(shown)
}

fn attention_view(
    told: CheckContext<'_>,
    attention: &Attention,
    items: &[&ItemFinding],
) -> Vec<El> {
    let labels = items
        .first()
        .map(|item| say::option_labels(told.instrument, &item.id))
        .unwrap_or_default();
    let at = |mean: &Exact| {
        let value = say::score(mean);
        let nearest = usize::try_from(mean.rounded(0))
            .ok()
            .and_then(|at| labels.get(at));
        match nearest {
            Some(option) => t()
                .report
                .time_value(&value, &told.fill(option))
                .into_owned(),
            None => value,
        }
    };
    let mut parts = vec![facts(vec![
        (
            t().report.time_now_row().into_owned(),
            vec![at(&attention.now)],
        ),
        (
            t().report.time_wanted_row().into_owned(),
            vec![at(&attention.wanted)],
        ),
        (
            t().report.time_shift_row().into_owned(),
            vec![
                say::score(&attention.shift.abs()),
                say::wish(attention).into_owned(),
            ],
        ),
    ])];
    if let (Some(low), Some(high)) = (labels.first(), labels.last()) {
        let most = u32::try_from(labels.len().saturating_sub(1)).unwrap_or(u32::MAX);
        let (low, high) = (told.fill(low), told.fill(high));
        let scale = t().report.time_scale(&low, &high, most);
        parts.push(para(scale).class("kilter-report__about"));
    }
    parts
}

/// Names and what stands beside them.
fn facts(rows: Vec<(String, Vec<String>)>) -> El {
    let mut list = el("dl").class("nhsuk-summary-list kilter-facts");
    for (name, values) in rows {
        let mut shown = el("dd").class("nhsuk-summary-list__value");
        for value in values {
            if !value.is_empty() {
                let fact = el("span").class("kilter-fact").text(value);
                shown = shown.with(fact).text(" ");
            }
        }
        let name = el("dt").class("nhsuk-summary-list__key").text(name);
        let row = el("div").class("nhsuk-summary-list__row");
        list = list.with(row.with(name).with(shown));
    }
    list
}
