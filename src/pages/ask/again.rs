use super::form::Form;
use super::list_fields::TeamLists;
use crate::state::Kilter;
use kilter_core::check_lists::CheckLists;
use kilter_core::ids::RandomId;
use kilter_core::instrument::{Catalogue, Follows, InstrumentKey};
use kilter_core::map_of;
use kilter_core::promises::Promises;
use leptos::prelude::Set;

/// What a team is asked after.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum After {
    /// Some time: the same again.
    Time,
    /// What it promised: what became of that, and the short forms of what it was asked.
    Promises,
}

/// The same again: of a short form the whole, and of old promises nothing.
fn begun_with(checks: Vec<InstrumentKey>) -> Vec<InstrumentKey> {
    let mut begun: Vec<InstrumentKey> = Vec::new();
    for key in checks {
        let found = Catalogue::built_in().find(&key);
        let whole = match found.and_then(|it| it.follows.clone()) {
            None => key,
            Some(Follows::Check(whole)) => whole,
            Some(Follows::Promises) => continue,
        };
        if !begun.contains(&whole) {
            begun.push(whole);
        }
    }
    begun
}

/// The short forms of these, and what became of the promises.
fn following(checks: &[InstrumentKey], promises: Promises) -> (Vec<InstrumentKey>, TeamLists) {
    let catalogue = Catalogue::built_in();
    let short = checks.iter().filter_map(|key| catalogue.follow_up(key));
    let mut following: Vec<_> = short.map(|it| it.key.clone()).collect();
    let mut lists = TeamLists::new();
    if let Some(asks) = catalogue.of_promises()
        && let Some((each, ..)) = asks.team_lists().next()
    {
        let names = promises.promises.into_iter().map(|it| it.what).collect();
        following.push(asks.key.clone());
        lists.insert(
            asks.key.clone(),
            CheckLists::default().with(each.id.clone(), names),
        );
    }
    (following, lists)
}

/// Fills the form in with what a round had, all but the round's name and month, and gives the
/// team's id: the next round carries it on.
pub fn fill(kilter: Kilter, round: &RandomId, after: After, form: Form) -> Option<RandomId> {
    let summary = kilter.summary(round)?;
    // A check that too few answered is not in the summary.
    let (checks, lists) = match kilter.closed_round(round) {
        Some(closed) => (closed.setup.asking.checks, closed.setup.asking.lists),
        None => {
            let named = summary.checks.iter();
            let lists = named.map(|check| (check.key.clone(), check.lists.clone()));
            let lists: TeamLists = map_of(lists);
            let checks = summary.checks.into_iter().map(|check| check.key);
            (checks.collect(), lists)
        }
    };
    let wording = summary.wording.unwrap_or_default();
    let (checks, lists) = match after {
        After::Time => (begun_with(checks), lists),
        After::Promises => following(&checks, kilter.promises(round)?),
    };
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
