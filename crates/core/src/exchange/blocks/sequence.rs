use super::super::fault::SummaryFault;
use super::super::json::Position;
use super::super::pieces::State;
use super::super::source::{START, Source};
use super::super::summary_reader::Reading;
use super::super::summary_stream::{Quick, Strangers, Summaries, in_file};
use super::Block;
use super::block_reading::{BlockReading, End};
use super::edges::state_after;
use crate::disclosure::Rules;
use crate::instrument::Catalogue;
use std::io::{self, Read};

/// The readings of one stream's blocks, put together.
pub struct Sequence {
    state: State,
    here: Position,
    place: usize,
    strangers: Strangers,
}

impl Default for Sequence {
    fn default() -> Self {
        Self {
            state: State::Start,
            here: START,
            place: 0,
            strangers: Strangers::default(),
        }
    }
}

/// From where on a stream does not go on as was thought.
pub struct Astray {
    block: Block,
    from: usize,
}

/// Hears of each summary, with its place from 1.
pub type Each<'a, G> = dyn FnMut(usize, Result<G, Vec<SummaryFault>>) + 'a;

impl Sequence {
    /// Nothing after what was read can be.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state == State::Over
    }

    /// Hands on what the next block says. `Some` where it ends within a value, or does not start
    /// as the one before it ended: then [`Sequence::rest`] reads what is left.
    #[must_use]
    pub fn add<G>(&mut self, read: BlockReading<G>, each: &mut Each<'_, G>) -> Option<Astray> {
        if self.is_over() {
            return None;
        }
        let BlockReading {
            readings,
            last,
            block,
            end,
        } = read;
        if block.starts != self.state {
            return Some(Astray { block, from: 0 });
        }
        for reading in readings {
            self.hand_on(reading, each);
            if self.is_over() {
                return None;
            }
        }
        if let Some(fault) = last {
            self.place += 1;
            each(self.place, Err(vec![in_file(fault, self.here)]));
        }
        match end {
            End::Whole(state, at) => {
                self.state = state;
                self.here = at.within(self.here);
                None
            }
            End::Cut(from, at) => {
                // Of a list's value the comma or bracket before it was read.
                self.state = match state_after(block.starts, &block.bytes) {
                    State::Sequence => State::Sequence,
                    _ => State::Element,
                };
                self.here = at.within(self.here);
                Some(Astray { block, from })
            }
        }
    }

    /// Reads the rest of a stream as one, from where it went astray: `more` are its further blocks.
    ///
    /// # Errors
    /// Those of `more`.
    pub fn rest(
        &mut self,
        astray: Astray,
        more: impl FnMut() -> io::Result<Option<Block>>,
        (rules, catalogue): (Rules, &Catalogue),
        each: &mut dyn FnMut(usize, Reading),
    ) -> io::Result<()> {
        let Astray { block, from } = astray;
        let input = Rest {
            bytes: block.bytes,
            at: from,
            more,
        };
        let source = Source::from_place(input, self.here);
        let quick = Quick { rules, catalogue };
        let summaries = Summaries::resumed((source, self.state), self.strangers, quick);
        self.state = State::Over;
        for reading in summaries {
            self.place += 1;
            each(self.place, reading?);
        }
        Ok(())
    }

    fn hand_on<G>(&mut self, reading: Result<G, Vec<SummaryFault>>, each: &mut Each<'_, G>) {
        self.strangers.meet(&reading);
        self.place += 1;
        let here = self.here;
        let placed = |faults: Vec<_>| {
            faults
                .into_iter()
                .map(|fault| in_file(fault, here))
                .collect()
        };
        each(self.place, reading.map_err(placed));
        if let Some(fault) = self.strangers.enough() {
            self.place += 1;
            each(self.place, Err(vec![fault]));
            self.state = State::Over;
        }
    }
}

/// The bytes of blocks, one after the other.
struct Rest<M> {
    bytes: Vec<u8>,
    at: usize,
    more: M,
}

impl<M: FnMut() -> io::Result<Option<Block>>> Read for Rest<M> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        while self.at >= self.bytes.len() {
            let Some(next) = (self.more)()? else {
                return Ok(0);
            };
            (self.bytes, self.at) = (next.bytes, 0);
        }
        let read = self.bytes.get(self.at..).unwrap_or_default().read(room)?;
        self.at += read;
        Ok(read)
    }
}
