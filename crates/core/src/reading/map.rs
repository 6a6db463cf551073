use super::Ground;
use super::two_scores::{after_one_answer, changed};
use crate::disclosure::Withheld;
use crate::exact::Exact;
use crate::ids::ScaleId;
use crate::instrument::{Corner, Map};
use crate::scoring::ScaleScore;
use crate::uncertainty::OneAnswer;

/// Where two scores put the team.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FoundMap {
    /// The axis that goes upwards, out of 100, by itself.
    pub up: Result<Exact, Withheld>,
    /// The axis that goes to the right, out of 100, by itself.
    pub across: Result<Exact, Withheld>,
    /// What follows from both; withheld where one of them is.
    pub place: Result<Place, Withheld>,
    /// Whether one answer could put the team in another region.
    pub one_answer: OneAnswer,
}

/// A place on a map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Place {
    /// Upwards, out of 100.
    pub up: Exact,
    /// To the right, out of 100.
    pub across: Exact,
    /// The region.
    pub corner: Corner,
    /// The axes that are close to the line between low and high.
    pub near: Vec<ScaleId>,
}

impl Place {
    /// Where these scores stand.
    #[must_use]
    pub fn of(map: &Map, up: &ScaleScore, across: &ScaleScore) -> Self {
        let (up, across) = (&up.out_of_100, &across.out_of_100);
        let near = |axis: &Exact| (axis - &map.line).abs() <= map.near;
        let axes = [(&map.up, up), (&map.across, across)];
        let near = axes.iter().filter(|(_, axis)| near(axis));
        Self {
            corner: Corner::of(*up >= map.line, *across >= map.line),
            near: near.map(|(id, _)| (*id).clone()).collect(),
            up: up.clone(),
            across: across.clone(),
        }
    }
}

impl FoundMap {
    pub(super) fn of(map: &Map, ground: &Ground<'_>) -> Self {
        let (up, across) = (ground.scale(&map.up), ground.scale(&map.across));
        let place = up.and_then(|up| Ok(Place::of(map, up, across?)));
        let one_answer = match &place {
            Ok(now) => {
                let then = after_one_answer(ground, map.axes());
                let corner = |[up, across]: &[ScaleScore; 2]| Place::of(map, up, across).corner;
                changed(&then, |then| corner(&then.scores) != now.corner)
            }
            Err(_) => OneAnswer::default(),
        };
        let out_of_100 = |axis: &ScaleScore| axis.out_of_100.clone();
        Self {
            up: up.map(out_of_100),
            across: across.map(out_of_100),
            place,
            one_answer,
        }
    }
}
