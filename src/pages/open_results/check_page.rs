use super::looked_at::{Found, LookedAt};
use super::summary_links::SummaryLinks;
use crate::actions::keep_summaries;
use crate::components::{Heading, Notice, ScrollTable};
use crate::route::Route;
use crate::state::Kilter;
use kilter_charts::{Cell, Table};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_text::{say, t};
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What was found and what was refused, before anything is kept.
#[component]
pub fn CheckPage(
    /// What was given.
    looked_at: LookedAt,
    /// Goes back to giving.
    again: Callback<()>,
) -> impl IntoView {
    let kilter = expect_context::<Kilter>();
    let kept = RwSignal::new(false);
    let failed = RwSignal::new(false);
    let new = looked_at.new_ones();
    let found: Vec<TeamSummary> = looked_at.found.iter().map(|f| f.summary.clone()).collect();
    let keep = {
        let (new, found) = (new.clone(), found.clone());
        Callback::new(move |()| {
            let (new, found) = (new.clone(), found.clone());
            spawn_local(async move {
                match keep_summaries(&kilter, &new).await {
                    Ok(_) => {
                        failed.set(false);
                        done(kilter, new.len(), &found, kept);
                    }
                    Err(_) => failed.set(true),
                }
            });
        })
    };
    let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
    let says = t().open.check_text(
        number(looked_at.found.len()),
        number(looked_at.refused_things),
    );
    let is_here = found.iter().filter(|one| !new.contains(one)).cloned();
    let is_here: Vec<_> = is_here.map(|summary| (summary, false)).collect();
    let all: Vec<_> = found.into_iter().map(|summary| (summary, false)).collect();
    let (nothing_new, nothing) = (new.is_empty(), looked_at.found.is_empty());
    let before = StoredValue::new(looked_at);
    let (all, is_here) = (StoredValue::new(all), StoredValue::new(is_here));
    move || {
        if kept.get() {
            return view! { <Kept summaries=all.get_value() /> }.into_any();
        }
        view! {
            <Heading text=t().open.check_title().into_owned() />
            {move || failed.get().then(|| view! { <Notice text=t().shell.not_kept() /> })}
            <p>{says.clone()}</p>
            {before.with_value(|looked_at| found_table(&looked_at.found))}
            {before.with_value(|looked_at| notes(&looked_at.found))}
            {before.with_value(|looked_at| refused(&looked_at.refused))}
            {if nothing {
                view! { <p>{t().open.none_left()}</p> }.into_any()
            } else if nothing_new {
                view! { <SummaryLinks summaries=is_here.get_value() /> }.into_any()
            } else {
                view! { <p>{t().open.keep_text()}</p> }.into_any()
            }}
            <div class="nhsuk-button-group">
                {(!nothing_new)
                    .then(|| {
                        view! {
                            <button
                                class="nhsuk-button"
                                type="button"
                                on:click=move |_| keep.run(())
                            >
                                {t().open.keep_button()}
                            </button>
                        }
                    })}
                <button
                    class="nhsuk-button nhsuk-button--secondary"
                    type="button"
                    on:click=move |_| again.run(())
                >
                    {if nothing_new { t().open.choose_again() } else { t().open.forget_button() }}
                </button>
            </div>
        }
        .into_any()
    }
}

/// One report opens by itself; of several one chooses.
fn done(kilter: Kilter, new: usize, found: &[TeamSummary], kept: RwSignal<bool>) {
    let says = t().open.kept(u32::try_from(new).unwrap_or(u32::MAX));
    match found {
        [only] => {
            kilter.say(says);
            kilter.go(&Route::Report(only.id.clone()));
        }
        _ => {
            kilter.said.set(Some(says.into_owned()));
            kept.set(true);
        }
    }
}

#[component]
fn Kept(summaries: Vec<(TeamSummary, bool)>) -> impl IntoView {
    view! {
        <Heading text=t().open.open_now_heading().into_owned() />
        <SummaryLinks summaries />
    }
}

fn found_table(found: &[Found]) -> Option<AnyView> {
    let open = t().open;
    let row = |found: &Found| {
        let summary = &found.summary;
        let status = if found.is_new {
            open.is_new()
        } else {
            open.is_here()
        };
        [
            summary.team.to_string(),
            status.into_owned(),
            summary.round.to_string(),
            t().words.month(&summary.month.to_string()).into_owned(),
            open.replies_of(summary.replies(), summary.team_size)
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
    (!found.is_empty()).then(|| view! { <ScrollTable table /> }.into_any())
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

fn notes(found: &[Found]) -> Option<AnyView> {
    let line = |found: &Found| {
        let team = found.summary.team.to_string();
        let of_team = |note| {
            let says = t().open.refused(&team, &say::note(note)).into_owned();
            view! { <li>{says}</li> }
        };
        found.notes.iter().map(of_team).collect_view()
    };
    found.iter().any(|found| !found.notes.is_empty()).then(|| {
        view! {
            <section class="kilter-notice" aria-labelledby="look-at">
                <h2 class="kilter-notice__heading" id="look-at">
                    {t().open.notes()}
                </h2>
                <ul class="nhsuk-list nhsuk-list--bullet">
                    {found.iter().map(line).collect_view()}
                </ul>
            </section>
        }
        .into_any()
    })
}

fn refused(refused: &[String]) -> Option<AnyView> {
    let line = |says: &String| view! { <li>{says.clone()}</li> };
    (!refused.is_empty()).then(|| {
        view! {
            <section class="kilter-notice kilter-notice--problem" aria-labelledby="refused">
                <h2 class="kilter-notice__heading" id="refused">
                    {t().open.refused_heading()}
                </h2>
                <ul class="nhsuk-list nhsuk-list--bullet">
                    {refused.iter().map(line).collect_view()}
                </ul>
                <p>{t().open.nothing_changed()}</p>
            </section>
        }
        .into_any()
    })
}
