//! One team answering chosen instruments once; open, then closed for good.
//!
//! Until closing a round holds sealed replies and no tally, so no result exists (P2). Closing
//! counts the opened replies, keeps the summary's bytes and forgets the rest (P3).

use crate::asking::{AskingError, LARGEST_TEAM};
use crate::disclosure::{Minimum, Rules, Withheld};
use crate::exchange::invitation::{Invitation, KEY_LEN};
use crate::exchange::table::Table;
use crate::exchange::team_summary::{CheckTally, TeamSummary};
use crate::ids::RandomId;
use crate::instrument::{Catalogue, Instrument};
use crate::latest::Latest;
use crate::names::Name;
use crate::observations::Observations;
use crate::reply::{Reply, SealedReply};
use crate::setup::Setup;
use crate::summary_head::SummaryHead;
use crate::tally::Tally;
use crate::tally_error::TallyError;
use serde::{Deserialize, Serialize};
use std::collections::BTreeSet;

/// A round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case", deny_unknown_fields)]
#[allow(
    clippy::large_enum_variant,
    reason = "there are a handful of rounds, and an open one becomes a closed one in its place"
)]
pub enum Round {
    /// It takes replies.
    Open(OpenRound),
    /// It is closed for good.
    Closed(ClosedRound),
}

/// A round that takes replies.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpenRound {
    /// The round's random id.
    pub id: RandomId,
    /// The team's random id.
    pub team_id: RandomId,
    /// What the organiser chose.
    pub setup: Setup,
    /// The invitation, once people elsewhere are asked. From then on the set-up stays as it says.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub invitation: Option<Invitation>,
    /// The sealed replies. A set in the order of their bytes, which are random, so that not
    /// even the order of arrival is kept.
    pub replies: BTreeSet<SealedReply>,
}

/// A closed round: what the team was asked, and the bytes of its summary.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClosedRound {
    /// The round's random id.
    pub id: RandomId,
    /// The team's random id.
    pub team_id: RandomId,
    /// What the organiser chose.
    pub setup: Setup,
    /// The team summary, byte for byte as every export gives it; it is UTF-8.
    pub summary: String,
}

/// What can happen to a round.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Event {
    /// The organiser changes how many people are asked.
    TeamSizeChanged(u32),
    /// People elsewhere are asked: by whom, and the round's public key.
    Invited(Name, [u8; KEY_LEN]),
    /// Somebody's sealed reply arrives.
    ReplyAdded(SealedReply),
    /// Sealed replies arrive from other machines; those that are here already change nothing.
    RepliesAdded(Vec<SealedReply>),
    /// The organiser leaves out replies that can't be opened with the round's key.
    RepliesLeftOut(Vec<SealedReply>),
    /// The organiser closes the round; all its replies have been opened in memory. The last of each draft is counted.
    Closed(Vec<Reply>),
}

/// Why an event can't happen.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum RoundError {
    /// The round is closed for good (P3, P4).
    #[error("the round is closed")]
    Closed,
    /// No check is chosen, or one twice.
    #[error("no check, or one twice")]
    NoChecks,
    /// The chosen checks can't be asked.
    #[error(transparent)]
    Asking(#[from] AskingError),
    /// A team of nobody, or more than can be.
    #[error("a team of {found}: 1 to {LARGEST_TEAM}")]
    TeamSize {
        /// The number given.
        found: u32,
    },
    /// Fewer people are asked than have to reply: nobody would ever see a result.
    #[error("{team_size} people, results from {minimum} replies")]
    CanNeverShow {
        /// How many are asked.
        team_size: u32,
        /// From how many replies results show.
        minimum: u32,
    },
    /// An invitation is out that says something else.
    #[error("an invitation is out")]
    Invited,
    /// The same sealed reply is there already.
    #[error("this reply is there already")]
    ReplyTwice,
    /// More replies than people who were asked (P12).
    #[error("{replies} replies from a team of {team_size}")]
    MoreRepliesThanPeople {
        /// How many replies.
        replies: u32,
        /// How many people.
        team_size: u32,
    },
    /// Not all of the replies were opened, or more than there are.
    #[error("{found} opened, {expected} replies")]
    NotAllOpened {
        /// How many were opened.
        found: usize,
        /// How many there are.
        expected: usize,
    },
    /// So many replies were made again that too few people are left. How many is not said: the round is open (P2).
    #[error("replies made again, {needed} people needed")]
    TooFewPeople {
        /// How many are needed.
        needed: u32,
    },
    /// An opened reply does not fit the chosen checks.
    #[error("a reply that does not fit the checks")]
    UnfittingReply,
    /// Too few replies to close.
    #[error(transparent)]
    Withheld(#[from] Withheld),
}

impl From<TallyError> for RoundError {
    fn from(_: TallyError) -> Self {
        Self::UnfittingReply
    }
}

impl Round {
    /// Opens a round.
    ///
    /// # Errors
    /// [`RoundError::NoChecks`], [`RoundError::Asking`], [`RoundError::TeamSize`] or [`RoundError::CanNeverShow`].
    pub fn open(
        id: RandomId,
        team_id: RandomId,
        setup: Setup,
        catalogue: &Catalogue,
    ) -> Result<Self, RoundError> {
        team_size(setup.team_size, setup.asking.minimum)?;
        setup.asking.instruments(catalogue)?;
        let twice = setup.asking.checks.iter().enumerate().any(|(place, key)| {
            setup
                .asking
                .checks
                .iter()
                .take(place)
                .any(|earlier| earlier == key)
        });
        if setup.asking.checks.is_empty() || twice {
            return Err(RoundError::NoChecks);
        }
        Ok(Self::Open(OpenRound {
            id,
            team_id,
            setup,
            invitation: None,
            replies: BTreeSet::new(),
        }))
    }

    /// The round after an event.
    ///
    /// # Errors
    /// Why the event can't happen; the round is unchanged then.
    pub fn apply(&self, event: Event, catalogue: &Catalogue) -> Result<Self, RoundError> {
        let Self::Open(open) = self else {
            return Err(RoundError::Closed);
        };
        match event {
            Event::TeamSizeChanged(people) => {
                team_size(people, open.setup.asking.minimum)?;
                // Members were told how many are asked (P12).
                if open.invitation.is_some() {
                    return Err(RoundError::Invited);
                }
                let mut next = open.clone();
                next.setup.team_size = people;
                Ok(Self::Open(next))
            }
            Event::Invited(asked_by, key) => {
                let mut next = open.clone();
                let invitation = Invitation {
                    asked_by,
                    asking: open.setup.asking.clone(),
                    team_size: open.setup.team_size,
                    key,
                };
                if open
                    .invitation
                    .as_ref()
                    .is_some_and(|out| *out != invitation)
                {
                    return Err(RoundError::Invited);
                }
                next.invitation = Some(invitation);
                Ok(Self::Open(next))
            }
            Event::RepliesAdded(sealed) => {
                let mut next = open.clone();
                next.replies.extend(sealed);
                Ok(Self::Open(next))
            }
            Event::RepliesLeftOut(sealed) => {
                let mut next = open.clone();
                for reply in &sealed {
                    next.replies.remove(reply);
                }
                Ok(Self::Open(next))
            }
            Event::ReplyAdded(sealed) => {
                let mut next = open.clone();
                if !next.replies.insert(sealed) {
                    return Err(RoundError::ReplyTwice);
                }
                Ok(Self::Open(next))
            }
            Event::Closed(replies) => open.close(&replies, catalogue).map(Self::Closed),
        }
    }

    /// The round's random id.
    #[must_use]
    pub fn id(&self) -> &RandomId {
        match self {
            Self::Open(open) => &open.id,
            Self::Closed(closed) => &closed.id,
        }
    }

    /// What the organiser chose.
    #[must_use]
    pub fn setup(&self) -> &Setup {
        match self {
            Self::Open(open) => &open.setup,
            Self::Closed(closed) => &closed.setup,
        }
    }
}

impl OpenRound {
    /// How many have answered: all that is shown of an open round (P2).
    #[must_use]
    pub fn answered(&self) -> u32 {
        u32::try_from(self.replies.len()).unwrap_or(u32::MAX)
    }

    /// What another table of this round needs.
    #[must_use]
    pub fn table(&self) -> Table {
        Table {
            team_id: self.team_id.clone(),
            asking: self.setup.asking.clone(),
            month: self.setup.month,
        }
    }

    /// As far as sealed replies tell the round may be closed: of how many people they are shows when they are opened.
    ///
    /// # Errors
    /// Why not. Of more replies than people some may have been made again, so that may be tried all the same.
    pub fn may_close(&self) -> Result<(), RoundError> {
        Rules::of(self.setup.asking.minimum).export(self.answered())?;
        self.no_more_than_people(self.answered())
    }

    fn no_more_than_people(&self, people: u32) -> Result<(), RoundError> {
        let team_size = self.setup.team_size;
        if people > team_size {
            // Of sealed replies, also where fewer people are behind them: see `TooFewPeople`.
            let replies = self.answered();
            return Err(RoundError::MoreRepliesThanPeople { replies, team_size });
        }
        Ok(())
    }

    fn close(&self, replies: &[Reply], catalogue: &Catalogue) -> Result<ClosedRound, RoundError> {
        let rules = Rules::of(self.setup.asking.minimum);
        rules.export(self.answered())?;
        if replies.len() != self.replies.len() {
            return Err(RoundError::NotAllOpened {
                found: replies.len(),
                expected: self.replies.len(),
            });
        }
        let latest = Latest::of(replies);
        if rules.export(latest.people()).is_err() {
            let needed = rules.minimum.replies();
            return Err(RoundError::TooFewPeople { needed });
        }
        self.no_more_than_people(latest.people())?;
        let replies = &latest.replies;
        let instruments = self.setup.asking.instruments(catalogue)?;
        let checks = instruments.iter().enumerate().map(|(place, instrument)| {
            let tally = count(replies, place, instrument)?;
            Ok(CheckTally {
                key: instrument.key.clone(),
                lists: self.setup.asking.lists_of(&instrument.key).clone(),
                tally,
            })
        });
        let summary = TeamSummary {
            head: SummaryHead {
                id: self.id.clone(),
                team_id: self.team_id.clone(),
                team: self.setup.asking.team.clone(),
                round: self.setup.asking.round.clone(),
                month: self.setup.month,
                team_size: Some(self.setup.team_size),
            },
            minimum: self.setup.asking.minimum,
            wording: Some(self.setup.asking.wording.clone()),
            checks: checks.collect::<Result<_, RoundError>>()?,
        };
        let bytes = summary.to_bytes()?;
        Ok(ClosedRound {
            id: self.id.clone(),
            team_id: self.team_id.clone(),
            setup: self.setup.clone(),
            summary: String::from_utf8(bytes).map_err(|_| RoundError::UnfittingReply)?,
        })
    }
}

fn count(replies: &[Reply], place: usize, instrument: &Instrument) -> Result<Tally, RoundError> {
    let mut tally = Tally::empty(instrument);
    for reply in replies {
        match reply.checks.get(place) {
            None => return Err(RoundError::UnfittingReply),
            Some(None) => {}
            Some(Some(answers)) => {
                let observations = Observations::of(answers, instrument)
                    .map_err(|_| RoundError::UnfittingReply)?;
                tally.count(&observations)?;
            }
        }
    }
    Ok(tally)
}

fn team_size(found: u32, minimum: Minimum) -> Result<(), RoundError> {
    if !(1..=LARGEST_TEAM).contains(&found) {
        return Err(RoundError::TeamSize { found });
    }
    if !minimum.can_show(found) {
        return Err(RoundError::CanNeverShow {
            team_size: found,
            minimum: minimum.replies(),
        });
    }
    Ok(())
}
