use super::headline::{name_of, names_of, slices, within_a_sentence};
use crate::t;
use kilter_core::compare::{Beside, Common};
use kilter_core::ids::ScaleId;
use kilter_core::instrument::Instrument;
use kilter_core::wording::Wording;

/// What most of these teams have in common, in a sentence or two.
#[must_use]
pub fn common(found: &Beside, instrument: &Instrument, wording: &Wording) -> String {
    let say = t().beside;
    let ids = |common: Vec<Common>| -> Vec<ScaleId> {
        common.into_iter().map(|common| common.scale).collect()
    };
    let (strengths, first) = (ids(found.common_strengths()), ids(found.common_first()));
    let strengths = names_of(&strengths, instrument, wording).unwrap_or_default();
    let first = first
        .iter()
        .filter_map(|id| name_of(id, instrument, wording));
    let first: Vec<String> = first.map(|name| within_a_sentence(&name)).collect();
    let mut said = Vec::new();
    if !strengths.is_empty() {
        let names = slices(&strengths);
        said.push(say.strength(&names, names.len()));
    }
    if !first.is_empty() {
        said.push(say.first(&slices(&first)));
    }
    if said.is_empty() {
        said.push(say.nothing());
    }
    said.join(" ")
}

/// In how many teams a scale is a common strength, or what comes first; empty where it is neither.
#[must_use]
pub fn stands_out_in(found: &Beside, id: &ScaleId) -> String {
    let say = t().beside;
    let all = found.teams.len();
    let of = |common: Vec<Common>| {
        let mut common = common.into_iter();
        common.find_map(|common| (common.scale == *id).then_some(common.teams))
    };
    let strength = of(found.common_strengths()).map(|teams| say.strength_in(teams, all));
    let first = of(found.common_first()).map(|teams| say.first_in(teams, all));
    let said: Vec<_> = strength.into_iter().chain(first).collect();
    said.join(", ")
}
