//! The page itself: its title, its focus, its place in it, and its address after the `#`.
//!
//! Where the browser does not do one of these the page is still complete, so nothing here fails aloud.

use wasm_bindgen::{JsCast as _, JsValue};
use web_sys::{Document, Element, FocusOptions, HtmlElement, Url};

fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// Sets the page's title.
pub fn set_title(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to the element with this id, and the page with it. `false` if there is none.
pub fn focus(id: &str) -> bool {
    focus_with(id, false)
}

/// Moves the focus to the element with this id, and leaves the page where it is. `false` if there is none.
pub fn focus_without_scrolling(id: &str) -> bool {
    focus_with(id, true)
}

/// Moves the focus to a field, with its question in view: a field alone at the top of the page says not what is asked
/// (NHS design system, error summary). What is folded away is opened. `false` if there is no such field.
pub fn show_question(id: &str) -> bool {
    let Some(field) = document().and_then(|document| document.get_element_by_id(id)) else {
        return false;
    };
    if let Ok(Some(folded)) = field.closest("details") {
        // Where it can't be opened it stays folded.
        let _ = folded.set_attribute("open", "");
    }
    question_of(&field).unwrap_or(field).scroll_into_view();
    focus_without_scrolling(id)
}

/// The legend of a choice, and of a field that stands close below it; the label of any other field; the line of an
/// answer that is missing. As nhsuk-frontend finds it
/// (<https://github.com/nhsuk/nhsuk-frontend/blob/main/packages/nhsuk-frontend/src/nhsuk/components/error-summary/error-summary.mjs>).
fn question_of(field: &Element) -> Option<Element> {
    let legend = || {
        let fieldset = field.closest("fieldset").ok()??;
        fieldset.query_selector("legend").ok()?
    };
    let label = || {
        let label = format!("label[for=\"{}\"]", field.id());
        document()?.query_selector(&label).ok()?
    };
    let line = || field.closest(".nhsuk-summary-list__row").ok()?;
    let is_choice = matches!(
        field.get_attribute("type").as_deref(),
        Some("radio" | "checkbox")
    );
    let legend = legend().filter(|legend| is_choice || both_fit(legend, field));
    legend.or_else(label).or_else(line)
}

/// From the one to the other there is less than half the screen: with the keyboard of a phone both are seen.
fn both_fit(legend: &Element, field: &Element) -> bool {
    let from = legend.get_bounding_client_rect().top();
    let to = field.get_bounding_client_rect().bottom();
    let height = web_sys::window().and_then(|window| window.inner_height().ok()?.as_f64());
    height.is_some_and(|height| to - from < height / 2.0)
}

fn focus_with(id: &str, prevent_scroll: bool) -> bool {
    let Some(element) = document().and_then(|document| document.get_element_by_id(id)) else {
        return false;
    };
    let options = FocusOptions::new();
    options.set_prevent_scroll(prevent_scroll);
    element
        .dyn_into::<HtmlElement>()
        .is_ok_and(|element| element.focus_with_options(&options).is_ok())
}

/// Presses the control with this id, as somebody would. `false` if there is none.
pub fn press(id: &str) -> bool {
    let control = document().and_then(|document| document.get_element_by_id(id));
    let control = control.and_then(|control| control.dyn_into::<HtmlElement>().ok());
    control.is_some_and(|control| {
        control.click();
        true
    })
}

/// The id of what has the focus.
pub fn focused() -> Option<String> {
    Some(document()?.active_element()?.id())
}

/// The window is as narrow as a phone: below the design system's breakpoint `tablet`, 641 pixels.
pub fn is_narrow() -> bool {
    let width = web_sys::window().and_then(|window| window.inner_width().ok()?.as_f64());
    width.is_some_and(|width| width < 641.0)
}

/// Shows the top of the page.
pub fn scroll_to_top() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
}

/// The address after the page's name, with its `#`, or nothing.
pub fn hash() -> String {
    web_sys::window()
        .and_then(|window| window.location().hash().ok())
        .unwrap_or_default()
}

/// The address that the page was opened at: its hash; where it has none, what stands for one. Mail
/// programs write `%23` for the `#`, and a web server may answer such an address with this page.
pub fn opened_at() -> String {
    let hash = hash();
    let Some(location) = web_sys::window().map(|window| window.location()) else {
        return hash;
    };
    if hash.len() > 1 {
        return hash;
    }
    let path = location.pathname().unwrap_or_default() + &location.search().unwrap_or_default();
    match path.to_ascii_lowercase().find("%23") {
        Some(at) => path.get(at..).unwrap_or_default().replacen("%23", "#", 1),
        None => hash,
    }
}

/// What the address has of this name between `?` and `#`, such as `pseudo` of `locale`.
pub fn asked(name: &str) -> Option<String> {
    let search = web_sys::window()?.location().search().ok()?;
    let mut parts = search.trim_start_matches('?').split('&');
    let (_, value) =
        parts.find_map(|part| part.split_once('=').filter(|(each, _)| *each == name))?;
    Some(value.to_owned())
}

/// The language of `<html lang>`.
pub fn language() -> Option<String> {
    let root = web_sys::window()?.document()?.document_element()?;
    root.get_attribute("lang")
}

/// The page's address without its `#`, where a web server gave it; none of a file in a folder.
pub fn hosted_at() -> Option<String> {
    let location = web_sys::window()?.location();
    let served = matches!(location.protocol().ok()?.as_str(), "http:" | "https:");
    let address = location.origin().ok()? + &location.pathname().ok()?;
    served.then_some(address)
}

/// The address of a page on a web server, without what follows a `#`; none of any other text.
pub fn web_address(text: &str) -> Option<String> {
    let address = Url::new(text.trim()).ok()?;
    address.set_hash("");
    let on_the_web = matches!(address.protocol().as_str(), "http:" | "https:");
    on_the_web.then(|| address.href())
}

/// Goes to another hash: Back returns from it, and `hashchange` follows. `false` if the browser refuses.
pub fn set_hash(hash: &str) -> bool {
    web_sys::window().is_some_and(|window| window.location().set_hash(hash).is_ok())
}

/// Replaces the hash: Back does not return to the old one, and no `hashchange` follows. `false` if the browser refuses.
///
/// Only ever a hash: on `file://` browsers throw at another path.
pub fn replace_hash(hash: &str) -> bool {
    let address = if hash.starts_with('#') {
        hash.to_owned()
    } else {
        format!("#{hash}")
    };
    web_sys::window()
        .and_then(|window| window.history().ok())
        .is_some_and(|history| {
            history
                .replace_state_with_url(&JsValue::NULL, "", Some(&address))
                .is_ok()
        })
}
