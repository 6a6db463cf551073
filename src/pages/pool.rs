//! Several teams side by side, and their counts added up. A person chooses which; never a ranking.

use super::round_name::{month_and_people, replies_in_words, team_and_round};
use super::take_out::take_out;
use super::told_apart::told_apart;
use crate::browser::pause::pause;
use crate::components::{
    Checkbox, El, Kind, afterwards, all, back_link, blocks, button, button_group, by_hundreds,
    checkboxes, control_id, el, error_of, error_summary, form, form_group, heading, heading_of,
    link, live, nothing, para, progress, running_head, submit_button, takes_focus, views,
};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::compare::{Pool, SideBySide, letter};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_core::names::Name;
use kilter_core::order::in_order;
use kilter_page::Subject;
use kilter_page::pool::{MOST_BESIDE, more_beside, pool_rest, pool_top};
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// The id of the first box.
const TEAMS: &str = "teams";

/// A team that can be chosen.
type Choice = (TeamSummary, RwSignal<bool>);

/// What the page shows.
#[derive(Clone, Copy)]
struct Shown {
    too_few: RwSignal<bool>,
    /// Names are shown in place of letters. It is kept nowhere.
    names: RwSignal<bool>,
    /// Which press the work is for: another choice stops it.
    press: RwSignal<u32>,
    /// So many of all are read.
    working: RwSignal<Option<(usize, usize)>>,
    /// What they said.
    together: RwSignal<Option<Arc<Subject>>>,
}

impl Shown {
    fn error(self) -> Signal<Option<String>> {
        let text = || t().sure.pool_too_few().into_owned();
        Signal::derive(move || self.too_few.get().then(text))
    }

    /// What stands below is of another choice now.
    fn chosen_anew(self) {
        self.press.update(|press| *press = press.wrapping_add(1));
        self.working.set(None);
        self.together.set(None);
    }
}

/// The page.
pub fn pool(kilter: Kilter) -> AnyView {
    let mut choices = Vec::new();
    for summary in untrack(|| kilter.summaries()) {
        choices.push((summary, RwSignal::new(false)));
    }
    let shown = Shown {
        too_few: RwSignal::new(false),
        names: RwSignal::new(false),
        press: RwSignal::new(0),
        working: RwSignal::new(None),
        together: RwSignal::new(None),
    };
    let mut page = vec![
        back_link(&Route::OpenResults).view(),
        error_summary(error_of(TEAMS, shown.error())),
        heading(t().beside.title(), None, Some(shown.too_few.into())).view(),
        para(t().beside.lead()).view(),
    ];
    if choices.len() < 2 {
        let open = link(&Route::OpenResults, t().open.title());
        page.push(para(t().sure.pool_none()).text(" ").with(open).view());
    } else {
        page.push(choose(choices, shown).view());
        let working = move || match shown.working.get() {
            Some((done, all)) => t().beside.working(done, all).into_owned(),
            None => String::new(),
        };
        page.push(progress(working).view());
        page.push(live(move || match shown.together.get() {
            Some(together) => together_el(together).view(),
            None => nothing(),
        }));
    }
    all(page)
}

fn choose(choices: Vec<Choice>, shown: Shown) -> El {
    let choices = Arc::new(choices);
    let boxes = by_hundreds(choices.len(), {
        let choices = choices.clone();
        move |some: Range<usize>| {
            let from = some.start;
            let some = choices.get(some).unwrap_or_default().iter().enumerate();
            let tick = |(place, (summary, chosen)): (usize, &Choice)| {
                // Tables of one event may have one name: their replies tell them apart.
                let replies = replies_in_words(summary).into();
                let id = control_id(TEAMS, from + place);
                tick(id, *chosen, team_and_round(summary), replies, shown)
            };
            views(some.map(tick))
        }
    });
    let boxes = el("div").view_in(boxes);
    let (name, hint) = (t().beside.names_box(), t().beside.names_hint());
    let names = tick("names".to_owned(), shown.names, name, hint, shown);
    let every = choices.clone();
    let choose_all = move |_| {
        for (_, chosen) in every.iter() {
            chosen.set(true);
        }
        shown.chosen_anew();
    };
    let show = move || {
        let chosen = choices.iter().filter(|(_, chosen)| chosen.get_untracked());
        let chosen: Vec<_> = chosen.map(|(summary, _)| summary.clone()).collect();
        shown.chosen_anew();
        // Set each time: pressing again must bring the focus back.
        shown.too_few.set(chosen.len() < 2);
        if chosen.len() >= 2 {
            spawn_local(put_together(chosen, shown));
        }
    };
    // Names beside letters would tell which is which.
    let chosen_again = button(Kind::Second, t().beside.choose_again(), move |_| {
        shown.chosen_anew();
    });
    let has_shown = move || shown.together.with(Option::is_some);
    let chosen_again = el("p")
        .live_attr("hidden", move || (!has_shown()).then(String::new))
        .with(chosen_again);
    let choose = form(show)
        .live_attr("hidden", move || has_shown().then(String::new))
        .with(checkboxes(
            TEAMS,
            t().beside.legend(),
            shown.error(),
            vec![boxes],
        ))
        .with(form_group("", Signal::stored(None)).with(names))
        .with(button_group([
            submit_button(Kind::Main, t().beside.button()),
            button(Kind::Second, t().beside.choose_all(), choose_all),
        ]));
    el("div")
        .class("kilter-no-print")
        .with(choose)
        .with(chosen_again)
}

fn tick(
    id: String,
    chosen: RwSignal<bool>,
    label: Cow<'static, str>,
    hint: Cow<'static, str>,
    shown: Shown,
) -> El {
    Checkbox {
        id,
        label,
        hint: Some(hint.into_owned()),
        ticked: chosen.into(),
        on_change: Callback::new(move |()| {
            chosen.update(|chosen| *chosen = !*chosen);
            shown.chosen_anew();
        }),
    }
    .draw()
}

/// Reads the chosen teams, in the order in which they are kept, a team at a time: a press meanwhile is answered.
async fn put_together(mut chosen: Vec<TeamSummary>, shown: Shown) {
    let (rules, catalogue) = (Rules::default(), Catalogue::built_in());
    let press = shown.press.get_untracked();
    let all = chosen.len();
    let lettered = !shown.names.get_untracked();
    if lettered {
        // By an id that was drawn at random: who sees the list of teams can't count off which is which.
        chosen = in_order(chosen, |one, other| one.head.id.cmp(&other.head.id));
    }
    let (mut pool, mut beside) = (Pool::default(), SideBySide::default());
    let (mut names, mut refused) = (Vec::new(), Vec::new());
    if !lettered {
        let name = |it: &TeamSummary| (team_and_round(it).into_owned(), month_and_people(it));
        names = told_apart(chosen.iter().map(name).collect());
    }
    for (place, summary) in chosen.into_iter().enumerate() {
        let summary = match lettered {
            true => under_a_letter(summary, place),
            false => summary,
        };
        if pool.add(&summary, rules, catalogue).is_err() {
            let why = t().sure.too_large(u32::MAX);
            let why = t().open.refused(&summary.head.team.in_words(), &why);
            refused.push(why.into_owned());
        }
        beside.add(&summary, rules, catalogue);
        let _ = shown.working.try_set(Some((place + 1, all)));
        pause().await;
        if shown.press.try_get_untracked() != Some(press) {
            return;
        }
    }
    let _ = shown.working.try_set(None);
    let together = Subject::Pool {
        pool,
        beside,
        rules,
        names,
        refused,
    };
    let _ = shown.together.try_set(Some(Arc::new(together)));
}

/// The same without its name, in whatever is made of it: also in a file.
fn under_a_letter(mut summary: TeamSummary, place: usize) -> TeamSummary {
    let letter = t().beside.lettered(&letter(place));
    let month = t().words.month(summary.head.month);
    if let (Ok(team), Ok(round)) = (Name::new(&letter), Name::new(&month)) {
        (summary.head.team, summary.head.round) = (team, round);
    }
    summary
}

/// What the chosen teams said together.
fn together_el(together: Arc<Subject>) -> El {
    let Subject::Pool {
        pool,
        beside,
        names,
        ..
    } = together.as_ref()
    else {
        return el("div");
    };
    let page = pool_top(pool, beside, Catalogue::built_in(), names);
    let more = more(together.clone(), 0);
    let of = together.clone();
    let rest = afterwards(move || rest(&of));
    el("article")
        .class("kilter-report kilter-pool")
        .with(running_head(page.running_head))
        .with(focused_heading(page.title))
        .with_all(blocks(page.blocks))
        .view_in(more)
        .with(take_out(together, &t().report.pool_file_name()))
        .view_in(rest)
}

/// Their counts added up, and all else that there is to know.
fn rest(together: &Subject) -> AnyView {
    let Subject::Pool {
        pool,
        rules,
        refused,
        ..
    } = together
    else {
        return nothing();
    };
    let rest = pool_rest(pool, *rules, Catalogue::built_in(), refused);
    views(blocks(rest))
}

/// The teams for which there is no room in the first picture: the next of them at each press. Hundreds drawn at once would
/// stop the page.
fn more(together: Arc<Subject>, part: usize) -> AnyView {
    let Subject::Pool { beside, .. } = together.as_ref() else {
        return nothing();
    };
    let most = beside.checks.iter().map(|it| it.teams.len()).max();
    let left = most.unwrap_or(0).saturating_sub((part + 1) * MOST_BESIDE);
    if left == 0 {
        return nothing();
    }
    let is_open = RwSignal::new(false);
    live(move || {
        if is_open.get() {
            let Subject::Pool { pool, beside, .. } = together.as_ref() else {
                return nothing();
            };
            let next = more_beside(pool, beside, Catalogue::built_in(), part);
            return all(vec![
                views(blocks(next.into_iter().collect())),
                more(together.clone(), part + 1),
            ]);
        }
        let left = u32::try_from(left).unwrap_or(u32::MAX);
        let press = move |_| is_open.set(true);
        let next = button(Kind::Second, t().open.show_more(left), press);
        next.class("kilter-no-print").view()
    })
}

/// The heading of the result: it takes the focus, so that a screen reader says that it is there.
fn focused_heading(title: impl Into<std::borrow::Cow<'static, str>>) -> El {
    takes_focus("together");
    heading_of("h2", "nhsuk-heading-l", title)
        .attr("id", "together")
        .attr("tabindex", "-1")
}
