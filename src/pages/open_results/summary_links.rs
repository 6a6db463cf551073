use crate::route::Route;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_text::t;
use leptos::prelude::*;

/// Links to reports, the latest month first.
#[component]
pub fn SummaryLinks(
    /// The team summaries, and whether the round was closed here.
    summaries: Vec<(TeamSummary, bool)>,
) -> impl IntoView {
    let mut summaries = summaries;
    summaries.sort_by(|(a, _), (b, _)| {
        b.month
            .cmp(&a.month)
            .then_with(|| (&a.team, &a.round).cmp(&(&b.team, &b.round)))
    });
    let link = |(summary, closed_here): (TeamSummary, bool)| {
        let (team, round) = (summary.team.as_str(), summary.round.as_str());
        let month = t().words.month(&summary.month.to_string());
        let text = if closed_here {
            t().open.closed_here(team, round, &month)
        } else {
            t().open.opened_here(team, round, &month)
        };
        view! {
            <li>
                <a href=Route::Report(summary.id).to_string()>{text}</a>
            </li>
        }
    };
    view! { <ul class="nhsuk-list kilter-links">{summaries.into_iter().map(link).collect_view()}</ul> }
}
