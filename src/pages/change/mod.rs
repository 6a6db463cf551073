//! What has changed from one round of a team to another, both chosen by a person.
mod check;
mod figures;
mod links;
mod rounds;

pub use links::other_rounds;

use super::round_name::{round_name, team_and_round};
use crate::components::{
    El, Kind, all, back_link, bullet_list, el, heading, heading_of, inset, nothing, para,
    print_button,
};
use crate::route::Route;
use crate::state::Kilter;
use check::check;
use kilter_core::compare::{Comparison, NotComparable};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_text::t;
use leptos::prelude::*;
use rounds::{Rounds, title_of};
use std::borrow::Cow;

/// The page.
pub fn change(kilter: Kilter, later: RandomId, earlier: RandomId) -> AnyView {
    let both = untrack(|| kilter.summary(&later).zip(kilter.summary(&earlier)));
    let Some((later_one, earlier_one)) = both else {
        return nothing();
    };
    let page = side_by_side(&earlier_one, &later_one);
    all(vec![back_link(&Route::Report(later)).view(), page.view()])
}

fn side_by_side(earlier: &TeamSummary, later: &TeamSummary) -> El {
    let name = if earlier.head.team == later.head.team {
        round_name
    } else {
        team_and_round
    };
    let rounds = t().sure.change_rounds(&name(earlier), &name(later));
    let title = t().sure.change_title(&later.head.team.in_words());
    let header = t().sure.change_header(&later.head.team.in_words(), &rounds);
    let head = el("p").class("kilter-running-head kilter-print-only");
    let page = el("article")
        .class("kilter-report")
        .with(head.attr("aria-hidden", "true").text(header))
        .with(heading(title, Some(rounds.into_owned()), None))
        .with(para(t().report.standing()).class("kilter-standing"));
    let rules = Rules::default();
    match Comparison::of(earlier, later, rules, Catalogue::built_in()) {
        Err(why) => page.with(inset(not_comparable(why))),
        Ok(found) => {
            let rounds = Rounds { earlier, later };
            let mut page = page.with(before(&found)).with(print_button(Kind::Main));
            for (at, one) in found.checks.iter().enumerate() {
                page = page.with_all(check(rounds, one, at + 1));
            }
            page
        }
    }
}

fn not_comparable(why: NotComparable) -> Cow<'static, str> {
    match why {
        NotComparable::SameRound => t().sure.same_round(),
        NotComparable::WrongOrder => t().sure.wrong_order(),
        NotComparable::NothingInCommon => t().sure.nothing_in_common(),
    }
}

/// What must be known first (P9).
fn before(found: &Comparison) -> El {
    let sure = t().sure;
    let joiner = found
        .checks
        .iter()
        .any(|check| check.joiner_could_be_guessed);
    let warnings = [
        joiner.then(|| sure.joiner()),
        (!found.same_team).then(|| sure.other_team()),
        found.may_be_parts.then(|| sure.may_be_parts()),
        (!found.same_wording).then(|| sure.other_words()),
        found.everyone_both_times.then(|| sure.everyone_both()),
    ];
    let mut lines: Vec<_> = warnings.into_iter().flatten().collect();
    for key in &found.not_compared {
        lines.push(sure.not_compared(&title_of(key)));
    }
    lines.push(t().report.small_team());
    el("section")
        .class("kilter-guide")
        .attr("aria-labelledby", "before")
        .with(heading_of("h2", "nhsuk-heading-s", t().report.before_heading()).attr("id", "before"))
        .with(bullet_list(lines))
}
