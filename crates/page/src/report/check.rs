use super::curious::curious;
use super::facilitator::facilitator;
use super::prompts::{prompts, prompts_of};
use super::readings::readings;
use super::scales::scales;
use super::statements::statements;
use crate::block::{Block, How, Tone};
use crate::check_context::CheckContext;
use kilter_core::instrument::Catalogue;
use kilter_core::report::{CheckReport, Report};
use kilter_text::{say, t};

/// What a team said to one check; none of one that this build does not know.
pub fn check(
    report: &Report,
    check: &CheckReport,
    catalogue: &Catalogue,
    place: usize,
    example: bool,
) -> Option<Block> {
    let instrument = check.instrument(catalogue)?;
    let wording = &report.wording;
    let id = format!("check-{place}");
    let title = wording.fill(&instrument.long_title);
    let asked = say::Asked {
        replies: check.replies,
        team: report.head.team_size,
    };
    let about = t().report.check_line(&title, asked, check.key.edition);
    let mut blocks = vec![
        Block::part(2, id.clone(), wording.fill(&instrument.title), None),
        Block::toned(Tone::About, [about.into_owned()]),
        Block::toned(Tone::Standing, [t().report.standing().into_owned()]),
    ];
    match &check.findings {
        Err(why) => blocks.push(Block::Withheld(say::withheld(*why).into_owned())),
        Ok(findings) => {
            // The plain thing first.
            let headline = say::headline(&findings.headline, instrument, wording);
            blocks.insert(1, Block::toned(Tone::Finding, headline));
            blocks.extend(found(CheckContext {
                instrument,
                findings,
                wording,
                replies: check.replies,
                team: report.head.team_size,
                place,
                several: false,
                example,
            }));
        }
    }
    Some(Block::group(How::Section(id), blocks))
}

fn found(told: CheckContext<'_>) -> Vec<Block> {
    let mut parts = readings(told);
    parts.push(whole(told));
    parts.extend(scales(told));
    parts.extend(prompts(told));
    parts.extend(statements(told));
    parts.extend(curious(told));
    parts.extend(facilitator(told));
    parts
}

/// Prompts for the whole picture.
fn whole(told: CheckContext<'_>) -> Block {
    let heading = Block::heading(3, t().report.whole_heading());
    let prompts = prompts_of(told, &told.instrument.overall);
    Block::group(How::Framed, vec![heading, Block::Prompts(prompts)])
}
