//! The example team: made up, and said to be so wherever it goes.

use std::borrow::Cow;

use super::English;
use crate::messages::example::Example;

impl Example for English {
    fn title(&self) -> Cow<'static, str> {
        "Example report".into()
    }

    fn mark(&self) -> Cow<'static, str> {
        "EXAMPLE, made up".into()
    }

    fn print_header(&self) -> Cow<'static, str> {
        "EXAMPLE: not a real team. The people and their answers are made up.".into()
    }

    fn csv_name(&self) -> Cow<'static, str> {
        "kilter-EXAMPLE-made-up-team.csv".into()
    }
}
