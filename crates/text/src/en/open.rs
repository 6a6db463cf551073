//! Bringing team summaries in.

use std::borrow::Cow;

use super::{English, plural::plural};
use crate::{messages::open::Open, number::thousands};

impl Open for English {
    fn title(&self) -> Cow<'static, str> {
        "Open results".into()
    }

    fn lead(&self) -> Cow<'static, str> {
        "Bring in one team summary or many. Nothing is kept before you have looked at it.".into()
    }

    fn choose_label(&self) -> Cow<'static, str> {
        "Choose files".into()
    }

    fn choose_hint(&self) -> Cow<'static, str> {
        "A team summary is a file that Kilter makes after a round. A file of a message with one in it will do.".into()
    }

    fn drop_text(&self) -> Cow<'static, str> {
        "Or drop files here".into()
    }

    fn paste_label(&self) -> Cow<'static, str> {
        "Or paste a team summary as text".into()
    }

    fn paste_hint(&self) -> Cow<'static, str> {
        "Paste the whole message. Other words in it do no harm.".into()
    }

    fn read_button(&self) -> Cow<'static, str> {
        "Continue".into()
    }

    fn reading(&self) -> Cow<'static, str> {
        "Reading the files.".into()
    }

    fn nothing_given(&self) -> Cow<'static, str> {
        "Choose a file, or paste the text of a team summary".into()
    }

    fn check_title(&self) -> Cow<'static, str> {
        "Does this look right?".into()
    }

    fn refused_title(&self) -> Cow<'static, str> {
        "Nothing could be opened".into()
    }

    fn here_title(&self) -> Cow<'static, str> {
        "You have these results already".into()
    }

    fn check_text(&self, found: u32, refused: u32) -> Cow<'static, str> {
        let summaries = plural(found, "team summary", "team summaries");
        match (found, refused) {
            (_, 0) => format!("Found {summaries}."),
            (0, _) => format!("Kilter refused {}.", plural(refused, "thing", "things")),
            _ => format!("Found {summaries}. Kilter refused {refused}."),
        }
        .into()
    }

    fn found_caption(&self) -> Cow<'static, str> {
        "What was found".into()
    }

    fn team(&self) -> Cow<'static, str> {
        "Team".into()
    }

    fn round(&self) -> Cow<'static, str> {
        "Round".into()
    }

    fn month(&self) -> Cow<'static, str> {
        "Month".into()
    }

    fn replies(&self) -> Cow<'static, str> {
        "Replies".into()
    }

    fn checks(&self) -> Cow<'static, str> {
        "Checks".into()
    }

    fn status(&self) -> Cow<'static, str> {
        "What happens".into()
    }

    fn replies_of(&self, replies: u32, team_size: Option<u32>) -> Cow<'static, str> {
        team_size.map_or_else(
            || replies.to_string().into(),
            |size| format!("{replies} of {size}").into(),
        )
    }

    fn is_new(&self) -> Cow<'static, str> {
        "New".into()
    }

    fn is_here(&self) -> Cow<'static, str> {
        "Here already. Nothing changes.".into()
    }

    fn notes(&self) -> Cow<'static, str> {
        "Look at this first".into()
    }

    fn check_replies(&self, check: &str, replies: u32) -> Cow<'static, str> {
        format!("{check} ({})", plural(replies, "reply", "replies")).into()
    }

    fn nothing_changed(&self) -> Cow<'static, str> {
        "What was kept here before has not changed.".into()
    }

    fn nothing_in_it(&self) -> Cow<'static, str> {
        "There is no team summary in it.".into()
    }

    fn show_more(&self, left: u32) -> Cow<'static, str> {
        format!("Show more ({} left)", thousands(left.into())).into()
    }

    fn more_lines(&self, left: u32) -> Cow<'static, str> {
        format!("And {} more like these.", thousands(left.into())).into()
    }

    fn choose_again(&self) -> Cow<'static, str> {
        "Choose other files".into()
    }

    fn open_now_heading(&self) -> Cow<'static, str> {
        "Open a report".into()
    }

    fn closed_here(&self, team: &str, round: &str, month: &str) -> Cow<'static, str> {
        format!("{team}, {round}, {month} (closed here)").into()
    }

    fn opened_here(&self, team: &str, round: &str, month: &str) -> Cow<'static, str> {
        format!("{team}, {round}, {month}").into()
    }

    fn refused_heading(&self) -> Cow<'static, str> {
        "What was refused, and why".into()
    }

    fn refused(&self, source: &str, why: &str) -> Cow<'static, str> {
        format!("{source}: {why}").into()
    }

    fn pasted(&self) -> Cow<'static, str> {
        "Pasted text".into()
    }

    fn part(&self, source: &str, number: u32) -> Cow<'static, str> {
        format!("{source}, team {number}").into()
    }

    fn keep_text(&self) -> Cow<'static, str> {
        "These counts stay in this browser until you delete them. Anyone who uses this computer account can read them.".into()
    }

    fn keep_button(&self) -> Cow<'static, str> {
        "Keep and open the report".into()
    }

    fn forget_button(&self) -> Cow<'static, str> {
        "Do not keep them".into()
    }

    fn keeping(&self, kept: u32, all: u32) -> Cow<'static, str> {
        let (kept, all) = (thousands(kept.into()), thousands(all.into()));
        format!("Kept {kept} of {all}.").into()
    }

    fn kept_some(&self, kept: u32, all: u32) -> Cow<'static, str> {
        let (kept, all) = (thousands(kept.into()), thousands(all.into()));
        format!("The browser kept {kept} of {all} and then refused. The rest is still here on this page. Try again before you close it.").into()
    }

    fn kept(&self, teams: u32) -> Cow<'static, str> {
        format!(
            "{} opened.",
            plural(teams, "team summary", "team summaries")
        )
        .into()
    }

    fn here_heading(&self) -> Cow<'static, str> {
        "On this computer".into()
    }

    fn here_none(&self) -> Cow<'static, str> {
        "There are no results on this computer yet.".into()
    }

    fn view(&self, team: &str, round: &str) -> Cow<'static, str> {
        format!("{team}, {round}").into()
    }
}
