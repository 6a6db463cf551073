use super::fault::SummaryNote;
use super::team_summary::TeamSummary;

/// What a person should look at in a good summary before keeping it.
pub(super) fn notes(summary: &TeamSummary) -> Vec<SummaryNote> {
    let mut notes = Vec::new();
    for (field, name) in [("team", &summary.head.team), ("round", &summary.head.round)] {
        if name.looks_like_markup() {
            notes.push(SummaryNote::NameLooksLikeMarkup { field });
        }
        if name.looks_like_a_formula() {
            notes.push(SummaryNote::NameLooksLikeAFormula { field });
        }
    }
    notes
}
