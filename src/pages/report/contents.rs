use crate::browser::page;
use crate::components::{El, el, heading_of, link};
use crate::route::Route;
use kilter_page::Page;
use kilter_text::t;
use leptos::ev::MouseEvent;
use leptos::prelude::Effect;
use leptos::wasm_bindgen::JsCast;

/// So many sections need no list.
const FEW: usize = 3;

/// Links to the checks and their parts. Each has an address of its own below the report's, so that
/// Back comes back, and moves the focus: what follows the # names a page of the app.
pub fn contents(page: &Page, route: &Route) -> El {
    let mut checks = el("ul").class("nhsuk-list");
    let mut parts: Option<(El, El)> = None;
    for heading in page.contents() {
        let (Some(id), Some(text)) = (heading.id.clone(), heading.link.clone()) else {
            continue;
        };
        let to = to(id, route, text);
        parts = Some(match (parts, heading.level) {
            (Some((check, list)), 3..) => (check, list.with(el("li").with(to))),
            (done, _) => {
                if let Some((check, list)) = done {
                    checks = checks.with(check.with(list));
                }
                let list = el("ul").class("nhsuk-list kilter-contents__parts");
                (el("li").with(to), list)
            }
        });
    }
    if let Some((check, list)) = parts {
        checks = checks.with(check.with(list));
    }
    // Two or three checks are in sight.
    if page.contents().len() <= FEW {
        return el("div");
    }
    let heading = heading_of("h2", "nhsuk-heading-s", t().report.contents());
    el("nav")
        .class("kilter-contents kilter-no-print")
        .attr("aria-labelledby", "contents")
        .with(heading.attr("id", "contents"))
        .with(checks)
}

/// A link to the element with this id.
fn to(id: String, route: &Route, text: String) -> El {
    link(&format!("{route}/{id}"), text).on("click", move |event| {
        // With a key held down it opens a tab of its own, which goes there by its address.
        let plain = event
            .dyn_ref::<MouseEvent>()
            .is_none_or(|click| !(click.ctrl_key() || click.meta_key() || click.shift_key()));
        if plain {
            page::focus(&id);
        }
    })
}

/// Once the report is drawn: to the part that the address names.
pub fn go_to_the_part() {
    Effect::new(|_| {
        let hash = page::hash();
        if let Some((_, part)) = hash.rsplit_once('/')
            && part.starts_with("check-")
        {
            page::focus(part);
        }
    });
}
