use super::number::score;
use crate::t;
use kilter_core::exact::Exact;
use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::instrument::{Corner, Gap, Instrument, Map, Move, MovePair};
use kilter_core::reading::{FoundPair, Lean, Place};
use kilter_core::wording::Wording;
use std::borrow::Cow;

/// How far one scale is above another, such as "Deal is 16.9 points above Relationship."; none where they are equal.
#[must_use]
pub fn gap(reading: &Gap, lean: &Lean, instrument: &Instrument) -> Option<Cow<'static, str>> {
    let label = |id: &ScaleId| instrument.scale(id).map(|scale| scale.label.as_str());
    let (first, second) = (label(&reading.first)?, label(&reading.second)?);
    let points = score(&lean.gap.abs());
    match lean.gap.cmp(&Exact::whole(0)) {
        std::cmp::Ordering::Greater => Some(t().readings.gap(first, &points, second)),
        std::cmp::Ordering::Less => Some(t().readings.gap(second, &points, first)),
        std::cmp::Ordering::Equal => None,
    }
}

/// The name of a region, in the team's words.
#[must_use]
pub fn region(map: &Map, corner: Corner, wording: &Wording) -> String {
    wording.fill(&map.region(corner).title)
}

/// One sentence for each axis that is close to the line.
#[must_use]
pub fn near_the_line(place: &Place, instrument: &Instrument) -> Vec<Cow<'static, str>> {
    let axes = place.near.iter();
    axes.filter_map(|id| instrument.scale(id))
        .map(|axis| t().readings.near_the_line(&axis.label))
        .collect()
}

/// Both ends of a move as numbers, and what the numbers mean. None where one of them is withheld.
#[must_use]
pub fn move_line(
    reading: &Move,
    pair: &MovePair,
    found: &FoundPair,
    instrument: &Instrument,
) -> Option<[Cow<'static, str>; 2]> {
    let (from, to) = (found.from.as_ref().ok()?, found.to.as_ref().ok()?);
    let readings = t().readings;
    Some([
        readings.move_ends(
            &reading.from.name,
            &score(from),
            &reading.to.name,
            &score(to),
        ),
        ends(&pair.from, instrument)?,
    ])
}

/// What the lowest and the highest option of an item mean.
fn ends(item: &ItemId, instrument: &Instrument) -> Option<Cow<'static, str>> {
    let options = &instrument.options_of(instrument.item(item)?)?.options;
    let (first, last) = (options.first()?, options.last()?);
    let most = u32::try_from(last.value).ok()?;
    Some(t().readings.move_scale(&first.label, &last.label, most))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_core::instrument::{Catalogue, Direction, Reading, Tilt};
    use kilter_core::reading::Moved;
    use kilter_core::uncertainty::OneAnswer;

    fn with_a_gap() -> &'static Instrument {
        let mut all = Catalogue::built_in().iter();
        all.find(|it| it.gap().is_some()).unwrap()
    }

    #[test]
    fn says_which_side_is_higher() {
        let instrument = with_a_gap();
        let reading = instrument.gap().unwrap();
        for (points, tilt, strong, name, says) in [
            (
                "135/8",
                Some(Tilt::First),
                false,
                "tilts to the deal",
                Some("Deal is 16.9 points above Relationship."),
            ),
            (
                "-30",
                Some(Tilt::Second),
                true,
                "tilts strongly to the relationship",
                Some("Relationship is 30.0 points above Deal."),
            ),
            ("0", None, false, "about even", None),
        ] {
            let lean = Lean {
                gap: points.parse().unwrap(),
                tilt,
                strong,
            };
            assert_eq!(gap(reading, &lean, instrument).as_deref(), says);
            assert_eq!(reading.says(lean.tilt, lean.strong), name);
        }
    }

    #[test]
    fn names_what_is_near_the_line_and_the_ends_of_a_move() {
        let instrument = with_a_gap();
        let place = Place {
            up: Exact::whole(80),
            across: Exact::whole(60),
            corner: Corner::Both,
            near: vec!["relationship".into()],
        };
        let near = near_the_line(&place, instrument);
        assert_eq!(near, ["Relationship is close to the line."]);
        let found = FoundPair {
            from: Ok("2/3".parse().unwrap()),
            to: Ok(Exact::whole(2)),
            moved: Ok(Moved {
                by: "4/3".parse().unwrap(),
                direction: Direction::Up,
            }),
            one_answer: OneAnswer::default(),
        };
        let reading = instrument.readings.iter().find_map(|it| match it {
            Reading::Move(it) => Some(it),
            _ => None,
        });
        let reading = reading.unwrap();
        assert_eq!(
            move_line(reading, &reading.pairs[0], &found, instrument).unwrap(),
            [
                "Where the time went: 0.7. Where it should go: 2.0.",
                "0 means \"Nearly all on the work\". 4 means \"Nearly all on how we work together\"."
            ]
        );
        assert_eq!(
            reading.says(Direction::Up),
            "The team wants more time on how people work together."
        );
    }
}
