use super::check_context::CheckContext;
use super::page::Page;
use kilter_core::report::ScaleFinding;
use kilter_text::{say, t};

/// The scores of the scales: on the check's own range where it has bands, from 0 to 100 elsewhere.
pub fn write(page: &mut Page, shown: &CheckContext<'_>) {
    let bands = t().bands;
    let instrument = shown.instrument;
    page.heading(
        3,
        &t().report.scores_title(&shown.title(), shown.asked.replies),
    );
    let banded = instrument.bands();
    match banded {
        Some(bands) => {
            let scale = bands.scales.first().and_then(|id| instrument.scale(id));
            let range = scale.and_then(|scale| say::score_range(instrument, scale));
            page.paragraph(range.into_iter().chain([say::cuts(bands).into()]));
        }
        None => page.paragraph([bands.score_of_100()]),
    }
    let first = banded.and_then(|bands| bands.read_first.as_ref());
    if let Some(first) = first.filter(|_| shown.findings.read_first()) {
        page.paragraph([shown.fill(&first.says)]);
    }
    let mut columns = vec![bands.part_column(), bands.score_column()];
    columns.extend(banded.map(|_| bands.band_column()));
    let rows = shown
        .findings
        .scales
        .iter()
        .map(|scale| row(shown, scale, columns.len()));
    page.table(&columns, &rows.collect::<Vec<_>>());
    let banded = |finding: &&ScaleFinding| instrument.bands_of(&finding.id).is_some();
    let ranged = shown.findings.scales.iter().filter(banded);
    let sure = [
        say::bands_could(shown.findings, instrument, shown.asked),
        say::ranges(ranged, instrument, shown.asked),
    ];
    shown.says(page, sure.into_iter().flatten());
}

fn row(shown: &CheckContext<'_>, finding: &ScaleFinding, cells: usize) -> Vec<String> {
    let mut row = vec![shown.label(&finding.id), score(shown, finding)];
    let standing = finding
        .score
        .as_ref()
        .ok()
        .and_then(|score| say::standing(score, shown.instrument.bands()));
    row.push(standing.unwrap_or_default().into_owned());
    row.truncate(cells);
    row
}

/// A scale's score as this check shows it.
pub fn score(shown: &CheckContext<'_>, finding: &ScaleFinding) -> String {
    let banded = shown.instrument.bands_of(&finding.id).is_some();
    match &finding.score {
        Ok(score) if banded => say::score(&score.score),
        Ok(score) => say::score(&score.out_of_100),
        Err(_) => t().bands.too_few().into_owned(),
    }
}
