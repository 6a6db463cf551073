//! Forms, the card and the note on paper, and typing forms in.

use std::borrow::Cow;

use super::English;
use super::plural::{have_answered, plural};
use crate::messages::paper::Paper;

impl Paper for English {
    fn title(&self, team: &str) -> Cow<'static, str> {
        format!("On paper: {team}").into()
    }

    fn link(&self) -> Cow<'static, str> {
        "Print what the session needs".into()
    }

    fn text(&self) -> Cow<'static, str> {
        "Choose what you want, then print. The numbers on a form are those for typing it in.".into()
    }

    fn parts(&self) -> Cow<'static, str> {
        "What do you want on paper?".into()
    }

    fn note(&self) -> Cow<'static, str> {
        "The note to send round before".into()
    }

    fn card(&self) -> Cow<'static, str> {
        "The card by the computer".into()
    }

    fn form(&self) -> Cow<'static, str> {
        "A form to copy for those who answer on paper".into()
    }

    fn qr(&self) -> Cow<'static, str> {
        "The invitation for phones".into()
    }

    fn large(&self) -> Cow<'static, str> {
        "In large print".into()
    }

    fn note_title(&self, team: &str) -> Cow<'static, str> {
        format!("{team}: how do we work together?").into()
    }

    fn note_what(&self, people: u32, statements: u32, minutes: u32) -> Cow<'static, str> {
        format!(
            "{} are asked the same {}. It takes about {}.",
            plural(people, "person", "people"),
            plural(statements, "question", "questions"),
            plural(minutes, "minute", "minutes")
        )
        .into()
    }

    fn note_why(&self) -> Cow<'static, str> {
        "Then we talk about what we see, and agree on one or two things to change. It is a conversation starter, not a test. Not for appraisal, contracts or ranking.".into()
    }

    fn note_who(&self, minimum: u32) -> Cow<'static, str> {
        format!("Answers become team totals, no individual answers. Nothing shows until {minimum} people have answered and the round is closed. In a small team colleagues may still guess, and if everyone agrees, the result shows it.").into()
    }

    fn note_where(&self) -> Cow<'static, str> {
        "Answers are sealed on the screen where they are given or typed in. They stay sealed until the round is closed. The result belongs to the team.".into()
    }

    fn note_agree(&self, practice: &str) -> Cow<'static, str> {
        format!("Each {practice} says before the day whether it takes part. Write the name of the {practice} here, and yes or no, and give this page back to the organiser.").into()
    }

    fn card_title(&self) -> Cow<'static, str> {
        "Your turn".into()
    }

    fn card_start(&self) -> Cow<'static, str> {
        "Press Start. Nobody else looks at the screen.".into()
    }

    fn card_answer(&self) -> Cow<'static, str> {
        "Answer for yourself. You may choose \"Can't say\" at any statement.".into()
    }

    fn card_leave(&self) -> Cow<'static, str> {
        "Press Add to team, then Hand over to the next person.".into()
    }

    fn qr_title(&self, team: &str) -> Cow<'static, str> {
        format!("{team}: answer on your phone").into()
    }

    fn qr_how(&self) -> Cow<'static, str> {
        "Point the camera of your phone at this, and open the link. At the end you get a sealed reply to send back.".into()
    }

    fn qr_digits(&self, name: &str) -> Cow<'static, str> {
        format!("Your phone shows 12 digits. Ask {name} for theirs: they should be the same.")
            .into()
    }

    fn form_how(&self, opt_out: &str) -> Cow<'static, str> {
        format!("Tick one box for each. If you cannot or do not want to answer, tick \"{opt_out}\". Write no name.").into()
    }

    fn option(&self, number: usize, label: &str) -> Cow<'static, str> {
        format!("{number} {label}").into()
    }

    fn fold(&self) -> Cow<'static, str> {
        "Fold here, and put it in the box.".into()
    }

    fn keyed_title(&self) -> Cow<'static, str> {
        "Type in paper forms".into()
    }

    fn keyed_link(&self) -> Cow<'static, str> {
        "Type in paper forms".into()
    }

    fn keyed_text(&self) -> Cow<'static, str> {
        "Shuffle the forms first. For each statement type the number of its box: the next field comes by itself, and Backspace goes back. No box or two boxes: type 0.".into()
    }

    fn keyed_added(&self, replies: u32, people: u32) -> Cow<'static, str> {
        format!("Added. {}", have_answered(replies, people)).into()
    }

    fn keyed_wrong(&self, statement: usize, most: usize) -> Cow<'static, str> {
        format!("Statement {statement}: type a number from 0 to {most}").into()
    }

    fn keyed_total(&self, answers: u32, opted_out: u32, statements: u32) -> Cow<'static, str> {
        let typed = answers.saturating_add(opted_out);
        let answers = plural(answers, "answer", "answers");
        format!("{typed} of {statements}: {answers}, {opted_out} can't say").into()
    }

    fn keyed_next(&self) -> Cow<'static, str> {
        "The same on paper: go on".into()
    }

    fn keyed_too_many(&self) -> Cow<'static, str> {
        "One number too many was typed here: check these answers against the form".into()
    }

    fn keyed_again(&self) -> Cow<'static, str> {
        "Type it in again, to compare".into()
    }

    fn keyed_second(&self) -> Cow<'static, str> {
        "Second time: type the same form in again.".into()
    }

    fn keyed_differs(&self, statement: usize, first: &str, second: &str) -> Cow<'static, str> {
        format!(
            "Statement {statement}: {first} the first time, {second} now. Type what the form says."
        )
        .into()
    }

    fn keyed_button(&self) -> Cow<'static, str> {
        "Add this form".into()
    }
}
