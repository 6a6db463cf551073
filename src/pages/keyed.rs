//! Typing in forms that were filled in on paper: one after another, by keyboard alone.

use super::refused::refused;
use crate::actions::add_reply;
use crate::browser::page;
use crate::components::{
    El, Kind, PageError, all, back_link, el, error_summary, form, heading, live_notice, nothing,
    para, submit_button,
};
use crate::draft::{Asked, Draft, Statement};
use crate::route::Route;
use crate::state::Kilter;
use kilter_core::answers::Choice;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// What was typed, statement by statement.
type Typed = RwSignal<Vec<String>>;

/// The page.
pub fn keyed(kilter: Kilter, id: &RandomId) -> AnyView {
    let Some(round) = kilter.open_round(id) else {
        return nothing();
    };
    let say = t().paper;
    let draft = Draft::new(Asked::Shared(id.clone()), round.setup.checks.clone());
    let statements = draft.statements(Catalogue::built_in());
    let typed = RwSignal::new(vec![String::new(); statements.len()]);
    let (errors, failed) = (RwSignal::new(Vec::new()), RwSignal::new(None));
    let mut fields = el("div");
    for statement in &statements {
        fields = fields.with(field(&round, statement, typed));
    }
    let round_id = id.clone();
    let submit = move || match read(&draft, &typed.get_untracked()) {
        Err(wrong) => errors.set(wrong),
        Ok(draft) => add(kilter, round_id.clone(), draft, failed),
    };
    let answered = t().round.answered(round.answered(), round.setup.team_size);
    all(vec![
        back_link(&Route::Round(id.clone())).view(),
        error_summary(errors.into()),
        live_notice(failed),
        heading(say.keyed_title(), None, None).view(),
        para(answered).class("nhsuk-body-l kilter-answered").view(),
        para(say.keyed_text()).view(),
        form(submit)
            .with(fields)
            .with(submit_button(Kind::Main, say.keyed_button()))
            .view(),
    ])
}

fn id_of(number: usize) -> String {
    format!("statement-{number}")
}

/// A field for one digit. The next one comes by itself.
fn field(round: &OpenRound, statement: &Statement<'_>, typed: Typed) -> El {
    let number = statement.number;
    let options = statement.instrument.options_of(statement.item);
    let words = round.setup.wording.fill(&statement.item.text);
    let label = el("label")
        .class("nhsuk-label")
        .attr("for", id_of(number))
        .text(format!("{number}. {words}"));
    let most = options.map_or(0, |scale| scale.options.len());
    let input = el("input")
        .class("nhsuk-input nhsuk-input--width-2")
        .attr("id", id_of(number))
        .attr("type", "text")
        .attr("inputmode", "numeric")
        .attr("maxlength", "1")
        .attr("autocomplete", "off")
        .on("input", move |event| {
            let text = event_target_value(&event);
            let fits = choice(&text, most).is_some();
            typed.update(|typed| {
                if let Some(own) = typed.get_mut(number - 1) {
                    *own = text;
                }
            });
            if fits {
                page::focus(&id_of(number + 1));
            }
        });
    el("div")
        .class("nhsuk-form-group kilter-keyed")
        .with(label)
        .with(input)
}

/// The choice that a digit stands for on the form.
fn choice(text: &str, options: usize) -> Option<Choice> {
    match text.trim().parse().ok()? {
        0 => Some(Choice::OptedOut),
        number if number <= options => Some(Choice::Option(number - 1)),
        _ => None,
    }
}

/// The form as a draft, or what is not a number of a box.
fn read(empty: &Draft, typed: &[String]) -> Result<Draft, Vec<PageError>> {
    let (catalogue, mut draft, mut wrong) = (Catalogue::built_in(), empty.clone(), Vec::new());
    for (statement, text) in empty.statements(catalogue).into_iter().zip(typed) {
        let options = statement.instrument.options_of(statement.item);
        let most = options.map_or(0, |scale| scale.options.len());
        let chosen = choice(text, most).and_then(|choice| {
            let chosen = draft.choose(statement.check, &statement.item.id, choice, catalogue);
            chosen.ok()
        });
        if chosen.is_none() {
            wrong.push(PageError {
                field: id_of(statement.number),
                text: t().paper.keyed_wrong(statement.number, most).into_owned(),
            });
        }
    }
    if wrong.is_empty() {
        Ok(draft)
    } else {
        Err(wrong)
    }
}

/// Adds the form. The page is drawn anew, so that nothing of it is left there.
fn add(kilter: Kilter, id: RandomId, draft: Draft, failed: RwSignal<Option<String>>) {
    spawn_local(async move {
        match add_reply(&kilter, &draft.once, &id, &draft.reply()).await {
            Ok(_) => {
                if let Some(round) = kilter.open_round(&id) {
                    let (replies, people) = (round.answered(), round.setup.team_size);
                    kilter.say(t().paper.keyed_added(replies, people));
                }
                kilter.redraw(&Route::Keyed(id));
            }
            Err(error) => refused(kilter, &error, failed),
        }
    });
}
