//! The panel that a panic leaves: after one, no click reaches the app again.
//!
//! The panel and its words stand in index.html, with the few lines of script that its button needs: among them one
//! paragraph for each thing that may be so of what was added, of which this shows the one that is.

use crate::store::{Health, PlaceHealth};
use std::sync::atomic::{AtomicUsize, Ordering};
use wasm_bindgen::JsCast;

/// The ids of the paragraphs.
const WHAT_IS_SO: [&str; 3] = ["panic-kept", "panic-until-closed", "panic-nothing-kept"];

/// Which of them it is. Before anything has been read, nothing was added.
static NOW: AtomicUsize = AtomicUsize::new(0);

/// From now on a panic says this of what was added.
pub fn remember(health: Health) {
    NOW.store(place_of(health), Ordering::Relaxed);
}

fn place_of(health: Health) -> usize {
    let works = |place| matches!(place, PlaceHealth::Working | PlaceHealth::Untried);
    if !works(health.journal) && !works(health.local) {
        2
    } else if health.lives_until_closed() {
        1
    } else {
        0
    }
}

/// Shows the panel in place of the app whenever the app panics.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        let Some(document) = web_sys::window().and_then(|window| window.document()) else {
            return;
        };
        // Nothing here may panic again, and there is nobody to tell.
        if let Some(app) = document.get_element_by_id("app") {
            let _ = app.set_attribute("hidden", "");
        }
        for (place, id) in WHAT_IS_SO.iter().enumerate() {
            if let Some(words) = document.get_element_by_id(id) {
                let _ = match place == NOW.load(Ordering::Relaxed) {
                    true => words.remove_attribute("hidden"),
                    false => words.set_attribute("hidden", ""),
                };
            }
        }
        if let Some(panel) = document.get_element_by_id("panic") {
            let _ = panel.remove_attribute("hidden");
            if let Some(panel) = panel.dyn_ref::<web_sys::HtmlElement>() {
                let _ = panel.focus();
            }
        }
    }));
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;
    use crate::store::PlaceHealth::{Full, Refused, Working};

    #[test]
    fn it_says_kept_only_of_what_outlives_the_browser() {
        let health = |journal, local| Health {
            journal,
            local,
            ..Health::default()
        };
        assert_eq!(place_of(health(Working, Working)), 0);
        assert_eq!(place_of(health(Working, Refused)), 0);
        assert_eq!(place_of(health(Refused, Working)), 1);
        assert_eq!(place_of(health(Full, Working)), 1);
        assert_eq!(place_of(health(Refused, Refused)), 2);
        assert_eq!(place_of(health(Refused, Full)), 2);
        assert_eq!(place_of(Health::default()), 0);
    }
}
