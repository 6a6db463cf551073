use super::figures::figures;
use super::rounds::{Rounds, label, title_of};
use crate::components::{El, el, heading_of, para, scroll_table};
use kilter_charts::{Cell, Table};
use kilter_core::compare::{ChangeFindings, CheckChange, ScaleChange};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_text::{say, t};

/// How one check changed.
pub fn check(rounds: Rounds<'_>, found: &CheckChange, place: usize) -> Option<El> {
    let instrument = Catalogue::built_in().find(&found.key)?;
    let title = title_of(&found.key);
    let asked = |replies, of: &TeamSummary| say::Asked {
        replies,
        team: of.head.team_size,
    };
    let both = t().sure.both_rounds(
        &title,
        asked(found.earlier, rounds.earlier),
        asked(found.later, rounds.later),
    );
    let inside = match &found.findings {
        Err(why) => vec![para(say::withheld(*why))],
        Ok(findings) => changes(rounds, instrument, findings, &title),
    };
    let id = format!("check-{place}");
    let section = el("section")
        .class("kilter-report__section")
        .attr("aria-labelledby", id.clone())
        .with(heading_of("h2", "nhsuk-heading-l", title).attr("id", id))
        .with(para(both).class("kilter-report__replies"));
    Some(section.with_all(inside))
}

fn changes(
    rounds: Rounds<'_>,
    instrument: &Instrument,
    findings: &ChangeFindings,
    title: &str,
) -> Vec<El> {
    let sure = t().sure;
    let head = [
        t().bands.part_column(),
        sure.then(),
        sure.now(),
        sure.difference(),
        sure.how_sure(),
    ];
    let mut rows = Vec::new();
    let mut top = Vec::new();
    for scale in &findings.scales {
        rows.push(row(instrument, scale));
        if scale.at_the_top {
            top.push(label(instrument, scale));
        }
    }
    let mut parts = vec![scroll_table(Table {
        caption: sure.change_caption(title).into_owned(),
        head: head.map(Into::into).to_vec(),
        rows,
    })];
    let bands = instrument.bands();
    let banded = bands.and_then(|bands| instrument.scale(bands.scales.first()?));
    let range = match banded {
        Some(scale) => say::score_range(instrument, scale).unwrap_or_default(),
        None => t().bands.score_of_100(),
    };
    let range = para(range).class("kilter-cuts").text(" ");
    parts.push(range.text(sure.each_rounded()));
    parts.extend(
        say::smallest_changes(instrument, &findings.scales)
            .into_iter()
            .map(para),
    );
    if !top.is_empty() {
        let top: Vec<_> = top.iter().map(String::as_str).collect();
        parts.push(para(sure.at_the_top(&top)));
    }
    parts.push(figures(rounds, instrument, findings, title));
    parts
}

fn row(instrument: &Instrument, scale: &ScaleChange) -> Vec<Cell> {
    let label = label(instrument, scale);
    let cells = match (say::scale_change(instrument, scale), &scale.change) {
        (Some(changed), _) => [
            label,
            changed.then,
            changed.now,
            changed.by.into_owned(),
            changed.sure.into_owned(),
        ],
        (None, why) => {
            let why = why.as_ref().err().map(|why| say::unsure(*why));
            let none = || "\u{2013}".to_owned();
            [
                label,
                none(),
                none(),
                none(),
                why.unwrap_or_default().into_owned(),
            ]
        }
    };
    cells.map(Cell::Text).to_vec()
}
