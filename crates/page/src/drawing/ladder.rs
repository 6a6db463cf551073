use crate::check_context::CheckContext;
use kilter_charts::{Guide, Level, LevelsChart, Value};
use kilter_core::instrument::{Ladder, Stands};
use kilter_core::reading::{FoundLadder, Rung};
use kilter_text::{say, t};

/// The rungs as levels, what is built first at the bottom.
pub fn ladder_chart(
    told: CheckContext<'_>,
    part: &str,
    ladder: &Ladder,
    found: &FoundLadder,
    description: String,
) -> LevelsChart {
    let readings = t().readings;
    let title = readings.title_from(&told.fill(&ladder.title), told.replies);
    let cut = match &ladder.stands {
        Stands::From(cut) => Some(Guide::new(cut.to_f64(), say::of_100(cut))),
        // It is about single statements, and no score of the scale says it.
        Stands::LowestBelow(_) => None,
    };
    let rungs = found.rungs.iter().enumerate();
    LevelsChart {
        frame: told.frame(part, title, description),
        head: [
            t().bands.part_column(),
            t().bands.score_column(),
            readings.rung_column(),
        ]
        .map(Into::into),
        low: Guide::new(0.0, "0"),
        high: Guide::new(100.0, "100"),
        cuts: cut.into_iter().collect(),
        near: 0.0,
        bands: [readings.stands_not_yet(), readings.stands()]
            .map(Into::into)
            .to_vec(),
        levels: rungs.map(|(at, rung)| level(told, at + 1, rung)).collect(),
    }
}

fn level(told: CheckContext<'_>, number: usize, rung: &Rung) -> Level {
    let score = told.finding(&rung.scale).map(|finding| &finding.score);
    let words = match rung.stands {
        Ok(true) => t().readings.stands(),
        Ok(false) => t().readings.stands_not_yet(),
        Err(why) => say::withheld(why),
    };
    Level {
        number: number.to_string(),
        name: told.label(&rung.scale),
        score: match score {
            Some(Ok(score)) => {
                Value::number(score.out_of_100.to_f64(), say::of_100(&score.out_of_100))
            }
            Some(Err(why)) => Value::missing(say::withheld(*why)),
            None => Value::missing(""),
        },
        band: rung.stands.ok().map(usize::from),
        band_words: words.into_owned(),
        between: String::new(),
        range: None,
    }
}
