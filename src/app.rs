//! The shell: header, the page for the route, footer, notices.

use crate::browser::page;
use crate::components::Notice;
use crate::pages;
use crate::route::Route;
use crate::state::Kilter;
use crate::store::{PlaceHealth, browser_store};
use kilter_text::t;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// The whole page.
#[component]
pub fn App() -> impl IntoView {
    let kilter = Kilter::new(Rc::new(browser_store()), Route::parse(&page::hash()));
    provide_context(kilter);
    spawn_local(async move { kilter.refresh().await });
    follow_the_address(kilter);
    let member = Memo::new(move |_| kilter.next_person().is_some());
    view! {
        <SkipLink />
        <Header member />
        <div class="nhsuk-width-container">
            <Notices />
            <main class="nhsuk-main-wrapper" id="maincontent" tabindex="-1">
                <div role="status" class="kilter-said">
                    {move || kilter.said.get().map(|text| view! { <Notice text done=true /> })}
                </div>
                <Page />
            </main>
        </div>
        <Footer />
    }
}

/// The address is the only thing that changes the page; what was said goes with the page after.
fn follow_the_address(kilter: Kilter) {
    let changed = window_event_listener(ev::hashchange, move |_| {
        let route = Route::parse(&page::hash());
        if route != kilter.route.get_untracked() {
            kilter.turn_to(route);
        }
    });
    on_cleanup(move || changed.remove());
}

/// The page for the route.
#[component]
fn Page() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let is_read = Memo::new(move |_| kilter.kept.with(Option::is_some));
    // Only what decides which page there is: a page follows its own details by itself.
    let shown = Memo::new(move |_| is_read.get().then(|| kilter.allowed(&kilter.route.get())));
    move || match shown.get() {
        None => view! { <p>{t().shell.loading()}</p> }.into_any(),
        // What a page reads once, to begin with, must not draw it anew.
        Some(route) => untrack(|| page_of(route)),
    }
}

fn page_of(route: Route) -> AnyView {
    match route {
        Route::Home => view! { <pages::home::Home /> }.into_any(),
        Route::Ask => view! { <pages::ask::Ask /> }.into_any(),
        Route::Round(id) => view! { <pages::round::RoundPage id /> }.into_any(),
        Route::Ready(id) => view! { <pages::ready::Ready id /> }.into_any(),
        Route::TakePart => view! { <pages::take_part::TakePart /> }.into_any(),
        Route::NextPerson => view! { <pages::next_person::NextPerson /> }.into_any(),
        Route::Before => view! { <pages::before::Before /> }.into_any(),
        Route::Answer(page) => view! { <pages::answer::Answer page /> }.into_any(),
        Route::CheckAnswers => view! { <pages::check_answers::CheckAnswers /> }.into_any(),
        Route::Added => view! { <pages::added::Added /> }.into_any(),
        Route::Computer => view! { <pages::computer::Computer /> }.into_any(),
        Route::About => view! { <pages::about::About /> }.into_any(),
        Route::OpenResults => pages::open_results::open_results(),
        Route::Report(id) => pages::report::report_page(id),
        Route::Example => pages::example::example_page(),
        Route::NotFound => view! { <pages::not_found::NotFound /> }.into_any(),
    }
}

#[component]
fn SkipLink() -> impl IntoView {
    // A link to #maincontent would name a page: it moves the focus instead.
    let skip = |click: ev::MouseEvent| {
        click.prevent_default();
        page::focus("maincontent");
    };
    view! {
        <a class="nhsuk-skip-link" href="#maincontent" on:click=skip>
            {t().shell.skip_link()}
        </a>
    }
}

/// The name, and the navigation but while members are at it.
#[component]
fn Header(
    /// Next-person mode is on.
    member: Memo<bool>,
) -> impl IntoView {
    let say = t().shell;
    let links = move || {
        [
            (Route::OpenResults, say.open_link()),
            (Route::Computer, say.computer_link()),
            (Route::About, say.about_link()),
        ]
        .map(|(route, name)| {
            view! {
                <li>
                    <a class="kilter-header__link" href=route.to_string()>
                        {name}
                    </a>
                </li>
            }
        })
    };
    view! {
        <header class="kilter-header">
            <div class="nhsuk-width-container kilter-header__inner">
                {move || {
                    if member.get() {
                        view! { <span class="kilter-header__name">{say.app_name()}</span> }.into_any()
                    } else {
                        view! {
                            <a class="kilter-header__name" href=Route::Home.to_string()>
                                {say.app_name()}
                            </a>
                            <nav aria-label=say.navigation()>
                                <ul class="kilter-header__links">{links().into_iter().collect_view()}</ul>
                            </nav>
                        }
                            .into_any()
                    }
                }}
            </div>
        </header>
    }
}

/// What is wrong with the browser's storage, at once and on every page.
#[component]
fn Notices() -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let say = t().shell;
    let unreadable = Memo::new(move |_| {
        kilter
            .kept
            .with(|kept| kept.as_ref().map_or(0, |kept| kept.unreadable.len()))
    });
    let texts = move || {
        let health = kilter.health.get();
        let places = [health.journal, health.local];
        let carries_on = places.contains(&PlaceHealth::Working);
        let fails = places.iter().any(|p| matches!(p, PlaceHealth::Full | PlaceHealth::Refused));
        let full = places.contains(&PlaceHealth::Full) && !carries_on;
        let things = u32::try_from(unreadable.get()).unwrap_or(u32::MAX);
        [
            health.keeps_nothing().then(|| say.keeps_nothing()),
            full.then(|| say.storage_full()),
            (carries_on && fails).then(|| say.storage_half()),
            (things > 0).then(|| say.storage_unreadable(things)),
        ]
    };
    move || {
        texts()
            .into_iter()
            .flatten()
            .map(|text| view! { <Notice text /> })
            .collect_view()
    }
}

#[component]
fn Footer() -> impl IntoView {
    view! {
        <footer class="kilter-footer kilter-no-print">
            <div class="nhsuk-width-container">
                <p>{t().shell.independent()}</p>
                <p>{t().shell.no_network()}</p>
            </div>
        </footer>
    }
}
