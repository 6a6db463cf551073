use crate::check_context::CheckContext;
use kilter_charts::{StackedChart, Statement, StatementAnswers};
use kilter_core::report::ItemFinding;
use kilter_text::{say, t};

/// Some statements with the same options as counts to both sides of a middle.
pub fn statements_chart(
    told: CheckContext<'_>,
    part: &str,
    title: String,
    items: &[&ItemFinding],
) -> StackedChart {
    // They share their options: groups.rs sees to it.
    let first = items.first().map(|item| &item.id);
    let options = first
        .map(|id| say::option_labels(told.instrument, id))
        .unwrap_or_default();
    let scale = first
        .and_then(|id| told.instrument.item(id))
        .and_then(|item| told.instrument.options_of(item));
    // What counts towards nothing has no high end, and derived categories have no order.
    let ordered = first.is_some_and(|id| told.instrument.scale_of(id).is_some());
    let description = if ordered && scale.is_some() {
        t().report.bars_text()
    } else {
        t().report.categories_text()
    };
    StackedChart {
        frame: told.frame(part, title, description.into_owned()),
        statement_head: t().statements.statement_column().into_owned(),
        options: options
            .into_iter()
            .map(|option| told.fill(option))
            .collect(),
        opted_out_head: scale.map_or_else(
            || t().statements.opted_out_column().into_owned(),
            |scale| told.fill(&scale.opt_out),
        ),
        statements: items
            .iter()
            .map(|item| Statement {
                text: told.statement(&item.id),
                answers: answers(told, item),
            })
            .collect(),
    }
}

fn answers(told: CheckContext<'_>, item: &ItemFinding) -> StatementAnswers {
    let Ok(counts) = &item.counts else {
        return StatementAnswers::Words(say::answers(item, told.instrument));
    };
    StatementAnswers::Counts {
        counts: counts.counts.clone(),
        opted_out: counts.opted_out,
    }
}
