use super::why::Why;
use kilter_core::instrument::Band;
use kilter_core::report::ScaleFinding;
use kilter_text::say;
use serde::Serialize;

/// A scale.
#[derive(Serialize)]
pub struct Scale<'a> {
    id: &'a str,
    score: Option<f64>,
    out_of_100: Option<f64>,
    band: Option<Band>,
    between: Option<bool>,
    sd_at_most: Option<f64>,
    interval_at_most: Option<f64>,
    one_answer: Option<f64>,
    why: Why,
}

impl<'a> Scale<'a> {
    pub fn of(finding: &'a ScaleFinding) -> Self {
        let mut why = Why::default();
        let score = finding.score.as_ref().map_err(|why| say::Why::from(*why));
        let band = score.and_then(|score| score.band.ok_or(say::Why::NoBands));
        Self {
            id: finding.id.as_str(),
            score: why.value("score", score.map(|score| score.score.to_f64())),
            out_of_100: why.value("out_of_100", score.map(|score| score.out_of_100.to_f64())),
            band: why.value("band", band),
            between: why.value("between", band.and(score.map(|score| score.between))),
            sd_at_most: why.not_computed("sd_at_most"),
            interval_at_most: why.not_computed("interval_at_most"),
            one_answer: why.not_computed("one_answer"),
            why,
        }
    }
}
