//! Credits, licences, limits.

use std::borrow::Cow;

use super::English;
use crate::messages::about::About;

impl About for English {
    fn title(&self) -> Cow<'static, str> {
        "About Kilter".into()
    }

    fn what(&self) -> Cow<'static, str> {
        "Kilter helps a team look at how it works together. It runs in your browser, from one file."
            .into()
    }

    fn not_a_test(&self) -> Cow<'static, str> {
        "A conversation starter, not a test. Not for appraisal, contracts or ranking.".into()
    }

    fn not_validated(&self) -> Cow<'static, str> {
        "No one has tested these questions on many teams yet. The cuts are our own.".into()
    }

    fn independent(&self) -> Cow<'static, str> {
        "Independent tool. Not an NHS England product.".into()
    }

    fn no_patients(&self) -> Cow<'static, str> {
        "Enter nothing about patients, and no names of people but that of who asks.".into()
    }

    fn limits_heading(&self) -> Cow<'static, str> {
        "What Kilter can't do".into()
    }

    fn limit_small_team(&self) -> Cow<'static, str> {
        "Results are team totals, no individual answers. In a small team colleagues may still guess.".into()
    }

    fn limit_made_up(&self) -> Cow<'static, str> {
        "It can't tell a real reply from one that someone made up. So ask the room whether this many people answered.".into()
    }

    fn limit_organiser(&self) -> Cow<'static, str> {
        "With technical tools an organiser could look at a reply. Someone from outside the team is the safest choice.".into()
    }

    fn limit_files(&self) -> Cow<'static, str> {
        "A team summary is not locked. Anyone who has the file can read its counts.".into()
    }

    fn limit_shared(&self) -> Cow<'static, str> {
        "Anyone who uses this computer account can read what is kept here.".into()
    }

    fn credits_heading(&self) -> Cow<'static, str> {
        "Where the ideas come from".into()
    }

    fn credit_design(&self) -> Cow<'static, str> {
        "Page styles come from NHS.UK frontend (MIT licence). Kilter does not use its logo or font."
            .into()
    }

    fn licences_heading(&self) -> Cow<'static, str> {
        "Licences".into()
    }

    fn licence_code(&self) -> Cow<'static, str> {
        "The program is free to use and change: MIT or Apache-2.0, as you choose.".into()
    }

    fn licence_wording(&self) -> Cow<'static, str> {
        "You may copy and change our statements if you name Kilter: CC BY 4.0.".into()
    }

    fn version_heading(&self) -> Cow<'static, str> {
        "Version".into()
    }

    fn version(&self, version: &str) -> Cow<'static, str> {
        format!("Kilter {version}").into()
    }
}
