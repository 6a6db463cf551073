//! The Kilter app: Leptos, client-side only. `app` is the shell; see design in docs/.
pub mod app;
