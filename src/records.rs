//! What Kilter keeps on this computer, and how each record is named and versioned.
//!
//! The versions are the records' own, apart from those of the exchange formats.

use crate::draft::Draft;
use crate::joined::Joined;
use crate::organising::Written;
use crate::outbox::Outbox;
use crate::store::{Kept, Why, read_as_is};
use kilter_core::ids::RandomId;
use kilter_core::round::Round;
use serde::{Deserialize, Serialize};
use serde_json::Value;

impl Kept for Round {
    const KIND: &'static str = "round";
    const SCHEMA: u32 = 1;
}

/// This computer is in next-person mode: kept, so that a member who opens the file again meets
/// the start screen and nothing of the organiser's.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct NextPersonMode {
    /// The round that people answer, or the outbox that takes their replies to an invitation.
    pub round: RandomId,
}

impl Kept for NextPersonMode {
    const KIND: &'static str = "next-person";
    const SCHEMA: u32 = 1;
}

impl Kept for Joined {
    const KIND: &'static str = "joined";
    const SCHEMA: u32 = 1;

    /// With checks, statements or options that this version does not have it is no draft here.
    fn read(schema: u32, data: Value) -> Result<Self, Why> {
        let joined: Self = read_as_is(schema, Self::SCHEMA, data)?;
        let draft = Draft::of_record(&joined, 0);
        draft.map(|_| joined).ok_or(Why::OtherShape)
    }
}

impl Kept for Outbox {
    const KIND: &'static str = "outbox";
    const SCHEMA: u32 = 1;

    fn read(schema: u32, data: Value) -> Result<Self, Why> {
        let outbox: Self = read_as_is(schema, Self::SCHEMA, data)?;
        let known = outbox.is_known();
        known.then_some(outbox).ok_or(Why::OtherShape)
    }
}

impl Kept for Written {
    const KIND: &'static str = "organising";
    const SCHEMA: u32 = 1;
}

/// The id of a record of which there is one.
pub const THIS_COMPUTER: &str = "this";
