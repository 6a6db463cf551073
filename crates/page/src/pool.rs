//! Several teams side by side and added up, as blocks: what they have in common, the pictures of one team's report, and no
//! next moves, which are one team's own.

use crate::block::{Block, Figure, How, Tone};
use crate::drawing::beside_chart;
use crate::page::Page;
use crate::report::{folded, together};
use kilter_core::compare::{Beside, LeftOut, Pool, SideBySide, TeamBeside, letter};
use kilter_core::disclosure::Rules;
use kilter_core::instrument::{Catalogue, InstrumentKey};
use kilter_core::report::CheckReport;
use kilter_core::wording::Wording;
use kilter_text::{say, t};
use std::borrow::Cow;

/// The most teams in one picture: more letters hide one another.
pub const MOST_BESIDE: usize = 12;

/// The page of these teams: their counts added up, and where they were put side by side what they have in common. `names`
/// are those of the teams where they are said, in the order of their letters; `refused` what could not be added at all.
#[must_use]
pub fn pool_page(
    pool: &Pool,
    beside: &SideBySide,
    rules: Rules,
    catalogue: &Catalogue,
    names: &[String],
    refused: &[String],
) -> Page {
    let mut page = pool_top(pool, beside, catalogue, names);
    let rest = pool_rest(pool, rules, catalogue, refused);
    page.blocks.extend(rest);
    page
}

/// The first screen of it: what it is not for, what the teams have in common, why nobody is ranked.
#[must_use]
pub fn pool_top(pool: &Pool, beside: &SideBySide, catalogue: &Catalogue, names: &[String]) -> Page {
    let title = t().sure.pooled(pool.different_teams()).into_owned();
    let mut blocks = vec![Block::toned(
        Tone::Standing,
        [t().report.standing().into_owned()],
    )];
    if !names.is_empty() {
        let line = |(at, name): (usize, &String)| t().beside.is(&letter(at), name).into_owned();
        let lines = names.iter().enumerate().map(line);
        blocks.push(Block::list(lines.collect()));
    }
    if !beside.checks.is_empty() {
        let checks = beside.checks.iter().enumerate();
        let tops = checks.filter_map(|(at, one)| top(pool, one, catalogue, at + 1));
        blocks.push(Block::group(How::SideBySide, tops.collect()));
        blocks.push(Block::says(t().beside.no_ranking()));
    }
    Page {
        caption: String::new(),
        running_head: title.clone(),
        title,
        blocks,
    }
}

/// All else, by topic.
#[must_use]
pub fn pool_rest(
    pool: &Pool,
    rules: Rules,
    catalogue: &Catalogue,
    refused: &[String],
) -> Vec<Block> {
    let mut blocks = Vec::new();
    blocks.push(before(pool, rules, catalogue, refused));
    for (at, (teams, report)) in pool.checks(rules, catalogue).iter().enumerate() {
        blocks.extend(check(pool, *teams, report, catalogue, at + 1));
    }
    crate::legend::once(blocks)
}

/// What is left out, and what must be known of sums.
fn before(pool: &Pool, rules: Rules, catalogue: &Catalogue, refused: &[String]) -> Block {
    let sure = t().sure;
    let mut lines = refused.to_vec();
    let left_out = pool.left_out.iter();
    lines.extend(left_out.map(|one| self::left_out(one, catalogue)));
    let warnings = [
        pool.wordings_differ.then(|| sure.pool_words()),
        pool.has_a_team_twice().then(|| sure.pool_twice()),
        pool.could_be_taken_apart(rules)
            .map(|counts| sure.pool_small(counts)),
        Some(t().report.small_team()),
        Some(sure.pool_as_one()),
    ];
    lines.extend(warnings.into_iter().flatten().map(Cow::into_owned));
    let lines = Block::list(lines);
    folded(t().report.before_heading(), "", vec![lines])
}

/// What the teams have in common, in a sentence or two, above the picture of the first of them.
fn top(pool: &Pool, found: &Beside, catalogue: &Catalogue, place: usize) -> Option<Block> {
    let instrument = catalogue.find(&found.key)?;
    let said = match pool.has_a_team_twice() {
        // Two rounds or tables of one team are no two teams.
        true => pool.wording.fill(&instrument.title),
        false => say::common(found, instrument, &pool.wording),
    };
    let first = found.teams.get(..MOST_BESIDE).unwrap_or(&found.teams);
    let picture = picture(pool, found, first, catalogue, place)?;
    Some(Block::group(
        How::Below,
        vec![Block::heading(2, said), picture],
    ))
}

fn picture(
    pool: &Pool,
    found: &Beside,
    teams: &[TeamBeside],
    catalogue: &Catalogue,
    place: usize,
) -> Option<Block> {
    let instrument = catalogue.find(&found.key)?;
    let from = teams.first()?.place;
    let id = format!("check-{place}-beside-{from}");
    let drawn = beside_chart(instrument, &pool.wording, found, teams, id);
    Some(Block::Figure(Figure {
        summary: String::new(),
        chart: kilter_charts::dots(&drawn),
        open: false,
    }))
}

/// The next of the teams for which there is no room before them, in as many pictures as there are checks; `part` counts
/// from 0. None where there are no more.
#[must_use]
pub fn more_beside(
    pool: &Pool,
    beside: &SideBySide,
    catalogue: &Catalogue,
    part: usize,
) -> Option<Block> {
    let mut more = Vec::new();
    for (at, found) in beside.checks.iter().enumerate() {
        let teams = found.teams.chunks(MOST_BESIDE).nth(part + 1);
        more.extend(teams.and_then(|teams| picture(pool, found, teams, catalogue, at + 1)));
    }
    (!more.is_empty()).then(|| Block::group(How::SideBySide, more))
}

fn check(
    pool: &Pool,
    teams: u32,
    report: &CheckReport,
    catalogue: &Catalogue,
    place: usize,
) -> Option<Block> {
    let instrument = report.instrument(catalogue)?;
    let title = pool.wording.fill(&instrument.title);
    let team = pool.asked(&report.key);
    let asked = say::Asked {
        replies: report.replies,
        team,
    };
    let line = t().sure.pooled_check(&title, teams, asked);
    let id = format!("check-{place}");
    let mut blocks = vec![
        Block::part(2, id.clone(), title),
        Block::toned(Tone::Replies, [line.into_owned()]),
    ];
    if pool.lists_differ(&report.key) {
        blocks.push(Block::says(t().sure.lists_not_added_up()));
    }
    blocks.extend(together(report, catalogue, &pool.wording, team, place));
    Some(Block::group(How::Section(id), blocks))
}

/// That a team's check is left out, and why.
#[must_use]
pub fn left_out(found: &LeftOut, catalogue: &Catalogue) -> String {
    let why = say::withheld(found.why);
    let check = title_of(&found.check, catalogue);
    let said = t().sure.left_out(&found.team.in_words(), &check, &why);
    said.into_owned()
}

/// What a check is called, in the usual words; its id where this build does not know it.
#[must_use]
pub fn title_of(key: &InstrumentKey, catalogue: &Catalogue) -> String {
    match catalogue.find(key) {
        Some(instrument) => Wording::default().fill(&instrument.title),
        None => key.instrument.to_string(),
    }
}
