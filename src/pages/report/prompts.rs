//! What to ask and what to try. It stands open, so that it is there on paper too; what is for
//! the facilitator alone is elsewhere.

use super::told::{Told, score_text};
use kilter_core::instrument::Guidance;
use kilter_core::report::ScaleFinding;
use kilter_text::{say, t};
use leptos::prelude::*;
use std::collections::BTreeSet;

/// How many parts to talk about first.
const FIRST: usize = 2;

/// The prompts of each part: the lowest first, then the others in the instrument's order.
pub fn prompts(told: Told<'_>) -> AnyView {
    let first = told.findings.lowest_scales(told.instrument, FIRST);
    let is_first: BTreeSet<_> = first.iter().map(|finding| &finding.id).collect();
    let others = told
        .findings
        .scales
        .iter()
        .filter(|finding| !is_first.contains(&finding.id));
    let part = |finding: &ScaleFinding| {
        let guidance = finding.guidance(told.instrument)?;
        Some(guide(
            told,
            &told.label(&finding.id),
            &standing(told, finding),
            guidance,
        ))
    };
    let first: Vec<_> = first.into_iter().filter_map(part).collect();
    let others: Vec<_> = others.filter_map(part).collect();
    let (first_id, others_id) = (told.id("first"), told.id("others"));
    view! {
        {(!first.is_empty())
            .then(|| {
                view! {
                    <h3 class="nhsuk-heading-m" id=first_id tabindex="-1">
                        {t().report.first_heading()}
                    </h3>
                    <div class="kilter-guides kilter-guides--first">{first}</div>
                }
            })}
        {(!others.is_empty())
            .then(|| {
                view! {
                    <h3 class="nhsuk-heading-m" id=others_id tabindex="-1">
                        {t().report.others_heading()}
                    </h3>
                    <div class="kilter-guides">{others}</div>
                }
            })}
    }
    .into_any()
}

/// A part's score and, where it has bands, how it stands.
fn standing(told: Told<'_>, finding: &ScaleFinding) -> String {
    let score = match &finding.score {
        Ok(score) => score,
        Err(why) => return say::withheld(*why).into_owned(),
    };
    match say::standing(score, told.instrument.banding.as_ref()) {
        Some(band) => t()
            .report
            .score_and_band(&score_text(score), &band)
            .into_owned(),
        None => score_text(score),
    }
}

/// Questions and next moves under a heading.
pub fn guide(told: Told<'_>, heading: &str, standing: &str, guidance: &Guidance) -> AnyView {
    let standing = (!standing.is_empty())
        .then(|| view! { <span class="kilter-guide__score">{standing.to_owned()}</span> });
    view! {
        <section class="kilter-guide">
            <h4 class="kilter-guide__heading">
                {heading.to_owned()}
                {standing.is_some().then_some(" ")}
                {standing}
            </h4>
            {body(told, guidance)}
        </section>
    }
    .into_any()
}

/// Questions and next moves by themselves.
pub fn body(told: Told<'_>, guidance: &Guidance) -> AnyView {
    let how = guidance.how.as_ref().map(|how| {
        view! { <p class="kilter-guide__how">{told.fill(how)}</p> }
    });
    view! {
        {how}
        <dl class="kilter-guide__body">
            {list(told, t().report.ask_heading().into_owned(), &guidance.ask)}
            {list(told, t().report.try_heading().into_owned(), &guidance.try_next)}
        </dl>
    }
    .into_any()
}

fn list(told: Told<'_>, name: String, lines: &[String]) -> Option<AnyView> {
    let line = |text: &String| view! { <li>{told.fill(text)}</li> };
    (!lines.is_empty()).then(|| {
        view! {
            <div class="kilter-guide__part">
                <dt class="kilter-guide__name">{name}</dt>
                <dd class="kilter-guide__lines">
                    <ul class="nhsuk-list nhsuk-list--bullet">
                        {lines.iter().map(line).collect_view()}
                    </ul>
                </dd>
            </div>
        }
        .into_any()
    })
}
