use super::ActionError;
use crate::records::KeptSummary;
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::round::RoundError;

/// Keeps team summaries that were checked, all in one commit.
///
/// # Errors
/// Where they could not be kept; none is then.
pub async fn keep_summaries(
    kilter: &Kilter,
    summaries: &[TeamSummary],
) -> Result<Durability, ActionError> {
    let change = |summary: &TeamSummary| -> Result<Change, ActionError> {
        let bytes = summary.to_bytes().map_err(RoundError::from)?;
        let json = String::from_utf8(bytes).map_err(|_| RoundError::UnfittingReply)?;
        Ok(Change::put(summary.id.as_str(), &KeptSummary { json })?)
    };
    let changes = summaries
        .iter()
        .map(change)
        .collect::<Result<Vec<_>, _>>()?;
    let durability = kilter.store().commit(Commit::of(changes)).await?;
    kilter.refresh().await;
    Ok(durability)
}
