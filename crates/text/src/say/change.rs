//! How a score changed, in the unit in which the score is shown: with bands on its own range,
//! otherwise in points of 100.

use super::number::{of_100, score, two_decimals};
use super::{band_name, verdict};
use crate::t;
use kilter_core::compare::ScaleChange;
use kilter_core::exact::Exact;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::{Instrument, Scale};
use kilter_core::uncertainty::Change;
use std::borrow::Cow;

/// A change as people read it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// The score then, with its band where it has one.
    pub then: String,
    /// The score now.
    pub now: String,
    /// How much higher or lower it is.
    pub by: Cow<'static, str>,
    /// How sure that is.
    pub sure: Cow<'static, str>,
    /// The smallest change that would be clear.
    pub smallest: String,
    /// The interval of the change; none where there is none.
    pub range: Option<Cow<'static, str>>,
}

/// How a scale changed; none where core gives no change.
#[must_use]
pub fn scale_change(instrument: &Instrument, found: &ScaleChange) -> Option<Changed> {
    let change = found.change.as_ref().ok()?;
    let unit = Unit::of(instrument, instrument.scale(&found.id)?)?;
    let (mut then, mut now) = (unit.at(&change.earlier), unit.at(&change.later));
    if let (Some((before, after)), Some(bands)) = (&found.bands, instrument.bands()) {
        let with = |score: &str, band| {
            let band = band_name(bands, band);
            t().report.score_and_band(score, band).into_owned()
        };
        (then, now) = (with(&then, before), with(&now, after));
    }
    let range = change.precision.ok().and_then(|precision| {
        let range = precision.interval_at_most;
        let (low, high) = (unit.figure(range.low)?, unit.figure(range.high)?);
        Some(t().sure.two_ends(&low, &high))
    });
    Some(Changed {
        then,
        now,
        by: by(&unit.times(&change.difference), unit.says),
        sure: verdict(change.verdict),
        smallest: unit.figure(change.smallest_clear)?,
        range,
    })
}

/// How far a score stands from a scale's lowest, where its highest is 1; none of a scale without values.
#[must_use]
pub fn along(instrument: &Instrument, id: &ScaleId, score: &Exact) -> Option<f64> {
    let (low, high) = super::band::ends(instrument, instrument.scale(id)?)?;
    let width = Exact::ratio(1, high.checked_sub(low)?.into())?;
    Some((&(score - &Exact::whole(low.into())) * &width).to_f64())
}

/// The lowest and the highest score of a scale, as people read it: with bands on its own range, otherwise out of 100.
#[must_use]
pub fn ends(instrument: &Instrument, id: &ScaleId) -> Option<(String, String)> {
    let (low, high) = super::band::ends(instrument, instrument.scale(id)?)?;
    Some(match instrument.bands_of(id) {
        Some(_) => (low.to_string(), high.to_string()),
        None => ("0".to_owned(), "100".to_owned()),
    })
}

/// How a statement's mean changed: then, now, by how much, how sure.
#[must_use]
pub fn item_change(change: &Change) -> [Cow<'static, str>; 4] {
    [
        two_decimals(&change.earlier).into(),
        two_decimals(&change.later).into(),
        by(&change.difference, two_decimals),
        verdict(change.verdict),
    ]
}

/// From how many points on a change is clear in each of these scales: a sentence for those with
/// bands and one for the others, since their points are not the same.
#[must_use]
pub fn smallest_changes(instrument: &Instrument, scales: &[ScaleChange]) -> Vec<Cow<'static, str>> {
    let of = |banded: bool| {
        let mut largest: Option<(f64, Unit)> = None;
        for found in scales {
            let (Some(scale), Ok(change)) = (instrument.scale(&found.id), &found.change) else {
                continue;
            };
            let at = change.smallest_clear;
            if instrument.bands_of(&scale.id).is_some() == banded
                && largest.as_ref().is_none_or(|(most, _)| at > *most)
            {
                largest = Some((at, Unit::of(instrument, scale)?));
            }
        }
        let (at, unit) = largest?;
        Some(t().sure.smallest_points(&unit.figure(at)?))
    };
    [of(true), of(false)].into_iter().flatten().collect()
}

fn by(difference: &Exact, says: fn(&Exact) -> String) -> Cow<'static, str> {
    let (sure, size) = (t().sure, says(&difference.abs()));
    if size == says(&Exact::whole(0)) {
        sure.no_difference()
    } else if difference.abs() == *difference {
        sure.higher(&size)
    } else {
        sure.lower(&size)
    }
}

/// The unit in which a scale's score is shown.
struct Unit {
    low: Exact,
    points: Exact,
    says: fn(&Exact) -> String,
}

impl Unit {
    fn of(instrument: &Instrument, scale: &Scale) -> Option<Self> {
        if instrument.bands_of(&scale.id).is_some() {
            return Some(Self {
                low: Exact::whole(0),
                points: Exact::whole(1),
                says: score,
            });
        }
        let (low, high) = super::band::ends(instrument, scale)?;
        let width = high.checked_sub(low)?;
        Some(Self {
            low: Exact::whole(low.into()),
            points: Exact::ratio(100, width.into())?,
            says: of_100,
        })
    }

    fn times(&self, size: &Exact) -> Exact {
        size * &self.points
    }

    fn at(&self, score: &Exact) -> String {
        (self.says)(&self.times(&(score - &self.low)))
    }

    fn figure(&self, size: f64) -> Option<String> {
        Some((self.says)(&self.times(&Exact::of_float(size)?)))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_core::instrument::Catalogue;
    use kilter_core::uncertainty::Side;

    /// Two rounds of eight with a standard error of a half each: the error of the difference is
    /// 0.7071 with 14 degrees of freedom, where t is 2.1448, so the smallest clear change is
    /// 1.5166 (Welch 1947).
    fn between(earlier: &str, later: &str) -> Change {
        let side = |score: &str| Side {
            score: score.parse().unwrap(),
            error_at_most: 0.5,
            people: 8,
        };
        Change::between(&side(earlier), &side(later)).unwrap()
    }

    fn changed(place: usize, scale: usize, change: Change) -> Changed {
        let instrument = Catalogue::built_in().usual().nth(place).unwrap();
        let scale = &instrument.scales[scale];
        let found = ScaleChange {
            id: scale.id.clone(),
            change: Ok(change),
            bands: instrument
                .bands_of(&scale.id)
                .map(|_| ("mixed".into(), "strong".into())),
            at_the_top: false,
        };
        scale_change(instrument, &found).unwrap()
    }

    #[test]
    fn with_bands_it_is_on_the_scales_own_range() {
        let changed = changed(0, 0, between("37/6", "47/6"));
        assert_eq!(
            (changed.then.as_str(), changed.now.as_str()),
            ("6.2, mixed", "7.8, strong")
        );
        assert_eq!(
            (changed.by.as_ref(), changed.sure.as_ref()),
            ("1.7 higher", "a clear change")
        );
        assert_eq!(changed.smallest, "1.5");
        // 1.6667 - 1.5166 and 1.6667 + 1.5166.
        assert_eq!(changed.range.unwrap(), "0.2 to 3.2");
    }

    #[test]
    fn without_bands_it_is_in_points_of_100() {
        // A facet goes from 1 to 5: one step is 25 points.
        let instrument = Catalogue::built_in().usual().nth(1).unwrap();
        let (low, high) = super::super::band::ends(instrument, &instrument.scales[0]).unwrap();
        let step = 100.0 / f64::from(high - low);
        let at = |above: &str| &Exact::whole(low.into()) + &above.parse().unwrap();
        let side = |above: &str| Side {
            score: at(above),
            error_at_most: 0.5,
            people: 8,
        };
        let change = Change::between(&side("3"), &side("5/2")).unwrap();
        let changed = changed(1, 0, change);
        assert_eq!(changed.then, format!("{:.0}", 3.0 * step));
        assert_eq!(
            changed.by,
            format!("{:.0} lower", (0.5 * step + 1e-9).round())
        );
        assert_eq!(changed.sure, "no clear change");
        assert_eq!(changed.smallest, format!("{:.0}", 1.516_6 * step));
    }

    #[test]
    fn next_to_nothing_is_about_the_same() {
        for (earlier, later) in [("6", "6"), ("6", "6.04"), ("6.04", "6")] {
            assert_eq!(changed(0, 0, between(earlier, later)).by, "about the same");
        }
        assert_eq!(changed(0, 0, between("6", "5.9")).by, "0.1 lower");
    }

    #[test]
    fn one_sentence_says_from_where_a_change_is_clear() {
        let instrument = Catalogue::built_in().usual().next().unwrap();
        let found = |scale: usize, error: f64| {
            let side = |score: &str| Side {
                score: score.parse().unwrap(),
                error_at_most: error,
                people: 8,
            };
            ScaleChange {
                id: instrument.scales[scale].id.clone(),
                change: Ok(Change::between(&side("6"), &side("7")).unwrap()),
                bands: None,
                at_the_top: false,
            }
        };
        let said = smallest_changes(instrument, &[found(0, 0.5), found(1, 0.3)]);
        assert_eq!(
            said,
            [
                "A change of about 1.5 points or more is clear in any of these. A smaller one may be chance."
            ]
        );
    }
}
