//! The Kilter app: Leptos, client-side only. Pages draw a state and dispatch user actions;
//! what is right, shown or counted is decided in `kilter-core`.
pub mod actions;
pub mod app;
pub mod browser;
mod changed_keys;
pub mod components;
pub mod draft;
pub mod joined;
pub mod kept_key;
pub mod kept_summary;
pub mod may_see;
pub mod notices;
pub mod on_this_computer;
pub mod once;
pub mod organising;
pub mod other_tabs;
pub mod outbox;
pub mod pages;
pub mod panic_panel;
pub mod records;
pub mod route;
mod routes;
#[cfg(all(test, not(target_arch = "wasm32")))]
mod sample;
pub mod shared;
pub mod state;
pub mod store;
pub mod walked_away;
