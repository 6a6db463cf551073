use super::el::{El, el};
use super::parts::details;
use super::picture_ways::picture_ways;
use super::table::scroll_table;
use kilter_charts::Chart;
use kilter_text::t;
use std::sync::Arc;

/// A chart: its title, the drawing, what it says in a sentence, and one press away the table
/// of the same numbers.
pub fn figure(chart: Chart, summary: String) -> El {
    let drawings = drawings(&chart);
    let chart = Arc::new(chart);
    let (title, table) = (
        chart.table.caption.clone(),
        scroll_table(chart.table.clone()),
    );
    let class = "nhsuk-details kilter-chart__data";
    let name = t().report.data_or_picture();
    let body = vec![table.view(), picture_ways(chart).view()];
    let table = details(class, name, Some(title.clone()), body);
    drawn(title, drawings, None, summary, table)
}

/// A chart with its table open beside it.
pub fn open_figure(chart: Chart, summary: String) -> El {
    let drawings = drawings(&chart);
    let (title, table) = (chart.table.caption.clone(), scroll_table(chart.table));
    let beside = Some("kilter-chart__body--beside");
    drawn(title, drawings, beside, summary, table)
}

/// What the colours mean, where it is said here, and the drawing: of its two widths the stylesheet shows the one that
/// there is room for.
fn drawings(chart: &Chart) -> El {
    // The charts crate escapes every text. Leptos 0.8 would wrap parts of an <svg> in a view:
    // https://github.com/leptos-rs/leptos/issues/4556
    let drawing = |class, svg: &str| el("div").class(class).markup(svg.to_owned());
    let class = match chart.is_full {
        true => "kilter-chart__drawing kilter-chart__full",
        false => "kilter-chart__drawing",
    };
    let shown = el("div")
        .class(class)
        .with(drawing("kilter-chart__narrow", &chart.narrow))
        .with(drawing("kilter-chart__wide", &chart.wide));
    if chart.legend.is_empty() {
        return shown;
    }
    let mut legend = el("ul").class("kilter-legend");
    for key in &chart.legend {
        let swatch = el("span").class("kilter-legend__swatch");
        let words = el("span").text(key.words.clone());
        let key = el("li").with(swatch.markup(key.swatch.clone())).with(words);
        legend = legend.with(key);
    }
    el("div").with(legend).with(shown)
}

fn drawn(
    title: String,
    drawings: El,
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
        .with(drawings)
        .with(words.with(table));
    let title = el("figcaption").class("kilter-chart__title").text(title);
    el("figure").class("kilter-chart").with(title).with(body)
}
