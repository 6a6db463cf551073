use kilter_charts::{Cell, Chart, Table};
use kilter_text::t;
use leptos::prelude::*;

/// A chart: its title, the drawing, what it says in a sentence, and the table of the same
/// numbers.
#[component]
pub fn Figure(
    /// The chart.
    chart: Chart,
    /// What it says, in words; nothing where it is empty.
    #[prop(into)]
    summary: String,
    /// The table stands open; otherwise it is one press away.
    #[prop(optional)]
    open: bool,
    /// The column, from 0, that names its row.
    #[prop(optional)]
    names: usize,
) -> impl IntoView {
    let title = chart.table.caption.clone();
    let table = if open {
        view! { <ScrollTable table=chart.table names /> }.into_any()
    } else {
        view! {
            <details class="nhsuk-details kilter-chart__data">
                <summary class="nhsuk-details__summary">
                    <span class="nhsuk-details__summary-text">
                        {t().report.data_heading()}
                        <span class="nhsuk-u-visually-hidden">": " {title.clone()}</span>
                    </span>
                </summary>
                <div class="nhsuk-details__text">
                    <ScrollTable table=chart.table names />
                </div>
            </details>
        }
        .into_any()
    };
    view! {
        <figure class="kilter-chart">
            <figcaption class="kilter-chart__title">{title}</figcaption>
            // The charts crate escapes every text. Leptos 0.8 would wrap parts of an <svg> in a
            // view: https://github.com/leptos-rs/leptos/issues/4556
            <div class="kilter-chart__body" class=("kilter-chart__body--beside", open)>
                <div class="kilter-chart__drawing" inner_html=chart.svg></div>
                <div class="kilter-chart__words">
                    {(!summary.is_empty())
                        .then(|| view! { <p class="kilter-chart__summary">{summary}</p> })}
                    {table}
                </div>
            </div>
        </figure>
    }
}

/// A table that scrolls by itself where it is too wide, by keyboard too.
#[component]
pub fn ScrollTable(
    /// The table.
    table: Table,
    /// The column, from 0, that names its row.
    #[prop(optional)]
    names: usize,
) -> impl IntoView {
    let Table {
        caption,
        head,
        rows,
    } = table;
    let numeric: Vec<bool> = (0..head.len())
        .map(|column| {
            rows.iter()
                .any(|row| matches!(row.get(column), Some(Cell::Number { .. })))
        })
        .collect();
    let is_numeric = move |column: usize| numeric.get(column).copied().unwrap_or_default();
    let header = |(column, text): (usize, String)| {
        view! {
            <th
                class="nhsuk-table__header"
                class=("nhsuk-table__header--numeric", is_numeric(column))
                scope="col"
            >
                {text}
            </th>
        }
    };
    let head = head.into_iter().enumerate().map(header).collect_view();
    let row = |cells: Vec<Cell>| {
        let cells = cells.into_iter().enumerate().map(|(column, cell)| {
            let (text, numeric) = (cell.text().to_owned(), is_numeric(column));
            if column == names {
                view! {
                    <th class="nhsuk-table__header" scope="row">
                        {text}
                    </th>
                }
                .into_any()
            } else {
                view! {
                    <td
                        class="nhsuk-table__cell"
                        class=("nhsuk-table__cell--numeric", numeric)
                    >
                        {text}
                    </td>
                }
                .into_any()
            }
        });
        view! { <tr class="nhsuk-table__row">{cells.collect_view()}</tr> }
    };
    let label = t().report.table_of(&caption);
    view! {
        <div class="kilter-scroll" role="region" tabindex="0" aria-label=label>
            <table class="nhsuk-table">
                <caption class="nhsuk-table__caption nhsuk-u-visually-hidden">{caption}</caption>
                <thead class="nhsuk-table__head">
                    <tr>{head}</tr>
                </thead>
                <tbody class="nhsuk-table__body">{rows.into_iter().map(row).collect_view()}</tbody>
            </table>
        </div>
    }
}
