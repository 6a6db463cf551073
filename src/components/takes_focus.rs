use crate::browser::page;
use leptos::prelude::Effect;
use std::borrow::Cow;

/// Moves the focus to what has this id, once what is being drawn is on the page: an effect runs after that.
pub fn takes_focus(id: impl Into<Cow<'static, str>>) {
    let id = id.into();
    Effect::new(move |_| {
        page::focus(&id);
    });
}
