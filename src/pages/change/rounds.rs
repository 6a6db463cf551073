use kilter_core::compare::ScaleChange;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::{Catalogue, Instrument, InstrumentKey};
use kilter_core::wording::Wording;

/// The two rounds.
#[derive(Clone, Copy)]
pub struct Rounds<'a> {
    /// The earlier one.
    pub earlier: &'a TeamSummary,
    /// The later one.
    pub later: &'a TeamSummary,
}

/// What a check is called.
pub fn title_of(key: &InstrumentKey) -> String {
    match Catalogue::built_in().find(key) {
        Some(instrument) => Wording::default().fill(&instrument.title),
        None => key.instrument.to_string(),
    }
}

/// A scale's name.
pub fn label(instrument: &Instrument, scale: &ScaleChange) -> String {
    instrument.scale(&scale.id).map_or_else(
        || scale.id.to_string(),
        |scale| Wording::default().fill(&scale.label),
    )
}
