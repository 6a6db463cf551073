//! How a team changed from one round to another, as blocks (P9 in docs/privacy.md).

use crate::block::{Block, How, Tone};
use crate::page::Page;
use crate::pool::title_of;
use kilter_charts::{Cell, Table};
use kilter_core::compare::{ChangeFindings, CheckChange, Comparison, ItemChange, ScaleChange};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_text::{say, t};
use std::borrow::Cow;

/// The two rounds.
#[derive(Clone, Copy)]
struct Rounds<'a> {
    earlier: &'a TeamSummary,
    later: &'a TeamSummary,
}

/// The page of this comparison of two rounds.
#[must_use]
pub fn change_page(
    earlier: &TeamSummary,
    later: &TeamSummary,
    found: &Comparison,
    catalogue: &Catalogue,
) -> Page {
    let name = |summary: &TeamSummary| {
        let month = t().words.month(summary.head.month);
        let round = t().report.round(&summary.head.round.in_words(), &month);
        if earlier.head.team == later.head.team {
            round.into_owned()
        } else {
            let team = summary.head.team.in_words();
            t().open.view(&team, &round).into_owned()
        }
    };
    let rounds = t().sure.change_rounds(&name(earlier), &name(later));
    let team = later.head.team.in_words();
    let mut blocks = vec![
        Block::toned(Tone::Standing, [t().report.standing().into_owned()]),
        before(found, catalogue),
    ];
    for (at, one) in found.checks.iter().enumerate() {
        let rounds = Rounds { earlier, later };
        blocks.extend(check(rounds, one, catalogue, at + 1));
    }
    Page {
        title: t().sure.change_title(&team).into_owned(),
        running_head: t().sure.change_header(&team, &rounds).into_owned(),
        caption: rounds.into_owned(),
        blocks,
    }
}

/// What must be known first (P9).
fn before(found: &Comparison, catalogue: &Catalogue) -> Block {
    let sure = t().sure;
    let mut checks = found.checks.iter();
    let joiner = checks.any(|check| check.joiner_could_be_guessed);
    let warnings = [
        joiner.then(|| sure.joiner()),
        (!found.same_team).then(|| sure.other_team()),
        found.may_be_parts.then(|| sure.may_be_parts()),
        (!found.same_wording).then(|| sure.other_words()),
        found.everyone_both_times.then(|| sure.everyone_both()),
    ];
    let mut lines: Vec<_> = warnings.into_iter().flatten().collect();
    for key in &found.not_compared {
        lines.push(sure.not_compared(&title_of(key, catalogue)));
    }
    lines.push(t().report.small_team());
    crate::before::before(2, lines.into_iter().map(Cow::into_owned).collect())
}

fn check(
    rounds: Rounds<'_>,
    found: &CheckChange,
    catalogue: &Catalogue,
    place: usize,
) -> Option<Block> {
    let instrument = found.instrument(catalogue)?;
    let title = title_of(&found.key, catalogue);
    let asked = |replies, of: &TeamSummary| say::Asked {
        replies,
        team: of.head.team_size,
    };
    let both = t().sure.both_rounds(
        &title,
        asked(found.earlier, rounds.earlier),
        asked(found.later, rounds.later),
    );
    let id = format!("check-{place}");
    let mut blocks = vec![
        Block::part(2, id.clone(), title.clone()),
        Block::toned(Tone::Replies, [both.into_owned()]),
    ];
    if found.lists_differ {
        blocks.push(Block::says(t().sure.lists_not_compared()));
    }
    match &found.findings {
        Err(why) => blocks.push(Block::Withheld(say::withheld(*why).into_owned())),
        Ok(findings) => blocks.extend(changes(rounds, instrument, findings, &title)),
    }
    Some(Block::group(How::Section(id), blocks))
}

fn changes(
    rounds: Rounds<'_>,
    instrument: &Instrument,
    findings: &ChangeFindings,
    title: &str,
) -> Vec<Block> {
    let sure = t().sure;
    let scales = findings.scales.iter();
    let mut parts = vec![table(
        sure.change_caption(title),
        then_and_now(t().bands.part_column()),
        scales.map(|scale| row(instrument, scale)).collect(),
    )];
    let bands = instrument.bands();
    let banded = bands.and_then(|bands| instrument.scale(bands.scales.first()?));
    let range = match banded {
        Some(scale) => say::score_range(instrument, scale).unwrap_or_default(),
        None => t().bands.score_of_100(),
    };
    let range = [range.into_owned(), sure.each_rounded().into_owned()];
    parts.push(Block::toned(Tone::Cuts, range));
    let smallest = say::smallest_changes(instrument, &findings.scales);
    parts.extend(smallest.into_iter().map(Block::says));
    let top = findings.scales.iter().filter(|scale| scale.at_the_top);
    let top: Vec<_> = top.map(|scale| label(instrument, scale)).collect();
    if !top.is_empty() {
        let top: Vec<_> = top.iter().map(String::as_str).collect();
        parts.push(Block::says(sure.at_the_top(&top)));
    }
    parts.push(figures(rounds, instrument, findings, title));
    parts
}

/// The columns of a table of what was and what is.
fn then_and_now(of: Cow<'static, str>) -> Vec<Cow<'static, str>> {
    let sure = t().sure;
    vec![
        of,
        sure.then(),
        sure.now(),
        sure.difference(),
        sure.how_sure(),
    ]
}

fn table(caption: Cow<'static, str>, head: Vec<Cow<'static, str>>, rows: Vec<Vec<Cell>>) -> Block {
    Block::Table(Table {
        caption: caption.into_owned(),
        head: head.into_iter().map(Cow::into_owned).collect(),
        rows,
    })
}

fn row(instrument: &Instrument, scale: &ScaleChange) -> Vec<Cell> {
    let none = || "\u{2013}".to_owned();
    let cells = match (say::scale_change(instrument, scale), &scale.change) {
        (Some(changed), _) => [
            changed.then,
            changed.now,
            changed.by.into_owned(),
            changed.sure.into_owned(),
        ],
        (None, why) => {
            let why = why.as_ref().err().map(|why| say::unsure(*why));
            [none(), none(), none(), why.unwrap_or_default().into_owned()]
        }
    };
    let label = label(instrument, scale);
    [label].into_iter().chain(cells).map(Cell::Text).collect()
}

/// The figures behind the sentences; single statements only where core gives them.
fn figures(
    rounds: Rounds<'_>,
    instrument: &Instrument,
    findings: &ChangeFindings,
    title: &str,
) -> Block {
    let sure = t().sure;
    let rows = findings.scales.iter().filter_map(|scale| {
        let changed = say::scale_change(instrument, scale)?;
        let why = || Some(say::withheld(scale.change.as_ref().ok()?.precision.err()?));
        let range = changed.range.or_else(why).unwrap_or_default();
        let label = label(instrument, scale);
        Some(
            [label, changed.smallest, range.into_owned()]
                .map(Cell::Text)
                .to_vec(),
        )
    });
    let head = vec![
        t().bands.part_column(),
        sure.smallest_column(),
        sure.change_range(),
    ];
    let mut body = vec![
        Block::says(sure.change_text()),
        table(sure.change_figures_caption(title), head, rows.collect()),
    ];
    match &findings.items {
        Err(why) => body.push(Block::Withheld(say::withheld(*why).into_owned())),
        Ok(items) => {
            let rows = items.iter();
            let rows = rows.filter_map(|item| statement(rounds, instrument, item));
            body.push(table(
                sure.change_statements_caption(title),
                then_and_now(t().statements.statement_column()),
                rows.collect(),
            ));
            body.extend(statement_range(instrument, items).map(Block::says));
        }
    }
    let name = sure.curious().into_owned();
    let of = title.to_owned();
    Block::group(How::Folded { name, of }, body)
}

fn statement(rounds: Rounds<'_>, instrument: &Instrument, item: &ItemChange) -> Option<Vec<Cell>> {
    let wording = rounds.later.wording.clone().unwrap_or_default();
    let statement = say::statement(instrument, &item.id, &wording);
    let cells = say::item_change(item.change.as_ref().ok()?);
    let cells = cells.map(Cow::into_owned);
    Some(
        [statement]
            .into_iter()
            .chain(cells)
            .map(Cell::Text)
            .collect(),
    )
}

/// From where to where a statement's score goes.
fn statement_range(instrument: &Instrument, items: &[ItemChange]) -> Option<Cow<'static, str>> {
    let item = instrument.item(&items.first()?.id)?;
    let (low, high) = instrument.options_of(item)?.range()?;
    let end = |end: i64| u32::try_from(end).ok();
    Some(t().bands.score_range(end(low)?, end(high)?))
}

fn label(instrument: &Instrument, scale: &ScaleChange) -> String {
    let found = instrument.scale(&scale.id);
    found.map_or_else(String::new, |found| found.label.clone())
}
