use crate::components::{El, el, link, section};
use crate::pages::round_name::round_name;
use crate::route::Route;
use kilter_core::compare::Rounds;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_text::t;

/// As many rounds as are looked at for one before them.
const LINES: usize = 100;

/// What several show together: what has changed since the round before, of each team of which there are two, and all of
/// them side by side.
pub fn several<'a>(summaries: impl Iterator<Item = &'a TeamSummary>) -> El {
    let some: Vec<TeamSummary> = summaries.take(LINES).cloned().collect();
    let mut list = el("ul").class("nhsuk-list kilter-links");
    for summary in &some {
        list = list.with_all(change_of(summary, &some));
    }
    let beside = link(&Route::Pool, t().beside.title());
    section("several", t().open.next_heading()).with(list.with(el("li").with(beside)))
}

/// From the round before it to a round.
fn change_of(later: &TeamSummary, some: &[TeamSummary]) -> Option<El> {
    let rounds = Rounds::up_to(later, some, Catalogue::built_in());
    let [.., earlier, _] = rounds.as_slice() else {
        return None;
    };
    let between = t()
        .sure
        .change_rounds(&round_name(earlier), &round_name(later));
    let words = t()
        .sure
        .change_header(&later.head.team.in_words(), &between);
    let to = Route::Compare(later.head.id.clone(), earlier.head.id.clone());
    Some(el("li").with(link(&to, words)))
}
