use kilter_core::promises::Promises;
use kilter_text::t;
use std::borrow::Cow;

/// What promises are called in a list: whose, of which month, how many.
pub fn name(promises: &Promises) -> Cow<'static, str> {
    let count = u32::try_from(promises.promises.len()).unwrap_or(u32::MAX);
    let month = t().words.month(promises.month);
    t().promises
        .in_computer(count, &promises.team.in_words(), &month)
}
