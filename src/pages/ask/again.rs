use super::form::Form;
use super::list_fields::TeamLists;
use crate::state::Kilter;
use kilter_core::ids::RandomId;
use leptos::prelude::Set;

/// Fills the form in with what a round had, all but the round's name and month, and gives the
/// team's id: the next round carries it on.
pub fn fill(kilter: Kilter, round: &RandomId, form: Form) -> Option<RandomId> {
    let summary = kilter.summary(round)?;
    // A check that too few answered is not in the summary.
    let (checks, lists) = match kilter.closed_round(round) {
        Some(closed) => (closed.setup.asking.checks, closed.setup.asking.lists),
        None => {
            let named = summary.checks.iter();
            let lists = named.map(|check| (check.key.clone(), check.lists.clone()));
            let lists: TeamLists = lists.collect();
            let checks = summary.checks.into_iter().map(|check| check.key);
            (checks.collect(), lists)
        }
    };
    let wording = summary.wording.unwrap_or_default();
    form.fill(
        &summary.head.team,
        summary.minimum,
        &wording,
        checks,
        &lists,
    );
    let size = summary.head.team_size.map(|people| people.to_string());
    form.team_size.set(size.unwrap_or_default());
    Some(summary.head.team_id)
}
