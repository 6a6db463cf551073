use crate::t;
use kilter_core::disclosure::Minimum;
use kilter_core::exchange::invitation::InvitationFault;
use std::borrow::Cow;

/// Why a text is no invitation, and what to do.
#[must_use]
pub fn invitation_fault(fault: &InvitationFault) -> Cow<'static, str> {
    let say = t().join;
    match fault {
        InvitationFault::Nothing => say.nothing(),
        InvitationFault::Damaged => say.damaged(),
        InvitationFault::Version { .. } => say.newer(),
        InvitationFault::Name(_) => say.wrong_name(),
        InvitationFault::TeamSize { found } => say.wrong_team_size(*found),
        InvitationFault::Minimum { found } => say.low_minimum(*found, Minimum::default().replies()),
        InvitationFault::Contents => say.wrong_contents(),
    }
}
