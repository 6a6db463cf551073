use super::Ground;
use crate::exact::Exact;
use crate::ids::ScaleId;
use crate::instrument::Bands;
use crate::map_of;
use crate::uncertainty::{ENDS, OneAnswer};
use litemap::LiteMap;

/// What bands say beyond the band of each score ([`crate::scoring::ScaleScore::band`]).
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundBands {
    /// Whether one answer could move each scale that has a band to another one.
    pub one_answer: LiteMap<ScaleId, OneAnswer>,
    /// The scale that the instrument says to talk about first is in the band it names.
    pub read_first: bool,
}

impl FoundBands {
    pub(super) fn of(bands: &Bands, ground: &Ground<'_>) -> Self {
        let could = |id: &ScaleId| Some((id.clone(), could_change(ground, id)?));
        let first = bands.read_first.as_ref();
        Self {
            one_answer: map_of(bands.scales.iter().filter_map(could)),
            read_first: first.is_some_and(|first| {
                let score = ground.scale(&first.scale);
                score.is_ok_and(|score| score.band.as_ref() == Some(&first.band))
            }),
        }
    }
}

fn could_change(ground: &Ground<'_>, id: &ScaleId) -> Option<OneAnswer> {
    let band = ground.scale(id).ok()?.band.clone()?;
    let differs = |mean: Option<Exact>| {
        mean.and_then(|mean| ground.with_mean(id, mean)?.band)
            .is_some_and(|then| then != band)
    };
    let reach = &ground.reach;
    Some(OneAnswer {
        one_more: ENDS.iter().any(|end| differs(reach.one_more(id, *end))),
        one_step: ENDS.iter().any(|end| differs(reach.one_step(id, *end))),
    })
}
