use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::uncertainty::CouldChange;

/// What one more reply, or one reply changed by one step on one statement, could change.
pub type OneAnswer = Vec<&'static str>;

/// Of a scale with bands.
pub fn band(could: &CouldChange, id: &ScaleId) -> OneAnswer {
    let could = could.bands.get(id).is_some_and(|answer| answer.could());
    could.then_some("band").into_iter().collect()
}

/// Of a statement.
pub fn differ(could: &CouldChange, id: &ItemId) -> OneAnswer {
    let could = could.differ.get(id).is_some_and(|answer| answer.could());
    could.then_some("differ").into_iter().collect()
}

/// Of a balance.
pub fn balance(could: &CouldChange) -> OneAnswer {
    let names = [
        ("quadrant", could.quadrant),
        ("tilt", could.tilt),
        ("strong_tilt", could.strong_tilt),
        ("attention", could.attention),
    ];
    let could = names.into_iter().filter(|(_, answer)| answer.could());
    could.map(|(name, _)| name).collect()
}
