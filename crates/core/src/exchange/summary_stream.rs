//! Reading many team summaries: a JSON array of them, or one a line, or just one.

use super::fault::SummaryFault;
use super::json::{Json, JsonFault, Position};
use super::pieces::{Next, Piece, Pieces, State, Take};
use super::quick_reader::{self, Good};
use super::source::Source;
use super::summary_limits::{LARGEST_SUMMARY, too_large};
use super::summary_reader::Reading;
use super::team_summary::TeamSummary;
use crate::disclosure::Rules;
use crate::instrument::Catalogue;
use std::io::{self, Read};

/// After this many things that are no summaries of a version that is read, the rest of a file is
/// not read: 50 MB of numbers would be 25 million faults.
pub const MOST_STRANGERS: usize = 100;

/// The summaries of one file, one at a time in memory. A summary that is wrong does not stop the
/// others; a break of JSON's own rules is the last, since nothing after it can be trusted, and so
/// is [`SummaryFault::NotSummaries`].
pub struct Summaries<'c, R> {
    pieces: Pieces<R, Quick<'c>>,
    strangers: Strangers,
}

impl<'c, R: Read> Summaries<'c, R> {
    /// The summaries in `input`.
    pub fn new(input: R, rules: Rules, catalogue: &'c Catalogue) -> Self {
        let quick = Quick { rules, catalogue };
        Self {
            pieces: Pieces::new(input, LARGEST_SUMMARY, quick),
            strangers: Strangers::default(),
        }
    }

    /// Goes on where others were read before.
    pub(super) fn resumed(
        (source, state): (Source<R>, State),
        strangers: Strangers,
        quick: Quick<'c>,
    ) -> Self {
        Self {
            pieces: Pieces::resumed(source, state, LARGEST_SUMMARY, quick),
            strangers,
        }
    }

    fn read(&mut self) -> io::Result<Option<Reading>> {
        if let Some(fault) = self.strangers.enough() {
            self.pieces.stop_here();
            return Ok(Some(Err(vec![fault])));
        }
        let reading = match read_next(&mut self.pieces)? {
            Found::End => return Ok(None),
            Found::Last(fault) => return Ok(Some(Err(vec![fault]))),
            Found::Reading(reading) => reading,
            Found::Cut(piece) => {
                self.pieces.stop_here();
                self.pieces.take().reading(&piece)
            }
        };
        self.strangers.meet(&reading);
        Ok(Some(reading))
    }
}

/// After an error of the input there is nothing more.
impl<R: Read> Iterator for Summaries<'_, R> {
    type Item = io::Result<Reading>;

    fn next(&mut self) -> Option<Self::Item> {
        let read = self.read();
        if read.is_err() {
            self.pieces.stop_here();
        }
        read.transpose()
    }
}

/// Reads every summary in `input`, and hands each to `each` with its place, counted from 1.
///
/// # Errors
/// Only those of `input`.
pub fn read_summaries(
    input: impl Read,
    rules: Rules,
    catalogue: &Catalogue,
    each: &mut dyn FnMut(usize, Reading),
) -> io::Result<()> {
    for (place, reading) in (1..).zip(Summaries::new(input, rules, catalogue)) {
        each(place, reading?);
    }
    Ok(())
}

/// What is read next.
pub(super) enum Found {
    /// A summary, or what is wrong where one belongs.
    Reading(Reading),
    /// What is wrong where no value starts. Nothing is read after it.
    Last(SummaryFault),
    /// The start of something, up to the end of the bytes.
    Cut(Piece),
    /// Nothing more.
    End,
}

/// The next summary of the pieces. After a break of JSON's rules they are over.
pub(super) fn read_next<R: Read>(pieces: &mut Pieces<R, Quick<'_>>) -> io::Result<Found> {
    let reading = match pieces.next()? {
        Next::End => return Ok(Found::End),
        Next::Taken(good) => Ok(good),
        Next::EmptyList => return Ok(Found::Last(SummaryFault::EmptyList)),
        Next::Fault(fault) => return Ok(Found::Last(fault.into())),
        Next::Piece(piece) if !piece.ended => return Ok(Found::Cut(piece)),
        Next::Piece(piece) => pieces.take().reading(&piece),
    };
    if matches!(&reading, Err(faults) if faults.iter().any(SummaryFault::breaks_json)) {
        pieces.stop_here();
    }
    Ok(Found::Reading(reading))
}

/// By whose rules a summary is read.
#[derive(Clone, Copy)]
pub(super) struct Quick<'c> {
    pub rules: Rules,
    pub catalogue: &'c Catalogue,
}

impl Take for Quick<'_> {
    type Taken = Good;

    fn take(&self, bytes: &[u8]) -> Option<(Good, usize)> {
        quick_reader::first(bytes, self.rules, self.catalogue)
    }
}

impl Quick<'_> {
    /// What this piece says.
    pub(super) fn reading(&self, piece: &Piece) -> Reading {
        let reading = if piece.size > LARGEST_SUMMARY {
            // Its start may show a bracket left open, which swallowed all the rest.
            match Json::parse(&piece.bytes) {
                Ok(_) | Err(JsonFault::CutShort | JsonFault::Empty) => {
                    Err(vec![too_large(piece.size)])
                }
                Err(fault) => Err(vec![fault.into()]),
            }
        } else {
            TeamSummary::from_bytes(&piece.bytes, self.rules, self.catalogue)
        };
        let placed = |fault| in_file(fault, piece.start);
        reading.map_err(|faults| faults.into_iter().map(placed).collect())
    }
}

/// The fault with its place, where it has one, of a text that starts `at`.
pub(super) fn in_file(fault: SummaryFault, at: Position) -> SummaryFault {
    match fault {
        SummaryFault::NotJson { at: place } => SummaryFault::NotJson {
            at: place.within(at),
        },
        other => other,
    }
}

/// How many things were no summaries of a version that is read.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Strangers {
    met: usize,
    said: bool,
}

impl Strangers {
    pub(super) fn meet<G>(&mut self, reading: &Result<G, Vec<SummaryFault>>) {
        let is_one = matches!(reading, Err(faults) if faults.iter().any(is_stranger));
        self.met += usize::from(is_one);
    }

    /// That they are too many; said once.
    pub(super) fn enough(&mut self) -> Option<SummaryFault> {
        let found = self.met;
        let says = found > MOST_STRANGERS && !self.said;
        self.said |= says;
        says.then_some(SummaryFault::NotSummaries { found })
    }
}

fn is_stranger(fault: &SummaryFault) -> bool {
    matches!(fault.field(), None | Some("format" | "version"))
}
