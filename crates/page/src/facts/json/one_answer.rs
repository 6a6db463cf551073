use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::report::Findings;

/// What one more reply, or one reply changed by one step on one statement, could change.
pub type OneAnswer = Vec<&'static str>;

/// Of a scale with bands.
pub fn band(findings: &Findings, id: &ScaleId) -> OneAnswer {
    let could = findings.band_could(id).is_some_and(|answer| answer.could());
    could.then_some("band").into_iter().collect()
}

/// Of a statement.
pub fn differ(findings: &Findings, id: &ItemId) -> OneAnswer {
    let could = findings
        .differ_could
        .get(id)
        .is_some_and(|answer| answer.could());
    could.then_some("differ").into_iter().collect()
}
