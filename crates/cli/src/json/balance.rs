#[cfg(test)]
use super::names;
use super::one_answer::{self, OneAnswer};
use super::why::Why;
use kilter_core::disclosure::Withheld;
use kilter_core::exact::Exact;
use kilter_core::scoring::{Balance as Found, Quadrant, Tilt};
use kilter_core::uncertainty::CouldChange;
use kilter_text::say;
use serde::Serialize;

/// The deal and the relationship weighed against each other.
#[derive(Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema), schemars(deny_unknown_fields))]
pub struct Balance {
    /// The deal, from 0 to 100.
    #[cfg_attr(test, schemars(range(min = 0, max = 100)))]
    deal: Option<f64>,
    /// The relationship, from 0 to 100.
    #[cfg_attr(test, schemars(range(min = 0, max = 100)))]
    relationship: Option<f64>,
    /// Deal minus relationship, in points of 100.
    #[cfg_attr(test, schemars(range(min = -100, max = 100)))]
    gap: Option<f64>,
    /// The side that the team tilts to; null where it is about even.
    #[cfg_attr(test, schemars(with = "Option<names::Tilt>"))]
    tilt: Option<Tilt>,
    /// The tilt is a strong one.
    strong_tilt: Option<bool>,
    /// The quadrant.
    #[cfg_attr(test, schemars(with = "Option<names::Quadrant>"))]
    quadrant: Option<Quadrant>,
    /// The axes within 5 points of the line at 60.
    on_the_line: Option<Vec<String>>,
    /// Where meeting time went: from 0, all on the work, to 4, all on how we work together.
    #[cfg_attr(test, schemars(range(min = 0, max = 4)))]
    attention_now: Option<f64>,
    /// Where it should go, from 0 to 4.
    #[cfg_attr(test, schemars(range(min = 0, max = 4)))]
    attention_wanted: Option<f64>,
    /// Wanted minus now.
    #[cfg_attr(test, schemars(range(min = -4, max = 4)))]
    attention_shift: Option<f64>,
    /// What one more reply, or one reply changed by one step on one statement, could change.
    #[cfg_attr(test, schemars(with = "Vec<names::OfBalance>"))]
    one_answer: OneAnswer,
    /// Which fields here are null, each with the reason in a sentence. The sentences may change.
    why: Why,
}

impl Balance {
    pub fn of(found: &Found, could: &CouldChange) -> Self {
        let mut why = Why::default();
        let lean = found.lean.as_ref().map_err(|why| say::Why::from(*why));
        let time = found.attention.as_ref().map_err(|why| say::Why::from(*why));
        let number =
            |found: &Result<Exact, Withheld>| found.as_ref().map(Exact::to_f64).map_err(|why| *why);
        let near = lean.map(|lean| lean.on_the_line.iter().map(ToString::to_string).collect());
        Self {
            deal: why.value("deal", number(&found.deal)),
            relationship: why.value("relationship", number(&found.relationship)),
            gap: why.value("gap", lean.map(|lean| lean.gap.to_f64())),
            tilt: why.value(
                "tilt",
                lean.and_then(|lean| lean.tilt.ok_or(say::Why::NoTilt)),
            ),
            strong_tilt: why.value("strong_tilt", lean.map(|lean| lean.strong_tilt)),
            quadrant: why.value("quadrant", lean.map(|lean| lean.quadrant)),
            on_the_line: why.value("on_the_line", near),
            attention_now: why.value("attention_now", number(&found.time_now)),
            attention_wanted: why.value("attention_wanted", number(&found.time_wanted)),
            attention_shift: why.value("attention_shift", time.map(|time| time.shift.to_f64())),
            one_answer: one_answer::balance(could),
            why,
        }
    }
}
