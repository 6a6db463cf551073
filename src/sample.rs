//! An invitation for tests.
#![allow(
    clippy::unwrap_used,
    reason = "a test may stop where a value is not as built above"
)]

use kilter_core::asking::Asking;
use kilter_core::disclosure::Minimum;
use kilter_core::exchange::invitation::Invitation;
use kilter_core::instrument::InstrumentKey;
use kilter_core::names::Name;
use kilter_core::wording::Wording;

/// Joe asks nine people of Millbrook in spring.
pub fn invitation(checks: Vec<InstrumentKey>) -> Invitation {
    let name = |text| Name::new(text).unwrap();
    Invitation {
        asked_by: name("Joe"),
        asking: Asking {
            team: name("Millbrook"),
            round: name("Spring"),
            minimum: Minimum::default(),
            wording: Wording::default(),
            checks,
            lists: Default::default(),
            language: Default::default(),
        },
        team_size: 9,
        key: [7; 32],
    }
}
