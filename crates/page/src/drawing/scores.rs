use super::extremes::lowest_and_highest;
use crate::check_context::CheckContext;
use kilter_charts::{BarRow, BarsChart, Guide, Value};
use kilter_core::ids::ScaleId;
use kilter_core::report::ScaleFinding;
use kilter_text::{say, t};

/// Some scales side by side, from 0 to 100, in their instrument's order.
pub fn scores_chart(
    told: CheckContext<'_>,
    part: &str,
    name: &str,
    scales: &[ScaleId],
) -> BarsChart {
    let scales: Vec<_> = scales.iter().filter_map(|id| told.finding(id)).collect();
    let row = |finding: &&ScaleFinding| BarRow {
        name: told.label(&finding.id),
        value: match &finding.score {
            Ok(score) => Value::number(score.out_of_100.to_f64(), say::of_100(&score.out_of_100)),
            Err(why) => Value::missing(say::withheld(*why)),
        },
    };
    BarsChart {
        frame: told.frame(
            part,
            t().report.scores_title(name, told.replies),
            lowest_and_highest(told, &scales),
        ),
        head: [t().bands.part_column(), t().bands.score_column()].map(Into::into),
        low: Guide::new(0.0, "0"),
        high: Guide::new(100.0, "100"),
        // An instrument without a line has none drawn: NaN stands nowhere.
        line: told.instrument.map().map_or_else(
            || Guide::new(f64::NAN, ""),
            |map| Guide::new(map.line.to_f64(), say::of_100(&map.line)),
        ),
        rows: scales.iter().map(row).collect(),
    }
}
