use crate::t;
use kilter_core::ids::{ItemId, ScaleId};
use kilter_core::instrument::{Instrument, Reading};
use kilter_core::report::Headline;
use kilter_core::wording::Wording;

/// The most names of a sentence.
const NAMED: usize = 3;

/// What a check comes to, a sentence each; in the team's words.
#[must_use]
pub fn headline(found: &[Headline], instrument: &Instrument, wording: &Wording) -> Vec<String> {
    let said = found.iter();
    said.filter_map(|it| sentence(it, instrument, wording))
        .collect()
}

fn sentence(found: &Headline, instrument: &Instrument, wording: &Wording) -> Option<String> {
    let say = t().headline;
    let name = |id: &ScaleId| name_of(id, instrument, wording);
    let within = |id: &ScaleId| Some(within_a_sentence(&name(id)?));
    let names = |ids: &[ScaleId]| names_of(ids, instrument, wording);
    let said = match found {
        Headline::AllStrong(ids) if ids.len() > NAMED => say.all_so_many_strong(ids.len()),
        Headline::AllStrong(ids) => say.all_strong(&slices(&names(ids)?)),
        Headline::Strong(ids) => say.strong(&slices(&names(ids)?), ids.len()),
        Headline::Highest(ids) => say.highest(&slices(&names(ids)?), ids.len()),
        Headline::BeginWith(id) => say.begin_with(&within(id)?),
        Headline::Lowest(ids) => {
            let names: Option<Vec<_>> = ids.iter().map(within).collect();
            say.lowest(&slices(&names?))
        }
        Headline::Level(ids) => say.level(ids.len()),
        Headline::FarApart => say.far_apart(),
        Headline::BothHigh([first, second]) => say.both_high(&name(first)?, &within(second)?),
        Headline::BothLow([first, second]) => say.both_low(&name(first)?, &within(second)?),
        Headline::Above { higher, lower } => say.above(&name(higher)?, &within(lower)?),
        Headline::Even([first, second]) => say.even(&name(first)?, &within(second)?),
        Headline::TooClose([first, second]) => say.too_close(&name(first)?, &within(second)?),
        Headline::Wants(direction) => {
            return own(instrument, wording, |reading| match reading {
                Reading::Move(of) => Some(of.says(*direction)),
                _ => None,
            });
        }
        Headline::Pattern(id) => {
            return own(instrument, wording, |reading| match reading {
                Reading::Patterns(of) => Some(&of.find(id)?.says),
                _ => None,
            });
        }
        Headline::FirstUnsure => say.first_unsure(),
        Headline::Misfit {
            entry,
            category_item,
            category,
        } => {
            let misfit = misfit(instrument, category_item, *category)?;
            say.misfit(entry, &within_a_sentence(&wording.fill(misfit)))
        }
        Headline::SeenDifferently(entries) if entries.len() > NAMED => {
            say.so_many_seen_differently(entries.len())
        }
        Headline::SeenDifferently(entries) => say.seen_differently(&slices(entries)),
        Headline::AllStand => {
            return own(instrument, wording, |reading| match reading {
                Reading::Ladder(of) => Some(&of.all_stand),
                _ => None,
            });
        }
    };
    Some(said.into_owned())
}

/// A scale's name in the team's words.
pub(super) fn name_of(id: &ScaleId, instrument: &Instrument, wording: &Wording) -> Option<String> {
    Some(wording.fill(&instrument.scale(id)?.label))
}

/// The names of scales, the first of which begins a sentence.
pub(super) fn names_of(
    ids: &[ScaleId],
    instrument: &Instrument,
    wording: &Wording,
) -> Option<Vec<String>> {
    let name = |(place, id): (usize, &ScaleId)| {
        let name = name_of(id, instrument, wording)?;
        Some(match place {
            0 => name,
            _ => within_a_sentence(&name),
        })
    };
    ids.iter().enumerate().map(name).collect()
}

/// What a sorting says of a category that is dealt with in another way than fits.
fn misfit<'a>(instrument: &'a Instrument, item: &ItemId, category: usize) -> Option<&'a str> {
    let mut derived = instrument.all_derived();
    let option = derived.find(|it| it.id == *item)?.options.get(category)?;
    let of = |reading: &'a Reading| match reading {
        Reading::Sorting(of) => of.matches.iter().find(|it| it.category == option.id),
        _ => None,
    };
    Some(instrument.readings.iter().find_map(of)?.misfit.as_str())
}

/// In the words of the check: what the first of its readings says that has something to say.
fn own<'a>(
    instrument: &'a Instrument,
    wording: &Wording,
    says: impl Fn(&'a Reading) -> Option<&'a str>,
) -> Option<String> {
    Some(wording.fill(instrument.readings.iter().find_map(says)?))
}

/// Without the capital that begins a label; an abbreviation keeps its own.
pub(super) fn within_a_sentence(label: &str) -> String {
    let mut letters = label.chars();
    let (Some(first), rest) = (letters.next(), letters.as_str()) else {
        return String::new();
    };
    if rest.starts_with(char::is_uppercase) {
        return label.to_owned();
    }
    first.to_lowercase().chain(rest.chars()).collect()
}

pub(super) fn slices(names: &[String]) -> Vec<&str> {
    names.iter().map(String::as_str).collect()
}
