use crate::browser::page;
use leptos::prelude::Effect;

/// Once the report is drawn: to the part that the address names.
pub fn go_to_the_part() {
    Effect::new(|_| {
        let hash = page::hash();
        if let Some((_, part)) = hash.rsplit_once('/')
            && part.starts_with("check-")
        {
            page::focus(part);
        }
    });
}
