use crate::components::{El, el};

/// Names and what stands beside them.
pub fn facts(rows: Vec<(String, Vec<String>)>) -> El {
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
