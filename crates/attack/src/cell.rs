//! One cell of the table: teams of one kind and size, who answer one check.

use crate::attacker::Attacker;
use crate::chance::Draws;
use crate::export::export;
use crate::fault::Fault;
use crate::file::Counts;
use crate::leaks::Leaks;
use crate::measure::{Four, Measure};
use crate::model::Model;
use crate::population::{Kind, Row, Shape, team};
use crate::question::Asked;
use kilter_core::instrument::{Catalogue, Instrument};
use std::fmt;

pub const REPLIES: [u32; 3] = [5, 8, 11];
pub const KINDS: [Kind; 2] = [Kind::Mixed, Kind::Positive];

#[derive(Debug, Clone, Copy)]
pub struct Cell {
    pub instrument: &'static Instrument,
    pub kind: Kind,
    pub replies: u32,
    pub opt_out: bool,
    /// The number of its stream of random numbers.
    stream: u64,
}

/// Who attacks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum View {
    /// Somebody who did not answer.
    Outsider,
    /// Somebody who did, and takes their own row off the counts.
    Member,
}

#[derive(Debug, Clone, PartialEq)]
pub struct Found {
    /// How well the attackers did, by what was asked and who asked.
    pub measures: Vec<(Asked, View, Measure)>,
    /// What the counts gave away by themselves.
    pub leaks: Leaks,
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let opt_out = if self.opt_out { "with" } else { "without" };
        let id = &self.instrument.key.instrument;
        let (kind, replies) = (self.kind, self.replies);
        write!(
            f,
            "{id}, {kind} teams, {replies} replies, {opt_out} opt-outs"
        )
    }
}

/// The checks that rows of options can stand for: at least five items, each with as many options as the others, and no
/// list or points. The usual ones come first, so that a further check leaves their random numbers as they were.
fn attacked() -> Vec<&'static Instrument> {
    let options = |check: &Instrument| -> Vec<usize> {
        let counted = check.counted().into_iter();
        counted.map(|(_, options)| options).collect()
    };
    let is_even = |check: &&Instrument| {
        let options = options(check);
        let points = check.share_points().next().is_some();
        options.len() >= 5
            && !points
            && options
                .windows(2)
                .all(|two| matches!(two, [a, b] if a == b))
    };
    let all = Catalogue::built_in();
    let further = all.iter().filter(|check| !check.usual);
    all.usual().chain(further).filter(is_even).collect()
}

impl Cell {
    pub fn all() -> Vec<Self> {
        let mut cells = Vec::new();
        for instrument in attacked() {
            for opt_out in [false, true] {
                for replies in REPLIES {
                    for kind in KINDS {
                        let stream = u64::try_from(cells.len()).unwrap_or(u64::MAX);
                        cells.push(Self {
                            instrument,
                            kind,
                            replies,
                            opt_out,
                            stream,
                        });
                    }
                }
            }
        }
        cells
    }

    pub fn shape(&self) -> Shape {
        let first = self.instrument.items.first();
        let scale = first.and_then(|item| self.instrument.options_of(item));
        Shape {
            items: self.instrument.items.len(),
            options: scale.map_or(0, |scale| scale.options.len()),
            opt_out: self.opt_out,
        }
    }

    /// The numbers of its own for this seed.
    pub fn draws(&self, seed: u64) -> Draws {
        Draws::new(seed, self.stream)
    }

    /// One team: its people, and what its file says.
    ///
    /// # Errors
    /// Where core refuses them.
    pub fn team(&self, draws: &mut Draws) -> Result<(Vec<Row>, Counts), Fault> {
        let people = team(self.kind, self.replies, self.shape(), draws);
        let bytes = export(&people, self.instrument, draws)?;
        let ids = self.instrument.items.iter().map(|item| item.id.to_string());
        let counts = Counts::read(bytes.as_bytes(), &ids.collect::<Vec<_>>())?;
        Ok((people, counts))
    }

    /// Attacks so many teams.
    ///
    /// # Errors
    /// Where core refuses a team.
    pub fn run(&self, teams: u32, seed: u64) -> Result<Found, Fault> {
        let mut draws = self.draws(seed);
        let shape = self.shape();
        let model = Model::new(self.kind, shape);
        let base_rates = Attacker::base_rates(&model, shape.items);
        let together = Attacker::together(&model, shape.items);
        let views = [View::Outsider, View::Member];
        let asked = Asked::about(self.instrument).into_iter();
        let mut found = Found {
            measures: asked
                .flat_map(|asked| views.map(|view| (asked, view, Measure::default())))
                .collect(),
            leaks: Leaks::default(),
        };
        for _ in 0..teams {
            let (people, file) = self.team(&mut draws)?;
            found.leaks.add(&file);
            let member = draws.place(people.len());
            for view in views {
                let own = people.get(member).filter(|_| view == View::Member);
                let counts = own.map_or_else(|| file.clone(), |own| file.without(own));
                let four = Four {
                    base_rates: &base_rates,
                    together: &together,
                    counts: &Attacker::counts(&counts),
                    counts_together: &Attacker::counts_together(&counts, &model, &mut draws),
                };
                let others = people.iter().enumerate();
                let targets = others.filter(|(place, _)| own.is_none() || *place != member);
                let targets: Vec<&Row> = targets.map(|(_, row)| row).collect();
                for (asked, _, measure) in
                    found.measures.iter_mut().filter(|(_, of, _)| *of == view)
                {
                    for question in asked.questions(self.instrument) {
                        for row in &targets {
                            measure.add(&four, &question, row, shape.options);
                        }
                    }
                }
            }
        }
        Ok(found)
    }
}
