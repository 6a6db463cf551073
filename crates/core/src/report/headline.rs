use crate::ids::{ItemId, PatternId, ScaleId};
use crate::instrument::{
    Bands, Corner, Direction, Gap, Instrument, MadeOf, Map, Move, Reading, Scale, Tilt,
};
use crate::order::in_order;
use crate::reading::{
    Found, FoundBands, FoundEntry, FoundGap, FoundLadder, FoundMap, FoundMove, FoundSorting,
    Ground, Scores, Standing,
};
use crate::scoring::Sides;
use crate::uncertainty::End;

/// The most that are named together: of three the room would choose anyway.
const MOST_NAMED: usize = 2;

/// What a check comes to, in the order in which it is said. Nothing of it could be changed by one answer, but a band
/// that all share and where an instrument says to begin: those are said as they are shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Headline {
    /// All of these are in the highest band.
    AllStrong(Vec<ScaleId>),
    /// These are in the highest band.
    Strong(Vec<ScaleId>),
    /// These stand above the others.
    Highest(Vec<ScaleId>),
    /// The instrument says to begin with this one.
    BeginWith(ScaleId),
    /// These stand below the others.
    Lowest(Vec<ScaleId>),
    /// None of these can be told from all the others.
    Level(Vec<ScaleId>),
    /// More than half of the statements have two views.
    FarApart,
    /// Both are at or above the line.
    BothHigh([ScaleId; 2]),
    /// Both are below it.
    BothLow([ScaleId; 2]),
    /// The first is above the second by what counts as a tilt.
    Above {
        /// The higher one.
        higher: ScaleId,
        /// The lower one.
        lower: ScaleId,
    },
    /// Neither is above the other by so much.
    Even([ScaleId; 2]),
    /// The first is above the second, and one answer could change that.
    TooClose([ScaleId; 2]),
    /// The team wants a move this way.
    Wants(Direction),
    /// The team shows this pattern.
    Pattern(PatternId),
    /// All rungs of the ladder stand.
    AllStand,
    /// One answer could change which rung comes first.
    FirstUnsure,
    /// This entry of a list is dealt with in a way that does not fit what people take it for.
    Misfit {
        /// Its name.
        entry: String,
        /// The item of its category.
        category_item: ItemId,
        /// The place of the category among its options.
        category: usize,
    },
    /// People take these entries of a list for different things.
    SeenDifferently(Vec<String>),
}

impl Headline {
    /// All that there is to say of these findings.
    #[must_use]
    pub(super) fn all(
        instrument: &Instrument,
        findings: &[Found],
        ground: &Ground<'_>,
        scores: &Scores,
    ) -> Vec<Self> {
        let mut said = Vec::new();
        for (reading, found) in instrument.readings.iter().zip(findings) {
            match (reading, found) {
                (Reading::Bands(bands), Found::Bands(found)) => {
                    said.extend(of_bands(bands, found, ground, scores));
                }
                (Reading::Map(map), Found::Map(found)) => said.extend(of_map(map, found)),
                (Reading::Gap(gap), Found::Gap(found)) => said.extend(of_gap(gap, found, scores)),
                (Reading::Move(of), Found::Move(found)) => said.extend(of_move(of, found, ground)),
                (Reading::Profile(of), _) => said.extend(highest(&scores.standing(&of.scales))),
                (_, Found::Ladder(found)) => said.extend(of_ladder(found)),
                (_, Found::Sorting(found)) => said.extend(of_sorting(found)),
                (_, Found::Patterns(found)) => {
                    let sure = found.patterns.iter().filter(|found| found.surely());
                    said.extend(sure.map(|found| Self::Pattern(found.id.clone())));
                }
                _ => {}
            }
        }
        said.extend(of_parts(instrument, scores));
        said.extend(of_views(ground));
        in_order(said, |a, b| a.place().cmp(&b.place()))
    }

    /// In which order it is said: that there is no one view, the level, what it means together, then the tilt, what the
    /// team wants, what holds, and where to begin.
    fn place(&self) -> usize {
        match self {
            Self::FarApart => 0,
            Self::BothHigh(_)
            | Self::BothLow(_)
            | Self::AllStrong(_)
            | Self::AllStand
            | Self::Pattern(_)
            | Self::Misfit { .. } => 1,
            Self::Above { .. } | Self::Even(_) | Self::TooClose(_) => 2,
            Self::Wants(_) => 3,
            Self::Strong(_) | Self::Highest(_) => 4,
            Self::BeginWith(_)
            | Self::Lowest(_)
            | Self::Level(_)
            | Self::FirstUnsure
            | Self::SeenDifferently(_) => 5,
        }
    }
}

/// Of all that there is to say two at most: the first, and the last, which says where to begin. That all is level is said where nothing else is.
pub(super) fn in_two(mut said: Vec<Headline>) -> Vec<Headline> {
    if said.len() > 1 {
        said.retain(|it| !matches!(it, Headline::Level(_)));
    }
    let has_level = said
        .iter()
        .any(|it| matches!(it, Headline::BothHigh(_) | Headline::BothLow(_)));
    if has_level {
        said.retain(|it| !matches!(it, Headline::Even(_) | Headline::TooClose(_)));
    }
    if said.len() > 2 {
        said.drain(1..said.len() - 1);
    }
    said
}

fn of_bands(
    bands: &Bands,
    found: &FoundBands,
    ground: &Ground<'_>,
    scores: &Scores,
) -> Vec<Headline> {
    let top = bands.bands.last().map(|band| &band.id);
    let is_strong = |id: &&ScaleId| {
        let score = ground.scale(id);
        score.is_ok_and(|score| score.band.as_ref() == top)
    };
    let strong: Vec<ScaleId> = bands.scales.iter().filter(is_strong).cloned().collect();
    let standing = scores.standing(&bands.scales);
    // Of one scale there is nothing to compare.
    if standing.of.len() < 2 {
        return Vec::new();
    }
    if strong.len() == standing.of.len() {
        return vec![Headline::AllStrong(strong)];
    }
    let mut said = Vec::new();
    let surely = |id: &ScaleId| !found.one_answer.get(id).is_some_and(|it| it.could());
    let strong: Vec<_> = strong.into_iter().filter(surely).collect();
    if (1..=MOST_NAMED).contains(&strong.len()) {
        said.push(Headline::Strong(strong));
    }
    said.push(match &bands.read_first {
        Some(first) if found.read_first => Headline::BeginWith(first.scale.clone()),
        _ => lowest_or_level(standing),
    });
    said
}

/// The highest of these, where they are few enough to name.
fn highest(standing: &Standing<ScaleId>) -> Option<Headline> {
    let few = (1..=MOST_NAMED).contains(&standing.highest.len());
    few.then(|| Headline::Highest(standing.highest.clone()))
}

/// The lowest of these; where there are too many of them to name, none stands out.
fn lowest_or_level(standing: Standing<ScaleId>) -> Headline {
    match (1..=MOST_NAMED).contains(&standing.lowest.len()) {
        true => Headline::Lowest(standing.lowest),
        false => Headline::Level(standing.of),
    }
}

/// The first entry that is dealt with in a way that does not fit, and those that people take for different things: that is
/// the finding. Only what no answer changes.
fn of_sorting(found: &FoundSorting) -> Vec<Headline> {
    let misfit = |entry: &FoundEntry| {
        let sure = !entry.one_answer.or(entry.style_could).could();
        (sure && entry.fits == Some(false)).then_some(Headline::Misfit {
            entry: entry.name.clone(),
            category_item: entry.category_item.clone(),
            category: entry.category.ok()??,
        })
    };
    let misfit = found.entries.iter().find_map(misfit);
    let differ = found
        .entries
        .iter()
        .filter(|entry| entry.category == Ok(None) && !entry.one_answer.could());
    let differ: Vec<String> = differ.map(|entry| entry.name.clone()).collect();
    let differ = (!differ.is_empty()).then_some(Headline::SeenDifferently(differ));
    misfit.into_iter().chain(differ).collect()
}

/// Where to begin, or that all stands, where no answer changes it.
fn of_ladder(found: &FoundLadder) -> Option<Headline> {
    let first = found.first.ok()?;
    if found.one_answer.could() {
        return Some(Headline::FirstUnsure);
    }
    Some(match first {
        Some(first) => Headline::BeginWith(found.rungs.get(first)?.scale.clone()),
        None => Headline::AllStand,
    })
}

fn of_map(map: &Map, found: &FoundMap) -> Option<Headline> {
    let place = found.place.as_ref().ok()?;
    let axes = map.axes().map(Clone::clone);
    match place.corner {
        _ if found.one_answer.could() => None,
        Corner::Both => Some(Headline::BothHigh(axes)),
        Corner::Neither => Some(Headline::BothLow(axes)),
        Corner::UpOnly | Corner::AcrossOnly => None,
    }
}

/// A tilt is said where no answer turns it round; how large it is, the reading says.
fn of_gap(gap: &Gap, found: &FoundGap, scores: &Scores) -> Option<Headline> {
    let lean = found.lean.as_ref().ok()?;
    let both = [gap.first.clone(), gap.second.clone()];
    let is_level = scores.standing(&both).is_level();
    let [first, second] = both;
    Some(match lean.tilt {
        None => Headline::Even([first, second]),
        Some(Tilt::First) if is_level => Headline::TooClose([first, second]),
        Some(Tilt::Second) if is_level => Headline::TooClose([second, first]),
        Some(Tilt::First) => Headline::Above {
            higher: first,
            lower: second,
        },
        Some(Tilt::Second) => Headline::Above {
            higher: second,
            lower: first,
        },
    })
}

/// A move is said where no answer turns it round. Of several pairs none stands for all.
fn of_move(reading: &Move, found: &FoundMove, ground: &Ground<'_>) -> Option<Headline> {
    let ([pair], [shown]) = (reading.pairs.as_slice(), found.pairs.as_slice()) else {
        return None;
    };
    let direction = shown.moved.as_ref().ok()?.direction;
    let (lower, upper) = match direction {
        Direction::Up => (&pair.from, &pair.to),
        Direction::Down => (&pair.to, &pair.from),
        Direction::Stays => return None,
    };
    let (lower, upper) = (ground.reach.item(lower)?, ground.reach.item(upper)?);
    let (low, up) = (lower.now.as_ref()?, upper.now.as_ref()?);
    // One more reply answers both; one step is on one of them.
    let most = lower.one_more.at(End::Highest).unwrap_or(low);
    let least = upper.one_more.at(End::Lowest).unwrap_or(up);
    let sure = most < least
        && lower.one_step.at(End::Highest).unwrap_or(low) < up
        && low < upper.one_step.at(End::Lowest).unwrap_or(up);
    sure.then_some(Headline::Wants(direction))
}

/// That most statements have two views: a mean in the middle says nothing of those. More than half of them still have with
/// one more reply, whatever it says, and without the one that a step takes away.
fn of_views(ground: &Ground<'_>) -> Option<Headline> {
    let (instrument, rules) = (ground.instrument, ground.rules);
    rules.counts(ground.tally.replies()).ok()?;
    let (mut scored, mut now, mut with_one_more) = (0_usize, 0_usize, 0_usize);
    for tally in ground.tally.items() {
        let item = instrument.item(&tally.id);
        let scale = item.and_then(|item| instrument.options_of(item));
        let (Some(_), Some(scale)) = (instrument.scale_of(&tally.id), scale) else {
            continue;
        };
        scored += 1;
        let sides = Sides::of(&scale.options, &tally.counts);
        let mut more = scale.options.iter().map(|option| sides.with(option, 1));
        if rules.answered(tally.scored()).is_ok() && sides.differ() {
            now += 1;
            with_one_more += usize::from(more.all(Sides::differ));
        }
    }
    let least = with_one_more.min(now.saturating_sub(1));
    (2 * least > scored).then_some(Headline::FarApart)
}

/// The scales that no reading shows or sets beside another: the parts of larger ones.
fn of_parts(instrument: &Instrument, scores: &Scores) -> Vec<Headline> {
    let is_part = |id: &ScaleId| {
        let shown = |reading: &Reading| reading.shows_scales().contains(id);
        let of_items = |scale: &Scale| matches!(scale.made_of, MadeOf::Items(_));
        instrument.scale(id).is_some_and(of_items)
            && instrument.has_a_low_end(id)
            && !instrument.readings.iter().any(shown)
    };
    let axes = instrument.map().map(Map::axes).or(instrument.weighed());
    let is_axis = |id: &ScaleId| axes.is_some_and(|axes| axes.contains(&id));
    let ids = instrument.scales.iter().map(|scale| scale.id.clone());
    let standing = scores.standing(
        &ids.filter(|id| is_part(id) && !is_axis(id))
            .collect::<Vec<_>>(),
    );
    if standing.of.len() < 2 {
        return Vec::new();
    }
    highest(&standing)
        .into_iter()
        .chain([lowest_or_level(standing)])
        .collect()
}
