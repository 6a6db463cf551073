//! The rows of a team, through core, to the bytes of its team summary: the way that the app goes.

use crate::chance::Draws;
use crate::fault::Fault;
use crate::population::Row;
use kilter_core::answers::{Answers, Choice};
use kilter_core::asking::Asking;
use kilter_core::disclosure::Minimum;
use kilter_core::ids::RandomId;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::month::Month;
use kilter_core::names::Name;
use kilter_core::reply::{Reply, SealedReply};
use kilter_core::round::{Event, Round};
use kilter_core::setup::Setup;
use kilter_core::wording::Wording;

/// The team summary of these people, as it is saved.
///
/// # Errors
/// Where core refuses the round, above all below the minimum.
pub fn export(rows: &[Row], instrument: &Instrument, draws: &mut Draws) -> Result<String, Fault> {
    let (catalogue, checks) = (Catalogue::built_in(), [instrument]);
    let [id, team_id] = [draws.bytes(), draws.bytes()].map(RandomId::from_bytes);
    let mut round = Round::open(id, team_id, setup(rows, instrument)?, catalogue)?;
    let mut opened = Vec::new();
    for row in rows {
        let reply = Reply {
            checks: vec![Some(answers(row, instrument)?)],
            made: None,
        };
        let bytes = reply.encode(&checks)?;
        opened.push(Reply::decode(&bytes, &checks)?);
        // Core never looks into a sealed reply: any bytes that no other reply has stand for it.
        let sealed = SealedReply(draws.bytes().to_vec());
        round = round.apply(Event::ReplyAdded(sealed), catalogue)?;
    }
    match round.apply(Event::Closed(opened), catalogue)? {
        Round::Closed(closed) => Ok(closed.summary),
        Round::Open(_) => Err(Fault::Missing("closed round after closing")),
    }
}

fn setup(rows: &[Row], instrument: &Instrument) -> Result<Setup, Fault> {
    Ok(Setup {
        asking: Asking {
            team: Name::new("Made-up team")?,
            round: Name::new("Attack")?,
            minimum: Minimum::default(),
            wording: Wording::default(),
            checks: vec![instrument.key.clone()],
            lists: Default::default(),
            language: Default::default(),
        },
        team_size: u32::try_from(rows.len()).unwrap_or(u32::MAX),
        month: Month::new(2027, 3).ok_or(Fault::Missing("month"))?,
    })
}

fn answers(row: &Row, instrument: &Instrument) -> Result<Answers, Fault> {
    let mut answers = Answers::new();
    for (item, choice) in instrument.items.iter().zip(row) {
        let options = instrument
            .options_of(item)
            .map_or(0, |scale| scale.options.len());
        let choice = if *choice < options {
            Choice::Option(*choice)
        } else {
            Choice::OptedOut
        };
        answers.choose(instrument, &item.id, choice)?;
    }
    Ok(answers)
}
