use kilter_core::exchange::team_summary::TeamSummary;
use kilter_text::t;
use std::borrow::Cow;

/// A round's name and month, as a report's heading says them.
pub fn round_name(summary: &TeamSummary) -> Cow<'static, str> {
    let month = t().words.month(summary.head.month);
    t().report.round(&summary.head.round.in_words(), &month)
}

/// What tells two results of one name apart: the month, and how many people replied.
pub fn month_and_people(summary: &TeamSummary) -> String {
    let month = t().words.month(summary.head.month);
    format!("{month}, {}", replies_in_words(summary))
}

/// How many people replied, of how many.
pub fn replies_in_words(summary: &TeamSummary) -> String {
    let replies = t()
        .report
        .replies(summary.replies(), summary.head.team_size);
    replies.into_owned()
}

/// The same with the team before it.
pub fn team_and_round(summary: &TeamSummary) -> Cow<'static, str> {
    t().open
        .view(&summary.head.team.in_words(), &round_name(summary))
}
