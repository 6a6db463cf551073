//! What is dropped on the window.

use leptos::ev;
use leptos::prelude::{on_cleanup, window_event_listener};
use wasm_bindgen::JsCast as _;
use web_sys::{DataTransfer, DragEvent, Element, Event};

/// What a page does with what is dragged over it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Drag {
    /// It is over the page.
    Over,
    /// It left the page.
    Left,
    /// It was dropped.
    Dropped,
}

/// From now on no drop puts a file in the place of the page, which is what browsers do.
pub fn stay_on_the_page() {
    on_drags(|drag, event| {
        if drag != Drag::Left {
            event.prevent_default();
        }
    });
}

/// Hears of whatever is dragged over the window, or pasted into the page, until the page is gone. Text that is
/// dragged into a field, or pasted into one, is left to the browser.
pub fn on_drags(act: impl Fn(Drag, &DragEvent) + Clone + 'static) {
    let hears = |drag: Drag| {
        let act = act.clone();
        move |event: DragEvent| {
            if !is_text_into_a_field(&event, event.data_transfer().as_ref()) {
                act(drag, &event);
            }
        }
    };
    let over = window_event_listener(ev::dragover, hears(Drag::Over));
    let left = window_event_listener(ev::dragleave, hears(Drag::Left));
    let dropped = window_event_listener(ev::drop, hears(Drag::Dropped));
    on_cleanup(move || {
        over.remove();
        left.remove();
        dropped.remove();
    });
}

/// Hears of what is pasted into the page and not into a field, and of files wherever they are pasted.
pub fn on_paste(act: impl Fn(&Event, &DataTransfer) + 'static) {
    let pasted = window_event_listener(ev::paste, move |event| {
        let Some(pasted) = event.clipboard_data() else {
            return;
        };
        if !is_text_into_a_field(&event, Some(&pasted)) {
            act(&event, &pasted);
        }
    });
    on_cleanup(move || pasted.remove());
}

fn is_text_into_a_field(event: &Event, carried: Option<&DataTransfer>) -> bool {
    let has_files = carried.is_some_and(|carried| {
        carried
            .types()
            .iter()
            .any(|kind| kind.as_string().as_deref() == Some("Files"))
    });
    let target = event
        .target()
        .and_then(|target| target.dyn_into::<Element>().ok());
    let is_field = target.is_some_and(|target| {
        let field = target.closest("textarea, input:not([type=file])");
        field.is_ok_and(|field| field.is_some())
    });
    is_field && !has_files
}
