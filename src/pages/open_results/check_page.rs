use super::here::what_is_here;
use super::keeping::Keeping;
use super::looked_at::{BackedUp, Found, LookedAt};
use super::several::several;
use super::step::Step;
use super::summary_links::summary_links;
use crate::components::{
    El, Kind, all, back_link, bullet_list, button, button_group, by_hundreds, el, heading,
    heading_of, live, para, scroll_table,
};
use crate::pages::promises::{brought, promises_in_words};
use crate::route::Route;
use crate::state::Kilter;
use kilter_charts::{Cell, Table};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_text::{say, t};
use leptos::prelude::*;
use std::sync::Arc;

/// What was found and what was refused, before anything is kept.
pub fn check_page(kilter: Kilter, looked_at: Arc<LookedAt>, step: RwSignal<Step>) -> AnyView {
    let keeping = Keeping::of(kilter, &looked_at);
    live(move || {
        if keeping.done.get() && looked_at.is_backup {
            all(vec![
                back_link(&Route::Home).view(),
                heading(t().shelf.is_back(), None, None).view(),
                what_is_here(kilter),
            ])
        } else if keeping.done.get() {
            all(vec![
                back_link(&Route::Home).view(),
                heading(t().open.open_now_heading(), None, None).view(),
                brought(kilter, &looked_at.promises).view(),
                links(&looked_at.found, |_| true),
                several(looked_at.found.iter().map(|it| &it.summary)).view(),
            ])
        } else {
            judged(kilter, &looked_at, keeping, step)
        }
    })
}

fn judged(
    kilter: Kilter,
    looked_at: &Arc<LookedAt>,
    keeping: Keeping,
    step: RwSignal<Step>,
) -> AnyView {
    let LookedAt {
        found,
        backed_up,
        refused,
        ..
    } = looked_at.as_ref();
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let (found_things, refused_things) = (number(found.len()), number(looked_at.refused_things));
    let is_new = found.iter().any(|found| found.is_new) || backed_up.iter().any(|it| it.is_new);
    let nothing_new = !is_new;
    let has_promises = !looked_at.promises.is_empty() || !backed_up.is_empty();
    // What happened; a question only where there is something to decide.
    let title = if found.is_empty() && !has_promises {
        t().open.refused_title()
    } else if nothing_new && (looked_at.promises.is_empty() || !found.is_empty()) {
        t().open.here_title()
    } else {
        t().open.check_title()
    };
    let mut parts = vec![heading(title, None, None).view(), keeping.refusal()];
    if found_things + refused_things > 0 {
        parts.push(para(t().open.check_text(found_things, refused_things)).view());
    }
    if !found.is_empty() {
        let all = looked_at.clone();
        let rows = move |rows| found_table(all.found.get(rows).unwrap_or_default()).view();
        parts.push(by_hundreds(found.len(), rows));
    }
    if !backed_up.is_empty() {
        let all = looked_at.clone();
        let lines = move |some| promised(all.backed_up.get(some).unwrap_or_default()).view();
        parts.push(by_hundreds(backed_up.len(), lines));
    }
    for notice in [notes(found), refusals(refused)].into_iter().flatten() {
        parts.push(notice.view());
    }
    parts.push(brought(kilter, &looked_at.promises).view());
    if !nothing_new {
        parts.push(para(t().open.keep_text()).view());
    } else if !found.is_empty() {
        parts.push(links(found, |found| !found.is_new));
    }
    let back = if nothing_new {
        t().open.choose_again()
    } else {
        t().open.forget_button()
    };
    let mut buttons = Vec::new();
    if !nothing_new {
        let all = looked_at.clone();
        let press = move |_| keeping.begin(all.clone());
        let keep = if looked_at.is_backup {
            t().shelf.keep_all()
        } else {
            t().open.keep_button()
        };
        buttons.push(button(Kind::Main, keep, press));
    }
    buttons.push(button(Kind::Second, back, move |_| step.set(Step::Give)));
    parts.push(button_group(buttons).view());
    parts.push(keeping.status().view());
    all(parts)
}

fn links(found: &[Found], which: fn(&Found) -> bool) -> AnyView {
    let mut summaries = Vec::new();
    for found in found {
        if which(found) {
            summaries.push((found.summary.clone(), false));
        }
    }
    summary_links(summaries)
}

/// What teams promised, in a backup.
fn promised(some: &[BackedUp]) -> El {
    bullet_list(some.iter().map(|it| {
        let what = promises_in_words(&it.promises);
        match it.is_new {
            true => what.into_owned(),
            false => format!("{what}. {}", t().open.is_here()),
        }
    }))
}

/// As many refusals as help anybody.
const LINES: usize = 100;

fn found_table(found: &[Found]) -> El {
    let open = t().open;
    let row = |found: &Found| {
        let summary = &found.summary;
        let status = if found.is_new {
            open.is_new()
        } else {
            open.is_here()
        };
        [
            summary.head.team.in_words().into_owned(),
            status.into_owned(),
            summary.head.round.in_words().into_owned(),
            t().words.month(summary.head.month).into_owned(),
            open.replies_of(summary.replies(), summary.head.team_size)
                .into_owned(),
            checks(summary),
        ]
        .map(Cell::Text)
        .to_vec()
    };
    let table = Table {
        caption: open.found_caption().into_owned(),
        head: [
            open.team(),
            open.status(),
            open.round(),
            open.month(),
            open.replies(),
            open.checks(),
        ]
        .map(Into::into)
        .to_vec(),
        rows: found.iter().map(row).collect(),
    };
    scroll_table(table)
}

/// The checks of a summary, each with its replies where they are not the same for all.
fn checks(summary: &TeamSummary) -> String {
    let all = summary.replies();
    let name = |check: &kilter_core::exchange::team_summary::CheckTally| {
        let instrument = Catalogue::built_in().find(&check.key)?;
        let (title, replies) = (&instrument.title, check.tally.replies());
        Some(if replies == all {
            title.clone()
        } else {
            t().open.check_replies(title, replies).into_owned()
        })
    };
    let names: Vec<_> = summary.checks.iter().filter_map(name).collect();
    let names: Vec<_> = names.iter().map(String::as_str).collect();
    t().words.list(&names).into_owned()
}

fn notes(found: &[Found]) -> Option<El> {
    let mut lines = Vec::new();
    for found in found {
        for note in &found.notes {
            let says = say::note(note);
            lines.push(
                t().open
                    .refused(&found.summary.head.team.in_words(), &says)
                    .into_owned(),
            );
        }
    }
    let heading = t().open.notes().into_owned();
    (!lines.is_empty()).then(|| list("kilter-notice", "look-at", heading, &lines))
}

fn refusals(refused: &[String]) -> Option<El> {
    let class = "kilter-notice kilter-notice--problem";
    let heading = t().open.refused_heading().into_owned();
    (!refused.is_empty())
        .then(|| list(class, "refused", heading, refused).with(para(t().open.nothing_changed())))
}

fn list(class: &'static str, id: &'static str, heading: String, lines: &[String]) -> El {
    let mut shown: Vec<String> = lines.iter().take(LINES).cloned().collect();
    if let Some(left) = lines.len().checked_sub(LINES).filter(|left| *left > 0) {
        shown.push(
            t().open
                .more_lines(u32::try_from(left).unwrap_or(u32::MAX))
                .into(),
        );
    }
    el("section")
        .class(class)
        .attr("aria-labelledby", id)
        .with(heading_of("h2", "kilter-notice__heading", heading).attr("id", id))
        .with(bullet_list(shown))
}
