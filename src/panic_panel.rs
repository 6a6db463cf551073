//! The panel that a panic leaves: after one, no click reaches the app again.
//!
//! The panel and its words stand in index.html, with the few lines of script that its button needs.

use wasm_bindgen::JsCast;

/// Shows the panel in place of the app whenever the app panics.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        let Some(document) = web_sys::window().and_then(|window| window.document()) else {
            return;
        };
        if let Some(app) = document.get_element_by_id("app") {
            // Nothing here may panic again, and there is nobody to tell.
            let _ = app.set_attribute("hidden", "");
        }
        if let Some(panel) = document.get_element_by_id("panic") {
            let _ = panel.remove_attribute("hidden");
            if let Some(panel) = panel.dyn_ref::<web_sys::HtmlElement>() {
                let _ = panel.focus();
            }
        }
    }));
}
