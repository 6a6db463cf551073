use kilter_core::compare::LeftOut;
use kilter_core::instrument::{Catalogue, InstrumentKey};
use kilter_text::{say, t};

/// That a team's check is left out, and why.
pub fn left_out(found: &LeftOut) -> String {
    let why = say::withheld(found.why);
    let said = t()
        .sure
        .left_out(found.team.as_str(), &title(&found.check), &why);
    said.into_owned()
}

/// What a check is called.
pub fn title(key: &InstrumentKey) -> String {
    Catalogue::built_in().find(key).map_or_else(
        || key.instrument.to_string(),
        |instrument| kilter_core::wording::Wording::default().fill(&instrument.title),
    )
}
