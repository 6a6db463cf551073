use super::context::context;
use super::curious::curious;
use super::prompts::{prompts, prompts_of};
use super::scales::scales;
use super::statements::{all_statements, statements};
use super::top::Top;
use super::topics::{folded, topic};
use crate::block::{Block, How, Tone};
use crate::check_context::CheckContext;
use kilter_core::instrument::Catalogue;
use kilter_core::report::{CheckReport, Report};
use kilter_text::{say, t};

/// A check on the page.
pub struct Told {
    /// What it comes to, and its picture; none where nothing may be shown.
    pub top: Option<Block>,
    /// All else, a topic each.
    pub section: Block,
}

/// What a team said to one check; none of one that this build does not know.
pub fn check(
    report: &Report,
    check: &CheckReport,
    catalogue: &Catalogue,
    place: usize,
    example: bool,
) -> Option<Told> {
    let instrument = check.instrument(catalogue)?;
    let wording = &report.wording;
    let id = format!("check-{place}");
    let long_title = wording.fill(&instrument.long_title);
    let asked = say::Asked {
        replies: check.replies,
        team: report.head.team_size,
    };
    let about = t().report.check_line(&long_title, asked, check.key.edition);
    let title = wording.fill(&instrument.title);
    let mut blocks = vec![
        Block::part(2, id.clone(), title.clone()),
        Block::toned(Tone::About, [about.into_owned()]),
    ];
    let mut top = None;
    match &check.findings {
        Err(why) => blocks.push(Block::Withheld(say::withheld(*why).into_owned())),
        Ok(_) => {
            let told = context(report, check, catalogue, place, example)?;
            let (shown, readings) = Top::of(told);
            blocks.extend(topics(told, &title, readings));
            let all = match shown.picture {
                Some(_) => None,
                None => all_statements(told),
            };
            let shown = shown.block(2);
            top = Some(match all {
                Some(all) => Block::group(How::Below, vec![shown, all]),
                None => shown,
            });
        }
    }
    Some(Told {
        top,
        section: Block::group(How::Section(id), blocks),
    })
}

/// What may be looked at further, a topic each.
fn topics(told: CheckContext<'_>, title: &str, readings: Vec<Vec<Block>>) -> Vec<Block> {
    let mut ask = vec![whole(told)];
    ask.extend(prompts(told));
    let mut topics = vec![folded(t().report.talk_heading(), title, ask)];
    let read = readings.into_iter().chain([scales(told), statements(told)]);
    topics.extend(read.filter_map(|blocks| topic(title, blocks)));
    topics.extend(curious(told));
    topics
}

/// Prompts for the whole picture.
fn whole(told: CheckContext<'_>) -> Block {
    let heading = Block::heading(3, t().report.whole_heading());
    let prompts = prompts_of(told, &told.instrument.overall);
    Block::group(How::Framed, vec![heading, Block::Prompts(prompts)])
}
