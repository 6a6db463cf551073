//! Made-up teams: how people answer.
//!
//! A person's answer to a statement is the statement's level in their team, plus the person's own lean, plus chance,
//! on a line from 1 to 5 that is cut into the options. The lean is what makes answers go together. The spreads of
//! lean and chance are those for which the cuts of the checks were worked out; a design value, not a measured one.

use crate::chance::Draws;
use std::fmt;

/// How far people's leans spread.
pub const LEAN: f64 = 0.55;
/// How far one answer strays from its person's lean.
pub const STRAY: f64 = 0.8;
/// How far statements of one team differ in level.
pub const LEVELS: f64 = 0.5;
/// The share of people who are new, where people may opt out.
pub const NEW: f64 = 0.2;
/// How often somebody who is new opts out.
pub const NEW_OPTS_OUT: f64 = 0.25;
/// How often anybody else does.
pub const OTHERS_OPT_OUT: f64 = 0.02;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Answers from all over.
    Mixed,
    /// Most people are content.
    Positive,
}

impl Kind {
    /// The level of its statements on average: half true, or a little above mostly true.
    pub fn level(self) -> f64 {
        match self {
            Self::Mixed => 3.0,
            Self::Positive => 4.2,
        }
    }
}

impl fmt::Display for Kind {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Mixed => "mixed",
            Self::Positive => "positive",
        })
    }
}

/// Where the line from 1 to 5 is cut, half a step beyond its ends, into options of one width.
pub fn cuts(options: usize) -> Vec<f64> {
    (1..options)
        .map(|cut| 0.5 + 5.0 * cut as f64 / options as f64)
        .collect()
}

/// What somebody chose: the option's place, or one beyond the last for the opt-out.
pub type Choice = usize;

/// One person's choices, an item a place.
pub type Row = Vec<Choice>;

/// A check, as far as answering it goes.
#[derive(Debug, Clone, Copy)]
pub struct Shape {
    pub items: usize,
    pub options: usize,
    /// People may opt out.
    pub opt_out: bool,
}

pub fn team(kind: Kind, people: u32, shape: Shape, draws: &mut Draws) -> Vec<Row> {
    let levels: Vec<f64> = (0..shape.items)
        .map(|_| draws.normal(kind.level(), LEVELS))
        .collect();
    (0..people).map(|_| person(&levels, shape, draws)).collect()
}

fn person(levels: &[f64], shape: Shape, draws: &mut Draws) -> Row {
    let lean = draws.normal(0.0, LEAN);
    let opts_out = match (shape.opt_out, draws.happens(NEW)) {
        (false, _) => 0.0,
        (true, true) => NEW_OPTS_OUT,
        (true, false) => OTHERS_OPT_OUT,
    };
    let cuts = cuts(shape.options);
    levels
        .iter()
        .map(|level| {
            let place = draws.normal(level + lean, STRAY);
            if draws.happens(opts_out) {
                shape.options
            } else {
                cuts.iter().filter(|cut| place >= **cut).count()
            }
        })
        .collect()
}
