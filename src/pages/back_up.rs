//! All results and promises that are here as one file: a part of the page *This computer*.

use super::take_out::backup_name;
use crate::browser::clock;
use crate::components::{ByHand, El, Kind, Take, Way, el, para};
use crate::on_this_computer::OnThisComputer;
use crate::state::Kilter;
use kilter_text::t;
use leptos::prelude::WithUntracked;

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
    let file = backup_name(clock::today());
    let take = Take::made(&file, "application/json", text, move || text().into_bytes());
    let take = take.saying(|words| {
        words.save = say.back_up();
        words.copy = say.copy();
        words.copied = say.copied();
        words.asked_to_save = say.asked_to_save(&file);
    });
    let ways = [Way::Save, Way::Copy];
    let drawn = take.draw_as(Kind::Second, &ways, ByHand::IfRefused(say.text_label()));
    let what = para(say.holds()).text(" ").text(say.holds_not());
    Some(el("div").with(what).view_in(drawn))
}
