use crate::components::{El, details, el, link, section};
use crate::pages::round_name::{month_and_people, team_and_round};
use crate::pages::told_apart::told_apart;
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::compare::Comparison;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::order::in_order;
use kilter_text::t;

/// Links to the change since each earlier round that is here, for the end of a report; nothing
/// where there is none. Rounds that name another team are folded away: a round that was set up
/// anew is one of them, and only a person can know.
pub fn other_rounds(kilter: Kilter, later: &RandomId) -> Option<El> {
    let this = kilter.summary(later)?;
    let mut others = kilter.summaries();
    others.retain(|other| {
        Comparison::possible(other, &this, Catalogue::built_in()).is_ok()
            && !Comparison::may_be_parts(other, &this)
    });
    if others.is_empty() {
        return None;
    }
    let others = in_order(others, |a, b| a.head.latest_first(&b.head));
    let (mut own, mut rest) = (list(), list());
    let (mut any, mut more) = (false, false);
    let name = |other| (team_and_round(other).into_owned(), month_and_people(other));
    let names = told_apart(others.iter().map(name).collect());
    for (other, name) in others.iter().zip(names) {
        if other.head.team_id == this.head.team_id {
            own = own.with(to(later, other, name));
            any = true;
        } else {
            rest = rest.with(to(later, other, name));
            more = true;
        }
    }
    let mut offers = section("other-rounds", t().sure.earlier_heading()).class("kilter-no-print");
    if any {
        offers = offers.with(own);
    }
    if more {
        let name = t().sure.earlier_others();
        offers = offers.with(details("nhsuk-details", name, None, vec![rest.view()]));
    }
    Some(offers)
}

fn list() -> El {
    el("ul").class("nhsuk-list kilter-links")
}

fn to(later: &RandomId, earlier: &TeamSummary, name: String) -> El {
    let route = Route::Compare(later.clone(), earlier.head.id.clone());
    el("li").with(link(&route, name))
}
