use super::change::ends;
use kilter_charts::{Frame, Panel, PanelsChart, Value};
use kilter_core::compare::{CheckRounds, ScaleRounds};
use kilter_core::instrument::Instrument;
use kilter_text::{say, t};

/// Every scale over time, each in a small picture. `of` is the id of the check on the page, and its title; `rounds` their
/// names.
pub fn over_time_chart(
    instrument: &Instrument,
    found: &CheckRounds,
    of: (&str, &str),
    rounds: Vec<String>,
) -> PanelsChart {
    let (id, title) = of;
    let (low, high) = ends(instrument, found.scales.iter().map(|scale| &scale.id));
    let numbers = 1..=rounds.len();
    let head = std::iter::once(t().bands.part_column().into_owned());
    PanelsChart {
        frame: Frame {
            prefix: format!("{id}-rounds"),
            title: t().moved.rounds_caption(title).into_owned(),
            ..Frame::default()
        },
        head: head
            .chain(rounds)
            .chain([t().moved.since_the_first().into_owned()])
            .collect(),
        low,
        high,
        times: numbers.map(|number| number.to_string()).collect(),
        panels: found
            .scales
            .iter()
            .map(|scale| panel(instrument, scale))
            .collect(),
    }
}

fn panel(instrument: &Instrument, scale: &ScaleRounds) -> Panel {
    let value = |score: &Option<kilter_core::scoring::ScaleScore>| {
        let score = score.as_ref();
        let shown = score.and_then(|score| {
            let along = say::along(instrument, &scale.id, &score.score)?;
            Some(Value::number(
                along,
                crate::check_context::score_text(score),
            ))
        });
        shown.unwrap_or_else(|| Value::missing(t().moved.no_score()))
    };
    let name = instrument.scale(&scale.id);
    let says = say::moved_by(instrument, &scale.change);
    let why = || {
        let why = scale.change.change.as_ref().err();
        why.map_or_else(Default::default, |why| say::unsure(*why))
    };
    Panel {
        name: name.map_or_else(String::new, |scale| scale.label.clone()),
        says: says.unwrap_or_else(why).into_owned(),
        values: scale.scores.iter().map(value).collect(),
    }
}
