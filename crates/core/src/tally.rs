//! How many people chose each option of each item.
//!
//! Tallies add: in any order, in any grouping, with the empty tally as zero. That is all that
//! a closed round keeps of its replies.

use crate::answers::Choice;
use crate::ids::{ItemId, QuestionId};
use crate::instrument::Instrument;
use crate::observations::Observations;
use crate::shares_tally::SharesTally;
use crate::tally_error::TallyError;
use smallvec::SmallVec;

/// How many people chose each option of an item. Those of up to six options, as all of ours are, need no allocation of
/// their own: there are a hundred thousand items in 2,500 team summaries.
pub type Counts = SmallVec<[u32; 6]>;

/// The counts of one item.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ItemTally {
    /// The item.
    pub id: ItemId,
    /// How many people chose each option, in the options' order.
    pub counts: Counts,
    /// How many opted out.
    pub opted_out: u32,
}

impl ItemTally {
    /// How many people chose an option: those who opted out are not among them.
    #[must_use]
    pub fn scored(&self) -> u32 {
        self.counts
            .iter()
            .fold(0, |sum, count| sum.saturating_add(*count))
    }
}

/// The counts of one instrument.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Tally {
    replies: u32,
    items: Vec<ItemTally>,
    shares: Vec<SharesTally>,
}

impl Tally {
    /// Nobody counted yet.
    #[must_use]
    pub fn empty(instrument: &Instrument) -> Self {
        let items = instrument
            .counted()
            .into_iter()
            .map(|(id, options)| ItemTally {
                id,
                counts: SmallVec::from_elem(0, options),
                opted_out: 0,
            })
            .collect();
        Self {
            replies: 0,
            items,
            shares: SharesTally::empty(instrument),
        }
    }

    /// The tally with these counts, and with points that nobody has shared out.
    ///
    /// # Errors
    /// Where they are not this instrument's items in order, or not the counts of `replies` people.
    pub fn from_counts(
        instrument: &Instrument,
        replies: u32,
        items: Vec<ItemTally>,
    ) -> Result<Self, TallyError> {
        let tally = Self {
            replies,
            items,
            shares: SharesTally::empty(instrument),
        };
        tally.same_shape(&Self::empty(instrument))?;
        for item in &tally.items {
            let found =
                item.counts.iter().map(|n| u64::from(*n)).sum::<u64>() + u64::from(item.opted_out);
            if found != u64::from(replies) {
                let item = item.id.clone();
                return Err(TallyError::DoesNotAddUp {
                    item,
                    found,
                    expected: replies,
                });
            }
        }
        Ok(tally)
    }

    /// The same with these sums of points that were shared out.
    ///
    /// # Errors
    /// Where they are not of this instrument's questions in order, or not of these people.
    pub fn with_shares(
        mut self,
        instrument: &Instrument,
        shares: Vec<SharesTally>,
    ) -> Result<Self, TallyError> {
        self.shares = shares;
        self.same_shape(&Self::empty(instrument))?;
        for (sums, question) in self.shares.iter().zip(instrument.share_points()) {
            sums.fits(question, self.replies)?;
        }
        Ok(self)
    }

    /// The tally of `replies` people with these cells: for each of the counted items its options'
    /// counts and the opt-outs after them; none where they do not fit.
    #[must_use]
    pub(crate) fn from_cells(
        counted: &[(ItemId, usize)],
        replies: u32,
        mut cells: &[u32],
    ) -> Option<Self> {
        let mut items = Vec::with_capacity(counted.len());
        for (id, options) in counted {
            let (mine, rest) = cells.split_at_checked(options + 1)?;
            let (opted_out, counts) = mine.split_last()?;
            let found: u64 = mine.iter().map(|count| u64::from(*count)).sum();
            (found == u64::from(replies)).then_some(())?;
            items.push(ItemTally {
                id: id.clone(),
                counts: SmallVec::from_slice(counts),
                opted_out: *opted_out,
            });
            cells = rest;
        }
        cells.is_empty().then_some(Self {
            replies,
            items,
            shares: Vec::new(),
        })
    }

    /// How many people replied.
    #[must_use]
    pub fn replies(&self) -> u32 {
        self.replies
    }

    /// The counts, in the instrument's order.
    #[must_use]
    pub fn items(&self) -> &[ItemTally] {
        &self.items
    }

    /// The sums of points that were shared out, in the instrument's order.
    #[must_use]
    pub fn all_shares(&self) -> &[SharesTally] {
        &self.shares
    }

    /// The sums of this question.
    #[must_use]
    pub fn shares(&self, id: &QuestionId) -> Option<&SharesTally> {
        self.shares.iter().find(|sums| sums.id == *id)
    }

    /// The counts of this item.
    #[must_use]
    pub fn item(&self, id: &ItemId) -> Option<&ItemTally> {
        self.items.iter().find(|item| item.id == *id)
    }

    /// Counts one more person.
    ///
    /// # Errors
    /// Where the observations are of another instrument; nothing is counted then.
    pub fn count(&mut self, observations: &Observations) -> Result<(), TallyError> {
        let mut next = self.clone();
        next.replies = next.replies.checked_add(1).ok_or(TallyError::TooMany)?;
        if observations.chosen.len() != next.items.len()
            || observations.given.len() != next.shares.len()
        {
            return Err(TallyError::OtherItem {
                found: String::new(),
                expected: String::new(),
            });
        }
        for (item, (id, choice)) in next.items.iter_mut().zip(&observations.chosen) {
            same_item(item.id.as_str(), id.as_str())?;
            let cell = match choice {
                Choice::OptedOut => Some(&mut item.opted_out),
                Choice::Option(chosen) => item.counts.get_mut(*chosen),
            };
            let Some(cell) = cell else {
                let expected = item.counts.len();
                return Err(TallyError::OptionCount {
                    item: id.clone(),
                    found: 0,
                    expected,
                });
            };
            *cell += 1;
        }
        for (sums, given) in next.shares.iter_mut().zip(&observations.given) {
            same_item(sums.id.as_str(), given.id.as_str())?;
            sums.count(given)?;
        }
        *self = next;
        Ok(())
    }

    /// The tally without the answers to some items, and without some points: all count as opted out there.
    #[must_use]
    pub fn leaving_out(
        &self,
        leave_out: impl Fn(&ItemTally) -> bool,
        leave_out_shares: impl Fn(&SharesTally) -> bool,
    ) -> Self {
        let mut left = self.clone();
        for item in &mut left.items {
            if leave_out(item) {
                item.counts.fill(0);
                item.opted_out = left.replies;
            }
        }
        let shares = left.shares.iter_mut();
        shares
            .filter(|sums| leave_out_shares(sums))
            .for_each(SharesTally::clear);
        left
    }

    /// The tally without what this instrument does not count: asked with no lists, without their entries. Entries with
    /// the same id and other names are not the same thing, so that counts of them are neither added nor compared.
    #[must_use]
    pub fn of_what_it_counts(&self, instrument: &Instrument) -> Self {
        let counted = instrument.counted();
        let mut left = self.clone();
        left.items
            .retain(|item| counted.iter().any(|(id, _)| *id == item.id));
        left
    }

    /// The tally without the sums of some points, as it may leave: how many shared them out is still said.
    #[must_use]
    pub fn without_sums(&self, withheld: impl Fn(&SharesTally) -> bool) -> Self {
        let mut left = self.clone();
        let shares = left.shares.iter_mut().filter(|sums| withheld(sums));
        shares.for_each(|shares| shares.sums.clear());
        left
    }

    /// The sum with this tally can be counted.
    ///
    /// # Errors
    /// As of [`Self::plus`].
    pub(crate) fn has_room_for(&self, other: &Self) -> Result<(), TallyError> {
        other.same_shape(self)?;
        // Nothing is counted more often than there are replies.
        add(self.replies, other.replies).map(drop)
    }

    /// Adds another one, a statement that is to be left out as opted out by all.
    ///
    /// # Errors
    /// As of [`Self::plus`]; nothing is added then.
    pub(crate) fn add(
        &mut self,
        other: &Self,
        leave_out: impl Fn(&ItemTally) -> bool,
        leave_out_shares: impl Fn(&SharesTally) -> bool,
    ) -> Result<(), TallyError> {
        self.has_room_for(other)?;
        self.replies = add(self.replies, other.replies)?;
        for (sum, item) in self.items.iter_mut().zip(&other.items) {
            if leave_out(item) {
                sum.opted_out = add(sum.opted_out, other.replies)?;
                continue;
            }
            for (sum, count) in sum.counts.iter_mut().zip(&item.counts) {
                *sum = add(*sum, *count)?;
            }
            sum.opted_out = add(sum.opted_out, item.opted_out)?;
        }
        for (sums, other) in self.shares.iter_mut().zip(&other.shares) {
            if !leave_out_shares(other) {
                sums.add(other)?;
            }
        }
        Ok(())
    }

    /// Both together.
    ///
    /// # Errors
    /// Where they count other items, or more people than can be counted.
    pub fn plus(&self, other: &Self) -> Result<Self, TallyError> {
        other.same_shape(self)?;
        let mut shares = self.shares.clone();
        for (sums, other) in shares.iter_mut().zip(&other.shares) {
            sums.add(other)?;
        }
        let items = self.items.iter().zip(&other.items).map(|(a, b)| {
            let counts = a
                .counts
                .iter()
                .zip(&b.counts)
                .map(|(a, b)| add(*a, *b))
                .collect::<Result<_, _>>()?;
            Ok(ItemTally {
                id: a.id.clone(),
                counts,
                opted_out: add(a.opted_out, b.opted_out)?,
            })
        });
        Ok(Self {
            replies: add(self.replies, other.replies)?,
            items: items.collect::<Result<_, TallyError>>()?,
            shares,
        })
    }

    fn same_shape(&self, expected: &Self) -> Result<(), TallyError> {
        let name = |item: Option<&ItemTally>| item.map_or_else(String::new, |i| i.id.to_string());
        for place in 0..self.items.len().max(expected.items.len()) {
            let (found, wanted) = (self.items.get(place), expected.items.get(place));
            let (Some(item), Some(like)) = (found, wanted) else {
                return Err(TallyError::OtherItem {
                    found: name(found),
                    expected: name(wanted),
                });
            };
            same_item(like.id.as_str(), item.id.as_str())?;
            if item.counts.len() != like.counts.len() {
                return Err(TallyError::OptionCount {
                    item: item.id.clone(),
                    found: item.counts.len(),
                    expected: like.counts.len(),
                });
            }
        }
        let question =
            |sums: Option<&SharesTally>| sums.map_or_else(String::new, |sums| sums.id.to_string());
        for place in 0..self.shares.len().max(expected.shares.len()) {
            let (found, wanted) = (self.shares.get(place), expected.shares.get(place));
            same_item(&question(wanted), &question(found))?;
        }
        Ok(())
    }
}

fn add(a: u32, b: u32) -> Result<u32, TallyError> {
    a.checked_add(b).ok_or(TallyError::TooMany)
}

fn same_item(expected: &str, found: &str) -> Result<(), TallyError> {
    if expected == found {
        return Ok(());
    }
    Err(TallyError::OtherItem {
        found: found.to_string(),
        expected: expected.to_string(),
    })
}
