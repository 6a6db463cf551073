//! Several teams added up, as blocks: the pictures of one team's report, and no next moves, which are one team's own.

use crate::before::before;
use crate::block::{Block, How, Tone};
use crate::page::Page;
use crate::report::together;
use kilter_core::compare::{LeftOut, Pool};
use kilter_core::disclosure::Rules;
use kilter_core::instrument::{Catalogue, InstrumentKey};
use kilter_core::report::CheckReport;
use kilter_core::wording::Wording;
use kilter_text::{say, t};
use std::borrow::Cow;

/// The page of these teams; `names` are those of the rounds in it, `refused` what could not be added at all.
#[must_use]
pub fn pool_page(
    pool: &Pool,
    rules: Rules,
    catalogue: &Catalogue,
    names: Vec<String>,
    refused: Vec<String>,
) -> Page {
    let sure = t().sure;
    let title = sure.pooled(pool.different_teams()).into_owned();
    let mut blocks = vec![Block::toned(
        Tone::Standing,
        [t().report.standing().into_owned()],
    )];
    if !names.is_empty() {
        blocks.push(Block::list(names));
    }
    let mut left_out = refused;
    left_out.extend(
        pool.left_out
            .iter()
            .map(|one| self::left_out(one, catalogue)),
    );
    if !left_out.is_empty() {
        blocks.push(Block::heading(3, sure.pool_left_out()));
        blocks.push(Block::list(left_out));
    }
    let warnings = [
        pool.wordings_differ.then(|| sure.pool_words()),
        pool.has_a_team_twice().then(|| sure.pool_twice()),
        pool.could_be_taken_apart(rules)
            .map(|counts| sure.pool_small(counts)),
        Some(t().report.small_team()),
        Some(sure.pool_as_one()),
    ];
    let warnings = warnings.into_iter().flatten().map(Cow::into_owned);
    blocks.push(before(3, warnings.collect()));
    for (at, (teams, report)) in pool.checks(rules, catalogue).iter().enumerate() {
        blocks.extend(check(pool, *teams, report, catalogue, at + 1));
    }
    Page {
        caption: String::new(),
        running_head: title.clone(),
        title,
        blocks: crate::legend::once(blocks),
    }
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
