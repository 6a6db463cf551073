use super::ActionError;
use crate::kept_promises::KeptPromises;
use crate::kept_summary::KeptSummary;
use crate::state::Kilter;
use crate::store::{Change, Commit, Durability, Kept, Loaded, key};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::promises::Promises;

/// Keeps team summaries and promises that were looked at, all in one commit. What is here already stays as it is, and
/// nothing else is touched: no open round, no key, no draft.
///
/// # Errors
/// [`ActionError::NotAsShown`], where one of the same round came from elsewhere meanwhile with other contents; or where
/// they could not be kept. None is then.
pub async fn bring_in(
    kilter: &Kilter,
    summaries: &[TeamSummary],
    promises: &[Promises],
) -> Result<Durability, ActionError> {
    let mut keys = Vec::new();
    for summary in summaries {
        keys.push(key::<KeptSummary>(summary.head.id.as_str()));
    }
    for promises in promises {
        keys.push(key::<KeptPromises>(promises.round_id.as_str()));
    }
    let decide = |view: &Loaded| -> Result<(Commit, ()), ActionError> {
        let mut changes = Vec::new();
        for summary in summaries {
            let kept = KeptSummary(summary.clone());
            changes.extend(new(view, summary.head.id.as_str(), &kept)?);
        }
        for promises in promises {
            let kept = KeptPromises(promises.clone());
            changes.extend(new(view, promises.round_id.as_str(), &kept)?);
        }
        Ok((Commit::of(changes), ()))
    };
    let ((), durability) = kilter.change(keys, decide).await?;
    Ok(durability)
}

/// Adds it, unless it is here.
fn new<T: Kept + PartialEq>(
    view: &Loaded,
    id: &str,
    kept: &T,
) -> Result<Option<Change>, ActionError> {
    match view.get::<T>(id) {
        None => Ok(Some(Change::put(id, kept)?)),
        Some(there) if there.value == *kept => Ok(None),
        Some(_) => Err(ActionError::NotAsShown),
    }
}
