use super::balance::balance;
use super::facilitator::facilitator;
use super::levels::levels;
use super::prompts::{body, prompts};
use super::scales::scales;
use super::statements::statements;
use super::told::Told;
use crate::components::Mark;
use kilter_core::instrument::{Catalogue, Instrument};
use kilter_core::report::{CheckReport, Report};
use kilter_text::{say, t};
use leptos::prelude::*;

/// What a team said to one check.
pub fn check(report: &Report, check: &CheckReport, place: usize, example: bool) -> Option<AnyView> {
    let instrument = check.instrument(Catalogue::built_in())?;
    let wording = &report.wording;
    let inside = match &check.findings {
        Err(why) => view! { <p>{say::withheld(*why)}</p> }.into_any(),
        Ok(findings) => found(Told {
            instrument,
            findings,
            wording,
            replies: check.replies,
            place,
            example,
        }),
    };
    let id = heading_id(place);
    let replies = t().report.replies(check.replies, report.team_size);
    Some(
        view! {
            <section class="kilter-report__section" aria-labelledby=heading_id(place)>
                <h2 class="nhsuk-heading-l" id=id tabindex="-1">
                    {wording.fill(&instrument.title)}
                    {example.then(|| view! { " " <Mark /> })}
                </h2>
                <p class="kilter-report__about">
                    {t()
                        .report
                        .check_line(
                            &wording.fill(&instrument.long_title),
                            &replies,
                            check.key.edition,
                        )}
                </p>
                <p class="kilter-standing">{t().report.standing()}</p>
                {inside}
            </section>
        }
        .into_any(),
    )
}

/// The id of a check's heading.
pub fn heading_id(place: usize) -> String {
    format!("check-{place}")
}

fn found(told: Told<'_>) -> AnyView {
    view! {
        {levels(told)}
        {balance(told)}
        {whole(told, told.instrument)}
        {scales(told)}
        {prompts(told)}
        {statements(told)}
        {facilitator(told)}
    }
    .into_any()
}

/// Prompts for the whole picture.
fn whole(told: Told<'_>, instrument: &Instrument) -> AnyView {
    view! {
        <div class="kilter-guide">
            <h3 class="nhsuk-heading-s">{t().report.whole_heading()}</h3>
            {body(told, &instrument.overall)}
        </div>
    }
    .into_any()
}
