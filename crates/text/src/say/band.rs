use super::number::score as said;
use crate::t;
use kilter_core::exact::Exact;
use kilter_core::ids::BandId;
use kilter_core::instrument::{Bands, Combine, Instrument, MadeOf, Scale};
use kilter_core::scoring::ScaleScore;
use std::borrow::Cow;

/// A band's name, such as "needs care"; its id where there is no such band.
#[must_use]
pub fn band_name<'a>(bands: &'a Bands, id: &'a BandId) -> &'a str {
    bands
        .find(id)
        .map_or_else(|| id.as_str(), |(_, band)| &band.name)
}

/// "close to strong", where the score is close to the cut between its band and that one; none elsewhere.
#[must_use]
pub fn close_to(score: &ScaleScore, bands: &Bands) -> Option<Cow<'static, str>> {
    if !score.between {
        return None;
    }
    let near = |cut: &Exact| (&score.score - cut).abs() <= bands.near;
    let mut cuts = bands.bands.iter().zip(bands.bands.iter().skip(1));
    let (lower, upper) = cuts.find(|(_, upper)| upper.from.as_ref().is_some_and(near))?;
    let other = if score.band.as_ref() == Some(&upper.id) {
        lower
    } else {
        upper
    };
    Some(t().bands.close_to(&other.name))
}

/// The band as a result shows it: its name, and which one it is close to. None without bands.
#[must_use]
pub fn standing(score: &ScaleScore, bands: Option<&Bands>) -> Option<Cow<'static, str>> {
    let bands = bands?;
    let band = band_name(bands, score.band.as_ref()?);
    Some(match close_to(score, bands) {
        Some(near) => t().bands.band_close_to(band, &near),
        None => band.to_owned().into(),
    })
}

/// Where the bands begin, from the highest, and what "close to" means.
#[must_use]
pub fn cuts(bands: &Bands) -> String {
    let t = t().bands;
    let mut sentences = Vec::new();
    let mut to: Option<String> = None;
    for band in bands.bands.iter().rev() {
        let from = band.from.as_ref().map(said);
        sentences.push(match (&from, &to) {
            (Some(from), None) => t.highest(&band.name, from),
            (Some(from), Some(to)) => t.between(&band.name, from, to),
            (None, to) => t.lowest(&band.name, to.as_deref().unwrap_or_default()),
        });
        to = from;
    }
    sentences.push(t.close(&said(&bands.near)));
    sentences.join(" ")
}

/// From where to where the scores of a scale go, such as "Scores go from 3 to 9.". None of a scale without values.
#[must_use]
pub fn score_range(instrument: &Instrument, scale: &Scale) -> Option<Cow<'static, str>> {
    let (low, high) = ends(instrument, scale)?;
    Some(t().bands.score_range(low, high))
}

/// The lowest and the highest score of a scale.
pub(super) fn ends(instrument: &Instrument, scale: &Scale) -> Option<(u32, u32)> {
    let (low, high) = values(instrument, scale)?;
    let times = match scale.combine {
        Combine::Mean => 1,
        Combine::Sum => i64::try_from(scale.made_of.len()).ok()?,
    };
    let end = |value: i64| u32::try_from(value.checked_mul(times)?).ok();
    Some((end(low)?, end(high)?))
}

fn values(instrument: &Instrument, scale: &Scale) -> Option<(i64, i64)> {
    match &scale.made_of {
        MadeOf::Items(items) => instrument
            .options_of(instrument.item(items.first()?)?)?
            .range(),
        // Validated on load: parts come before the whole, so this ends.
        MadeOf::Scales(scales) => values(instrument, instrument.scale(scales.first()?)?),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kilter_core::instrument::Catalogue;

    fn foundations() -> &'static Instrument {
        Catalogue::built_in().usual().next().unwrap()
    }

    fn stands(of: &str) -> String {
        let instrument = foundations();
        let mean = of.parse::<Exact>().unwrap().over(3).unwrap();
        let score = ScaleScore::of(instrument, &instrument.scales[0], mean, (1, 3)).unwrap();
        standing(&score, instrument.bands()).unwrap().into_owned()
    }

    #[test]
    fn near_a_cut_it_is_close_to_the_other_band() {
        for (score, says) in [
            ("9", "strong"),
            ("7.81", "strong"),
            ("7.8", "strong, close to mixed"),
            ("7.2", "mixed, close to strong"),
            ("7", "mixed"),
            ("5.5", "mixed, close to needs care"),
            ("5.4", "needs care, close to mixed"),
            ("5.1", "needs care"),
        ] {
            assert_eq!(stands(score), says, "{score}");
        }
    }

    #[test]
    fn says_cuts_and_range() {
        let instrument = foundations();
        let range = score_range(instrument, &instrument.scales[0]).unwrap();
        assert_eq!(range, "Scores go from 3 to 9.");
        let cuts = cuts(instrument.bands().unwrap());
        assert_eq!(
            cuts,
            "Strong: 7.5 and up. Mixed: 5.5 up to 7.5. Needs care: below 5.5. \
             Close to another band: within 0.3 of it, so between the two."
        );
    }
}
