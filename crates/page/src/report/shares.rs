use crate::block::Block;
use crate::check_context::CheckContext;
use crate::drawing::shares_chart;
use kilter_core::instrument::Shares;
use kilter_core::reading::FoundShares;
use kilter_text::say;

/// How the team would share points out, or from how many people that shows.
pub fn shares(
    told: CheckContext<'_>,
    part: &str,
    shares: &Shares,
    found: &FoundShares,
) -> Vec<Block> {
    let heading = Block::part(3, told.id(part), told.fill(&shares.heading));
    let shown = match (
        &found.means,
        shares_chart(told, &format!("{part}-picture"), shares, found),
    ) {
        (Ok(_), Some(drawing)) => {
            let summary = drawing.frame.description.clone();
            vec![
                Block::says(told.fill(&shares.how_to_read)),
                Block::figure(kilter_charts::bars(&drawing), summary),
            ]
        }
        (Err(why), _) => vec![Block::Withheld(say::withheld(*why).into_owned())],
        (Ok(_), None) => Vec::new(),
    };
    let mut together = vec![heading];
    together.extend(shown);
    vec![Block::group(crate::How::Together, together)]
}
