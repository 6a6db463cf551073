//! The Kilter app: Leptos, client-side only. Pages draw a state and dispatch user actions;
//! what is right, shown or counted is decided in `kilter-core`.
pub mod actions;
pub mod app;
pub mod browser;
pub mod components;
pub mod draft;
pub mod joined;
pub mod outbox;
pub mod pages;
pub mod panic_panel;
pub mod records;
pub mod route;
pub mod shared;
pub mod state;
pub mod store;
pub mod walked_away;
