//! How much time has passed: no time of day, and nothing that could be kept.

/// Two clocks, in milliseconds: one of them may stand still while the computer sleeps
/// (<https://github.com/w3c/hr-time/issues/115>), the other may be set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Clocks {
    page: f64,
    wall: f64,
}

/// Both as they stand now; 0 where the browser does not say.
pub fn clocks() -> Clocks {
    let page = web_sys::window().and_then(|window| window.performance());
    Clocks {
        page: page.map_or(0.0, |page| page.now()),
        wall: js_sys::Date::now(),
    }
}

/// The milliseconds since then: by the clock on which more have passed.
pub fn since(then: Clocks) -> f64 {
    between(then, clocks())
}

fn between(then: Clocks, now: Clocks) -> f64 {
    (now.page - then.page).max(now.wall - then.wall).max(0.0)
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_clock_that_stood_still_or_was_set_back_hides_no_time() {
        let at = |page, wall| Clocks { page, wall };
        let then = at(1_000.0, 50_000.0);
        for (now, passed) in [
            (at(3_000.0, 52_000.0), 2_000.0),
            (at(1_000.0, 250_000.0), 200_000.0),
            (at(201_000.0, 40_000.0), 200_000.0),
            (at(1_000.0, 40_000.0), 0.0),
        ] {
            assert!((between(then, now) - passed).abs() < 1e-9, "{now:?}");
        }
    }
}
