use super::drawing::levels_chart;
use super::told::Told;
use crate::components::Figure;
use kilter_text::{say, t};
use leptos::prelude::*;

/// The banded scales as levels, how to read them, and where to start.
pub fn levels(told: Told<'_>) -> Option<AnyView> {
    let drawing = levels_chart(told)?;
    let instrument = told.instrument;
    let banding = instrument.banding.as_ref()?;
    let summary = drawing.frame.description.clone();
    let banded = instrument.scales.iter().find(|scale| scale.banded);
    let range = banded.and_then(|scale| say::score_range(instrument, scale));
    let first = instrument
        .read_first
        .as_ref()
        .filter(|_| told.findings.read_first);
    let id = told.id("picture");
    Some(
        view! {
            <h3 class="nhsuk-heading-m" id=id tabindex="-1">
                {t().levels.heading()}
            </h3>
            <p>{t().levels.how_to_read()}</p>
            {first
                .map(|first| {
                    view! { <p class="kilter-read-first">{told.fill(&first.says)}</p> }
                })}
            <Figure chart=kilter_charts::levels(&drawing) summary open=true names=1 />
            <p class="kilter-cuts">{range} " " {say::cuts(banding)}</p>
        }
        .into_any(),
    )
}
