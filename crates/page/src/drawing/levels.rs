use super::extremes::lowest_and_highest;
use crate::check_context::CheckContext;
use kilter_charts::{Guide, Level, LevelsChart, Value};
use kilter_core::exact::Exact;
use kilter_core::instrument::{Bands, Combine, Instrument, Scale};
use kilter_core::report::ScaleFinding;
use kilter_text::{say, t};

/// The banded scales as levels, the first at the bottom; none for an instrument without bands.
pub fn levels_chart(told: CheckContext<'_>) -> Option<LevelsChart> {
    let bands = told.instrument.bands()?;
    let scales: Vec<_> = bands
        .scales
        .iter()
        .filter_map(|id| told.finding(id))
        .collect();
    let (low, high) = scales
        .first()
        .and_then(|finding| told.instrument.scale(&finding.id))
        .and_then(|scale| score_range(told.instrument, scale))?;
    Some(LevelsChart {
        frame: told.frame(
            "levels",
            t().readings
                .title_from(&told.fill(&bands.title), told.replies),
            lowest_and_highest(told, &scales),
        ),
        head: [
            t().bands.part_column(),
            t().bands.score_column(),
            t().bands.band_column(),
        ]
        .map(Into::into),
        low: whole(low),
        high: whole(high),
        cuts: bands
            .cuts()
            .map(|cut| Guide::new(cut.to_f64(), say::score(cut)))
            .collect(),
        near: bands.near.to_f64(),
        bands: bands
            .bands
            .iter()
            .map(|band| told.fill(&band.name))
            .collect(),
        levels: scales
            .iter()
            .enumerate()
            .map(|(i, f)| level(told, bands, i + 1, f))
            .collect(),
    })
}

fn level(told: CheckContext<'_>, bands: &Bands, number: usize, finding: &ScaleFinding) -> Level {
    let score = finding.score.as_ref();
    let band = score
        .ok()
        .and_then(|score| bands.find(score.band.as_ref()?));
    Level {
        number: number.to_string(),
        name: told.label(&finding.id),
        score: match score {
            Ok(score) => Value::number(score.score.to_f64(), say::score(&score.score)),
            Err(why) => Value::missing(say::withheld(*why)),
        },
        band: band.map(|(place, _)| place),
        band_words: band
            .map(|(_, band)| told.fill(&band.name))
            .unwrap_or_default(),
        between: score
            .ok()
            .and_then(|score| say::close_to(score, bands))
            .unwrap_or_default()
            .into_owned(),
        range: None,
    }
}

fn whole(n: i64) -> Guide {
    // Scores of a few statements with a few options: exact in a double.
    Guide::new(Exact::whole(n).to_f64(), n.to_string())
}

/// From where to where the score of a scale made of items can go.
fn score_range(instrument: &Instrument, scale: &Scale) -> Option<(i64, i64)> {
    let item = instrument.item(scale.made_of.items().first()?)?;
    let (low, high) = instrument.options_of(item)?.range()?;
    let times = match scale.combine {
        Combine::Mean => 1,
        Combine::Sum => i64::try_from(scale.made_of.len()).ok()?,
    };
    Some((low * times, high * times))
}
