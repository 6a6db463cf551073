use super::withheld;
use crate::t;
use kilter_core::agreement::Undefined;
use kilter_core::report::Unsure;
use std::borrow::Cow;

/// Why there is no figure for how sure something is.
#[must_use]
pub fn unsure(why: Unsure) -> Cow<'static, str> {
    let sure = t().sure;
    match why {
        Unsure::Withheld(why) => withheld(why),
        Unsure::EveryoneAnswered => sure.everyone_answered(),
        Unsure::AllAlike => sure.all_alike(),
        Unsure::NoTeamSize => t().data.no_team_size(),
        Unsure::TooLarge { most } => sure.too_large(most),
        Unsure::Undefined(Undefined::NobodyAnswered) => sure.nobody(),
        Unsure::Undefined(Undefined::OnePerson) => sure.one_person(),
        Unsure::Undefined(Undefined::TooFewOptions) => sure.too_few_options(),
        Unsure::Undefined(Undefined::MeanTooCloseToAnEnd) => sure.close_to_an_end(),
        Unsure::Undefined(Undefined::NoValues) => t().data.no_values(),
    }
}
