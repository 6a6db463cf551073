//! A sealed reply as text, and the sealed replies in a text: one, several, or a whole chat.

use super::find::{Code, codes};
use super::invitation::{Invitation, TAG_LEN};
use super::token::{self, TokenKind};
use crate::reply::SealedReply;
use std::collections::BTreeSet;

/// The version of the bytes.
const VERSION: u8 = 1;

/// What was found in a text, for a round: never whose.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Collected {
    /// Replies to this round that were not here.
    pub new: Vec<SealedReply>,
    /// How many were here already, or stood in the text before.
    pub already_here: u32,
    /// How many are meant for another round.
    pub other_round: u32,
    /// How many were cut short or changed on their way.
    pub damaged: u32,
}

impl Collected {
    /// Nothing that looks like a reply was found.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Looks for replies to an invitation. `sealed_lens` is how long a reply to its checks is once it is sealed: one
    /// length a version.
    #[must_use]
    pub fn from_text(
        text: &str,
        invitation: &Invitation,
        here: &BTreeSet<SealedReply>,
        sealed_lens: &[usize],
    ) -> Self {
        Self::from_codes(&codes(text), invitation, here, sealed_lens)
    }

    /// Looks for replies to an invitation among codes of every kind.
    #[must_use]
    pub fn from_codes(
        codes: &[Code],
        invitation: &Invitation,
        here: &BTreeSet<SealedReply>,
        sealed_lens: &[usize],
    ) -> Self {
        let (mut found, mut new) = (Self::default(), BTreeSet::new());
        let tag = invitation.tag();
        for code in codes.iter().filter(|code| code.kind == TokenKind::Reply) {
            let count = match code.bytes.as_deref().map(parts) {
                Ok(Some((of, sealed)))
                    if of == tag.as_slice() && sealed_lens.contains(&sealed.len()) =>
                {
                    let sealed = SealedReply(sealed.to_vec());
                    if !here.contains(&sealed) && new.insert(sealed) {
                        continue;
                    }
                    &mut found.already_here
                }
                Ok(Some((of, _))) if of != tag.as_slice() => &mut found.other_round,
                _ => &mut found.damaged,
            };
            *count = count.saturating_add(1);
        }
        found.new = new.into_iter().collect();
        found
    }
}

/// The text of a sealed reply; the same for the same reply.
#[must_use]
pub fn reply_text(invitation: &Invitation, sealed: &SealedReply) -> String {
    let bytes = [&[VERSION][..], &invitation.tag(), &sealed.0].concat();
    token::write(TokenKind::Reply, &bytes).unwrap_or_default()
}

/// Its round's tag, and the sealed reply.
fn parts(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    bytes.strip_prefix(&[VERSION])?.split_at_checked(TAG_LEN)
}
