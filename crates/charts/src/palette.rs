//! The colours, as sRGB hex text. The tests hold each to its contrast and to simulated colour blindness.

/// Text on white and on the pale fills.
pub const INK: &str = "#212b32";
/// White: the paper, the gaps between segments, and text on dark fills.
pub const PAPER: &str = "#ffffff";
/// The outline of a filled shape.
pub const OUTLINE: &str = "#4c6272";
/// The one hue of the charts that show no opinions for and against: full strength.
pub const HUE: &str = "#003087";
/// The same hue, half way to white.
pub const HUE_PALE: &str = "#7FA8D6";
/// Those who gave no scored answer: lighter than any answer's colour.
pub const TAIL: &str = "#f7f8f8";
/// From the low end to the high end of a response scale. Not red and green, which many people cannot tell apart.
pub const DIVERGING: [&str; 5] = ["#7C2855", "#C98FAE", "#D8DDE0", "#7FA8D6", "#003087"];

/// The colour of each of `options` answers, from low to high: the ends first, then the middle.
/// More than five share the five colours in order; the gaps and the printed counts keep those apart.
pub fn diverging(options: usize) -> Vec<&'static str> {
    let [low, low_pale, middle, high_pale, high] = DIVERGING;
    match options {
        0 => Vec::new(),
        1 => vec![middle],
        2 => vec![low, high],
        3 => vec![low, middle, high],
        4 => vec![low, low_pale, high_pale, high],
        n => {
            let last = n - 1;
            (0..n)
                .filter_map(|i| DIVERGING.get((i * 4 + last / 2) / last).copied())
                .collect()
        }
    }
}

/// The colour of text on one of the fills above.
pub fn text_on(fill: &str) -> &'static str {
    let [low, .., high] = DIVERGING;
    if fill == low || fill == high || fill == HUE {
        PAPER
    } else {
        INK
    }
}
