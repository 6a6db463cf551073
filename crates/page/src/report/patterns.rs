//! What scores and answers mean together.

use super::prompts::prompts_of;
use super::sure::of_pattern;
use crate::block::{Block, How, Tone};
use crate::check_context::CheckContext;
use kilter_core::instrument::Patterns;
use kilter_core::reading::FoundPatterns;

/// The patterns that the team shows, each with what to ask and try; nothing where it shows none.
pub fn patterns(
    told: CheckContext<'_>,
    part: &str,
    patterns: &Patterns,
    found: &FoundPatterns,
) -> Vec<Block> {
    let mut parts = Vec::new();
    for found in found.held() {
        let Some(pattern) = patterns.find(&found.id) else {
            continue;
        };
        parts.push(Block::toned(Tone::ReadFirst, [told.fill(&pattern.says)]));
        parts.extend(of_pattern(told, found));
        if !pattern.guidance.ask.is_empty() || !pattern.guidance.try_next.is_empty() {
            let prompts = Block::Prompts(prompts_of(told, &pattern.guidance));
            parts.push(Block::group(How::Framed, vec![prompts]));
        }
    }
    if !parts.is_empty() {
        let heading = told.fill(&patterns.heading);
        parts.insert(0, Block::part(3, told.id(part), heading));
    }
    parts
}
