//! Numbers, months and lists.

use std::borrow::Cow;

use super::{
    English,
    list::{list, list_or},
    month::month,
};
use crate::messages::words::Words;

impl Words for English {
    fn month(&self, year_and_month: &str) -> Cow<'static, str> {
        month(year_and_month).into()
    }

    fn one_of(&self, number: u32, of: u32) -> Cow<'static, str> {
        format!("{number} of {of}").into()
    }

    fn list(&self, items: &[&str]) -> Cow<'static, str> {
        list(items).into()
    }

    fn list_or(&self, items: &[&str]) -> Cow<'static, str> {
        list_or(items).into()
    }
}
