//! Reading many team summaries: a JSON array of them, or one a line, or just one.

use super::fault::SummaryFault;
use super::json::{Json, JsonFault, Position};
use super::pieces::{Next, Piece, Pieces};
use super::summary_reader::{LARGEST_SUMMARY, Reading, too_large};
use super::team_summary::TeamSummary;
use crate::disclosure::Rules;
use crate::instrument::Catalogue;
use std::io::{self, Read};

/// After this many things that are no summaries of a version that is read, the rest of a file is
/// not read: 50 MB of numbers would be 25 million faults.
pub const MOST_STRANGERS: usize = 100;

/// A fault and the place, from 1, of the summary in its file.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("summary {place}: {fault}")]
pub struct Located {
    /// The place, from 1.
    pub place: usize,
    /// The fault.
    #[source]
    pub fault: SummaryFault,
}

/// Reads every summary in `input`, one at a time in memory, and hands each to `each` with its
/// place, counted from 1. A summary that is wrong does not stop the others; a break of JSON's own
/// rules is handed on as the last, since nothing after it can be trusted, and so is
/// [`SummaryFault::NotSummaries`].
///
/// # Errors
/// Only those of `input`.
pub fn read_summaries(
    input: impl Read,
    rules: Rules,
    catalogue: &Catalogue,
    each: &mut dyn FnMut(usize, Reading),
) -> io::Result<()> {
    let mut pieces = Pieces::new(input, LARGEST_SUMMARY);
    let mut place = 0;
    let mut strangers = 0;
    loop {
        place += 1;
        match pieces.next()? {
            Next::End => return Ok(()),
            Next::EmptyList => each(place, Err(vec![SummaryFault::EmptyList])),
            Next::Fault(fault) => each(place, Err(vec![fault.into()])),
            Next::Piece(piece) => {
                let reading = reading(&piece, rules, catalogue);
                let broken =
                    matches!(&reading, Err(faults) if faults.iter().any(SummaryFault::breaks_json));
                strangers += usize::from(matches!(&reading, Err(f) if f.iter().any(is_stranger)));
                each(place, reading);
                if strangers > MOST_STRANGERS {
                    each(
                        place + 1,
                        Err(vec![SummaryFault::NotSummaries { found: strangers }]),
                    );
                    return Ok(());
                }
                if broken || !piece.ended {
                    return Ok(());
                }
            }
        }
    }
}

fn reading(piece: &Piece, rules: Rules, catalogue: &Catalogue) -> Reading {
    let reading = if piece.size > LARGEST_SUMMARY {
        // Its start may show a bracket left open, which swallowed all the rest.
        match Json::parse(&piece.bytes) {
            Ok(_) | Err(JsonFault::CutShort | JsonFault::Empty) => Err(vec![too_large(piece.size)]),
            Err(fault) => Err(vec![fault.into()]),
        }
    } else {
        TeamSummary::from_bytes(&piece.bytes, rules, catalogue)
    };
    reading.map_err(|faults| {
        faults
            .into_iter()
            .map(|fault| in_file(fault, piece.start))
            .collect()
    })
}

/// From a place in the piece to the place in the file.
pub(super) fn in_file(fault: SummaryFault, start: Position) -> SummaryFault {
    let SummaryFault::NotJson { at } = fault else {
        return fault;
    };
    let column = if at.line == 1 {
        start.column + at.column - 1
    } else {
        at.column
    };
    SummaryFault::NotJson {
        at: Position {
            line: start.line + at.line - 1,
            column,
        },
    }
}

fn is_stranger(fault: &SummaryFault) -> bool {
    matches!(fault.field(), None | Some("format" | "version"))
}
