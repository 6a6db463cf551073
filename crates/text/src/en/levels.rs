//! The five levels of five foundations.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::levels::Levels;

impl Levels for English {
    fn heading(&self) -> Cow<'static, str> {
        "The five foundations".into()
    }

    fn title(&self, replies: u32) -> Cow<'static, str> {
        format!(
            "How strong each foundation is, from {}",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn how_to_read(&self) -> Cow<'static, str> {
        "Start at the bottom. Each foundation helps the one above it, but that is a guide and not a law.".into()
    }
}
