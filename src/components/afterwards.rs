use super::el::{live, nothing};
use crate::browser::pause::pause;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What is drawn once the rest of the page is there: what takes long by itself does not keep anybody waiting.
pub fn afterwards(draw: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    let is_time = RwSignal::new(false);
    spawn_local(async move {
        pause().await;
        // Nobody hears it where the page is gone.
        let _ = is_time.try_set(true);
    });
    live(move || match is_time.get() {
        true => draw(),
        false => nothing(),
    })
}
