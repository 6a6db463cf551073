//! The last of each person's replies, which takes the place of those before it.

use crate::ids::RandomId;
use crate::reply::Reply;
use litemap::LiteMap;
use std::cmp::Ordering;

/// One reply of each draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Latest {
    /// The last of each draft, and all that name no draft.
    pub replies: Vec<Reply>,
    /// How many were made again: never whose, and never before the round is closed.
    pub replaced: u32,
}

impl Latest {
    /// Takes the reply with the highest count of each draft. Of equal counts, which only a changed program writes, or two
    /// tabs that could not hear each other, it is the one whose choices come last in the order of the items' ids: the
    /// same, in whatever order they arrived. A reply of version 1 names no draft and stands for one person.
    #[must_use]
    pub fn of(opened: &[Reply]) -> Self {
        let (mut latest, mut replies) = (LiteMap::<&RandomId, &Reply>::new(), Vec::new());
        for reply in opened {
            let Some(made) = &reply.made else {
                replies.push(reply.clone());
                continue;
            };
            let last = latest.entry(&made.draft).or_insert(reply);
            if later(reply, last) == Ordering::Greater {
                *last = reply;
            }
        }
        replies.extend(latest.values().copied().cloned());
        let replaced = opened.len().saturating_sub(replies.len());
        Self {
            replaced: u32::try_from(replaced).unwrap_or(u32::MAX),
            replies,
        }
    }

    /// How many people these are of.
    #[must_use]
    pub fn people(&self) -> u32 {
        u32::try_from(self.replies.len()).unwrap_or(u32::MAX)
    }
}

fn later(one: &Reply, other: &Reply) -> Ordering {
    let count = |reply: &Reply| reply.made.as_ref().map(|made| made.count);
    count(one)
        .cmp(&count(other))
        .then_with(|| one.checks.cmp(&other.checks))
}
