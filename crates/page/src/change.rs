//! How a team changed from one round to another, as blocks (P9 in docs/privacy.md).

use crate::block::{Block, Figure, How, Tone};
use crate::drawing::change_chart;
use crate::page::Page;
use crate::pool::title_of;
use crate::report::folded;
use kilter_charts::{Cell, DotsChart, Table};
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
    let (mut tops, mut sections) = (Vec::new(), Vec::new());
    for (at, one) in found.checks.iter().enumerate() {
        let told = check(Rounds { earlier, later }, one, catalogue, at + 1);
        let (top, section) = told.unzip();
        tops.extend(top.flatten());
        sections.extend(section);
    }
    let mut blocks = vec![
        Block::toned(Tone::Standing, [t().report.standing().into_owned()]),
        Block::toned(Tone::ReadFirst, [t().moved.question().into_owned()]),
        Block::group(How::SideBySide, tops),
        Block::toned(Tone::Plain, warnings(found, catalogue)),
        before(found),
    ];
    blocks.extend(sections);
    Page {
        title: t().sure.change_title(&team).into_owned(),
        running_head: t().sure.change_header(&team, &rounds).into_owned(),
        caption: rounds.into_owned(),
        blocks: crate::legend::once(blocks),
    }
}

/// What the picture may not be looked at without (P9).
fn warnings(found: &Comparison, catalogue: &Catalogue) -> Vec<String> {
    let sure = t().sure;
    let mut checks = found.checks.iter();
    let joiner = checks.any(|check| check.joiner_could_be_guessed);
    let warnings = [
        joiner.then(|| sure.joiner()),
        (!found.same_team).then(|| sure.other_team()),
        found.may_be_parts.then(|| sure.may_be_parts()),
    ];
    let not_compared = found.not_compared.iter();
    let not_compared = not_compared.map(|key| sure.not_compared(&title_of(key, catalogue)));
    let warnings = warnings.into_iter().flatten().chain(not_compared);
    warnings.map(Cow::into_owned).collect()
}

/// What else there is to know.
fn before(found: &Comparison) -> Block {
    let lines = [
        (!found.same_wording).then(|| t().sure.other_words()),
        found.everyone_both_times.then(|| t().sure.everyone_both()),
        Some(t().report.small_team()),
    ];
    let lines = lines.into_iter().flatten().map(Cow::into_owned);
    let lines = Block::list(lines.collect());
    folded(t().report.before_heading(), "", vec![lines])
}

/// What a check comes to with its picture, where anything may be shown, and all else.
fn check(
    rounds: Rounds<'_>,
    found: &CheckChange,
    catalogue: &Catalogue,
    place: usize,
) -> Option<(Option<Block>, Block)> {
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
        Block::toned(Tone::Replies, [both.clone().into_owned()]),
    ];
    let mut top = None;
    if found.lists_differ {
        blocks.push(Block::says(t().sure.lists_not_compared()));
    }
    match &found.findings {
        Err(why) => blocks.push(Block::Withheld(say::withheld(*why).into_owned())),
        Ok(findings) => {
            let drawn = change_chart(instrument, findings, (&id, &title), both.into_owned());
            top = Some(self::top(rounds, instrument, findings, &title, drawn));
            let mut body = how_to_read(instrument, findings);
            body.extend(figures(rounds, instrument, findings, &title));
            blocks.push(folded(t().sure.curious(), &title, body));
        }
    }
    Some((top, Block::group(How::Section(id), blocks)))
}

/// What moved, in a sentence or two, above the picture of all that is compared.
fn top(
    rounds: Rounds<'_>,
    instrument: &Instrument,
    findings: &ChangeFindings,
    title: &str,
    drawn: DotsChart,
) -> Block {
    let wording = rounds.later.wording.clone().unwrap_or_default();
    let scales = findings.scales.iter();
    let compared = scales.filter(|scale| scale.change.is_ok()).count();
    let said = say::moved(&findings.moved(), compared, instrument, &wording).join(" ");
    let said = if said.is_empty() {
        title.to_owned()
    } else {
        said
    };
    let picture = Block::Figure(Figure {
        summary: drawn.frame.description.clone(),
        chart: kilter_charts::dots(&drawn),
        open: false,
    });
    Block::group(How::Below, vec![Block::heading(2, said), picture])
}

/// How to read a change: the range of the scores, and from where on it is clear.
fn how_to_read(instrument: &Instrument, findings: &ChangeFindings) -> Vec<Block> {
    let sure = t().sure;
    let mut parts = Vec::new();
    let range = [range_of(instrument), sure.each_rounded().into_owned()];
    parts.push(Block::toned(Tone::Cuts, range));
    let smallest = say::smallest_changes(instrument, &findings.scales);
    parts.extend(smallest.into_iter().map(Block::says));
    let top = findings.scales.iter().filter(|scale| scale.at_the_top);
    let top: Vec<_> = top.map(|scale| label(instrument, scale)).collect();
    if !top.is_empty() {
        let top: Vec<_> = top.iter().map(String::as_str).collect();
        parts.push(Block::says(sure.at_the_top(&top)));
    }
    parts
}

/// From where to where scores go.
pub(crate) fn range_of(instrument: &Instrument) -> String {
    let bands = instrument.bands();
    let banded = bands.and_then(|bands| instrument.scale(bands.scales.first()?));
    let range = match banded {
        Some(scale) => say::score_range(instrument, scale).unwrap_or_default(),
        None => t().bands.score_of_100(),
    };
    range.into_owned()
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

/// The figures behind the sentences; single statements only where core gives them.
fn figures(
    rounds: Rounds<'_>,
    instrument: &Instrument,
    findings: &ChangeFindings,
    title: &str,
) -> Vec<Block> {
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
    body
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
