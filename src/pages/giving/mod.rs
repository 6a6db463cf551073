//! What was given to a page, read: a part of several pages.
mod given;
mod reading;

pub use given::{Given, NotRead, not_read, nothing_found};

use crate::browser::files::Dropped;
use crate::components::Give;
use kilter_core::exchange::token::TokenKind;
use kilter_text::t;
use leptos::prelude::{Callable as _, Callback};
use leptos::task::spawn_local;
use reading::Reading;

/// Fields with these ids; what is given is read, and then goes on.
pub fn giving(ids: (&'static str, &'static str), on_given: Callback<(Give, Vec<Given>)>) -> Give {
    let read = move |(give, given)| {
        spawn_local(async move {
            let all = read(give, given).await;
            // None, where the page is gone.
            let _ = on_given.try_run((give, all));
        });
    };
    Give::new(ids, Callback::new(read))
}

async fn read(give: Give, given: Dropped) -> Vec<Given> {
    let mut reading = Reading::begin(move |so_far| {
        let said = t().given.so_far(so_far.percent, so_far.teams);
        give.says(said.into_owned());
    });
    let mut all = Vec::new();
    for name in given.folders {
        all.push(Given {
            name,
            in_box: false,
            found: Err(NotRead::Folder),
        });
    }
    for file in &given.files {
        all.push(reading.file(file).await);
    }
    if !given.text.trim().is_empty() {
        let name = t().open.pasted().into_owned();
        all.push(reading.text(name, &given.text).await);
    }
    all
}

/// Says what is wrong where nothing of what belongs here was in what was given; `none` where that is all there is to say.
pub fn refuse(give: Give, wanted: TokenKind, given: &[Given], none: &str) {
    let (in_box, text) = nothing_found(given, wanted, none);
    give.wrong(in_box, text);
}
