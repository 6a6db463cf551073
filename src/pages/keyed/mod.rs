//! Typing in forms that were filled in on paper: one after another, by keyboard alone.
//!
//! Who types looks at the paper. So a slip must not run through to the end unseen: each check ends at a button, where a
//! digit too many is told and a gap does not pass, and says its total. The whole form may be typed in twice.

mod fields;
mod run;
mod typed;
mod typing;

use super::refused::refused;
use crate::actions::add_reply;
use crate::browser::{page, random};
use crate::components::{
    El, Kind, PageError, all, back_link, button, button_group, el, error_summary, form, heading,
    live, live_notice, nothing, para, submit_button,
};
use crate::draft::{Asked, Draft, Statement};
use crate::route::Route;
use crate::state::Kilter;
use fields::{Field, id_of};
use kilter_core::ids::RandomId;
use kilter_core::instrument::GroupKind;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use std::ops::Range;
use std::sync::Arc;
use typed::{Place, Takes, Total, parts, read};
use typing::{Typing, errors};

const ADD: &str = "add-form";

/// The page.
pub fn keyed(kilter: Kilter, id: RandomId) -> AnyView {
    let Some(round) = kilter.open_round(&id) else {
        return nothing();
    };
    let say = t().paper;
    // Without randomness nothing is sealed either, which adding says.
    let number = random::id().ok();
    let Ok(draft) = Draft::new(Asked::Shared(id.clone()), &round.setup.asking, number) else {
        return nothing();
    };
    let places: Vec<Place> = draft.statements().iter().map(place_of).collect();
    let typing = Typing {
        digits: RwSignal::new(vec![String::new(); places.len()]),
        first: RwSignal::new(None),
        errors: RwSignal::new(Vec::new()),
    };
    let failed = RwSignal::new(None);
    let checks: Vec<_> = draft.statements().iter().map(|it| it.check).collect();
    let parts = parts(&checks);
    let mut fields = el("div");
    for (place, part) in parts.iter().enumerate() {
        let is_last = place + 1 == parts.len();
        fields = fields.with(part_of(&draft, &round, part.clone(), is_last, typing));
    }
    let (round_id, again) = (id.clone(), places.clone());
    let submit = move || {
        let digits = typing.digits.get_untracked();
        let done = form_of(&draft, &places, &digits);
        let done = done.and_then(|draft| typing.compare(&places, &digits).map(|()| draft));
        match done {
            Err(wrong) => typing.errors.set(wrong),
            Ok(draft) => add(kilter, round_id.clone(), draft, failed),
        }
    };
    // The second time there is one thing to do, and it says which.
    let twice = live(move || {
        let again = again.clone();
        match typing.first.with(Option::is_some) {
            true => nothing(),
            false => button(Kind::Second, say.keyed_again(), move |_| {
                typing.begin_again(&again)
            })
            .view(),
        }
    });
    let answered = t().round.answered(round.answered(), round.setup.team_size);
    let second = move || match typing.first.with(Option::is_some) {
        true => para(say.keyed_second()).attr("role", "status").view(),
        false => nothing(),
    };
    let add_button = submit_button(Kind::Main, "")
        .attr("id", ADD)
        .live_text(move || {
            let words = match typing.first.with(Option::is_some) {
                true => say.keyed_compare(),
                false => say.keyed_button(),
            };
            words.into_owned()
        });
    all(vec![
        back_link(&Route::Round(id.clone())).view(),
        error_summary(typing.errors.into()),
        live_notice(failed),
        heading(say.keyed_title(), None, None).view(),
        para(answered).class("nhsuk-body-l kilter-answered").view(),
        para(say.keyed_text()).view(),
        live(second),
        form(submit)
            .with(fields)
            .with(button_group([typing.stop_at(add_button, parts.last().cloned())]).view_in(twice))
            .view(),
    ])
}

/// One check: its fields, its total, and a button to go on from it.
fn part_of(
    draft: &Draft,
    round: &OpenRound,
    part: Range<usize>,
    is_last: bool,
    typing: Typing,
) -> El {
    let (statements, wording) = (draft.statements(), &round.setup.asking.wording);
    let own = statements.get(part.clone()).unwrap_or_default();
    let title = own
        .first()
        .map(|statement| statement.instrument.title.as_str());
    let legend = el("legend")
        .class("nhsuk-fieldset__legend nhsuk-fieldset__legend--m")
        .text(wording.fill(title.unwrap_or_default()));
    let mut fields = el("fieldset").class("nhsuk-fieldset").with(legend);
    let stop = if is_last {
        ADD.to_owned()
    } else {
        format!("go-on-{}", part.end)
    };
    let field = |place: usize, statement: &Statement<'_>, label: String| {
        let rest: Arc<[Takes]> = statements
            .iter()
            .skip(place)
            .map(|statement| place_of(statement).takes)
            .collect();
        let field = Field {
            place,
            number: statement.number,
            label,
            rest,
            end: ADD,
            takes: place_of(statement).takes,
            next: match place + 1 == part.end {
                true => stop.clone(),
                false => id_of(place + 1),
            },
        };
        field.draw(typing.told())
    };
    let asked = draft.parts();
    for asked in asked
        .iter()
        .filter(|asked| part.contains(&asked.places.start))
    {
        let here = statements.get(asked.places.clone()).unwrap_or_default();
        let here = asked.places.clone().zip(here);
        if let GroupKind::Shares(question) = &asked.kind {
            let text = wording.fill(&question.text);
            fields = fields.with(points_of(question.points, here, &text, |place, aim| {
                field(place, aim, wording.fill(&aim.item.text))
            }));
        } else {
            fields = fields.with_all(here.map(|(place, statement)| {
                let words = wording.fill(&statement.item.text);
                field(place, statement, format!("{}. {words}", statement.number))
            }));
        }
    }
    let places: Vec<Place> = own.iter().map(place_of).collect();
    let (range, of_part) = (part.clone(), places.clone());
    let total = move || {
        let digits = typing
            .digits
            .with(|digits| digits.get(range.clone()).map(<[_]>::to_vec));
        let total = Total::of(&digits.unwrap_or_default(), &of_part);
        t().paper
            .keyed_total(total.answers, total.opted_out, total.statements)
            .into_owned()
    };
    fields = fields.with(el("p").class("kilter-answered").live_text(total));
    if is_last {
        return fields;
    }
    let next = part.clone();
    let go_on = button(Kind::Second, t().paper.keyed_next(), move |_| {
        let wrong = typing.wrong(next.clone(), &places);
        if wrong.is_empty() {
            typing.errors.set(Vec::new());
            page::focus(&id_of(next.end));
        } else {
            typing.errors.set(wrong);
        }
    });
    fields.with(typing.stop_at(go_on.attr("id", stop), Some(part)))
}

/// The numbers of one question of points, below its words.
fn points_of<'a>(
    points: u32,
    aims: impl Iterator<Item = (usize, &'a Statement<'a>)>,
    text: &str,
    field: impl Fn(usize, &Statement<'_>) -> El,
) -> El {
    let mut drawn = el("fieldset").class("nhsuk-fieldset");
    for (at, (place, aim)) in aims.enumerate() {
        if at == 0 {
            drawn = drawn.with_all([
                el("legend")
                    .class("nhsuk-label")
                    .text(format!("{}. {text}", aim.number)),
                para(t().paper.keyed_points(points)).class("nhsuk-hint"),
            ]);
        }
        drawn = drawn.with(field(place, aim));
    }
    drawn
}

/// What is typed for a statement.
fn place_of(statement: &Statement<'_>) -> Place {
    Place {
        number: statement.number,
        takes: match statement.points() {
            Some(points) => Takes::Points(points),
            None => Takes::Box(statement.options()),
        },
    }
}

/// The form as a draft, or what is not a number of a box.
fn form_of(empty: &Draft, places: &[Place], digits: &[String]) -> Result<Draft, Vec<PageError>> {
    let chosen = read(places, digits).map_err(|wrong| errors(places, 0, &wrong))?;
    let mut draft = empty.clone();
    for (statement, choice) in empty.statements().into_iter().zip(chosen) {
        // Only what the instrument has is read, so this takes every choice.
        let _ = draft.choose(statement.check, &statement.item.id, choice);
    }
    Ok(draft)
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
