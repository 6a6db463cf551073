//! What has changed from one round of a team to another, both chosen by a person.
mod links;

pub use links::{other_rounds, ways_to_others};

use links::way_to_rounds;

use crate::components::{
    El, all, back_link, blocks, el, heading, inset, nothing, para, running_head,
};
use crate::pages::take_out::{change_name, take_out};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::compare::{Comparison, NotComparable, Rounds};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_page::Subject;
use kilter_page::change::change_page;
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

/// How many blocks stand on the first screen: what the page is not for, what moved, what to ask, what must be known first.
const BEFORE: usize = 4;

/// The page.
pub fn change(kilter: Kilter, later: RandomId, earlier: RandomId) -> AnyView {
    let both = untrack(|| kilter.summary(&later).zip(kilter.summary(&earlier)));
    let Some((later_one, earlier_one)) = both else {
        return nothing();
    };
    let kept = untrack(|| kilter.summaries_that(|it| it.head.team_id == later_one.head.team_id));
    let rounds = Rounds::up_to(&later_one, &kept, Catalogue::built_in()).len();
    let page = side_by_side(&earlier_one, &later_one, way_to_rounds(&later, rounds));
    all(vec![back_link(&Route::Report(later)).view(), page.view()])
}

fn side_by_side(earlier: &TeamSummary, later: &TeamSummary, rounds: Option<El>) -> El {
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    match Comparison::of(earlier, later, rules, catalogue) {
        Err(why) => {
            let title = t().sure.change_title(&later.head.team.in_words());
            let page = el("article").class("kilter-report");
            page.with(heading(title, None, None))
                .with(para(t().report.standing()).class("kilter-standing"))
                .with(inset(not_comparable(why)))
        }
        Ok(found) => {
            let page = change_page(earlier, later, &found, catalogue);
            let name = change_name(later.head.team.as_str(), later.head.month);
            let subject = Subject::Change {
                earlier: Box::new(earlier.clone()),
                later: Box::new(later.clone()),
                found,
            };
            let mut before = page.blocks;
            let rest = before.split_off(BEFORE.min(before.len()));
            el("article")
                .class("kilter-report kilter-change")
                .with(running_head(page.running_head))
                .with(heading(page.title, Some(page.caption), None))
                .with_all(blocks(before))
                .with_all(rounds.map(|way| ways().with(way)))
                .with(take_out(subject, &name))
                .with_all(blocks(rest))
        }
    }
}

/// Where one goes from here.
fn ways() -> El {
    el("ul").class("nhsuk-list kilter-links kilter-no-print")
}

fn not_comparable(why: NotComparable) -> Cow<'static, str> {
    match why {
        NotComparable::SameRound => t().sure.same_round(),
        NotComparable::WrongOrder => t().sure.wrong_order(),
        NotComparable::NothingInCommon => t().sure.nothing_in_common(),
    }
}
