use crate::check_context::CheckContext;
use kilter_charts::{
    Along, Axis, Guide, Point, PointKind, QuadrantChart, QuadrantNames, Value, Wish,
};
use kilter_core::exact::Exact;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::{Corner, Map};
use kilter_core::reading::Place;
use kilter_text::{say, t};

/// The team's place between the two axes, and where people want more of their time.
pub fn map_chart(told: CheckContext<'_>, map: &Map, place: &Place) -> QuadrantChart {
    let name = |corner| say::region(map, corner, told.wording);
    let value = |score: &Exact| Value::number(score.to_f64(), say::score(score));
    let (up, across) = (told.label(&map.up), told.label(&map.across));
    let wanted = told.findings.wanted(told.instrument);
    let mut summary = t()
        .readings
        .map_summary(
            &up,
            &say::score(&place.up),
            &across,
            &say::score(&place.across),
            &name(place.corner),
        )
        .into_owned();
    if let Some((of, direction, _)) = wanted {
        summary = format!("{summary} {}", told.fill(of.says(direction)));
    }
    let title = t()
        .readings
        .title_from(&told.fill(&map.title), told.replies);
    QuadrantChart {
        frame: told.frame("quadrant", title, summary),
        head: [
            t().open.team().into_owned(),
            across,
            up,
            t().readings.region_column().into_owned(),
        ],
        across: axis(told, map, &map.across),
        up: axis(told, map, &map.up),
        names: QuadrantNames {
            both: name(Corner::Both),
            up_only: name(Corner::UpOnly),
            across_only: name(Corner::AcrossOnly),
            neither: name(Corner::Neither),
        },
        points: vec![Point {
            label: if told.several {
                t().readings.these_teams()
            } else {
                t().readings.this_team()
            }
            .into_owned(),
            across: value(&place.across),
            up: value(&place.up),
            reading: name(place.corner),
            kind: PointKind::Team,
        }],
        wish: wanted.map(|(_, _, axis)| Wish {
            label: t().readings.wanted().into_owned(),
            along: match *axis == map.up {
                true => Along::Up,
                false => Along::Across,
            },
        }),
    }
}

fn axis(told: CheckContext<'_>, map: &Map, scale: &ScaleId) -> Axis {
    Axis {
        title: told.label(scale),
        low: Guide::new(0.0, "0"),
        high: Guide::new(100.0, "100"),
        line: Guide::new(map.line.to_f64(), say::of_100(&map.line)),
        near: map.near.to_f64(),
    }
}
