use super::extremes::lowest_and_highest;
use crate::check_context::CheckContext;
use kilter_charts::{BarRow, BarsChart, Guide, Value};
use kilter_core::ids::ScaleId;
use kilter_core::instrument::{Profile, Shares};
use kilter_core::reading::FoundShares;
use kilter_core::report::ScaleFinding;
use kilter_text::{say, t};

/// Some scales side by side, from 0 to 100, in their instrument's order.
pub fn scores_chart(
    told: CheckContext<'_>,
    part: &str,
    name: &str,
    scales: &[ScaleId],
) -> BarsChart {
    let scales = findings(told, scales);
    let line = told.instrument.map();
    BarsChart {
        frame: told.frame(
            part,
            t().report.scores_title(name, told.replies),
            lowest_and_highest(told, &scales),
        ),
        line: line.map_or_else(no_line, |map| {
            Guide::new(map.line.to_f64(), say::of_100(&map.line))
        }),
        ..of_100(told, &scales)
    }
}

/// Scales of which none is good or bad: no line, and none is called the lowest.
pub fn profile_chart(told: CheckContext<'_>, part: &str, profile: &Profile) -> BarsChart {
    let chart = of_100(told, &findings(told, &profile.scales));
    let title = told.fill(&profile.title);
    BarsChart {
        frame: told.frame(
            part,
            t().readings.title_from(&title, told.replies),
            read_out(&chart.rows),
        ),
        ..chart
    }
}

/// The mean of each aim, of the points that everybody had.
pub fn shares_chart(
    told: CheckContext<'_>,
    part: &str,
    shares: &Shares,
    found: &FoundShares,
) -> Option<BarsChart> {
    let question = told.instrument.shares(&shares.question)?;
    let means = found.means.as_ref().ok()?.iter();
    let row = |(aim, mean): (&kilter_core::instrument::Aim, _)| BarRow {
        name: told.fill(&aim.label),
        value: Value::number(kilter_core::exact::Exact::to_f64(mean), say::score(mean)),
    };
    let rows: Vec<BarRow> = question.aims.iter().zip(means).map(row).collect();
    let title = told.fill(&shares.title);
    let answered = *found.answered.as_ref().ok()?;
    Some(BarsChart {
        frame: told.frame(
            part,
            t().readings.title_from(&title, answered),
            read_out(&rows),
        ),
        head: [
            t().readings.aim_column(),
            t().readings.points_column(question.points),
        ]
        .map(Into::into),
        low: Guide::new(0.0, "0"),
        high: Guide::new(f64::from(question.points), question.points.to_string()),
        line: no_line(),
        rows,
    })
}

fn findings<'a>(told: CheckContext<'a>, scales: &[ScaleId]) -> Vec<&'a ScaleFinding> {
    scales
        .iter()
        .filter_map(move |id| told.finding(id))
        .collect()
}

/// Scores out of 100, without a line.
fn of_100(told: CheckContext<'_>, scales: &[&ScaleFinding]) -> BarsChart {
    let row = |finding: &&ScaleFinding| BarRow {
        name: told.label(&finding.id),
        value: match &finding.score {
            Ok(score) => Value::number(score.out_of_100.to_f64(), say::of_100(&score.out_of_100)),
            Err(why) => Value::missing(say::withheld(*why)),
        },
    };
    BarsChart {
        frame: kilter_charts::Frame::default(),
        head: [t().bands.part_column(), t().bands.score_column()].map(Into::into),
        low: Guide::new(0.0, "0"),
        high: Guide::new(100.0, "100"),
        line: no_line(),
        rows: scales.iter().map(row).collect(),
    }
}

/// NaN stands nowhere: no line is drawn.
fn no_line() -> Guide {
    Guide::new(f64::NAN, "")
}

/// Every bar in words, in its order.
fn read_out(rows: &[BarRow]) -> String {
    let of = |row: &BarRow| t().report.name_and_score(&row.name, row.value.text());
    let all: Vec<_> = rows.iter().map(of).collect();
    let all: Vec<&str> = all.iter().map(AsRef::as_ref).collect();
    t().readings.read_out(&all).into_owned()
}
