//! A team's rounds over time, as blocks: a small picture for each scale (P9 in docs/privacy.md).

use crate::block::{Block, Figure, How, Tone};
use crate::change::range_of;
use crate::drawing::over_time_chart;
use crate::page::Page;
use crate::pool::title_of;
use kilter_core::compare::{CheckRounds, Rounds};
use kilter_core::instrument::Catalogue;
use kilter_core::summary_head::SummaryHead;
use kilter_text::t;
use std::borrow::Cow;

/// The page of these rounds of a team.
#[must_use]
pub fn rounds_page(found: &Rounds, catalogue: &Catalogue) -> Page {
    let say = t().moved;
    let name = |(place, head): (usize, &SummaryHead)| {
        let month = t().words.month(head.month);
        let name = t().report.round(&head.round.in_words(), &month);
        say.round(place + 1, &name).into_owned()
    };
    let names: Vec<String> = found.rounds.iter().enumerate().map(name).collect();
    let team = found.rounds.last().map(|last| last.team.in_words());
    let title = say.rounds_title(&team.unwrap_or_default()).into_owned();
    let checks = found.checks.iter().enumerate();
    let pictures = checks.filter_map(|(at, check)| picture(check, &names, catalogue, at + 1));
    let pictures: Vec<Block> = pictures.collect();
    let mut blocks = vec![
        Block::toned(Tone::Standing, [t().report.standing().into_owned()]),
        Block::list(names.clone()),
        Block::says(match pictures.is_empty() {
            true => say.no_rounds(),
            false => say.rounds_text(),
        }),
    ];
    blocks.extend(pictures);
    blocks.push(Block::toned(Tone::ReadFirst, [say.question().into_owned()]));
    let mut checks = found.checks.iter();
    let joiner = checks.any(|check| check.joiner_could_be_guessed);
    let mut lines = vec![t().report.small_team()];
    lines.extend(joiner.then(|| t().sure.joiner()));
    let mut lines: Vec<String> = lines.into_iter().map(Cow::into_owned).collect();
    for (place, key) in &found.left_out {
        let round = names.get(*place).map(String::as_str).unwrap_or_default();
        lines.push(say.left_out(&title_of(key, catalogue), round).into_owned());
    }
    blocks.push(Block::list(lines));
    Page {
        running_head: title.clone(),
        caption: String::new(),
        title,
        blocks,
    }
}

fn picture(
    found: &CheckRounds,
    names: &[String],
    catalogue: &Catalogue,
    place: usize,
) -> Option<Block> {
    let title = title_of(&found.key, catalogue);
    let id = format!("check-{place}");
    let instrument = catalogue.find(&found.key)?;
    let drawn = over_time_chart(instrument, found, (&id, &title), names.to_vec());
    let picture = Block::Figure(Figure {
        summary: range_of(instrument),
        chart: kilter_charts::panels(&drawn),
        open: false,
    });
    let heading = Block::part(2, id, title);
    Some(Block::group(How::Together, vec![heading, picture]))
}
