//! The shell: header, the page for the route, footer, notices.

use crate::browser::{drops, page};
use crate::components::{El, el, link, live, nothing, notice, para, views};
use crate::notices::notices;
use crate::other_tabs::listen_to_other_tabs;
use crate::pages;
use crate::report_of::ReportOf;
use crate::route::Route;
use crate::routes::routes;
use crate::state::Kilter;
use crate::store::browser_store;
use crate::walked_away::cover_what_is_left;
use kilter_core::ids::RandomId;
use kilter_text::t;
use leptos::ev;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::rc::Rc;

/// The whole page.
pub fn app() -> AnyView {
    let kilter = Kilter::new(Rc::new(browser_store()), Route::Home);
    kilter.follow(Route::parse(&page::opened_at()));
    spawn_local(async move { kilter.refresh().await });
    follow_the_address(kilter);
    drops::stay_on_the_page();
    cover_what_is_left(kilter);
    listen_to_other_tabs(kilter);
    let said = move || match kilter.said.get() {
        Some(text) => notice(text, true).view(),
        None => nothing(),
    };
    let main = el("main")
        .class("nhsuk-main-wrapper")
        .attr("id", "maincontent")
        .attr("tabindex", "-1")
        .with(
            el("div")
                .attr("role", "status")
                .class("kilter-no-print")
                .view_in(live(said)),
        )
        .view_in(current_page(kilter));
    let body = el("div")
        .class("nhsuk-width-container")
        .view_in(notices(kilter))
        .with(main);
    views([skip_link(), header(kilter), body, footer()])
}

/// The address is the only thing that changes the page; what was said goes with the page after.
fn follow_the_address(kilter: Kilter) {
    let changed = window_event_listener(ev::hashchange, move |_| {
        kilter.follow(Route::parse(&page::hash()));
    });
    on_cleanup(move || changed.remove());
}

/// The page for the route.
fn current_page(kilter: Kilter) -> AnyView {
    let is_read = Memo::new(move |_| kilter.kept.with(Option::is_some));
    // Only what decides which page there is: a page follows its own details by itself.
    let shown = Memo::new(move |_| {
        let route = kilter.route.get();
        let route = if is_read.get() {
            Some(kilter.allowed(&route))
        } else {
            route.shows_nothing_kept().then_some(route)
        };
        // A page that is drawn anew may have the address that it had.
        route.map(|route| (kilter.drawn_anew.get(), route))
    });
    live(move || match shown.get() {
        None => para(t().shell.loading()).view(),
        // What a page reads once, to begin with, must not draw it anew.
        Some((_, route)) => untrack(|| page_of(kilter, route)),
    })
}

// Each page in a function of its own: all in one were 42 kB, which the browser compiled before it drew any.
macro_rules! draw {
    ($( #[$about:meta] $page:ident $( ( $($arg:ident: $kind:ty),+ ) )? $address:literal, $drawn:ident, $whose:ident, $needs:ident $( ( $($of:ident),+ ) )?, $module:ident :: $view:ident; )+) => {
        fn page_of(kilter: Kilter, route: Route) -> AnyView {
            match route {
                $( Route::$page $( ( $($arg),+ ) )? => {
                    #[inline(never)]
                    fn draw(kilter: Kilter $( $( , $arg: $kind )+ )?) -> AnyView {
                        pages::$module::$view(kilter $( $( , $arg )+ )?)
                    }
                    draw(kilter $( $( , $arg )+ )?)
                } )+
            }
        }
    };
}

routes!(draw);

fn skip_link() -> El {
    // A link to #maincontent would name a page: it moves the focus instead.
    let skip = |click: ev::Event| {
        click.prevent_default();
        page::focus("maincontent");
    };
    link(&"#maincontent", t().shell.skip_link())
        .class("nhsuk-skip-link")
        .on("click", skip)
}

/// The name, and the navigation but while members are at it.
fn header(kilter: Kilter) -> El {
    let member = Memo::new(move |_| kilter.next_person().is_some());
    let name = "kilter-header__name";
    let inner = move || {
        let say = t().shell;
        if member.get() {
            return el("span").class(name).text(say.app_name()).view();
        }
        let item = |to, words| el("li").with(link(&to, words));
        let links = el("ul").class("kilter-header__links").with_all([
            item(Route::OpenResults, say.open_link()),
            item(Route::Computer, say.computer_link()),
            item(Route::About, say.about_link()),
        ]);
        views([
            link(&Route::Home, say.app_name()).class(name),
            el("nav").attr("aria-label", say.navigation()).with(links),
        ])
    };
    let inner = el("div")
        .class("nhsuk-width-container kilter-header__inner")
        .view_in(live(inner));
    el("header").class("kilter-header").with(inner)
}

fn footer() -> El {
    let words = el("div")
        .class("nhsuk-width-container")
        .with(para(t().shell.independent()))
        .with(para(t().shell.no_network()));
    el("footer")
        .class("kilter-footer kilter-no-print")
        .with(words)
}
