//! How long the page has been open: no time of day, and nothing that could be kept.

/// Milliseconds since the page was opened; 0 where the browser does not say.
pub fn milliseconds() -> f64 {
    web_sys::window()
        .and_then(|window| window.performance())
        .map_or(0.0, |performance| performance.now())
}
