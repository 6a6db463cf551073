//! All results and promises that are here as one file: a part of the page *This computer*.

use super::take_out::backup_name;
use crate::browser::clock;
use crate::browser::folder::{self, NotWritten, Written};
use crate::components::{
    ByHand, El, Kind, Take, Way, button, details, el, live, nothing, notice, para,
};
use crate::on_this_computer::OnThisComputer;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::*;
use leptos::task::spawn_local;

/// Backs up what is here; none where there is nothing that a backup holds.
pub fn back_up(kilter: Kilter, kept: &OnThisComputer) -> Option<El> {
    if kept.promises.is_empty() && kept.all_summaries().next().is_none() {
        return None;
    }
    // As it is when somebody presses.
    let text = move || {
        let text = |kept: &Option<OnThisComputer>| kept.as_ref().map(OnThisComputer::backup);
        kilter.kept.with_untracked(text).unwrap_or_default()
    };
    let say = t().shelf;
    let name = backup_name(clock::today());
    let file = format!("{name}.json");
    let take = |id: &str| {
        let take = Take::made(id, "application/json", text, move || text().into_bytes());
        take.saying(|words| {
            words.save = say.back_up();
            words.copy = say.copy();
            words.copied = say.copied();
            words.asked_to_save = say.asked_to_save(&file);
        })
    };
    let by_hand = || ByHand::IfRefused(say.text_label());
    let save = take(&file).draw_as(Kind::Second, &[Way::Save], by_hand());
    let copy = take(&name).draw_as(Kind::Second, &[Way::Copy], by_hand());
    let folder = folder::can_choose().then(|| into_a_folder(name, text));
    let others = [Some(copy), folder.map(El::view)].into_iter().flatten();
    let others = details(
        "nhsuk-details",
        t().ready.other_ways(),
        None,
        others.collect(),
    );
    let what = para(say.holds()).text(" ").text(say.holds_not());
    Some(el("div").with(what).view_in(save).with(others))
}

/// Writes it into a folder, where the browser can.
fn into_a_folder(name: String, text: impl Fn() -> String + Copy + 'static) -> El {
    let said = RwSignal::new(None::<Result<Written, NotWritten>>);
    let press = move |_| {
        let name = name.clone();
        said.set(None);
        spawn_local(async move {
            let done = folder::write(&name, "json", text().as_bytes()).await;
            // The page may be gone by now.
            let _ = said.try_set(Some(done));
        });
    };
    let say = t().shelf;
    let says = live(move || {
        let (text, done) = match said.get() {
            None => return nothing(),
            Some(Ok(Written { file, folder })) => (say.wrote(&file, &folder), true),
            Some(Err(NotWritten::NoneChosen)) => (say.none_chosen(), false),
            Some(Err(NotWritten::NotAllowed)) => (say.not_allowed(), false),
            Some(Err(NotWritten::Failed)) => (say.not_written(), false),
        };
        notice(text, done).view()
    });
    el("div")
        .with(button(Kind::Second, say.choose_folder(), press))
        .with(el("div").attr("role", "status").view_in(says))
}
