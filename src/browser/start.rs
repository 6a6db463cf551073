//! The app's start: it takes the place of the start page that stands in the file as HTML.

use std::cell::Cell;
use wasm_bindgen::JsCast as _;
use web_sys::{Document, FocusOptions, HtmlElement};

/// Set once the app is there. Whatever notices a copy that can't start goes by it.
const STARTED: &str = "data-started";

thread_local! {
    /// The page that is drawn next is the one that was there before the app was.
    static SAME_PAGE: Cell<bool> = const { Cell::new(true) };
}

/// Draws the app in the place of what stands there. Who had moved to a link of the start page is at the same link of
/// the app's.
pub fn take_over(mount: impl FnOnce(HtmlElement)) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else {
        return;
    };
    let Some(place) = element(&document, "app") else {
        return;
    };
    let moved_to = document
        .active_element()
        .and_then(|active| active.get_attribute("href"));
    place.set_text_content(None);
    mount(place.clone());
    // Where one of these can't be set the app is there all the same.
    let _ = place.set_attribute(STARTED, "");
    place.set_hidden(false);
    for id in ["clock", "starting"] {
        if let Some(shown) = element(&document, id) {
            shown.set_hidden(true);
        }
    }
    let same_page = moved_to.is_none_or(|href| focus_link(&place, &href));
    SAME_PAGE.set(same_page);
}

/// Whether nobody has turned to a page yet. The next page is another.
pub fn is_same_page() -> bool {
    SAME_PAGE.replace(false)
}

fn element(document: &Document, id: &str) -> Option<HtmlElement> {
    document.get_element_by_id(id)?.dyn_into().ok()
}

/// `false` where the page has no such link: then it is another page.
fn focus_link(place: &HtmlElement, href: &str) -> bool {
    let links = place.get_elements_by_tag_name("a");
    let options = FocusOptions::new();
    options.set_prevent_scroll(true);
    (0..links.length())
        .filter_map(|at| links.item(at))
        .find(|link| link.get_attribute("href").as_deref() == Some(href))
        .and_then(|link| link.dyn_into::<HtmlElement>().ok())
        .is_some_and(|link| link.focus_with_options(&options).is_ok())
}
