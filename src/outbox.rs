//! Sealed replies on a room's computer that is not the organiser's: they wait to be handed over.

use kilter_core::exchange::invitation::Invitation;
use kilter_core::exchange::reply_text::reply_text;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::reply::SealedReply;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// The replies to an invitation that several people answer on this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Outbox {
    /// What they reply to.
    pub invitation: Invitation,
    /// The sealed replies. A set in the order of their bytes, which are random, so that neither
    /// what is kept nor what is handed over has an order of arrival.
    pub replies: BTreeSet<SealedReply>,
}

impl Outbox {
    /// An empty one.
    #[must_use]
    pub fn new(invitation: Invitation) -> Self {
        Self {
            invitation,
            replies: BTreeSet::new(),
        }
    }

    /// Its id: the same for the same invitation, so that reading it again finds the replies that
    /// are here.
    #[must_use]
    pub fn id(&self) -> RandomId {
        let mut bytes = [0; 16];
        for (to, from) in bytes.iter_mut().zip(self.invitation.hash()) {
            *to = from;
        }
        RandomId::from_bytes(bytes)
    }

    /// How many replies are in it.
    #[must_use]
    pub fn count(&self) -> u32 {
        u32::try_from(self.replies.len()).unwrap_or(u32::MAX)
    }

    /// Whether this version knows the checks that it asks for.
    #[must_use]
    pub fn is_known(&self) -> bool {
        let asked = self.invitation.asking.instruments(Catalogue::built_in());
        asked.is_ok()
    }

    /// The text to hand over: a reply a line.
    #[must_use]
    pub fn text(&self) -> String {
        let line = |reply| reply_text(&self.invitation, reply);
        let lines: Vec<String> = self.replies.iter().map(line).collect();
        lines.join("\n")
    }
}

#[cfg(all(test, not(target_arch = "wasm32")))]
#[allow(
    clippy::unwrap_used,
    reason = "a test may stop where a value is not as built above"
)]
mod tests {
    use super::*;
    use crate::sample::invitation;
    use kilter_core::exchange::reply_text::Collected;

    fn outbox(replies: &[u8]) -> Outbox {
        let checks = Catalogue::built_in().usual();
        let checks = checks.map(|check| check.key.clone()).collect();
        let mut outbox = Outbox::new(invitation(checks));
        let sealed = replies.iter().map(|byte| SealedReply(vec![*byte; 40]));
        outbox.replies.extend(sealed);
        outbox
    }

    #[test]
    fn nothing_tells_who_answered_first() {
        let (one, other) = (outbox(&[3, 1, 2]), outbox(&[1, 2, 3]));
        assert_eq!(one.text(), other.text());
        let kept = |outbox| serde_json::to_string(outbox).unwrap();
        assert_eq!(kept(&one), kept(&other));
        assert_eq!(serde_json::from_str::<Outbox>(&kept(&one)).unwrap(), one);
    }

    #[test]
    fn all_of_it_arrives() {
        let outbox = outbox(&[3, 1, 2]);
        let here = BTreeSet::from([SealedReply(vec![2; 40])]);
        let found = Collected::from_text(&outbox.text(), &outbox.invitation, &here, &[40]);
        assert_eq!((found.new.len(), found.already_here), (2, 1));
        assert_eq!((found.damaged, found.other_round), (0, 0));
    }

    #[test]
    fn another_invitation_has_another_outbox() {
        let mut other = outbox(&[1]);
        assert_eq!(other.id(), outbox(&[2]).id());
        assert!(other.is_known());
        other.invitation.asking.checks[0].edition = 9;
        assert_ne!(other.id(), outbox(&[]).id());
        assert!(!other.is_known());
    }
}
