use super::change::scale_change;
use super::headline::{names_of, slices};
use crate::t;
use kilter_core::compare::{Moved, ScaleChange};
use kilter_core::ids::ScaleId;
use kilter_core::instrument::Instrument;
use kilter_core::uncertainty::Verdict;
use kilter_core::wording::Wording;
use std::borrow::Cow;

/// The most that are named: more are counted, since a sentence of ten names says nothing.
const MOST_NAMED: usize = 3;

/// What the change of a check comes to, of so many scales that were compared: a sentence each.
#[must_use]
pub fn moved(
    found: &[Moved],
    compared: usize,
    instrument: &Instrument,
    wording: &Wording,
) -> Vec<String> {
    let say = t().moved;
    let mut said = Vec::new();
    for it in found {
        let (ids, named, many): (_, Named, Many) = match it {
            Moved::NothingClear => {
                said.push(say.nothing_clear().into_owned());
                continue;
            }
            Moved::Higher(ids) => (
                ids,
                |names| t().moved.higher(names, names.len()),
                |count, all| t().moved.many_higher(count, all),
            ),
            Moved::Lower(ids) => (
                ids,
                |names| t().moved.lower(names, names.len()),
                |count, all| t().moved.many_lower(count, all),
            ),
            Moved::MayBeHigher(ids) => (
                ids,
                |names| t().moved.may_be_higher(names),
                |count, all| t().moved.many_may_be_higher(count, all),
            ),
            Moved::MayBeLower(ids) => (
                ids,
                |names| t().moved.may_be_lower(names),
                |count, all| t().moved.many_may_be_lower(count, all),
            ),
        };
        said.extend(sentence(ids, compared, named, many, (instrument, wording)));
    }
    said
}

type Named = fn(&[&str]) -> Cow<'static, str>;
type Many = fn(usize, usize) -> Cow<'static, str>;

fn sentence(
    ids: &[ScaleId],
    compared: usize,
    named: Named,
    many: Many,
    (instrument, wording): (&Instrument, &Wording),
) -> Option<String> {
    if ids.len() > MOST_NAMED {
        return Some(many(ids.len(), compared).into_owned());
    }
    let names = names_of(ids, instrument, wording)?;
    Some(named(&slices(&names)).into_owned())
}

/// By how much a scale moved, where it did or may have: a part that did not is said to be without a clear change, and by
/// how much is in the table. None where core gives no change.
#[must_use]
pub fn moved_by(instrument: &Instrument, found: &ScaleChange) -> Option<Cow<'static, str>> {
    let changed = scale_change(instrument, found)?;
    Some(match found.change.as_ref().ok()?.verdict {
        Verdict::Clear => t().moved.clear(&changed.by),
        Verdict::Possible => t().moved.possible(&changed.by),
        Verdict::NoClearChange => changed.sure,
    })
}
