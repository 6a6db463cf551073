//! The round that is open here.

use std::borrow::Cow;

use super::English;
use crate::messages::take_part::TakePart;

impl TakePart for English {
    fn title(&self) -> Cow<'static, str> {
        "Take part".into()
    }

    fn open_here(&self, team: &str) -> Cow<'static, str> {
        format!("{team} is asking for your answers on this computer.").into()
    }

    fn start_button(&self) -> Cow<'static, str> {
        "Go to the start screen".into()
    }

    fn none_here(&self) -> Cow<'static, str> {
        "No round is open on this computer.".into()
    }

    fn ask_for(&self) -> Cow<'static, str> {
        "Ask the person who runs the round which computer to use.".into()
    }

    fn start_one(&self) -> Cow<'static, str> {
        "Do you run it yourself?".into()
    }
}
