use super::ActionError;
use crate::browser::pause::{UNTIL_DRAWN, pause_for};
use crate::browser::random;
use crate::kept_key::KeptKey;
use crate::once::Once;
use crate::organising::Written;
use crate::state::Kilter;
use crate::store::{Change, Commit, Loaded, StoreError, key};
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::Round;
use kilter_core::setup::Setup;
use kilter_seal::RoundKey;

/// Opens a round, once, with a key of its own, locked by the phrase unless that is blank, and gives its id; beside it
/// stands what the invitation to it says. A team that has an id from another round keeps it. Locking takes a second of an old computer.
///
/// # Errors
/// [`ActionError::Twice`], or where it is not possible or could not be kept.
pub async fn open_round(
    kilter: &Kilter,
    once: &Once,
    setup: Setup,
    team_id: Option<RandomId>,
    phrase: &str,
    words: &Written,
) -> Result<RandomId, ActionError> {
    let open = open(kilter, setup, team_id, phrase, words);
    once.run(open).await.unwrap_or(Err(ActionError::Twice))
}

async fn open(
    kilter: &Kilter,
    setup: Setup,
    team_id: Option<RandomId>,
    phrase: &str,
    words: &Written,
) -> Result<RandomId, ActionError> {
    let seed = random::fill::<32>().map_err(|_| ActionError::NoRandomness)?;
    let id = random::id().map_err(|_| ActionError::NoRandomness)?;
    let team_id = match team_id {
        Some(team_id) => team_id,
        None => random::id().map_err(|_| ActionError::NoRandomness)?,
    };
    let round = Round::open(id.clone(), team_id, setup, Catalogue::built_in())?;
    let salt = random::fill::<16>().map_err(|_| ActionError::NoRandomness)?;
    if !phrase.is_empty() {
        // That it takes a moment is on the screen by then.
        pause_for(UNTIL_DRAWN).await;
    }
    let key_of_it = KeptKey::of(&RoundKey::generate(seed), phrase, salt)?;
    let keys = [
        key::<Round>(id.as_str()),
        key::<KeptKey>(id.as_str()),
        key::<Written>(id.as_str()),
    ];
    let decide = |_: &Loaded| {
        let mut changes = vec![
            Change::put(id.as_str(), &round)?,
            Change::put(id.as_str(), &key_of_it)?,
        ];
        if *words != Written::default() {
            changes.push(Change::put(id.as_str(), words)?);
        }
        Ok::<_, StoreError>((Commit::of(changes), ()))
    };
    kilter.change(keys, decide).await?;
    Ok(id)
}
