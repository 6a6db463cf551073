use leptos::prelude::AnyView;

/// One state of a component: its name, and what draws it.
#[derive(Debug, Clone, Copy)]
pub struct Fixture {
    /// What it is.
    pub name: &'static str,
    /// Draws it.
    pub draw: fn() -> AnyView,
}

/// A state.
pub(super) const fn state(name: &'static str, draw: fn() -> AnyView) -> Fixture {
    Fixture { name, draw }
}
