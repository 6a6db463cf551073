use super::change::ends;
use kilter_charts::{Cell, DotsChart, DotsRow, Frame, Marks};
use kilter_core::compare::{Beside, TeamBeside, letter};
use kilter_core::ids::ScaleId;
use kilter_core::instrument::Instrument;
use kilter_core::wording::Wording;
use kilter_text::{say, t};

/// Some teams side by side on every scale, each at its letter. `id` is unique on the page.
pub fn beside_chart(
    instrument: &Instrument,
    wording: &Wording,
    found: &Beside,
    teams: &[TeamBeside],
    id: String,
) -> DotsChart {
    let ids: Vec<&ScaleId> = instrument.scales.iter().map(|scale| &scale.id).collect();
    let ids = ids.into_iter().filter(|id| {
        // Of what no team may show there is nothing to see.
        let mut teams = found.teams.iter();
        teams.any(|team| matches!(team.score(id), Some(Ok(_))))
    });
    let ids: Vec<&ScaleId> = ids.collect();
    let (low, high) = ends(instrument, ids.iter().copied());
    let letters = teams.iter().map(|team| letter(team.place));
    let shown = u32::try_from(teams.len()).unwrap_or(u32::MAX);
    let title = wording.fill(&instrument.title);
    let row = |id: &&ScaleId| {
        let at = |team: &TeamBeside| {
            let score = team.score(id)?.as_ref().ok()?;
            Some((
                letter(team.place),
                say::along(instrument, id, &score.score)?,
            ))
        };
        let cell = |team: &TeamBeside| match team.score(id) {
            Some(Ok(score)) => Cell::Text(crate::check_context::score_text(score)),
            Some(Err(why)) => Cell::Missing(say::withheld(*why).into_owned()),
            None => Cell::Missing(t().moved.no_score().into_owned()),
        };
        let name = instrument.scale(id);
        DotsRow {
            name: name.map_or_else(String::new, |scale| wording.fill(&scale.label)),
            says: say::stands_out_in(found, id),
            marks: Marks::Letters(teams.iter().filter_map(at).collect()),
            cells: teams.iter().map(cell).collect(),
        }
    };
    DotsChart {
        frame: Frame {
            prefix: id,
            title: t().beside.caption(&title, shown).into_owned(),
            ..Frame::default()
        },
        head: std::iter::once(t().bands.part_column().into_owned())
            .chain(letters)
            .collect(),
        low,
        high,
        legend: Vec::new(),
        rows: ids.iter().map(row).collect(),
    }
}
