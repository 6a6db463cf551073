//! Check answers, then add them to the team, once.

use super::forget::forget;
use crate::actions::{ActionError, add_reply, make_reply};
use crate::components::{
    El, Kind, PageError, all, back_link, button, details, el, error_summary, heading, heading2,
    hidden, inset, lead, link, live_notice, nothing, para, print_button, summary_row,
    summary_row_of, views,
};
use crate::draft::{Asked, Draft, Statement};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::answers::Choice;
use kilter_core::instrument::GroupKind;
use kilter_core::round::RoundError;
use kilter_core::wording::Wording;
use kilter_text::t;
use leptos::prelude::*;
use std::borrow::Cow;

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// What a member chose, before it is added.
pub fn check_answers(kilter: Kilter) -> AnyView {
    drawn(kilter).unwrap_or_else(nothing)
}

fn drawn(kilter: Kilter) -> Option<AnyView> {
    let say = t().answer;
    let draft = kilter.draft.get_untracked()?;
    let (wording, _) = kilter.terms(&draft)?;
    let own = draft.own();
    let is_own = own.is_some();
    let before = own.and_then(|own| own.sealed.as_ref());
    let before = before.filter(|_| draft.sealed().is_none());
    let last_page = draft.pages().len();
    let errors = RwSignal::new(Vec::<PageError>::new());
    let failed = RwSignal::new(None::<String>);
    let busy = RwSignal::new(false);
    let shows_error = Signal::derive(move || errors.with(|errors| !errors.is_empty()));

    let missing = draft.missing();
    let (first, left) = (missing.first().map(|s| s.number), number(missing.len()));
    let add = move |_| match first {
        Some(first) => {
            let field = format!("change-{first}");
            let text = say.still_missing(left).into_owned();
            errors.set(vec![PageError { field, text }]);
        }
        None => add(kilter, busy, failed),
    };
    let button = button(Kind::Main, "", add)
        .live_attr("aria-disabled", move || {
            busy.get().then(|| "true".to_owned())
        })
        .live_text(move || {
            match (busy.get(), is_own) {
                (true, true) => t().join.making(),
                (false, true) => t().join.make_button(),
                (true, false) => say.adding(),
                (false, false) => say.add_button(),
            }
            .into()
        });

    let mut parts = vec![
        heading(say.check_title(), None, Some(shows_error)),
        lead(say.finished(number(draft.answered()), number(draft.opted_out()))),
    ];
    let lists = lists(&draft, &wording);
    if !missing.is_empty() {
        parts.push(heading2(say.still_missing(left)));
        parts.extend(lists.missing);
    }
    parts.extend(before.map(|before| {
        inset(match before.count {
            // It names no draft.
            0 => t().join.made_by_older(),
            _ => t().join.made_before(),
        })
    }));
    for instrument in draft.straight_lines() {
        parts.push(inset(say.straight_line_in(&instrument.title)));
    }
    parts.push(para(if is_own {
        t().join.check_text()
    } else {
        say.check_text()
    }));
    parts.push(button);
    let mut answered = lists.answered;
    if is_own {
        answered.extend([para(t().join.print_text()), print_button(Kind::Second)]);
    }
    let answered = details(
        "nhsuk-details",
        say.see_answers(),
        None,
        vec![views(answered)],
    );
    Some(all(vec![
        back_link(&Route::Answer(last_page)).view(),
        error_summary(errors.into()),
        live_notice(failed),
        views(parts),
        answered.view(),
        details("nhsuk-details", say.more(), None, vec![forget(kilter)]).view(),
    ]))
}

/// Once: it does nothing while the answers are on their way.
fn add(kilter: Kilter, busy: RwSignal<bool>, failed: RwSignal<Option<String>>) {
    let (false, Some(draft)) = (busy.get_untracked(), kilter.draft.get_untracked()) else {
        return;
    };
    busy.set(true);
    leptos::task::spawn_local(async move {
        let Asked::Shared(id) = &draft.asked else {
            match make_reply(&kilter).await {
                Ok(()) => kilter.go(&Route::Send),
                Err(_) => failed.set(Some(t().join.not_made().into())),
            }
            return busy.set(false);
        };
        let reply = draft.reply();
        match add_reply(&kilter, &draft.once, id, &reply).await {
            Ok(_) => {
                kilter.added.set(true);
                kilter.forget_draft();
                kilter.go(&Route::Added);
            }
            Err(ActionError::Twice) => {}
            Err(error) => failed.set(Some(why_not(&error))),
        }
        busy.set(false);
    });
}

fn why_not(error: &ActionError) -> String {
    match error {
        ActionError::Round(RoundError::Closed) | ActionError::RoundGone => {
            t().answer.round_closed().into_owned()
        }
        _ => t().answer.not_added().into_owned(),
    }
}

/// Each line with its way back.
struct Lists {
    /// What has no answer yet.
    missing: Vec<El>,
    /// The rest.
    answered: Vec<El>,
}

/// One list a check of each.
fn lists(draft: &Draft, wording: &Wording) -> Lists {
    let (statements, asked) = (draft.statements(), draft.parts());
    let missing: Vec<usize> = draft.missing().iter().map(|s| s.number).collect();
    let (mut lists, list) = (
        Lists {
            missing: Vec::new(),
            answered: Vec::new(),
        },
        || el("dl").class("nhsuk-summary-list"),
    );
    for (check, instrument) in draft.instruments().iter().enumerate() {
        let (mut open, mut done) = (Vec::new(), Vec::new());
        for part in asked.iter().filter(|part| part.is_of(check)) {
            let own = statements.get(part.places.clone()).unwrap_or_default();
            let rows = match &part.kind {
                GroupKind::Shares(question) => own
                    .first()
                    .map(|first| {
                        let row = row_of_points(draft, own, &question.text, wording);
                        (first.number, row)
                    })
                    .into_iter()
                    .collect::<Vec<_>>(),
                _ => own
                    .iter()
                    .map(|statement| (statement.number, row(draft, statement, wording)))
                    .collect(),
            };
            for (number, row) in rows {
                if missing.contains(&number) {
                    open.push(row);
                } else {
                    done.push(row);
                }
            }
        }
        if !open.is_empty() {
            lists.missing.push(list().with_all(open));
        }
        if !done.is_empty() {
            lists
                .answered
                .extend([heading2(instrument.title.clone()), list().with_all(done)]);
        }
    }
    lists
}

fn row(draft: &Draft, statement: &Statement<'_>, wording: &Wording) -> El {
    let scale = statement.instrument.options_of(statement.item);
    let chosen = match draft.chosen(statement.check, &statement.item.id) {
        None => None,
        Some(Choice::OptedOut) => scale.map(|scale| scale.opt_out.clone()),
        Some(Choice::Option(n)) => scale
            .and_then(|scale| scale.options.get(n))
            .map(|option| wording.fill(&option.label)),
    };
    let chosen = chosen.unwrap_or_else(|| t().answer.no_answer().into());
    summary_row(
        numbered(statement, &statement.item.text, wording),
        chosen,
        Some(change(statement)),
    )
}

/// What was given to each aim, once all points are.
fn row_of_points(draft: &Draft, aims: &[Statement<'_>], text: &str, wording: &Wording) -> El {
    let Some(first) = aims.first() else {
        return el("div");
    };
    let say = t().answer;
    let missing = draft.missing();
    let given = |aim: &Statement<'_>| match draft.chosen(aim.check, &aim.item.id) {
        Some(Choice::Option(points)) => {
            Some(say.points_given(&wording.fill(&aim.item.text), number(points)))
        }
        Some(Choice::OptedOut) | None => None,
    };
    let given: Option<Vec<_>> = aims.iter().map(given).collect();
    let value = match given {
        _ if missing.iter().any(|other| other.number == first.number) => text_of(say.no_answer()),
        Some(given) => el("ul")
            .class("nhsuk-list")
            .with_all(given.into_iter().map(|given| el("li").text(given))),
        None => text_of(first.opt_out()),
    };
    summary_row_of(numbered(first, text, wording), value, Some(change(first)))
}

fn text_of(words: impl Into<Cow<'static, str>>) -> El {
    el("span").text(words)
}

fn numbered(statement: &Statement<'_>, text: &str, wording: &Wording) -> String {
    format!("{}. {}", statement.number, wording.fill(text))
}

fn change(statement: &Statement<'_>) -> El {
    link(&Route::Change(statement.number), t().shell.change())
        .attr("id", format!("change-{}", statement.number))
        .with(hidden(" ", t().answer.change(number(statement.number))))
}
