use super::ActionError;
use crate::kept_summary::KeptSummary;
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability, Loaded, key};
use kilter_core::exchange::team_summary::TeamSummary;

/// Keeps team summaries that were checked, all in one commit. One that is here already stays as it is.
///
/// # Errors
/// [`ActionError::NotAsShown`], where one of the same round came from elsewhere meanwhile with other contents; or where
/// they could not be kept. None is then.
pub async fn keep_summaries(
    kilter: &Kilter,
    summaries: &[TeamSummary],
) -> Result<Durability, ActionError> {
    let keys = summaries
        .iter()
        .map(|one| key::<KeptSummary>(one.head.id.as_str()));
    let decide = |view: &Loaded| {
        let mut changes = Vec::new();
        for summary in summaries {
            let id = summary.head.id.as_str();
            match view.get::<KeptSummary>(id) {
                None => changes.push(Change::put(id, &KeptSummary(summary.clone()))?),
                Some(there) if there.value.0 == *summary => {}
                Some(_) => return Err(ActionError::NotAsShown),
            }
        }
        Ok((Commit::of(changes), ()))
    };
    let ((), durability) = kilter.change(keys, decide).await?;
    Ok(durability)
}
