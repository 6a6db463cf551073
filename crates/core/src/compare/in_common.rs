use crate::exchange::team_summary::CheckTally;
use crate::instrument::{Catalogue, Follows, InstrumentKey};
use std::borrow::Cow;

/// What two checks have in common, under one key, to be compared: all of it where their keys are the same, and the
/// statements that both ask, word for word, where one follows the other. Nothing else is ever compared (P9).
pub(super) fn in_common<'a>(
    earlier: &'a CheckTally,
    later: &'a CheckTally,
    catalogue: &Catalogue,
) -> Option<(Cow<'a, CheckTally>, Cow<'a, CheckTally>)> {
    let key = common_key(&earlier.key, &later.key, catalogue)?;
    let cut = |check: &'a CheckTally| {
        if check.key == *key {
            return Some(Cow::Borrowed(check));
        }
        let short = catalogue.find(key)?;
        Some(Cow::Owned(CheckTally {
            key: key.clone(),
            tally: check.tally.of_what_it_counts(short),
            ..CheckTally::clone(check)
        }))
    };
    Some((cut(earlier)?, cut(later)?))
}

/// The key under which two checks are compared: theirs, or that of the one that takes up some of the other's statements.
pub(super) fn common_key<'a>(
    one: &'a InstrumentKey,
    other: &'a InstrumentKey,
    catalogue: &Catalogue,
) -> Option<&'a InstrumentKey> {
    if one == other {
        return catalogue.find(one).map(|_| one);
    }
    let follows = |key: &InstrumentKey, of: &InstrumentKey| {
        let found = catalogue.find(key);
        found.is_some_and(|it| it.follows == Some(Follows::Check(of.clone())))
    };
    if follows(other, one) {
        return Some(other);
    }
    follows(one, other).then_some(one)
}
