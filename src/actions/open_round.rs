use super::ActionError;
use crate::browser::pause::{UNTIL_DRAWN, pause_for};
use crate::browser::random;
use crate::kept_key::KeptKey;
use crate::state::Kilter;
use crate::store::{Change, Commit};
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{Round, Setup};
use kilter_seal::RoundKey;

/// Opens a round with a key of its own, locked by the phrase unless that is blank, and gives its
/// id. A team that has an id from another round keeps it. Locking takes a second of an old computer.
///
/// # Errors
/// Where it is not possible or could not be kept.
pub async fn open_round(
    kilter: &Kilter,
    setup: Setup,
    team_id: Option<RandomId>,
    phrase: &str,
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
    let key = KeptKey::of(&RoundKey::generate(seed), phrase, salt)?;
    let changes = vec![
        Change::put(id.as_str(), &round)?,
        Change::put(id.as_str(), &key)?,
    ];
    kilter.store().commit(Commit::of(changes)).await?;
    kilter.refresh().await;
    Ok(id)
}
