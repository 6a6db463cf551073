//! One stream of team summaries in blocks that are read side by side.
//!
//! Where a value ends only its reader knows. So a stream is cut where it looks like the start of a
//! summary, each block is read as if that were right, and [`Sequence`] takes a block's readings
//! only where the block before it ended as was thought. Where not, the rest is read as one: what
//! comes out is the same, whoever wrote the file.

mod block_reading;
mod edges;
mod sequence;

pub use block_reading::{BlockReading, read_block};
pub use sequence::{Astray, Each, Sequence};

use super::pieces::State;
use super::summary_limits::LARGEST_SUMMARY;
use edges::{is_whole, last_start, state_after, without_mark};
use std::io::{self, ErrorKind, Read};

/// About as many bytes are one block.
const BLOCK: usize = 64 * 1024;

/// Some bytes of a stream, from where a value should begin.
#[derive(Debug)]
pub struct Block {
    bytes: Vec<u8>,
    starts: State,
    /// The stream ends with it.
    last: bool,
}

/// Cuts a stream into blocks.
pub struct Blocks<R> {
    input: R,
    room: Vec<u8>,
    /// What belongs to the next block.
    rest: Vec<u8>,
    next: State,
    /// What comes behind what was read.
    after: After,
}

enum After {
    More,
    Failure(io::Error),
    Nothing,
}

impl<R: Read> Blocks<R> {
    /// The blocks of this input.
    pub fn new(input: R) -> Self {
        Self {
            input,
            room: vec![0; BLOCK],
            rest: Vec::new(),
            next: State::Start,
            after: After::More,
        }
    }

    fn cut(&mut self) -> io::Result<Block> {
        let mut bytes = std::mem::take(&mut self.rest);
        loop {
            let read = match read(&mut self.input, &mut self.room) {
                Ok(read) => read,
                // What was read before it is heard before it.
                Err(error) if !without_mark(&bytes).trim_ascii().is_empty() => {
                    self.after = After::Failure(error);
                    return Ok(self.block(bytes, false));
                }
                Err(error) => {
                    self.after = After::Nothing;
                    return Err(error);
                }
            };
            bytes.extend(self.room.get(..read).unwrap_or_default());
            if read == 0 {
                self.after = After::Nothing;
                return Ok(self.block(bytes, true));
            }
            if bytes.len() < 4 {
                continue;
            }
            // Whoever writes to a pipe may wait for an answer to what is there.
            let start = last_start(&bytes);
            let last = bytes.get(start.unwrap_or(0)..).unwrap_or_default();
            let cut = if read < BLOCK && is_whole(last) {
                Some(bytes.len())
            } else {
                start
            };
            let cut = cut.or((bytes.len() > 2 * LARGEST_SUMMARY).then_some(bytes.len()));
            if let Some(cut) = cut {
                self.rest = bytes.split_off(cut);
                return Ok(self.block(bytes, false));
            }
        }
    }

    fn block(&mut self, bytes: Vec<u8>, last: bool) -> Block {
        let starts = self.next;
        self.next = state_after(starts, &bytes);
        Block {
            bytes,
            starts,
            last,
        }
    }
}

/// One block at least, even of nothing. After an error there is none.
impl<R: Read> Iterator for Blocks<R> {
    type Item = io::Result<Block>;

    fn next(&mut self) -> Option<Self::Item> {
        match std::mem::replace(&mut self.after, After::Nothing) {
            After::Nothing => None,
            After::Failure(error) => Some(Err(error)),
            After::More => {
                self.after = After::More;
                Some(self.cut())
            }
        }
    }
}

fn read(input: &mut impl Read, room: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(room) {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}
