use crate::block::Block;
use crate::check_context::CheckContext;
use crate::drawing::profile_chart;
use kilter_core::instrument::Profile;

/// Scores side by side, of which none is good or bad.
pub fn profile(told: CheckContext<'_>, part: &str, profile: &Profile) -> Vec<Block> {
    let drawing = profile_chart(told, &format!("{part}-picture"), profile);
    let summary = drawing.frame.description.clone();
    let heading = Block::part(3, told.id(part), told.fill(&profile.heading));
    let says = Block::says(told.fill(&profile.how_to_read));
    let figure = Block::figure(kilter_charts::bars(&drawing), summary);
    vec![Block::group(
        crate::How::Together,
        vec![heading, says, figure],
    )]
}
