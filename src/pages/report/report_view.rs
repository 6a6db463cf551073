use super::check::check;
use super::contents::Contents;
use super::take_out::TakeOut;
use crate::components::{Heading, Mark};
use crate::route::Route;
use kilter_core::report::{CheckReport, Report};
use kilter_text::t;
use leptos::prelude::*;

/// A report on screen and on paper. The example's is marked as one all the way down.
#[component]
pub fn ReportView(
    /// The report.
    report: Report,
    /// Its own page.
    route: Route,
    /// The team is made up.
    #[prop(optional)]
    example: bool,
) -> impl IntoView {
    let month = t().words.month(&report.month.to_string());
    let (team, round) = (report.team.as_str(), report.round.as_str());
    let most = report
        .checks
        .iter()
        .map(|check| check.replies)
        .max()
        .unwrap_or_default();
    let replies = t().report.replies(most, report.team_size);
    let header = if example {
        t().example.print_header()
    } else {
        t().report.print_header(team, round, &month, &replies)
    };
    let heading = if example {
        t().example.title()
    } else {
        t().report.title(team)
    };
    let checks: Vec<_> = report
        .checks
        .iter()
        .enumerate()
        .filter_map(|(at, one): (usize, &CheckReport)| check(&report, one, at + 1, example))
        .collect();
    view! {
        <article class="kilter-report" class=("kilter-report--example", example)>
            <p class="kilter-running-head kilter-print-only" aria-hidden="true">
                {header}
            </p>
            <Heading
                text=heading.into_owned()
                caption=t().report.round(round, &month).into_owned()
            />
            {example.then(|| view! { <p><Mark /></p> })}
            <p class="kilter-report__replies">{replies}</p>
            <p class="kilter-standing">{t().report.standing()}</p>
            <section class="kilter-guide" aria-labelledby="before">
                <h2 class="nhsuk-heading-s" id="before">
                    {t().report.before_heading()}
                </h2>
                <ul class="nhsuk-list nhsuk-list--bullet">
                    <li>{t().report.did_this_many()}</li>
                    <li>{t().report.look_prompt()}</li>
                    <li>{t().report.small_team()}</li>
                </ul>
            </section>
            <Contents report=report.clone() route />
            <TakeOut report=report.clone() example />
            {checks}
            <p class="kilter-report__last">{t().report.two_actions()}</p>
        </article>
    }
}
