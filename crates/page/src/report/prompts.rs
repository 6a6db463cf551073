//! What to ask and what to try. It stands open, so that it is there on paper too; what is for
//! the facilitator alone is elsewhere.

use crate::block::{Block, How, Prompts};
use crate::check_context::{CheckContext, score_text};
use kilter_core::instrument::Guidance;
use kilter_core::report::{Headline, ScaleFinding};
use kilter_text::{say, t};

/// The prompts of each part: the rung to begin with, or what the check comes to begin with, first; then the others in the
/// instrument's order. Where none stands out the room chooses.
pub fn prompts(told: CheckContext<'_>) -> Vec<Block> {
    let lowest = begin_with(told);
    let mut first = Vec::new();
    for finding in &lowest {
        first.extend(part(told, finding, 4));
    }
    let mut others = Vec::new();
    for finding in &told.findings.scales {
        if !lowest.iter().any(|first| first.id == finding.id) {
            others.extend(part(told, finding, 4));
        }
    }
    let mut parts = Vec::new();
    if !first.is_empty() {
        let heading = t().report.first_heading();
        parts.push(Block::part(3, told.id("first"), heading));
        parts.push(Block::group(How::FirstPrompts, first));
    }
    if !others.is_empty() {
        parts.push(Block::heading(3, t().report.others_heading()));
        parts.push(Block::group(How::MorePrompts, others));
    }
    parts
}

/// What to begin with: the rung of a ladder, or what the check comes to.
pub fn begin_with(told: CheckContext<'_>) -> Vec<&ScaleFinding> {
    // What is built first comes first, however low something on top of it is.
    if let Some(rung) = told.findings.first_rung() {
        return told.finding(rung).into_iter().collect();
    }
    let named = |said: &Headline| match said {
        Headline::BeginWith(id) => vec![id.clone()],
        Headline::Lowest(ids) => ids.clone(),
        _ => Vec::new(),
    };
    let ids = told.findings.headline.iter().flat_map(named);
    ids.filter_map(|id| told.finding(&id)).collect()
}

/// The prompts of a part, below a heading of this level.
pub fn part(told: CheckContext<'_>, finding: &ScaleFinding, level: u8) -> Option<Block> {
    let guidance = finding.guidance(told.instrument)?;
    Some(Block::Prompts(Prompts {
        of: told.label(&finding.id),
        standing: standing(told, finding),
        level,
        ..prompts_of(told, guidance)
    }))
}

/// A part's score and, where it has bands, how it stands.
fn standing(told: CheckContext<'_>, finding: &ScaleFinding) -> String {
    let score = match &finding.score {
        Ok(score) => score,
        Err(why) => return say::withheld(*why).into_owned(),
    };
    match say::standing(score, told.instrument.bands()) {
        Some(band) => t()
            .report
            .score_and_band(&score_text(score), &band)
            .into_owned(),
        None => score_text(score),
    }
}

/// Questions and next moves, in the team's words.
pub fn prompts_of(told: CheckContext<'_>, guidance: &Guidance) -> Prompts {
    let filled = |lines: &[String]| lines.iter().map(|line| told.fill(line)).collect();
    Prompts {
        how: guidance.how.as_ref().map(|how| told.fill(how)),
        ask: filled(&guidance.ask),
        try_next: filled(&guidance.try_next),
        ..Prompts::default()
    }
}
