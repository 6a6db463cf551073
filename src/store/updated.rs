use std::cell::RefCell;
use std::collections::BTreeSet;

use super::change::Commit;
use super::error::StoreError;
use super::key::Key;
use super::loaded::Loaded;
use super::{Durability, Store};

/// Decides what an action changes, from the records as they are at that moment. It may be asked again, where a place
/// refuses after all, so it must depend on nothing else. `None` changes nothing.
pub type Decision<'a> = dyn Fn(&Loaded) -> Option<Commit> + 'a;

/// What came of [`Store::update`].
#[derive(Debug, Clone, PartialEq)]
pub struct Updated {
    /// The records that were asked for, as they are now.
    pub now: Loaded,
    /// How safely it is kept; `None` where nothing was to be changed.
    pub durability: Option<Durability>,
}

/// [`Store::update`] for a decision that may refuse, and tells something besides.
///
/// The view is handed out in any case: who was refused sees what is so now.
pub async fn decide_and_keep<T, E>(
    store: &dyn Store,
    keys: BTreeSet<Key>,
    decide: impl Fn(&Loaded) -> Result<(Commit, T), E>,
) -> (Result<(T, Durability), E>, Option<Loaded>)
where
    E: From<StoreError>,
{
    let decided = RefCell::new(None);
    let decision = |view: &Loaded| {
        let (commit, told) = match decide(view) {
            Ok((commit, told)) => (Some(commit).filter(|commit| !commit.is_empty()), Ok(told)),
            Err(why) => (None, Err(why)),
        };
        decided.replace(Some(told));
        commit
    };
    match store.update(keys, &decision).await {
        Err(error) => (Err(error.into()), None),
        Ok(Updated { now, durability }) => {
            let done = match decided.into_inner() {
                // Where there was nothing to change, it is as it was.
                Some(Ok(told)) => Ok((told, durability.unwrap_or(Durability::Journal))),
                Some(Err(why)) => Err(why),
                // It is always asked; were it not, nothing was kept.
                None => Err(StoreError::Full.into()),
            };
            (done, Some(now))
        }
    }
}
