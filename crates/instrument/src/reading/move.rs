use super::gap::{Gap, Tilt};
use super::map::Map;
use crate::exact::Exact;
use crate::ids::{ItemId, ScaleId};
use serde::{Deserialize, Serialize};

#[cfg(feature = "read")]
use super::needs::Needs;
#[cfg(feature = "read")]
use crate::{InstrumentFault, texts::Texts, within};

/// From one answer to another of the same people, as means: from before to now, or from is to should be. Two counted
/// items and nothing that links them, so nobody knows who moved.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Move {
    /// What its figures are called in a report as data.
    pub id: String,
    /// The object of a report as data that they stand in, and their kind in a table.
    pub group: String,
    /// What stands above it.
    pub heading: String,
    /// The pairs of items.
    pub pairs: Vec<MovePair>,
    /// Where a move begins.
    pub from: MoveEnd,
    /// Where it ends.
    pub to: MoveEnd,
    /// The name of the move in a table.
    pub change: String,
    /// From this many steps on a move is said to be one.
    pub clear_from: Exact,
    /// What each way of moving says.
    pub words: MoveWords,
    /// The axis of the instrument's map that the higher options are about; the lower ones are about the other. None where it
    /// has nothing to do with a map.
    #[serde(default)]
    pub higher: Option<ScaleId>,
    /// How it reads together with the instrument's gap and map; empty where it stands by itself.
    #[serde(default)]
    pub together: Vec<Together>,
}

/// Two items with the same options.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MovePair {
    /// What it is of; it may be left out where there is one pair.
    #[serde(default)]
    pub label: String,
    /// Where it begins.
    pub from: ItemId,
    /// Where it ends.
    pub to: ItemId,
}

/// One end of a move.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveEnd {
    /// What it is called in a report as data.
    pub id: String,
    /// Its name in a table.
    pub label: String,
    /// Its name beside its figure.
    pub name: String,
}

/// What each way of moving says, in a sentence.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MoveWords {
    /// To the higher options.
    pub up: String,
    /// To the lower ones.
    pub down: String,
    /// Less than the mark.
    pub stays: String,
}

/// The way of a move.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Direction {
    /// To the higher options.
    Up,
    /// To the lower ones.
    Down,
    /// Less than the mark.
    Stays,
}

impl Direction {
    /// Its name in a data file.
    #[cfg(feature = "read")]
    fn name(self) -> &'static str {
        match self {
            Self::Up => "up",
            Self::Down => "down",
            Self::Stays => "stays",
        }
    }

    /// Every way.
    pub const ALL: [Self; 3] = [Self::Up, Self::Down, Self::Stays];
}

/// What to make of a move together with a tilt.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Together {
    /// The scale that it holds for a tilt to; none of it is "about even".
    pub tilt: Option<ScaleId>,
    /// The moves that it holds for.
    pub moves: Vec<Direction>,
    /// Both axes of the map are high (true), or they are not (false); null: whichever.
    #[serde(default)]
    pub both_high: Option<bool>,
    /// What to say.
    pub says: String,
}

impl Move {
    /// What a way of moving says.
    #[must_use]
    pub fn says(&self, direction: Direction) -> &str {
        match direction {
            Direction::Up => &self.words.up,
            Direction::Down => &self.words.down,
            Direction::Stays => &self.words.stays,
        }
    }

    /// The axis of this map that a way of moving is about, where it is about one.
    #[must_use]
    pub fn axis<'a>(&self, map: &'a Map, direction: Direction) -> Option<&'a ScaleId> {
        let higher = self.higher.as_ref()?;
        map.axes().into_iter().find(|axis| match direction {
            Direction::Up => *axis == higher,
            Direction::Down => *axis != higher,
            Direction::Stays => false,
        })
    }

    /// How it reads together with a tilt of this gap, where that is foreseen.
    #[must_use]
    pub fn together(
        &self,
        gap: &Gap,
        tilt: Option<Tilt>,
        direction: Direction,
        both_high: bool,
    ) -> Option<&Together> {
        let mut together = self.together.iter();
        together.find(|it| it.holds(tilt.map(|tilt| gap.side(tilt)), direction, both_high))
    }
}

impl Together {
    fn holds(&self, tilt: Option<&ScaleId>, direction: Direction, both_high: bool) -> bool {
        self.tilt.as_ref() == tilt
            && self.moves.contains(&direction)
            && self.both_high.is_none_or(|high| high == both_high)
    }
}

#[cfg(feature = "read")]
impl Move {
    pub(super) fn texts<'a>(&'a self, texts: &mut Texts<'a>) {
        texts.add("id", &self.id);
        texts.add("group", &self.group);
        texts.add("heading", &self.heading);
        texts.add("change", &self.change);
        for (end, of) in [("from", &self.from), ("to", &self.to)] {
            texts.add(format!("{end}.id"), &of.id);
            texts.add(format!("{end}.label"), &of.label);
            texts.add(format!("{end}.name"), &of.name);
        }
        for (name, text) in [
            ("up", &self.words.up),
            ("down", &self.words.down),
            ("stays", &self.words.stays),
        ] {
            texts.add(format!("words.{name}"), text);
        }
        if self.pairs.len() > 1 {
            for (i, pair) in self.pairs.iter().enumerate() {
                texts.add(format!("pairs[{i}].label"), &pair.label);
            }
        }
        for (i, together) in self.together.iter().enumerate() {
            texts.add(format!("together[{i}].says"), &together.says);
        }
    }

    pub(super) fn faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        let mut faults = within::negative(at, &[("clear_from", &self.clear_from)]);
        if self.pairs.is_empty() {
            let at = format!("{at}.pairs");
            faults.push(InstrumentFault::Parts { at });
        }
        for (i, pair) in self.pairs.iter().enumerate() {
            let at = |end: &str| format!("{at}.pairs[{i}].{end}");
            faults.extend(needs.within.item_fault(&at("from"), &pair.from));
            faults.extend(needs.within.item_fault(&at("to"), &pair.to));
            let ranges = [&pair.from, &pair.to].map(|id| needs.within.range(id));
            if let [Some(from), Some(to)] = ranges
                && from != to
            {
                faults.push(InstrumentFault::MixedRanges { at: at("to") });
            }
        }
        faults.extend(self.higher_fault(needs, at));
        if !self.together.is_empty() {
            faults.extend(self.together_faults(needs, at));
        }
        faults
    }

    /// It is an axis of the map. What is wrong with that, or with the pairs, is said there.
    fn higher_fault(&self, needs: &Needs<'_>, at: &str) -> Option<InstrumentFault> {
        let higher = self.higher.as_ref()?;
        let at = format!("{at}.higher");
        match (needs.axes, self.pairs.as_slice()) {
            (_, []) => None,
            (Some(axes), [_]) => {
                let is_known = |axis: &ScaleId| needs.within.scale(axis).is_some();
                let is_wrong = axes.iter().all(|axis| is_known(axis)) && !axes.contains(&higher);
                is_wrong.then(|| within::no_such(at, higher))
            }
            _ if !self.together.is_empty() => None,
            _ => Some(InstrumentFault::NothingToReadWith { at }),
        }
    }

    /// Each tilt with each move has one reading, so that a report neither falls silent nor says two things.
    fn together_faults(&self, needs: &Needs<'_>, at: &str) -> Vec<InstrumentFault> {
        let at = format!("{at}.together");
        let (Some(gap), Some(_), [_]) = (needs.gap, needs.axes, self.pairs.as_slice()) else {
            return vec![InstrumentFault::NothingToReadWith { at }];
        };
        let mut faults = Vec::new();
        for tilt in [None, Some(&gap.first), Some(&gap.second)] {
            for direction in Direction::ALL {
                for both_high in [false, true] {
                    let holds = |it: &&Together| it.holds(tilt, direction, both_high);
                    let found = self.together.iter().filter(holds).count();
                    if found != 1 {
                        faults.push(InstrumentFault::ReadTogether {
                            at: at.clone(),
                            tilt: tilt.map_or("none", |tilt| tilt.as_str()).to_owned(),
                            direction: direction.name().to_owned(),
                            both_high,
                            found,
                        });
                    }
                }
            }
        }
        faults
    }
}
