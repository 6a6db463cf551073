use super::ActionError;
use crate::browser::random;
use crate::records::KeptKey;
use crate::state::Kilter;
use crate::store::{Change, Commit};
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::{Round, Setup};
use kilter_seal::RoundKey;

/// Opens a round with a key of its own, and gives its id.
///
/// # Errors
/// Where it is not possible or could not be kept.
pub async fn open_round(kilter: &Kilter, setup: Setup) -> Result<RandomId, ActionError> {
    let seed = random::fill::<32>().map_err(|_| ActionError::NoRandomness)?;
    let id = random::id().map_err(|_| ActionError::NoRandomness)?;
    let team_id = random::id().map_err(|_| ActionError::NoRandomness)?;
    let round = Round::open(id.clone(), team_id, setup, Catalogue::built_in())?;
    let key = KeptKey {
        key: RoundKey::generate(seed).to_bytes().to_vec(),
    };
    let changes = vec![
        Change::put(id.as_str(), &round)?,
        Change::put(id.as_str(), &key)?,
    ];
    kilter.store().commit(Commit::of(changes)).await?;
    kilter.refresh().await;
    Ok(id)
}
