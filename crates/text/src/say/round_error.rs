use super::withheld;
use crate::t;
use kilter_core::asking::{AskingError, LARGEST_TEAM};
use kilter_core::check_lists::{ListFault, ListWrong};
use kilter_core::round::RoundError;
use std::borrow::Cow;

/// Why something can't be done with a round.
#[must_use]
pub fn round_error(error: &RoundError) -> Cow<'static, str> {
    let faults = t().faults;
    match error {
        RoundError::Closed => faults.round_closed(),
        RoundError::NoChecks => faults.round_without_checks(),
        RoundError::Asking(AskingError::UnknownCheck(key)) => {
            faults.round_with_unknown_check(key.instrument.as_str(), key.edition)
        }
        RoundError::Asking(AskingError::List(fault)) => list_fault(fault),
        RoundError::Asking(AskingError::ListsTooLong { .. }) => faults.lists_too_long(),
        RoundError::TeamSize { .. } => faults.round_team_size(LARGEST_TEAM),
        RoundError::CanNeverShow { team_size, minimum } => {
            t().ask.minimum_above_size(*minimum, *team_size)
        }
        RoundError::Invited => faults.invited(),
        RoundError::ReplyTwice => faults.reply_twice(),
        RoundError::MoreRepliesThanPeople { replies, team_size } => {
            faults.round_too_full(*replies, *team_size)
        }
        RoundError::TooFewPeople { needed } => faults.too_few_people(*needed),
        RoundError::NotAllOpened { found, expected } => faults.not_all_opened(*found, *expected),
        RoundError::UnfittingReply => faults.unfitting_reply(),
        RoundError::Withheld(why) => withheld(*why),
    }
}

/// What is wrong with the entries that a team named.
fn list_fault(ListFault { title, wrong, .. }: &ListFault) -> Cow<'static, str> {
    let faults = t().faults;
    match wrong {
        ListWrong::TooFew { found, least } => faults.list_too_short(title, *found, *least),
        ListWrong::TooMany { found, most } => faults.list_too_long(title, *found, *most),
        ListWrong::Twice { name } => faults.list_with_a_name_twice(title, &name.in_words()),
        ListWrong::NotAsked => faults.list_of_nothing(title),
    }
}
