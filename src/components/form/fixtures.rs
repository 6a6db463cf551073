use super::{PageError, Question, TextField, error_of, error_summary, fieldset, form};
use crate::components::fixture::{Fixture, state};
use crate::components::{Kind, all, submit_button};
use leptos::prelude::*;

/// A form as it first appears, filled in and with what is wrong, and its parts.
pub const FIXTURES: &[Fixture] = &[
    state("empty", || team("", None)),
    state("filled in", || team("Millbrook", None)),
    state("wrong", || team("", Some("Enter what your team is called"))),
    state("two questions that are wrong", || {
        all(vec![
            two_errors(),
            number_of_people(),
            statement("statement-1", None, true),
        ])
    }),
    state("a day", || {
        let day = RwSignal::new("2027-05-12".into());
        TextField::day("by", "By when?", day).draw().view()
    }),
    state("a group of fields", || {
        let year = TextField::number("year", "Year", RwSignal::new("2027".into()));
        fieldset("nhsuk-fieldset", "Which month is it for?")
            .with(year.draw())
            .view()
    }),
    state("a question", || statement("statement-2", None, false)),
    state("a question that is answered", || {
        statement("statement-3", Some(1), false)
    }),
    state("a question that is opted out of", || {
        statement("statement-4", Some(3), false)
    }),
];

fn text(words: &str) -> Option<String> {
    Some(words.to_owned())
}

fn team(value: &str, wrong: Option<&str>) -> AnyView {
    let wrong = RwSignal::new(wrong.map(str::to_owned));
    let field = TextField::new(
        "team",
        "What is your team called?",
        RwSignal::new(value.into()),
    )
    .hint("As your members know it.")
    .error(wrong.into());
    let form = form(|| {})
        .with(field.draw())
        .with(submit_button(Kind::Main, "Continue"));
    all(vec![error_summary(error_of("team", wrong)), form.view()])
}

fn two_errors() -> AnyView {
    let errors = [
        ("people", "Enter a whole number"),
        ("statement-1", "Statement 1: choose an answer"),
    ];
    let errors = errors.map(|(field, text)| PageError {
        field: field.into(),
        text: text.into(),
    });
    error_summary(Signal::stored(errors.to_vec()))
}

fn number_of_people() -> AnyView {
    let typed = RwSignal::new("many".into());
    let field = TextField::number("people", "How many people will you ask?", typed);
    field
        .error(Signal::stored(text("Enter a whole number")))
        .draw()
        .view()
}

fn statement(id: &str, chosen: Option<usize>, wrong: bool) -> AnyView {
    let chosen = RwSignal::new(chosen);
    Question {
        id: id.into(),
        caption: "Statement 1".into(),
        legend: "We say what we think in our meetings.".into(),
        options: ["Not yet", "Sometimes", "Mostly"]
            .map(str::to_owned)
            .to_vec(),
        opt_out: "I can't say".into(),
        chosen: chosen.into(),
        error: Signal::stored(wrong.then(|| "Choose an answer".to_owned())),
        apart: None,
        on_choose: Callback::new(move |place| chosen.set(Some(place))),
        on_press: None,
    }
    .draw()
    .view()
}
