//! Which of several sentences is said, where it depends on more than one argument.

use crate::messages::answer::Answer;
use crate::messages::join::Join;
use crate::messages::next_person::NextPerson;
use crate::messages::paper::Paper;
use crate::messages::report::Report;
use crate::messages::round::Round;
use crate::messages::words::Words;
use kilter_core::day::Day;
use kilter_core::disclosure::Minimum;
use kilter_core::month::Month;
use std::borrow::Cow;

impl Answer {
    /// Where a page stands.
    #[must_use]
    pub fn progress(self, from: u32, to: u32, of: u32) -> Cow<'static, str> {
        if from == to {
            self.statement_of(from, of)
        } else {
            self.statements_of(from, to, of)
        }
    }
}

impl Join {
    /// How many are asked, and from how many replies results show. A round is not set up so that they never can; an
    /// invitation from elsewhere may say it.
    #[must_use]
    pub fn people_asked(self, people: u32, minimum: u32) -> Cow<'static, str> {
        let never = Minimum::new(minimum).is_some_and(|minimum| !minimum.can_show(people));
        self.asked(people, minimum, never)
    }
}

impl NextPerson {
    /// How many have answered.
    #[must_use]
    pub fn answered(self, replies: u32, team_size: u32) -> Cow<'static, str> {
        if replies >= team_size && replies > 0 {
            self.all_answered(replies)
        } else {
            self.some_answered(replies, team_size)
        }
    }
}

impl Paper {
    /// How a check of the form was filled in.
    #[must_use]
    pub fn keyed_total(self, answers: u32, opted_out: u32, statements: u32) -> Cow<'static, str> {
        self.keyed_so_far(
            answers.saturating_add(opted_out),
            answers,
            opted_out,
            statements,
        )
    }
}

impl Report {
    /// Which round. One without a name of its own is called after its month.
    #[must_use]
    pub fn round(self, round: &str, month: &str) -> Cow<'static, str> {
        if round == month {
            return month.to_owned().into();
        }
        self.round_in_month(round, month)
    }
}

impl Round {
    /// Fewer replies than the minimum.
    #[must_use]
    pub fn below_minimum(self, replies: u32, minimum: u32) -> Cow<'static, str> {
        self.more_must_answer(replies, minimum, minimum.saturating_sub(replies))
    }
}

impl Words {
    /// The month in words, such as "March 2027".
    #[must_use]
    pub fn month(self, month: Month) -> Cow<'static, str> {
        self.month_of(month.month().into(), month.year().into())
    }

    /// The day in words, such as "12 May 2027".
    #[must_use]
    pub fn day(self, day: Day) -> Cow<'static, str> {
        self.day_of(day.day().into(), &self.month(day.month()))
    }
}

#[cfg(test)]
mod tests {
    use crate::t;
    use kilter_core::day::Day;
    use kilter_core::month::Month;

    #[test]
    fn a_round_that_can_never_show_says_so() {
        assert_eq!(
            t().join.people_asked(6, 6),
            "6 people are asked. Results show from 6 replies."
        );
        assert_eq!(
            t().join.people_asked(6, 11),
            "6 people are asked. Results show from 11 replies, so they can never show. \
             Ask about it before you answer."
        );
    }

    #[test]
    fn one_statement_is_in_the_singular() {
        assert_eq!(t().answer.progress(7, 7, 33), "Statement 7 of 33");
        assert_eq!(t().answer.progress(1, 5, 33), "Statements 1 to 5 of 33");
    }

    #[test]
    fn all_have_answered_once_nobody_is_left() {
        let answered = |replies| t().next_person.answered(replies, 9);
        assert_eq!(answered(0), "0 of 9 have answered.");
        assert_eq!(answered(1), "1 of 9 has answered.");
        assert_eq!(answered(9), "All 9 have answered.");
        assert_eq!(
            t().round.answered(9_999, 10_000),
            "9,999 of 10,000 have answered."
        );
    }

    #[test]
    fn a_round_without_a_name_is_called_after_its_month() {
        assert_eq!(t().report.round("March 2027", "March 2027"), "March 2027");
        assert_eq!(
            t().report.round("Spring", "March 2027"),
            "Spring, March 2027"
        );
    }

    #[test]
    fn a_form_is_counted_and_what_is_missing_is_worked_out() {
        assert_eq!(
            t().paper.keyed_total(13, 2, 15),
            "15 of 15: 13 answers, 2 can't say"
        );
        assert_eq!(
            t().round.below_minimum(1, 5),
            "1 reply so far. A result needs 5, so 4 more must answer."
        );
    }

    #[test]
    fn says_the_month() {
        let said = |month| t().words.month(Month::new(2027, month).unwrap());
        assert_eq!(
            [said(1), said(3), said(12)],
            ["January 2027", "March 2027", "December 2027"]
        );
        let day = Day::parse("2027-05-02").unwrap();
        assert_eq!(t().words.day(day), "2 May 2027");
    }
}
