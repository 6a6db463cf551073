//! What a colleague knows about somebody, and what they want to know.

use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::instrument::Instrument;

/// Which answers of a person are known, and which are wanted: places of items.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Question {
    pub known: Vec<usize>,
    pub wanted: Vec<usize>,
}

/// A way to ask about a check, on each of its scales that it fits.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Asked {
    /// Five foundations: two of the three statements of a scale are known, and the third is wanted.
    ThirdOfThree,
    /// Five foundations: one of three is known, and two are wanted.
    TwoOfThree,
    /// Deal and relationship: one of the two statements of a facet is known, and the other is wanted.
    OtherOfFacet,
    /// Deal and relationship: one statement of each facet of an axis is known, and the other four are wanted.
    HalfOfAxis,
    /// Two of any five statements are known, and three are wanted: the question of the figures from the design.
    ThreeOfFive,
}

impl Asked {
    /// The ways to ask about this check.
    pub fn about(instrument: &Instrument) -> Vec<Self> {
        let all = [
            Self::ThirdOfThree,
            Self::TwoOfThree,
            Self::OtherOfFacet,
            Self::HalfOfAxis,
            Self::ThreeOfFive,
        ];
        all.into_iter()
            .filter(|asked| !asked.questions(instrument).is_empty())
            .collect()
    }

    /// The questions, one a scale.
    pub fn questions(self, instrument: &Instrument) -> Vec<Question> {
        let groups: Vec<Vec<usize>> = match self {
            Self::ThreeOfFive => vec![(0..5).collect()],
            _ => instrument
                .scales
                .iter()
                .map(|scale| places(&items(instrument, &scale.id), instrument))
                .collect(),
        };
        let (size, known): (usize, fn(usize) -> bool) = match self {
            Self::ThirdOfThree => (3, |at| at < 2),
            Self::TwoOfThree => (3, |at| at < 1),
            Self::OtherOfFacet => (2, |at| at < 1),
            Self::HalfOfAxis => (8, |at| at % 2 == 0),
            Self::ThreeOfFive => (5, |at| at < 2),
        };
        groups
            .into_iter()
            .filter(|group| group.len() == size)
            .map(|group| {
                let (known, wanted): (Vec<_>, Vec<_>) = group
                    .into_iter()
                    .enumerate()
                    .partition(|(at, _)| known(*at));
                let places = |half: Vec<(usize, usize)>| half.into_iter().map(|(_, item)| item);
                Question {
                    known: places(known).collect(),
                    wanted: places(wanted).collect(),
                }
            })
            .collect()
    }
}

fn items(instrument: &Instrument, id: &ScaleId) -> Vec<ItemId> {
    let Some(scale) = instrument.scale(id) else {
        return Vec::new();
    };
    let below = scale.made_of.scales().iter();
    let mut items = scale.made_of.items().to_vec();
    items.extend(below.flat_map(|part| self::items(instrument, part)));
    items
}

fn places(items: &[ItemId], instrument: &Instrument) -> Vec<usize> {
    let place = |id: &ItemId| instrument.items.iter().position(|item| item.id == *id);
    items.iter().filter_map(place).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_core::instrument::Catalogue;

    #[test]
    fn every_scale_of_our_checks_is_asked_about() {
        let checks: Vec<_> = Catalogue::built_in().usual().collect();
        let number = |check: usize, asked: Asked| asked.questions(checks[check]).len();
        assert_eq!(number(0, Asked::ThirdOfThree), 5);
        assert_eq!(number(0, Asked::OtherOfFacet), 0);
        assert_eq!(number(1, Asked::OtherOfFacet), 8);
        assert_eq!(number(1, Asked::HalfOfAxis), 2);
        assert_eq!(number(1, Asked::TwoOfThree), 0);
    }

    #[test]
    fn half_of_an_axis_is_one_statement_of_each_facet() {
        let check = Catalogue::built_in().usual().nth(1).unwrap();
        let id = |place: &usize| check.items[*place].id.to_string();
        let ids = |places: &[usize]| places.iter().map(id).collect::<Vec<_>>();
        let question = &Asked::HalfOfAxis.questions(check)[0];
        assert_eq!(ids(&question.known), ["D1", "D3", "D5", "D7"]);
        assert_eq!(ids(&question.wanted), ["D2", "D4", "D6", "D8"]);
    }
}
