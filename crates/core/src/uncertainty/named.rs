//! Which statements a report names because answers differ, and whether one answer could change
//! that. A report names the two widest, so one statement's answer can put another in or out.

use super::OneAnswer;
use super::item_reach::steps;
use crate::disclosure::Rules;
use crate::exact::Exact;
use crate::ids::ItemId;
use crate::instrument::Instrument;
use crate::map_of;
use crate::scoring::{MOST_NAMED, Sides, spread_of};
use crate::tally::{ItemTally, Tally};
use litemap::LiteMap;

/// How a statement stands: how widely answers spread where they differ, otherwise nothing.
type Stand = Option<Exact>;

/// A statement, and how it can stand after one answer.
struct Item<'a> {
    id: &'a ItemId,
    now: Stand,
    one_more: Vec<Stand>,
    one_step: Vec<Stand>,
}

/// For each statement that counts towards a scale, whether one answer could put it among those
/// named, or take it from them; nothing where statements are not shown as counts.
#[must_use]
pub fn named(instrument: &Instrument, tally: &Tally, rules: Rules) -> LiteMap<ItemId, OneAnswer> {
    if rules.counts(tally.replies()).is_err() {
        return LiteMap::new();
    }
    let items = tally.items().iter();
    let items: Vec<Item<'_>> = items
        .filter_map(|tally| Item::of(instrument, tally, rules))
        .collect();
    let found = items.iter().enumerate().map(|(place, item)| {
        let answer = OneAnswer {
            one_more: one_more(&items, place, item),
            one_step: one_step(&items, place, item),
        };
        (item.id.clone(), answer)
    });
    map_of(found)
}

impl<'a> Item<'a> {
    fn of(instrument: &Instrument, tally: &'a ItemTally, rules: Rules) -> Option<Self> {
        let item = instrument.item(&tally.id)?;
        instrument.scale_of(&tally.id)?;
        let scale = instrument.options_of(item)?;
        let stand = |counts: &[u32]| -> Stand {
            let answered = counts.iter().fold(0_u32, |sum, n| sum.saturating_add(*n));
            let shown = rules.answered(answered).is_ok();
            (shown && Sides::of(&scale.options, counts).differ())
                .then(|| spread_of(item, scale, counts))
                .flatten()
        };
        let moved = |from: Option<usize>, to: usize| {
            let mut counts = tally.counts.clone();
            if let Some(count) = from.and_then(|from| counts.get_mut(from)) {
                *count = count.saturating_sub(1);
            }
            if let Some(count) = counts.get_mut(to) {
                *count = count.saturating_add(1);
            }
            stand(&counts)
        };
        let places: Vec<usize> = (0..tally.counts.len()).collect();
        let now = stand(&tally.counts);
        // Who opts out leaves it as it is.
        let chosen = places.iter().map(|to| moved(None, *to));
        Some(Self {
            id: &tally.id,
            one_more: chosen.chain([now.clone()]).collect(),
            one_step: steps(&places, &tally.counts)
                .map(|(from, to)| moved(Some(*from), *to))
                .collect(),
            now,
        })
    }
}

/// Whether a statement at `place` that stands like this comes before another. Among equals the
/// earlier is named.
fn is_before(place: usize, stand: &Stand, other_place: usize, other: &Stand) -> bool {
    match (stand, other) {
        (Some(stand), Some(other)) => stand > other || (stand == other && place < other_place),
        (stand, _) => stand.is_some(),
    }
}

/// How many of the others come before a statement that stands like this, by this way of looking at them.
fn before(
    items: &[Item<'_>],
    place: usize,
    comes_before: impl Fn(usize, &Item<'_>) -> bool,
) -> usize {
    let others = items.iter().enumerate().filter(|(at, _)| *at != place);
    others.filter(|(at, item)| comes_before(*at, item)).count()
}

fn is_named(items: &[Item<'_>], place: usize, stand: &Stand) -> bool {
    let first = before(items, place, |at, item| {
        is_before(at, &item.now, place, stand)
    });
    stand.is_some() && first < MOST_NAMED
}

/// One more reply answers each statement by itself: it names this one where fewer others than are
/// named must come before it, and does not where as many can.
fn one_more(items: &[Item<'_>], place: usize, item: &Item<'_>) -> bool {
    let now = is_named(items, place, &item.now);
    item.one_more.iter().any(|stand| {
        let comes = |at, other: &Stand| is_before(at, other, place, stand);
        let must = |at, other: &Item<'_>| other.one_more.iter().all(|other| comes(at, other));
        let can = |at, other: &Item<'_>| other.one_more.iter().any(|other| comes(at, other));
        if now {
            stand.is_none() || before(items, place, can) >= MOST_NAMED
        } else {
            stand.is_some() && before(items, place, must) < MOST_NAMED
        }
    })
}

/// One step moves this statement or one of the others.
fn one_step(items: &[Item<'_>], place: usize, item: &Item<'_>) -> bool {
    let now = is_named(items, place, &item.now);
    let own = item.one_step.iter();
    if own
        .map(|stand| is_named(items, place, stand))
        .any(|then| then != now)
    {
        return true;
    }
    if item.now.is_none() {
        return false;
    }
    let first = before(items, place, |at, other| {
        is_before(at, &other.now, place, &item.now)
    });
    items.iter().enumerate().any(|(at, other)| {
        let was = usize::from(is_before(at, &other.now, place, &item.now));
        at != place
            && other.one_step.iter().any(|stand| {
                let is = usize::from(is_before(at, stand, place, &item.now));
                (first - was + is < MOST_NAMED) != now
            })
    })
}
