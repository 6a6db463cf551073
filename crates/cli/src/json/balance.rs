use super::one_answer::{self, OneAnswer};
use super::why::Why;
use kilter_core::exact::Exact;
use kilter_core::scoring::{Attention, Balance as Found, Lean, Quadrant, Tilt};
use kilter_core::uncertainty::CouldChange;
use kilter_text::say;
use serde::Serialize;

/// The deal and the relationship weighed against each other.
#[derive(Serialize)]
pub struct Balance {
    deal: Option<f64>,
    relationship: Option<f64>,
    gap: Option<f64>,
    tilt: Option<Tilt>,
    strong_tilt: Option<bool>,
    quadrant: Option<Quadrant>,
    on_the_line: Option<Vec<String>>,
    attention_now: Option<f64>,
    attention_wanted: Option<f64>,
    attention_shift: Option<f64>,
    one_answer: OneAnswer,
    why: Why,
}

impl Balance {
    pub fn of(found: &Found, could: &CouldChange) -> Self {
        let mut why = Why::default();
        let lean = found.lean.as_ref().map_err(|why| say::Why::from(*why));
        let time = found.attention.as_ref().map_err(|why| say::Why::from(*why));
        let of_lean = |number: fn(&Lean) -> &Exact| lean.map(|lean| number(lean).to_f64());
        let of_time = |number: fn(&Attention) -> &Exact| time.map(|time| number(time).to_f64());
        let near = lean.map(|lean| lean.on_the_line.iter().map(ToString::to_string).collect());
        Self {
            deal: why.value("deal", of_lean(|lean| &lean.deal)),
            relationship: why.value("relationship", of_lean(|lean| &lean.relationship)),
            gap: why.value("gap", of_lean(|lean| &lean.gap)),
            tilt: why.value(
                "tilt",
                lean.and_then(|lean| lean.tilt.ok_or(say::Why::NoTilt)),
            ),
            strong_tilt: why.value("strong_tilt", lean.map(|lean| lean.strong_tilt)),
            quadrant: why.value("quadrant", lean.map(|lean| lean.quadrant)),
            on_the_line: why.value("on_the_line", near),
            attention_now: why.value("attention_now", of_time(|time| &time.now)),
            attention_wanted: why.value("attention_wanted", of_time(|time| &time.wanted)),
            attention_shift: why.value("attention_shift", of_time(|time| &time.shift)),
            one_answer: one_answer::balance(could),
            why,
        }
    }
}
