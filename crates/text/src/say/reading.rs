use super::number::score;
use crate::t;
use kilter_core::exact::Exact;
use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::instrument::{Corner, Gap, Instrument, Item, Map, ResponseScale};
use kilter_core::reading::{Lean, Place};
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

/// What the numbers of an item mean: those of its lowest and its highest option.
#[must_use]
pub fn move_scale(item: &ItemId, instrument: &Instrument) -> Option<Cow<'static, str>> {
    let (item, options) = options(item, instrument)?;
    let values = item.values(options)?;
    let by_value = || values.iter().zip(&options.options);
    let (least, low) = by_value().min_by_key(|(value, _)| **value)?;
    let (most, high) = by_value().max_by_key(|(value, _)| **value)?;
    let (least, most) = (least.to_string(), most.to_string());
    Some(
        t().readings
            .move_scale(&least, &low.label, &most, &high.label),
    )
}

/// The words of the option whose value is nearest to a mean; half-way, of the higher one.
#[must_use]
pub fn nearest<'a>(item: &ItemId, instrument: &'a Instrument, mean: &Exact) -> Option<&'a str> {
    let (item, options) = options(item, instrument)?;
    let values = item.values(options)?;
    let nearest = values
        .into_iter()
        .zip(&options.options)
        .min_by_key(|(value, _)| {
            let away = (mean - &Exact::whole(*value)).abs();
            (away, std::cmp::Reverse(*value))
        });
    nearest.map(|(_, option)| option.label.as_str())
}

fn options<'a>(item: &ItemId, instrument: &'a Instrument) -> Option<(&'a Item, &'a ResponseScale)> {
    let item = instrument.item(item)?;
    Some((item, instrument.options_of(item)?))
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_core::instrument::{Catalogue, Direction, Reading, Tilt};

    fn with_a_gap() -> &'static Instrument {
        let mut all = Catalogue::built_in().usual();
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
        let reading = instrument.readings.iter().find_map(|it| match it {
            Reading::Move(it) => Some(it),
            _ => None,
        });
        let reading = reading.unwrap();
        let of = &reading.pairs[0].from;
        let scale = move_scale(of, instrument).unwrap();
        let says =
            "0 means \"Nearly all on the work\". 4 means \"Nearly all on how we work together\".";
        assert_eq!(scale, says);
        let nearest = |mean: &str| nearest(of, instrument, &mean.parse().unwrap()).unwrap();
        assert_eq!(nearest("2/5"), "Nearly all on the work");
        assert_eq!(nearest("1/2"), "Mostly on the work");
        assert_eq!(nearest("4"), "Nearly all on how we work together");
        assert_eq!(
            reading.says(Direction::Up),
            "The team wants more time on how people work together."
        );
    }
}
