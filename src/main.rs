//! Mounts the app into its place in index.html.

use wasm_bindgen::JsCast;

fn main() {
    kilter_app::panic_panel::install();
    let place = web_sys::window()
        .and_then(|window| window.document()?.get_element_by_id("app"))
        .and_then(|place| place.dyn_into::<web_sys::HtmlElement>().ok());
    if let Some(place) = place {
        leptos::mount::mount_to(place, kilter_app::app::app).forget();
    }
}
