//! The start: three ways in, and where data goes.

use crate::components::Heading;
use crate::route::Route;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::*;

/// The start page.
#[component]
pub fn Home() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let home = t().home;
    let ways = [
        (Route::Ask, home.ask(), home.ask_text()),
        (Route::TakePart, home.take_part(), home.take_part_text()),
        (Route::OpenResults, home.open(), home.open_text()),
    ];
    let way = |(route, name, text): (Route, _, _)| {
        view! {
            <li class="kilter-way">
                <h2 class="kilter-way__heading">
                    <a class="kilter-way__link" href=route.to_string()>
                        {name}
                    </a>
                </h2>
                <p class="kilter-way__text">{text}</p>
            </li>
        }
    };
    view! {
        <Heading text=home.title().into_owned() />
        <p class="nhsuk-body-l">{home.lead()}</p>
        <ul class="kilter-ways">{ways.into_iter().map(way).collect_view()}</ul>
        {move || open_rounds(kilter)}
        {move || results(kilter)}
        <section class="kilter-where" aria-labelledby="where-data-goes">
            <h2 class="nhsuk-heading-m" id="where-data-goes">
                {home.data_heading()}
            </h2>
            <p>{home.data_text()}</p>
            <p>{home.totals()}</p>
        </section>
        <p>
            <a href=Route::Example.to_string()>{home.example_link()}</a>
        </p>
        <p class="nhsuk-hint">{home.example_text()}</p>
    }
}

fn open_rounds(kilter: Kilter) -> impl IntoView {
    let kept = kilter.kept.get().unwrap_or_default();
    let round = |round: kilter_core::round::OpenRound| {
        let (team, size) = (round.setup.team.to_string(), round.setup.team_size);
        view! {
            <li>
                {t().home.round_open(&team, round.answered(), size)} " "
                <a href=Route::Round(round.id).to_string()>
                    {t().home.round_link()}
                    <span class="nhsuk-u-visually-hidden">" " {team}</span>
                </a>
            </li>
        }
    };
    (!kept.open.is_empty()).then(|| {
        view! {
            <section aria-labelledby="open-rounds">
                <h2 class="nhsuk-heading-m" id="open-rounds">
                    {t().home.round_heading()}
                </h2>
                <ul class="nhsuk-list">{kept.open.into_values().map(round).collect_view()}</ul>
            </section>
        }
    })
}

fn results(kilter: Kilter) -> impl IntoView {
    let kept = kilter.kept.get().unwrap_or_default();
    let closed = kept.closed.into_values().map(|round| {
        (
            Route::Ready(round.id),
            round.setup.team.to_string(),
            round.setup.round.to_string(),
        )
    });
    let opened = kept.summaries.into_values().map(|summary| {
        (
            Route::Report(summary.id),
            summary.team.to_string(),
            summary.round.to_string(),
        )
    });
    let links: Vec<_> = closed.chain(opened).collect();
    let link = |(route, team, round): (Route, String, String)| {
        view! {
            <li>
                <a href=route.to_string()>{t().open.view(&team, &round)}</a>
            </li>
        }
    };
    (!links.is_empty()).then(|| {
        view! {
            <section aria-labelledby="results-here">
                <h2 class="nhsuk-heading-m" id="results-here">
                    {t().home.results_heading()}
                </h2>
                <ul class="nhsuk-list">{links.into_iter().map(link).collect_view()}</ul>
            </section>
        }
    })
}
