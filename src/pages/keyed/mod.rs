//! Typing in forms that were filled in on paper: one after another, by keyboard alone.
//!
//! Who types looks at the paper. So a slip must not run through to the end unseen: each check ends at a button, where a
//! digit too many is told and a gap does not pass, and says its total. The whole form may be typed in twice.

mod fields;
mod typed;

use super::refused::refused;
use crate::actions::add_reply;
use crate::browser::key::key_of;
use crate::browser::page;
use crate::components::{
    El, Kind, PageError, all, back_link, button, button_group, el, error_summary, form, heading,
    live, live_notice, nothing, para, submit_button,
};
use crate::draft::{Asked, Draft, Statement};
use crate::route::Route;
use crate::state::Kilter;
use fields::{Field, id_of};
use kilter_core::ids::RandomId;
use kilter_core::round::OpenRound;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;
use leptos::web_sys::Event;
use std::ops::Range;
use typed::{Digits, Total, choice, differences, parts};

const ADD: &str = "add-form";

/// What was typed, and what is wrong with it.
#[derive(Clone, Copy)]
struct Typing {
    digits: RwSignal<Digits>,
    /// The first of two typings, which the second is compared with.
    first: RwSignal<Option<Digits>>,
    errors: RwSignal<Vec<PageError>>,
}

/// The page.
pub fn keyed(kilter: Kilter, id: RandomId) -> AnyView {
    let Some(round) = kilter.open_round(&id) else {
        return nothing();
    };
    let say = t().paper;
    let Ok(draft) = Draft::new(Asked::Shared(id.clone()), &round.setup.asking) else {
        return nothing();
    };
    let statements = draft.statements();
    let typing = Typing {
        digits: RwSignal::new(vec![String::new(); statements.len()]),
        first: RwSignal::new(None),
        errors: RwSignal::new(Vec::new()),
    };
    let failed = RwSignal::new(None);
    let checks: Vec<_> = statements.iter().map(|statement| statement.check).collect();
    let parts = parts(&checks);
    let mut fields = el("div");
    for (place, part) in parts.iter().enumerate() {
        let is_last = place + 1 == parts.len();
        fields = fields.with(part_of(&round, &statements, part.clone(), is_last, typing));
    }
    let (round_id, again) = (id.clone(), draft.clone());
    let submit = move || {
        let digits = typing.digits.get_untracked();
        let done = read(&draft, &digits).and_then(|draft| typing.compare(&digits).map(|()| draft));
        match done {
            Err(wrong) => typing.errors.set(wrong),
            Ok(draft) => add(kilter, round_id.clone(), draft, failed),
        }
    };
    let twice = button(Kind::Second, say.keyed_again(), move |_| {
        typing.begin_again(&again)
    });
    let answered = t().round.answered(round.answered(), round.setup.team_size);
    let second = move || match typing.first.with(Option::is_some) {
        true => para(say.keyed_second()).attr("role", "status").view(),
        false => nothing(),
    };
    let add_button = submit_button(Kind::Main, say.keyed_button()).attr("id", ADD);
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
            .with(button_group([
                typing.stop_at(add_button, parts.last().cloned()),
                twice,
            ]))
            .view(),
    ])
}

/// One check: its fields, its total, and a button to go on from it.
fn part_of(
    round: &OpenRound,
    statements: &[Statement<'_>],
    part: Range<usize>,
    is_last: bool,
    typing: Typing,
) -> El {
    let own = statements.get(part.clone()).unwrap_or_default();
    let title = own
        .first()
        .map(|statement| statement.instrument.title.as_str());
    let legend = el("legend")
        .class("nhsuk-fieldset__legend nhsuk-fieldset__legend--m")
        .text(round.setup.asking.wording.fill(title.unwrap_or_default()));
    let mut fields = el("fieldset").class("nhsuk-fieldset").with(legend);
    let stop = if is_last {
        ADD.to_owned()
    } else {
        format!("go-on-{}", part.end)
    };
    let options: Vec<_> = own.iter().map(options_of).collect();
    for statement in own {
        let words = round.setup.asking.wording.fill(&statement.item.text);
        let field = Field {
            number: statement.number,
            label: format!("{}. {words}", statement.number),
            options: options_of(statement),
            next: match statement.number == part.end {
                true => stop.clone(),
                false => id_of(statement.number + 1),
            },
        };
        fields = fields.with(field.draw(typing.digits));
    }
    let (range, most) = (part.clone(), options.clone());
    let total = move || {
        let digits = typing
            .digits
            .with(|digits| digits.get(range.clone()).map(<[_]>::to_vec));
        let total = Total::of(&digits.unwrap_or_default(), &most);
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
        let wrong = typing.wrong(next.clone(), &options);
        if wrong.is_empty() {
            typing.errors.set(Vec::new());
            page::focus(&id_of(next.end + 1));
        } else {
            typing.errors.set(wrong);
        }
    });
    fields.with(typing.stop_at(go_on.attr("id", stop), Some(part)))
}

fn options_of(statement: &Statement<'_>) -> usize {
    let options = statement.instrument.options_of(statement.item);
    options.map_or(0, |scale| scale.options.len())
}

impl Typing {
    /// A digit that is typed where the fields of a part have ended: one of them was typed twice.
    fn stop_at(self, button: El, part: Option<Range<usize>>) -> El {
        button.on("keydown", move |event: Event| {
            let is_digit = key_of(&event).is_some_and(|key| key.parse::<u8>().is_ok());
            if let (true, Some(part)) = (is_digit, &part) {
                self.errors.set(vec![PageError {
                    field: id_of(part.start + 1),
                    text: t().paper.keyed_too_many().into_owned(),
                }]);
            }
        })
    }

    /// The statements of a part without a digit that fits.
    fn wrong(self, part: Range<usize>, options: &[usize]) -> Vec<PageError> {
        let digits = self.digits.get_untracked();
        let own = digits.get(part.clone()).unwrap_or_default();
        let places = part.zip(own.iter().zip(options));
        let wrong = places.filter(|(_, (digit, most))| choice(digit, **most).is_none());
        wrong
            .map(|(place, (_, most))| wrong_digit(place + 1, *most))
            .collect()
    }

    /// The form was typed in once: the fields are empty for the second time.
    fn begin_again(self, empty: &Draft) {
        let digits = self.digits.get_untracked();
        match read(empty, &digits) {
            Err(wrong) => self.errors.set(wrong),
            Ok(_) => {
                self.errors.set(Vec::new());
                self.digits.set(vec![String::new(); digits.len()]);
                self.first.set(Some(digits));
                page::focus(&id_of(1));
            }
        }
    }

    /// Both typings are the same. Where not, who types looks at the paper, and what they leave
    /// there is what is added.
    fn compare(self, second: &[String]) -> Result<(), Vec<PageError>> {
        let first = self
            .first
            .get_untracked()
            .unwrap_or_else(|| second.to_vec());
        let differ = differences(&first, second);
        self.first.set(None);
        if differ.is_empty() {
            return Ok(());
        }
        let digit =
            |digits: &[String], place: usize| digits.get(place).cloned().unwrap_or_default();
        let error = |place| PageError {
            field: id_of(place + 1),
            text: t()
                .paper
                .keyed_differs(place + 1, &digit(&first, place), &digit(second, place))
                .into_owned(),
        };
        Err(differ.into_iter().map(error).collect())
    }
}

fn wrong_digit(statement: usize, most: usize) -> PageError {
    PageError {
        field: id_of(statement),
        text: t().paper.keyed_wrong(statement, most).into_owned(),
    }
}

/// The form as a draft, or what is not a number of a box.
fn read(empty: &Draft, digits: &[String]) -> Result<Draft, Vec<PageError>> {
    let (mut draft, mut wrong) = (empty.clone(), Vec::new());
    for (statement, digit) in empty.statements().into_iter().zip(digits) {
        let most = options_of(&statement);
        let chosen = choice(digit, most).and_then(|choice| {
            let chosen = draft.choose(statement.check, &statement.item.id, choice);
            chosen.ok()
        });
        if chosen.is_none() {
            wrong.push(wrong_digit(statement.number, most));
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
