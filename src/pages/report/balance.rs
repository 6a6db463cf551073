//! The deal against the relationship, and where the team wants its time to go.

use super::drawing::quadrant_chart;
use super::groups::about_time;
use super::prompts::body;
use super::statements::{in_words, picture};
use super::told::Told;
use crate::components::{Figure, ScrollTable};
use kilter_core::instrument::BalanceRule;
use kilter_core::report::ItemFinding;
use kilter_core::scoring::{Attention, Balance, Lean};
use kilter_text::{say, t};
use leptos::prelude::*;

/// The quadrant with its reading, the gap, and the time.
pub fn balance(told: Told<'_>) -> Option<AnyView> {
    let rule = told.instrument.balance.as_ref()?;
    let found = told.findings.balance.as_ref()?;
    let stands = match &found.lean {
        Ok(lean) => lean_view(told, rule, lean),
        Err(why) => view! { <p>{say::withheld(*why)}</p> }.into_any(),
    };
    Some(
        view! {
            {stands}
            {time(told, rule, found)}
        }
        .into_any(),
    )
}

fn lean_view(told: Told<'_>, rule: &BalanceRule, lean: &Lean) -> AnyView {
    let drawing = quadrant_chart(told, rule, lean);
    let summary = drawing.frame.description.clone();
    let reading = rule.quadrants.get(&lean.quadrant);
    let heading = reading
        .map(|reading| told.fill(&reading.title))
        .unwrap_or_default();
    let near = say::on_the_line(lean, told.instrument);
    let out_of_100 = |score| t().report.out_of_100(&say::score(score)).into_owned();
    let gap = [say::tilt(lean), say::gap(lean).unwrap_or_default()];
    let rows = [
        (told.label(&rule.deal), vec![out_of_100(&lean.deal)]),
        (
            told.label(&rule.relationship),
            vec![out_of_100(&lean.relationship)],
        ),
        (
            t().report.gap_row().into_owned(),
            gap.map(Into::into).to_vec(),
        ),
    ];
    let line = t()
        .balance
        .line(u32::try_from(rule.line.rounded(0)).unwrap_or_default());
    let id = told.id("picture");
    view! {
        <h3 class="nhsuk-heading-m" id=id tabindex="-1">
            {heading}
        </h3>
        {reading
            .map(|reading| {
                view! {
                    <p>{t().report.looks_like(&told.fill(&reading.looks_like))}</p>
                    <p>{t().report.risk(&told.fill(&reading.risk))}</p>
                }
            })}
        <div class="kilter-beside">
            <Figure chart=kilter_charts::quadrant(&drawing) summary />
            <div>
                {facts(rows.to_vec())}
                {near.into_iter().map(|says| view! { <p>{says}</p> }).collect_view()}
            </div>
        </div>
        <p>{t().balance.level_first()} " " {line}</p>
        {reading
            .map(|reading| {
                view! { <div class="kilter-guide">{body(told, &reading.guidance)}</div> }
            })}
    }
    .into_any()
}

fn time(told: Told<'_>, rule: &BalanceRule, found: &Balance) -> AnyView {
    let items = about_time(told);
    let counted = items.iter().any(|item| item.counts.is_ok());
    let title = t().report.time_title(told.replies).into_owned();
    let pictures = if counted {
        picture(told, "time", title, &items)
    } else {
        view! { <ScrollTable table=in_words(told, title, &items) /> }.into_any()
    };
    let says = match &found.attention {
        Ok(attention) => attention_view(told, rule, found, attention, &items),
        Err(why) => view! { <p>{say::withheld(*why)}</p> }.into_any(),
    };
    let id = told.id("time");
    view! {
        <h3 class="nhsuk-heading-m" id=id tabindex="-1">
            {t().balance.attention_heading()}
        </h3>
        <div class="kilter-beside kilter-beside--words-first">
            <div>{says}</div>
            {pictures}
        </div>
    }
    .into_any()
}

fn attention_view(
    told: Told<'_>,
    rule: &BalanceRule,
    found: &Balance,
    attention: &Attention,
    items: &[&ItemFinding],
) -> AnyView {
    let labels = items
        .first()
        .map(|item| say::option_labels(told.instrument, &item.id))
        .unwrap_or_default();
    let at = |mean: &kilter_core::exact::Exact| {
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
    let most = u32::try_from(labels.len().saturating_sub(1)).unwrap_or(u32::MAX);
    let scale = labels.first().zip(labels.last()).map(|(low, high)| {
        t().report
            .time_scale(&told.fill(low), &told.fill(high), most)
    });
    let rows = vec![
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
    ];
    view! {
        {facts(rows)}
        {scale.map(|scale| view! { <p class="kilter-report__about">{scale}</p> })}
        {found
            .reading(rule)
            .map(|reading| view! { <p class="kilter-reading">{told.fill(&reading.says)}</p> })}
    }
    .into_any()
}

/// Names and what stands beside them.
fn facts(rows: Vec<(String, Vec<String>)>) -> AnyView {
    let row = |(name, values): (String, Vec<String>)| {
        let value = |value: String| view! { <span class="kilter-fact">{value}</span> " " };
        view! {
            <div class="nhsuk-summary-list__row">
                <dt class="nhsuk-summary-list__key">{name}</dt>
                <dd class="nhsuk-summary-list__value">
                    {values
                        .into_iter()
                        .filter(|value| !value.is_empty())
                        .map(value)
                        .collect_view()}
                </dd>
            </div>
        }
    };
    view! {
        <dl class="nhsuk-summary-list kilter-facts">
            {rows.into_iter().map(row).collect_view()}
        </dl>
    }
    .into_any()
}
