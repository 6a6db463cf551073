//! Answering.

use std::borrow::Cow;

use super::{
    English,
    plural::{capital, in_words, plural},
};
use crate::messages::answer::Answer;

impl Answer for English {
    fn before_title(&self) -> Cow<'static, str> {
        "Before you start".into()
    }

    fn before_length(&self, statements: u32, minutes: u32) -> Cow<'static, str> {
        format!(
            "{}, about {}.",
            plural(statements, "statement", "statements"),
            plural(minutes, "minute", "minutes")
        )
        .into()
    }

    fn before_totals(&self, minimum: u32) -> Cow<'static, str> {
        format!(
            "Your answers join team totals; nothing shows until {} people have answered.",
            in_words(minimum)
        )
        .into()
    }

    fn before_small_team(&self) -> Cow<'static, str> {
        "Colleagues in a small team may still guess, and if everyone agrees, the result shows it."
            .into()
    }

    fn before_skip(&self, opt_out: &str) -> Cow<'static, str> {
        format!("You may skip any statement: choose \"{opt_out}\".").into()
    }

    fn before_about(&self) -> Cow<'static, str> {
        "What you will be asked about".into()
    }

    fn before_shared(&self) -> Cow<'static, str> {
        "Nothing is written down while you answer. Once added, your answers are sealed until the round closes.".into()
    }

    fn before_organiser(&self) -> Cow<'static, str> {
        "Closing counts the answers without showing yours. With technical tools the organiser could look."
            .into()
    }

    fn before_holds(&self) -> Cow<'static, str> {
        "The result holds how many people chose each answer.".into()
    }

    fn start_button(&self) -> Cow<'static, str> {
        "Start".into()
    }

    fn one_a_page(&self) -> Cow<'static, str> {
        "Show one statement at a time".into()
    }

    fn several_a_page(&self) -> Cow<'static, str> {
        "Show several statements at a time".into()
    }

    fn progress(&self, from: u32, to: u32, of: u32) -> Cow<'static, str> {
        if from == to {
            format!("Statement {from} of {of}").into()
        } else {
            format!("Statements {from} to {to} of {of}").into()
        }
    }

    fn next_check(&self, check: &str, about: &str) -> Cow<'static, str> {
        format!("Next check: {check}. {about}").into()
    }

    fn statement(&self, number: u32) -> Cow<'static, str> {
        format!("Statement {number}").into()
    }

    fn missing(&self, number: u32, opt_out: &str) -> Cow<'static, str> {
        format!("Statement {number}: choose an answer, or choose \"{opt_out}\"").into()
    }

    fn straight_line_in(&self, check: &str) -> Cow<'static, str> {
        format!("You gave one answer to every line of {check}. Is that right?").into()
    }

    fn check_title(&self) -> Cow<'static, str> {
        "Check your answers".into()
    }

    fn check_text(&self) -> Cow<'static, str> {
        "You can still change them. Once added, they can't be seen or changed.".into()
    }

    fn change(&self, number: u32) -> Cow<'static, str> {
        format!("your answer to statement {number}").into()
    }

    fn no_answer(&self) -> Cow<'static, str> {
        "No answer yet".into()
    }

    fn still_missing(&self, statements: u32) -> Cow<'static, str> {
        format!(
            "{} without an answer",
            plural(statements, "statement is", "statements are")
        )
        .into()
    }

    fn add_button(&self) -> Cow<'static, str> {
        "Add to team".into()
    }

    fn adding(&self) -> Cow<'static, str> {
        "Adding your answers.".into()
    }

    fn added_title(&self) -> Cow<'static, str> {
        "Added".into()
    }

    fn added_text(&self) -> Cow<'static, str> {
        "Your answers are sealed and have joined the team's replies. This page has forgotten them."
            .into()
    }

    fn added_after(&self, minimum: u32) -> Cow<'static, str> {
        format!("{} replies or more make a result. The organiser closes the round, then the team sees its totals.", capital(&in_words(minimum))).into()
    }

    fn added_button(&self) -> Cow<'static, str> {
        "Hand over to the next person".into()
    }

    fn added_last_button(&self) -> Cow<'static, str> {
        "Hand the computer back to the organiser".into()
    }

    fn not_added(&self) -> Cow<'static, str> {
        "Your answers could not be added. They are still on this page. Try again, or tell the organiser.".into()
    }

    fn round_closed(&self) -> Cow<'static, str> {
        "The round was closed before you finished. Your answers can join the next round.".into()
    }

    fn forget_link(&self) -> Cow<'static, str> {
        "Forget and leave".into()
    }

    fn forget_title(&self) -> Cow<'static, str> {
        "Forget your answers?".into()
    }

    fn forget_text(&self) -> Cow<'static, str> {
        "Your answers so far will be forgotten. Nothing of them joins the team.".into()
    }

    fn forget_button(&self) -> Cow<'static, str> {
        "Yes, forget and leave".into()
    }

    fn forget_cancel(&self) -> Cow<'static, str> {
        "Go back to my answers".into()
    }

    fn forgotten(&self) -> Cow<'static, str> {
        "Your answers are forgotten.".into()
    }
}
