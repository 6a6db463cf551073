//! Mounts the app into its place in index.html.

use kilter_app::browser::page;
use kilter_text::Language;

fn main() {
    kilter_app::panic_panel::install();
    let asked = page::asked("locale").or_else(page::language);
    if let Some(language) = asked.and_then(|tag| Language::of(&tag)) {
        kilter_text::choose(language);
    }
    kilter_app::browser::start::take_over(|place| {
        leptos::mount::mount_to(place, kilter_app::app::app).forget();
    });
}
