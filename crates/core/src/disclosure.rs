//! The one place that says what may be shown or exported, and why not.
//!
//! The rules P1 to P14 and the measurements behind them stand in `docs/privacy.md`. Every
//! screen, print and export asks here. A setting may raise a number, never lower one.

use serde::{Deserialize, Serialize};

/// Fewest replies of which anything beyond their number is shown (SHOW).
pub const SHOW: u32 = 5;
/// Fewest replies that make a team summary (EXPORT).
pub const EXPORT: u32 = 5;
/// Fewest replies from which single statements and opt-outs are shown as counts (COUNTS);
/// below it they are words.
pub const COUNTS: u32 = 8;
/// Fewest people whose points that they shared out are shown as sums (SHARES): below it sums tell more of a person than
/// how the team leans (docs/privacy.md).
pub const SHARES: u32 = 11;
/// Fewest replies from which a score has an interval.
pub const INTERVALS: u32 = 11;
/// Fewest replies of both rounds from which the change of a single statement is shown (P9).
pub const CHANGE_OF_STATEMENTS: u32 = 12;
/// Fewest people who must have answered a statement for it to be shown and scored (P5).
pub const ANSWERED: u32 = 3;
/// The numbers with `strict` on, as some NHS trusts do for staff surveys.
pub const STRICT: u32 = 11;

/// The fewest replies that may be shown or exported: 5 or more.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "u32", into = "u32")]
pub struct Minimum(u32);

impl Minimum {
    /// A minimum of this many replies; none where it is lower than the rules allow.
    #[must_use]
    pub fn new(replies: u32) -> Option<Self> {
        (replies >= SHOW && replies >= EXPORT).then_some(Self(replies))
    }

    /// How many replies.
    #[must_use]
    pub fn replies(self) -> u32 {
        self.0
    }
}

impl Minimum {
    /// Where so many are asked, their results can show: all of them may reply.
    #[must_use]
    pub fn can_show(self, asked: u32) -> bool {
        Rules::of(self).show(asked).is_ok()
    }
}

impl Default for Minimum {
    fn default() -> Self {
        Self(if SHOW > EXPORT { SHOW } else { EXPORT })
    }
}

impl TryFrom<u32> for Minimum {
    type Error = String;
    fn try_from(replies: u32) -> Result<Self, String> {
        Self::new(replies).ok_or_else(|| format!("a minimum of {replies} is below {SHOW}"))
    }
}

impl From<Minimum> for u32 {
    fn from(minimum: Minimum) -> Self {
        minimum.0
    }
}

/// The rules in force: a round's minimum and the setting `strict`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Rules {
    /// The round's minimum, or the importer's where that is higher.
    pub minimum: Minimum,
    /// Every number is at least [`STRICT`].
    pub strict: bool,
}

/// Why something may not be shown or exported. It carries what a person needs to be told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, thiserror::Error)]
pub enum Withheld {
    /// Too few replies to show or export anything but their number (P1).
    #[error("{replies} replies, {needed} needed")]
    TooFewReplies {
        /// How many there are.
        replies: u32,
        /// How many are needed.
        needed: u32,
    },
    /// The round is open: nothing is shown but how many have answered (P2).
    #[error("the round is open")]
    RoundOpen,
    /// Too few could answer this statement (P5).
    #[error("{answered} could answer, {needed} needed")]
    TooFewAnswered {
        /// How many could.
        answered: u32,
        /// How many are needed.
        needed: u32,
    },
    /// Too few of a scale's parts can be shown (P5).
    #[error("{parts} of {all} parts, more than half needed")]
    TooFewParts {
        /// How many can.
        parts: usize,
        /// How many there are.
        all: usize,
    },
    /// Too few replies for an interval.
    #[error("{replies} replies, intervals from {needed}")]
    NoIntervalYet {
        /// How many replies.
        replies: u32,
        /// From how many there are intervals.
        needed: u32,
    },
    /// Too few replies in one of two rounds to show how a single statement changed (P9).
    #[error("{replies} replies in one of the rounds, single statements from {needed}")]
    NoChangeOfStatements {
        /// How many replies the smaller round has.
        replies: u32,
        /// How many both need.
        needed: u32,
    },
    /// Too few shared points out to show their sums (SHARES).
    #[error("{answered} shared points out, {needed} needed")]
    SharesFrom {
        /// How many did.
        answered: u32,
        /// From how many there are sums.
        needed: u32,
    },
    /// Words stand in place of counts (COUNTS).
    #[error("{replies} replies, counts from {needed}")]
    WordsOnly {
        /// How many replies.
        replies: u32,
        /// From how many there are counts.
        needed: u32,
    },
}

impl Rules {
    /// The rules of a round with this minimum.
    #[must_use]
    pub fn of(minimum: Minimum) -> Self {
        Self {
            minimum,
            strict: false,
        }
    }

    /// The higher of both: an import is judged by the importer's numbers too (P10).
    #[must_use]
    pub fn and(self, other: Self) -> Self {
        Self {
            minimum: self.minimum.max(other.minimum),
            strict: self.strict || other.strict,
        }
    }

    fn number(self, lowest: u32) -> u32 {
        let strict = if self.strict { STRICT } else { 0 };
        lowest.max(self.minimum.replies()).max(strict)
    }

    /// Results of this many replies may be shown (P1).
    ///
    /// # Errors
    /// Why not.
    pub fn show(self, replies: u32) -> Result<(), Withheld> {
        enough(replies, self.number(SHOW))
    }

    /// A check with this many replies may be part of a team summary (P1).
    ///
    /// # Errors
    /// Why not.
    pub fn export(self, replies: u32) -> Result<(), Withheld> {
        enough(replies, self.number(EXPORT))
    }

    /// Single statements and opt-outs may be shown as counts; otherwise as words.
    ///
    /// # Errors
    /// Why not.
    pub fn counts(self, replies: u32) -> Result<(), Withheld> {
        self.show(replies)?;
        let needed = self.number(COUNTS);
        if replies < needed {
            Err(Withheld::WordsOnly { replies, needed })
        } else {
            Ok(())
        }
    }

    /// Sums of points that so many of these replies shared out may be shown (SHARES, and P5 of those who did).
    ///
    /// # Errors
    /// Why not.
    pub fn shares(self, replies: u32, answered: u32) -> Result<(), Withheld> {
        self.show(replies)?;
        self.answered(answered)?;
        let needed = self.number(SHARES);
        // Who opted out is not in the sums: it is the people in them that must be so many.
        if answered < needed {
            return Err(Withheld::SharesFrom { answered, needed });
        }
        Ok(())
    }

    /// A score may have an interval.
    ///
    /// # Errors
    /// Why not.
    pub fn interval(self, replies: u32) -> Result<(), Withheld> {
        self.show(replies)?;
        let needed = self.number(INTERVALS);
        if replies < needed {
            Err(Withheld::NoIntervalYet { replies, needed })
        } else {
            Ok(())
        }
    }

    /// How scales changed between rounds with so many replies may be shown (P9).
    ///
    /// # Errors
    /// Why not.
    pub fn change(self, earlier: u32, later: u32) -> Result<(), Withheld> {
        self.show(earlier)?;
        self.show(later)
    }

    /// The error and the interval of how a scale changed between rounds with so many replies may be shown. Its scores
    /// and the verdict are, as [`Self::change`] says.
    ///
    /// # Errors
    /// Why not.
    pub fn precision_of_change(self, earlier: u32, later: u32) -> Result<(), Withheld> {
        self.interval(earlier).and(self.interval(later))
    }

    /// The smallest clear change of a scale: where either round has words in place of counts
    /// (COUNTS), up to the next tenth of the scale's own unit. It is made of the spreads of single
    /// statements, so to the last digit it would tell which counts are behind it. Rounded up it
    /// stays true: from there on a change is clear.
    #[must_use]
    pub fn smallest_clear(self, earlier: u32, later: u32, exact: f64) -> f64 {
        let counts = self.counts(earlier).and(self.counts(later));
        if counts.is_ok() {
            exact
        } else {
            (exact * 10.0).ceil() / 10.0
        }
    }

    /// How single statements changed may be shown (P9).
    ///
    /// # Errors
    /// Why not.
    pub fn change_of_statements(self, earlier: u32, later: u32) -> Result<(), Withheld> {
        self.change(earlier, later)?;
        let replies = earlier.min(later);
        let needed = self.number(CHANGE_OF_STATEMENTS);
        if replies < needed {
            Err(Withheld::NoChangeOfStatements { replies, needed })
        } else {
            Ok(())
        }
    }

    /// It must be said that somebody who joined or left could be guessed (P9).
    #[must_use]
    pub fn joiner_could_be_guessed(self, earlier: u32, later: u32) -> bool {
        (1..=2).contains(&earlier.abs_diff(later)) && earlier.min(later) < CHANGE_OF_STATEMENTS
    }

    /// Several teams together have counts and the smallest of them has words (COUNTS): who has the
    /// others' counts could take them away, and it must be said. From how many replies on there are
    /// counts, then. P7 adds every team that may be shown, so the sum itself is not withheld.
    #[must_use]
    pub fn could_be_taken_apart(self, smallest: u32, together: u32) -> Option<u32> {
        match (self.counts(smallest), self.counts(together)) {
            (Err(Withheld::WordsOnly { needed, .. }), Ok(())) => Some(needed),
            _ => None,
        }
    }

    /// A statement that so many could answer may be shown and scored (P5).
    ///
    /// # Errors
    /// Why not.
    pub fn answered(self, answered: u32) -> Result<(), Withheld> {
        if answered < ANSWERED {
            return Err(Withheld::TooFewAnswered {
                answered,
                needed: ANSWERED,
            });
        }
        Ok(())
    }

    /// A scale has a score when more than half of its parts can be shown (P5).
    ///
    /// # Errors
    /// Why not.
    pub fn scale(self, parts: usize, all: usize) -> Result<(), Withheld> {
        if parts.saturating_mul(2) > all {
            Ok(())
        } else {
            Err(Withheld::TooFewParts { parts, all })
        }
    }

    /// A statement's answers as words that never point at one person (P8, COUNTS).
    #[must_use]
    pub fn in_words(self, counts: &[u32]) -> InWords {
        InWords::of(counts)
    }
}

fn enough(replies: u32, needed: u32) -> Result<(), Withheld> {
    if replies < needed {
        Err(Withheld::TooFewReplies { replies, needed })
    } else {
        Ok(())
    }
}

/// How large a part of the people chose an option, in words.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Share {
    /// At least two.
    Some,
    /// Half of an even number, or the last whole number below half of an odd one.
    AboutHalf,
    /// More than half.
    Most,
    /// All or all but one.
    NearlyAll,
}

/// The largest part of the people, in words. Smaller parts are left unsaid: what is said of all
/// but one option would point at the last.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct InWords {
    /// How large; none where no two people agree.
    pub share: Option<Share>,
    /// The places of the options that this large a part chose, each by itself, from 0.
    pub options: Vec<usize>,
}

impl InWords {
    /// The words for these counts of an item.
    #[must_use]
    pub fn of(counts: &[u32]) -> Self {
        let answered = counts
            .iter()
            .fold(0_u64, |sum, count| sum + u64::from(*count));
        let share = counts
            .iter()
            .filter_map(|count| share(u64::from(*count), answered))
            .max();
        let options = counts
            .iter()
            .enumerate()
            .filter(|(_, count)| {
                share.is_some() && self::share(u64::from(**count), answered) == share
            })
            .map(|(option, _)| option)
            .collect();
        Self { share, options }
    }
}

fn share(count: u64, answered: u64) -> Option<Share> {
    if count < 2 {
        None
    } else if count + 1 >= answered {
        Some(Share::NearlyAll)
    } else if count * 2 > answered {
        Some(Share::Most)
    } else if count * 2 + 1 >= answered {
        Some(Share::AboutHalf)
    } else {
        Some(Share::Some)
    }
}
