use crate::components::{El, details, el, link, section};
use crate::on_this_computer::OnThisComputer;
use crate::pages::link_list::link_list;
use crate::pages::round_name::{month_and_people, round_name, team_and_round};
use crate::pages::told_apart::told_apart;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::compare::{Comparison, Rounds};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::order::in_order;
use kilter_text::t;
use leptos::prelude::With;

/// Links to the change since each earlier round that is here, for the end of a report; nothing
/// where there is none. Rounds that name another team are folded away: a round that was set up
/// anew is one of them, and only a person can know.
pub fn other_rounds(kilter: Kilter, later: &RandomId) -> Option<El> {
    let this = kilter.summary(later)?;
    let others = kilter.summaries_that(|other| {
        Comparison::possible(other, &this, Catalogue::built_in()).is_ok()
            && !Comparison::may_be_parts(other, &this)
    });
    if others.is_empty() {
        return None;
    }
    let others = in_order(others, |a, b| a.head.latest_first(&b.head));
    let (mut own, mut rest) = (Vec::new(), Vec::new());
    let name = |other| (team_and_round(other).into_owned(), month_and_people(other));
    let names = told_apart(others.iter().map(name).collect());
    for (other, name) in others.into_iter().zip(names) {
        let way = (Route::Compare(later.clone(), other.head.id), name);
        match other.head.team_id == this.head.team_id {
            true => own.push(way),
            false => rest.push(way),
        }
    }
    let mut offers = section("other-rounds", t().sure.earlier_heading()).class("kilter-no-print");
    if !own.is_empty() {
        offers = offers.view_in(link_list(own));
    }
    if !rest.is_empty() {
        let name = t().sure.earlier_others();
        offers = offers.with(details("nhsuk-details", name, None, vec![link_list(rest)]));
    }
    Some(offers)
}

/// The ways from a report to what else is here: the round before it, all rounds of its team, and other teams.
pub fn ways_to_others(kilter: Kilter, id: &RandomId) -> Vec<El> {
    let Some(this) = kilter.summary(id) else {
        return Vec::new();
    };
    let is_own = |it: &TeamSummary| it.head.team_id == this.head.team_id;
    let own = kilter.summaries_that(is_own);
    let rounds = Rounds::up_to(&this, &own, Catalogue::built_in());
    let mut ways = Vec::new();
    if let [.., before, _] = rounds.as_slice() {
        let to = Route::Compare(id.clone(), before.head.id.clone());
        let name = t().moved.compare_with(&round_name(before));
        ways.push(el("li").with(link(&to, name)));
    }
    ways.extend(way_to_rounds(id, rounds.len()));
    let any_other = kilter.kept.with(|kept| {
        let mut kept = kept.iter().flat_map(OnThisComputer::all_summaries);
        kept.any(|it| !is_own(it))
    });
    if any_other {
        ways.push(el("li").with(link(&Route::Pool, t().beside.link())));
    }
    ways
}

/// The way to all rounds of a team, up to this one, where there are more than two.
pub fn way_to_rounds(id: &RandomId, rounds: usize) -> Option<El> {
    let to = Route::Rounds(id.clone());
    (rounds > 2).then(|| el("li").with(link(&to, t().moved.all_rounds(rounds))))
}
