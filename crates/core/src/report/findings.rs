use super::headline::in_two;
use super::{Headline, ItemFinding, ScaleFinding};
use crate::disclosure::{Rules, Withheld};
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use crate::instrument::{Corner, Direction, Instrument, Item, Move, Reading, Together};
use crate::order::in_order;
use crate::reading::{Found, FoundBands, FoundGap, FoundMap, Ground, Moved, Scores, Standing};
use crate::scoring::{CheckScores, MOST_NAMED};
use crate::tally::Tally;
use crate::uncertainty::{OneAnswer, named};
use litemap::LiteMap;
use std::cmp::Reverse;

/// The most of the lowest statements that stand first.
const LOWEST: usize = 3;

/// What is said of one check whose results may be shown.
#[derive(Debug, Clone, PartialEq)]
pub struct Findings {
    /// The scales, in the instrument's order.
    pub scales: Vec<ScaleFinding>,
    /// The statements, in the instrument's order.
    pub items: Vec<ItemFinding>,
    /// What each reading of the instrument found, in its order.
    pub readings: Vec<Found>,
    /// The statements that stand below all others, the lowest first; none where one answer could change which.
    pub lowest: Vec<ItemId>,
    /// Whether one answer could change that a statement is one of those named because answers differ; none where
    /// statements are not shown as counts.
    pub differ_could: LiteMap<ItemId, OneAnswer>,
    /// What it comes to: the first and the last of what stands out.
    pub headline: Vec<Headline>,
    /// All that stands out.
    pub stands_out: Vec<Headline>,
    /// Which scales one answer can't swap.
    pub apart: Scores,
}

impl Findings {
    /// What may be said of this tally, of a team of this size where it is known.
    ///
    /// # Errors
    /// Why nothing but the number of replies may be.
    pub fn of(
        instrument: &Instrument,
        tally: &Tally,
        rules: Rules,
        team: Option<u32>,
    ) -> Result<Self, Withheld> {
        let scores = CheckScores::of(instrument, tally, rules)?;
        let replies = tally.replies();
        let item = |counts| ItemFinding::of(instrument, &scores, replies, counts, rules, team);
        let mut items: Vec<_> = tally.items().iter().map(item).collect();
        name_the_widest(&mut items, &scores);
        let scales: Vec<_> = instrument
            .scales
            .iter()
            .filter_map(|scale| ScaleFinding::of(instrument, tally, &scores, scale, rules, team))
            .collect();
        let ground = Ground::of(instrument, tally, &scores, rules);
        let readings = instrument.readings.iter();
        let apart = Scores::of(&ground);
        let readings: Vec<_> = readings
            .map(|reading| Found::of(reading, &ground))
            .collect();
        let stands_out = Headline::all(instrument, &readings, &ground, &apart);
        Ok(Self {
            headline: in_two(stands_out.clone()),
            stands_out,
            apart,
            lowest: lowest(instrument, &ground),
            differ_could: named(instrument, tally, rules),
            readings,
            scales,
            items,
        })
    }

    /// Each reading of the instrument with what it found.
    pub fn read<'a>(
        &'a self,
        instrument: &'a Instrument,
    ) -> impl Iterator<Item = (&'a Reading, &'a Found)> {
        instrument.readings.iter().zip(&self.readings)
    }

    /// What the bands found, where the instrument has some.
    #[must_use]
    pub fn bands(&self) -> Option<&FoundBands> {
        self.readings.iter().find_map(|found| match found {
            Found::Bands(bands) => Some(bands),
            _ => None,
        })
    }

    /// What the map found, where the instrument has one.
    #[must_use]
    pub fn map(&self) -> Option<&FoundMap> {
        self.readings.iter().find_map(|found| match found {
            Found::Map(map) => Some(map.as_ref()),
            _ => None,
        })
    }

    /// What the gap found, where the instrument has one.
    #[must_use]
    pub fn gap(&self) -> Option<&FoundGap> {
        self.readings.iter().find_map(|found| match found {
            Found::Gap(gap) => Some(gap),
            _ => None,
        })
    }

    /// How a move reads together with the tilt and the map: what the instrument foresees for what was found; none
    /// where one of the three is withheld, or where it is about the region and one answer could change that: to celebrate
    /// and to be about to move do not go together.
    #[must_use]
    pub fn together<'a>(
        &self,
        instrument: &'a Instrument,
        reading: &'a Move,
        moved: &Moved,
    ) -> Option<&'a Together> {
        let gap = instrument.gap()?;
        let lean = self.gap()?.lean.as_ref().ok()?;
        let map = self.map()?;
        let both_high = map.place.as_ref().ok()?.corner == Corner::Both;
        let together = reading.together(gap, lean.tilt, moved.direction, both_high)?;
        let stays = together.both_high.is_none() || !map.one_answer.could();
        stays.then_some(together)
    }

    /// What people want more of, where no answer turns that round: the move that is about the map's axes, its way, and the
    /// axis.
    #[must_use]
    pub fn wanted<'a>(
        &self,
        instrument: &'a Instrument,
    ) -> Option<(&'a Move, Direction, &'a ScaleId)> {
        let map = instrument.map()?;
        let direction = self.stands_out.iter().find_map(|said| match said {
            Headline::Wants(direction) => Some(*direction),
            _ => None,
        })?;
        instrument
            .readings
            .iter()
            .find_map(|reading| match reading {
                Reading::Move(of) => Some((of, direction, of.axis(map, direction)?)),
                _ => None,
            })
    }

    /// The scale that the instrument says to talk about first is in the band it names.
    #[must_use]
    pub fn read_first(&self) -> bool {
        self.bands().is_some_and(|bands| bands.read_first)
    }

    /// Whether one answer could move this scale to another band; none of a scale that has none.
    #[must_use]
    pub fn band_could(&self, scale: &ScaleId) -> Option<OneAnswer> {
        self.bands()?.one_answer.get(scale).copied()
    }

    /// The statements in the order of a report: those on which answers differ, then the
    /// lowest, then the others.
    #[must_use]
    pub fn statements(&self) -> Vec<&ItemFinding> {
        let place = |item: &ItemFinding| self.lowest.iter().position(|low| *low == item.id);
        let key = |item: &ItemFinding| (!item.differ, place(item).unwrap_or(usize::MAX));
        in_order(self.items.iter().collect(), |a, b| key(a).cmp(&key(b)))
    }

    /// The rung of a ladder to begin with, where there is one and it is known.
    #[must_use]
    pub fn first_rung(&self) -> Option<&ScaleId> {
        self.readings.iter().find_map(|found| match found {
            Found::Ladder(ladder) => Some(&ladder.rungs.get(ladder.first.ok()??)?.scale),
            _ => None,
        })
    }
}

/// Of the statements on which answers differ, keeps the flag of the widest only; and of those spread widely, of those that
/// are among the widest of all.
fn name_the_widest(items: &mut [ItemFinding], scores: &CheckScores) {
    let differing = widest(items, scores, |item| item.differ);
    let all = widest(items, scores, |_| true);
    for item in items {
        item.differ = differing.contains(&item.id);
        item.wide = item.wide && all.contains(&item.id);
    }
}

/// The widest of these, as many as may be named. Among equals the earlier statement is.
fn widest(
    items: &[ItemFinding],
    scores: &CheckScores,
    of: impl Fn(&ItemFinding) -> bool,
) -> Vec<ItemId> {
    let spread = |item: &ItemFinding| -> Option<Exact> {
        let score = scores.items.get(&item.id)?.as_ref().ok()?;
        Some(score.spread.clone())
    };
    let of: Vec<_> = items
        .iter()
        .filter(|item| of(item))
        .map(|item| (Reverse(spread(item)), item.id.clone()))
        .collect();
    let of = in_order(of, |a, b| a.0.cmp(&b.0));
    of.into_iter().take(MOST_NAMED).map(|(_, id)| id).collect()
}

/// The fewest that stand below all others whatever one answer says; none where those are more than may be named.
fn lowest(instrument: &Instrument, ground: &Ground<'_>) -> Vec<ItemId> {
    let has_a_low_end = |item: &&Item| {
        let scale = instrument.scale_of(&item.id);
        scale.is_some_and(|scale| instrument.has_a_low_end(&scale.id))
    };
    let items = instrument.items.iter().filter(has_a_low_end);
    let items: Vec<_> = items.map(|item| item.id.clone()).collect();
    Standing::of_items(ground, &items, LOWEST).lowest
}
