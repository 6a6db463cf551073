//! Numbers, months and lists.

use std::borrow::Cow;

use super::{English, list::list, month::month};
use crate::{messages::words::Words, number};

impl Words for English {
    fn one_decimal(&self, value: f64) -> Cow<'static, str> {
        number::one_decimal(value).map_or_else(|| self.no_data(), Cow::from)
    }

    fn whole(&self, value: f64) -> Cow<'static, str> {
        number::whole(value).map_or_else(|| self.no_data(), Cow::from)
    }

    fn thousands(&self, n: u64) -> Cow<'static, str> {
        number::thousands(n).into()
    }

    fn month(&self, year_and_month: &str) -> Cow<'static, str> {
        month(year_and_month).into()
    }

    fn list(&self, items: &[&str]) -> Cow<'static, str> {
        list(items).into()
    }

    fn no_data(&self) -> Cow<'static, str> {
        "No data".into()
    }
}
