use super::check_context::CheckContext;
use super::page::Page;
use kilter_core::ids::ScaleId;
use kilter_core::instrument::{Map, Move, Reading};
use kilter_core::reading::{Found, FoundMap, FoundMove, FoundPair, Place};
use kilter_text::{say, t};
use std::borrow::Cow;

/// What is concluded beyond the scores, in the order of the check.
pub fn write(page: &mut Page, shown: &CheckContext<'_>) {
    for (reading, found) in shown.findings.read(shown.instrument) {
        match (reading, found) {
            (Reading::Map(map), Found::Map(found)) => of_map(page, shown, map, found),
            (Reading::Move(of), Found::Move(found)) => of_move(page, shown, of, found),
            _ => {}
        }
    }
}

fn title(shown: &CheckContext<'_>, title: &str) -> Cow<'static, str> {
    t().readings
        .title_from(&shown.fill(title), shown.asked.replies)
}

fn of_map(page: &mut Page, shown: &CheckContext<'_>, map: &Map, found: &FoundMap) {
    page.heading(3, &title(shown, &map.title));
    match &found.place {
        Ok(place) => stands(page, shown, map, place),
        // One of the two by itself is still worth reading.
        Err(_) => {
            let row = [&found.up, &found.across].map(say::score_or_why);
            let axes = [&map.up, &map.across].map(|axis| shown.label(axis).into());
            page.table(&axes, &[row.to_vec()]);
        }
    }
}

fn stands(page: &mut Page, shown: &CheckContext<'_>, map: &Map, place: &Place) {
    let t = t();
    let lean = shown.findings.gap().and_then(|gap| gap.lean.as_ref().ok());
    let gap = shown.instrument.gap().zip(lean);
    let mut columns: Vec<Cow<'_, str>> =
        vec![shown.label(&map.up).into(), shown.label(&map.across).into()];
    let mut row = vec![say::score(&place.up), say::score(&place.across)];
    if let Some((gap, lean)) = gap {
        columns.push(t.readings.gap_row());
        row.push(gap.says(lean.tilt, lean.strong).to_owned());
    }
    columns.push(t.readings.region_column());
    row.push(say::region(map, place.corner, shown.wording));
    page.table(&columns, &[row]);
    let of_axis = |id: &ScaleId| shown.findings.scales.iter().find(|scale| scale.id == *id);
    let ranged = [&map.up, &map.across].map(of_axis);
    let sure = [
        say::map_could(shown.findings, shown.instrument, shown.asked),
        say::ranges(ranged.into_iter().flatten(), shown.instrument, shown.asked),
    ];
    shown.says(page, sure.into_iter().flatten());
    let says = gap.and_then(|(gap, lean)| say::gap(gap, lean, shown.instrument));
    let says = says.into_iter().chain([Cow::from(&map.how_to_read)]);
    shown.says(page, says);
    let line = [Cow::from(&map.about_the_line)].into_iter();
    shown.says(
        page,
        line.chain(say::near_the_line(place, shown.instrument)),
    );
    let region = map.region(place.corner);
    page.paragraph([
        t.readings.looks_like(&shown.fill(&region.looks_like)),
        t.readings.risk(&shown.fill(&region.risk)),
    ]);
}

fn of_move(page: &mut Page, shown: &CheckContext<'_>, of: &Move, found: &FoundMove) {
    page.heading(3, &title(shown, &of.heading));
    for (pair, found) in of.pairs.iter().zip(&found.pairs) {
        if !pair.label.is_empty() {
            page.heading(4, &shown.fill(&pair.label));
        }
        match &found.moved {
            Ok(moved) => {
                let numbers = say::move_line(of, pair, found, shown.instrument);
                let says = numbers.into_iter().flatten();
                let direction = [Cow::from(of.says(moved.direction))];
                shown.says(page, says.chain(direction));
                let together = shown.findings.together(shown.instrument, of, moved);
                page.paragraph(together.map(|it| shown.fill(&it.says)));
            }
            Err(_) => alone(page, of, found),
        }
    }
}

/// Each end by itself.
fn alone(page: &mut Page, of: &Move, found: &FoundPair) {
    let row = [&found.from, &found.to].map(say::score_or_why);
    let columns = [&of.from, &of.to].map(|end| Cow::from(&end.name));
    page.table(&columns, &[row.to_vec()]);
}
