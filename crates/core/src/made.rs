//! Which draft a reply was made of, and how often by then. It stands inside the seal, so that nobody sees it before
//! closing.

use crate::ids::RandomId;
use std::num::NonZeroU32;

/// Of one reply.
#[derive(Clone, PartialEq, Eq)]
pub struct Made {
    /// The draft's random number: of no person, and of no other round.
    pub draft: RandomId,
    /// How many different replies the draft had made by then, this one with them.
    pub count: NonZeroU32,
}

/// Never which draft, so that no log tells which replies are of one person.
impl std::fmt::Debug for Made {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Made")
    }
}
