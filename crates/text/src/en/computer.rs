//! What is kept on this computer.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::messages::computer::Computer;

impl Computer for English {
    fn title(&self) -> Cow<'static, str> {
        "This computer".into()
    }

    fn lead(&self) -> Cow<'static, str> {
        "This is what Kilter keeps in this browser.".into()
    }

    fn lead_until_closed(&self) -> Cow<'static, str> {
        "This is what Kilter has now. This browser does not keep it: it goes when you close the page or the browser.".into()
    }

    fn moved(&self) -> Cow<'static, str> {
        "Was there something before? Firefox keeps it with the place and name that the file had then. Put the file back there to find it. Or this browser deletes what it keeps when it closes.".into()
    }

    fn nothing(&self) -> Cow<'static, str> {
        "Kilter keeps nothing in this browser.".into()
    }

    fn nothing_in_reach(&self) -> Cow<'static, str> {
        "Kilter finds nothing that this browser lets it look at.".into()
    }

    fn who_can_read(&self) -> Cow<'static, str> {
        "Anyone who uses this computer account can read it. Other pages that open from a folder may read it too.".into()
    }

    fn sealed(&self) -> Cow<'static, str> {
        "The replies of an open round are sealed: this page can't show them. With technical tools the organiser, or someone else at this computer, could look.".into()
    }

    fn open_round(&self, team: &str, round: &str, replies: u32) -> Cow<'static, str> {
        format!(
            "Open round: {team}, {round}, with {}",
            plural(replies, "sealed reply", "sealed replies")
        )
        .into()
    }

    fn closed_round(&self, team: &str, round: &str, replies: u32) -> Cow<'static, str> {
        format!(
            "Closed round: {team}, {round}, counts from {}",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn summary(&self, team: &str, round: &str, replies: u32) -> Cow<'static, str> {
        format!(
            "Team summary: {team}, {round}, counts from {}",
            plural(replies, "reply", "replies")
        )
        .into()
    }

    fn unreadable(&self) -> Cow<'static, str> {
        "Something that Kilter can't read".into()
    }

    fn delete(&self) -> Cow<'static, str> {
        "Delete".into()
    }

    fn delete_one_title(&self, what: &str) -> Cow<'static, str> {
        format!("Delete this? {what}").into()
    }

    fn delete_one_text(&self) -> Cow<'static, str> {
        "You can't undo this. A file that you took out before stays where it is.".into()
    }

    fn delete_one_button(&self) -> Cow<'static, str> {
        "Yes, delete it".into()
    }

    fn delete_all(&self) -> Cow<'static, str> {
        "Delete everything".into()
    }

    fn delete_all_title(&self) -> Cow<'static, str> {
        "Delete everything on this computer?".into()
    }

    fn delete_all_text(&self, things: u32) -> Cow<'static, str> {
        format!(
            "Kilter will delete {}. You can't undo this.",
            plural(things, "thing", "things")
        )
        .into()
    }

    fn delete_traces(&self) -> Cow<'static, str> {
        "Traces stay on the disk for a while. In a test, they gave back all 5 replies of a round. A round that was locked with a phrase stays shut.".into()
    }

    fn delete_all_open_round(&self) -> Cow<'static, str> {
        "A round is still open. Its replies will be lost, and there will be no result.".into()
    }

    fn delete_all_button(&self) -> Cow<'static, str> {
        "Yes, delete everything".into()
    }

    fn keep_button(&self) -> Cow<'static, str> {
        "Keep it".into()
    }

    fn deleted_one(&self) -> Cow<'static, str> {
        "Deleted.".into()
    }

    fn not_deleted(&self) -> Cow<'static, str> {
        "The browser did not delete this. Close all other Kilter pages and try again.".into()
    }

    fn receipt_title(&self) -> Cow<'static, str> {
        "Receipt".into()
    }

    fn receipt_text(&self) -> Cow<'static, str> {
        "Kilter finds nothing here; downloads, clipboard, history and traces on disk may remain."
            .into()
    }

    fn receipt_may_come_back(&self) -> Cow<'static, str> {
        "This browser can't get at all that it kept for Kilter. Some of it may be back when you open Kilter again. Then delete it once more.".into()
    }

    fn receipt_deleted(&self) -> Cow<'static, str> {
        "What was deleted".into()
    }

    fn receipt_check(&self) -> Cow<'static, str> {
        "Look in your Downloads folder and empty the bin. Then copy any word, so that the clipboard holds that.".into()
    }

    fn print_receipt(&self) -> Cow<'static, str> {
        "Print this receipt".into()
    }
}
