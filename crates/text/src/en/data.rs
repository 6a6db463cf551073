//! Why a value is missing from the report as data, where no disclosure rule is the reason.

use std::borrow::Cow;

use super::English;
use crate::messages::data::Data;

impl Data for English {
    fn not_of_statements(&self) -> Cow<'static, str> {
        "This scale is made of other scales.".into()
    }

    fn no_bands(&self) -> Cow<'static, str> {
        "This scale has no bands.".into()
    }

    fn no_ends(&self) -> Cow<'static, str> {
        "The answers to this question have no low and high end.".into()
    }

    fn no_scale(&self) -> Cow<'static, str> {
        "This question counts towards no scale.".into()
    }

    fn no_values(&self) -> Cow<'static, str> {
        "The answers to this question have no values.".into()
    }

    fn no_team_size(&self) -> Cow<'static, str> {
        "The team summary does not say how many people were asked.".into()
    }

    fn no_tilt(&self) -> Cow<'static, str> {
        "The two sides are about even.".into()
    }
}
