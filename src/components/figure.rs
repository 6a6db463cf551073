use super::el::{El, el};
use super::parts::details;
use super::table::scroll_table;
use kilter_charts::Chart;
use kilter_text::t;

/// A chart: its title, the drawing, what it says in a sentence, and one press away the table
/// of the same numbers.
pub fn figure(chart: Chart, summary: String) -> El {
    let (title, table) = (chart.table.caption.clone(), scroll_table(chart.table));
    let class = "nhsuk-details kilter-chart__data";
    let (name, body) = (t().report.data_heading(), vec![table.view()]);
    let table = details(class, name, Some(title.clone()), body);
    drawn(title, chart.svg, None, summary, table)
}

/// A chart with its table open beside it.
pub fn open_figure(chart: Chart, summary: String) -> El {
    let (title, table) = (chart.table.caption.clone(), scroll_table(chart.table));
    let beside = Some("kilter-chart__body--beside");
    drawn(title, chart.svg, beside, summary, table)
}

fn drawn(
    title: String,
    svg: String,
    class: Option<&'static str>,
    summary: String,
    table: El,
) -> El {
    let mut words = el("div").class("kilter-chart__words");
    if !summary.is_empty() {
        words = words.with(el("p").class("kilter-chart__summary").text(summary));
    }
    let body = el("div")
        .attr_if("class", class.map(str::to_owned))
        // The charts crate escapes every text. Leptos 0.8 would wrap parts of an <svg> in a
        // view: https://github.com/leptos-rs/leptos/issues/4556
        .with(el("div").class("kilter-chart__drawing").markup(svg))
        .with(words.with(table));
    let title = el("figcaption").class("kilter-chart__title").text(title);
    el("figure").class("kilter-chart").with(title).with(body)
}
