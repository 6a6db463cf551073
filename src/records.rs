//! What Kilter keeps on this computer, and how each record is named and versioned.
//!
//! The versions are the records' own, apart from those of the exchange formats.

use crate::joined::Joined;
use crate::outbox::Outbox;
use crate::store::Kept;
use kilter_core::ids::RandomId;
use kilter_core::round::Round;
use serde::{Deserialize, Serialize};

impl Kept for Round {
    const KIND: &'static str = "round";
    const SCHEMA: u32 = 1;
}

/// The private key of an open round, apart from the round, so that closing forgets it whole.
#[derive(Clone, Serialize, Deserialize)]
pub struct KeptKey {
    /// The key's bytes.
    pub key: Vec<u8>,
}

impl Kept for KeptKey {
    const KIND: &'static str = "key";
    const SCHEMA: u32 = 1;
}

/// A team summary that was opened here.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct KeptSummary {
    /// Its bytes, which are UTF-8.
    pub json: String,
}

impl Kept for KeptSummary {
    const KIND: &'static str = "summary";
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
}

impl Kept for Outbox {
    const KIND: &'static str = "outbox";
    const SCHEMA: u32 = 1;
}

/// The id of the one record of next-person mode.
pub const THIS_COMPUTER: &str = "this";
