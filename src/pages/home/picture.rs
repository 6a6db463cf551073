//! What comes out: a report as a small picture, without words. It is drawn as the charts are (crates/charts), in so few
//! bytes that the start page can have it.

use crate::components::{El, el};

/// The scores of the example team in five foundations, from the top down as in its report, on the scale from 3 to 9: a
/// test holds them to it. Ready drawn, so that the start has nothing to work out.
const DRAWN: &str = concat!(
    r##"<svg viewBox="0 0 154 96"><path fill="currentColor" fill-opacity=".1" d="M2 2h150v12h-150zM2 22h150v12h-150z"##,
    r##"M2 42h150v12h-150zM2 62h150v12h-150zM2 82h150v12h-150z"></path>"##,
    r##"<path fill="#7FA8D6" stroke="currentColor" stroke-width="1.5" d="M2 2h100v12h-100zM2 22h57v12h-57z"##,
    r##"M2 42h107v12h-107zM2 62h57v12h-57zM2 82h120v12h-120z"></path></svg>"##
);

/// The picture. What it is of is said beside it.
pub fn picture() -> El {
    el("div")
        .class("kilter-picture")
        .attr("aria-hidden", "true")
        .markup(DRAWN.to_owned())
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(
    clippy::unwrap_used,
    reason = "a test may stop where the example is not whole"
)]
mod tests {
    use super::DRAWN;
    use crate::report_of::example_report;
    use kilter_charts::palette::HUE_PALE;

    #[test]
    fn the_bars_are_the_example_teams_scores_in_the_colour_of_the_charts() {
        let report = example_report().unwrap();
        let check = report.checks.first().unwrap();
        let scales = &check.findings.as_ref().unwrap().scales;
        let mut bars = String::new();
        for (scale, top) in scales.iter().rev().zip((2..).step_by(20)) {
            let score = kilter_text::say::score(&scale.score.as_ref().unwrap().score);
            let tenths: u32 = score.replace('.', "").parse().unwrap();
            // From 3 to 9 is 150 wide.
            let wide = (tenths - 30) * 150 / 60;
            bars += &format!("M2 {top}h{wide}v12h-{wide}z");
        }
        assert!(DRAWN.contains(&format!(" d=\"{bars}\"")), "{bars}: {DRAWN}");
        assert!(DRAWN.contains(&format!("fill=\"{HUE_PALE}\"")));
    }
}
