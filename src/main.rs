//! Mounts the app.
fn main() {
    leptos::mount::mount_to_body(kilter_app::app::App);
}
