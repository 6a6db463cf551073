use super::number::score;
use crate::t;
use kilter_core::disclosure::Withheld;
use kilter_core::exact::Exact;
use std::borrow::Cow;

/// Why something is not shown. How many could answer a statement is left unsaid: it may be one.
#[must_use]
pub fn withheld(why: Withheld) -> Cow<'static, str> {
    let t = t();
    match why {
        Withheld::TooFewReplies { replies, needed } => t.report.below_minimum(replies, needed),
        Withheld::RoundOpen => t.findings.round_open(),
        Withheld::TooFewAnswered { needed, .. } => t.findings.too_few_answered(needed),
        Withheld::TooFewParts { parts, all } => t.findings.too_few_parts(parts, all),
        Withheld::NoIntervalYet { needed, .. } => t.sure.ranges_from(needed),
        Withheld::NoChangeOfStatements { needed, .. } => t.sure.statements_from(needed),
        Withheld::SharesFrom { needed, .. } => t.readings.shares_from(needed),
        Withheld::WordsOnly { needed, .. } => t.statements.counts_from(needed),
    }
}

/// The figure, or why it is not shown.
#[must_use]
pub fn score_or_why(found: &Result<Exact, Withheld>) -> String {
    match found {
        Ok(found) => score(found),
        Err(why) => withheld(*why).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_who_could_answer_is_not_said() {
        let [one, two] = [1, 2].map(|answered| {
            withheld(Withheld::TooFewAnswered {
                answered,
                needed: 3,
            })
        });
        assert_eq!(one, two);
    }
}
