use crate::cell::{Cell, Found, View};
use crate::measure::Measure;
use crate::population::Kind;
use crate::question::Asked;

/// What was found, cell by cell.
pub type All = [(Cell, Found)];

pub(super) fn found(
    all: &All,
    kind: Kind,
    replies: u32,
    opt_out: bool,
    asked: Asked,
) -> Option<&Found> {
    let (_, found) = all.iter().find(|(cell, found)| {
        let same = cell.kind == kind && cell.replies == replies && cell.opt_out == opt_out;
        same && found.measures.iter().any(|(of, _, _)| *of == asked)
    })?;
    Some(found)
}

pub(super) fn of(found: &Found, asked: Asked, view: View) -> Option<&Measure> {
    let mut measures = found.measures.iter();
    let (_, _, measure) = measures.find(|(of, by, _)| *of == asked && *by == view)?;
    Some(measure)
}

pub(super) fn measure(
    all: &All,
    kind: Kind,
    replies: u32,
    opt_out: bool,
    asked: Asked,
    view: View,
) -> Option<&Measure> {
    of(found(all, kind, replies, opt_out, asked)?, asked, view)
}
