//! Points that were shared out, as sums.

use crate::answers::Choice;
use crate::ids::QuestionId;
use crate::instrument::{Instrument, SharePoints};
use crate::tally_error::TallyError;

/// The points that people gave each aim, as sums: never how many gave how many.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SharesTally {
    /// The question.
    pub id: QuestionId,
    /// The points of all who shared them out, for each aim in the question's order. They add up to the points of each
    /// times the people who did. None at all where too few did for their sums to leave.
    pub sums: Vec<u64>,
    /// How many shared them out.
    pub answered: u32,
}

/// What one person gave: the points of each aim, or nothing.
#[derive(Clone, PartialEq, Eq)]
pub struct Given {
    pub(crate) id: QuestionId,
    pub(crate) points: Option<Vec<u32>>,
}

impl SharesTally {
    /// Nobody counted yet.
    #[must_use]
    pub fn empty(instrument: &Instrument) -> Vec<Self> {
        let empty = |question: &SharePoints| Self {
            id: question.id.clone(),
            sums: vec![0; question.aims.len()],
            answered: 0,
        };
        instrument.share_points().map(empty).collect()
    }

    /// Are these the sums of such a question, of so many replies?
    ///
    /// # Errors
    /// [`TallyError::OptionCount`] with another number of aims, [`TallyError::SharesDoNotAddUp`] where the points are
    /// not those of the people who gave them, or more people gave some than replied.
    pub fn fits(&self, question: &SharePoints, replies: u32) -> Result<(), TallyError> {
        let (found, expected) = (self.sums.len(), question.aims.len());
        if found == 0 && self.answered <= replies {
            return Ok(());
        }
        if found != expected {
            return Err(TallyError::OptionCount {
                item: self.id.as_str().into(),
                found,
                expected,
            });
        }
        let found = self
            .sums
            .iter()
            .try_fold(0_u64, |all, sum| all.checked_add(*sum));
        let found = found.ok_or(TallyError::TooMany)?;
        let expected = u64::from(self.answered) * u64::from(question.points);
        if found == expected && self.answered <= replies {
            return Ok(());
        }
        Err(TallyError::SharesDoNotAddUp {
            question: self.id.clone(),
            found,
            expected,
        })
    }

    pub(crate) fn count(&mut self, given: &Given) -> Result<(), TallyError> {
        let Some(points) = &given.points else {
            return Ok(());
        };
        self.answered = self.answered.checked_add(1).ok_or(TallyError::TooMany)?;
        for (sum, points) in self.sums.iter_mut().zip(points) {
            *sum = sum
                .checked_add(u64::from(*points))
                .ok_or(TallyError::TooMany)?;
        }
        Ok(())
    }

    pub(crate) fn add(&mut self, other: &Self) -> Result<(), TallyError> {
        let answered = self.answered.checked_add(other.answered);
        self.answered = answered.ok_or(TallyError::TooMany)?;
        // What is not said of some is not known of all.
        if other.sums.is_empty() {
            self.sums.clear();
        }
        for (sum, more) in self.sums.iter_mut().zip(&other.sums) {
            *sum = sum.checked_add(*more).ok_or(TallyError::TooMany)?;
        }
        Ok(())
    }

    /// As if nobody had shared points out.
    pub(crate) fn clear(&mut self) {
        self.answered = 0;
        self.sums.fill(0);
    }
}

impl Given {
    /// What a person gave, from what they chose for each aim: the option at place n is n points.
    pub(crate) fn of(
        question: &SharePoints,
        choices: impl Iterator<Item = Option<Choice>>,
    ) -> Self {
        let points = choices.map(|choice| match choice {
            Some(Choice::Option(points)) => u32::try_from(points).ok(),
            _ => None,
        });
        let points: Option<Vec<u32>> = points.collect();
        let all = |points: &Vec<u32>| points.iter().sum::<u32>() == question.points;
        Self {
            id: question.id.clone(),
            points: points.filter(all),
        }
    }
}
