//! Moments of our own on the browser's timeline.

/// Marks this moment on the browser's own timeline (User Timing, <https://www.w3.org/TR/user-timing/>): developer tools
/// show it, and `cargo xtask bench page` reads it.
pub fn mark(name: &str) {
    let clock = web_sys::window().and_then(|window| window.performance());
    // A timeline that is full costs nobody anything.
    let _ = clock.map(|clock| clock.mark(name));
}
