//! Mounts the app into its place in index.html.

fn main() {
    kilter_app::panic_panel::install();
    kilter_app::browser::start::take_over(|place| {
        leptos::mount::mount_to(place, kilter_app::app::app).forget();
    });
}
