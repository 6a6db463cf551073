use super::number::score as said;
use crate::t;
use kilter_core::instrument::{Band, Banding, Combine, Instrument, MadeOf, Scale};
use kilter_core::scoring::ScaleScore;
use std::borrow::Cow;

/// A band: "strong", "mixed" or "needs care".
#[must_use]
pub fn band(band: Band) -> Cow<'static, str> {
    let bands = t().bands;
    match band {
        Band::Strong => bands.strong(),
        Band::Mixed => bands.mixed(),
        Band::NeedsCare => bands.needs_care(),
    }
}

/// "close to strong", where the score is close to the cut between its band and that one; none elsewhere.
#[must_use]
pub fn close_to(score: &ScaleScore, banding: &Banding) -> Option<Cow<'static, str>> {
    if !score.between {
        return None;
    }
    let near =
        |cut: &&kilter_core::instrument::BandFrom| (&score.score - &cut.from).abs() <= banding.near;
    let place = banding.cuts.iter().position(|cut| near(&cut))?;
    let upper = banding.cuts.get(place)?.band;
    let below = place
        .checked_sub(1)
        .and_then(|place| banding.cuts.get(place));
    let lower = below.map_or(Band::NeedsCare, |cut| cut.band);
    let other = if score.band == Some(upper) {
        lower
    } else {
        upper
    };
    Some(t().bands.close_to(&band(other)))
}

/// The band as a result shows it: its name, and which one it is close to. None without bands.
#[must_use]
pub fn standing(score: &ScaleScore, banding: Option<&Banding>) -> Option<Cow<'static, str>> {
    let band = band(score.band?);
    Some(match banding.and_then(|banding| close_to(score, banding)) {
        Some(near) => t().bands.band_close_to(&band, &near),
        None => band,
    })
}

/// Where the bands begin, and what "close to" means. None of a check whose bands are not the usual three.
#[must_use]
pub fn cuts(banding: &Banding) -> Option<Cow<'static, str>> {
    let from = |band| {
        let cut = banding.cuts.iter().find(|cut| cut.band == band)?;
        Some(said(&cut.from))
    };
    let near = said(&banding.near);
    Some(
        t().bands
            .cuts(&from(Band::Strong)?, &from(Band::Mixed)?, &near),
    )
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
    use kilter_core::exact::Exact;
    use kilter_core::instrument::Catalogue;

    fn foundations() -> &'static Instrument {
        Catalogue::built_in().iter().next().unwrap()
    }

    fn stands(of: &str) -> String {
        let instrument = foundations();
        let mean = of.parse::<Exact>().unwrap().over(3).unwrap();
        let score = ScaleScore::of(instrument, &instrument.scales[0], mean, (1, 3)).unwrap();
        standing(&score, instrument.banding.as_ref())
            .unwrap()
            .into_owned()
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
        let cuts = cuts(instrument.banding.as_ref().unwrap()).unwrap();
        assert_eq!(
            cuts,
            "Strong: 7.5 and up. Mixed: 5.5 up to 7.5. Needs care: below 5.5. \
             Close to another band: within 0.3 of it, so between the two."
        );
    }
}
