//! Bytes of a stream one at a time, with their place.

use super::json::Position;
use std::io::{self, ErrorKind, Read};

const CHUNK: usize = 64 * 1024;

/// A reader with a chunk in memory.
pub(super) struct Source<R> {
    input: R,
    chunk: Vec<u8>,
    at: usize,
    filled: usize,
    /// The place of the byte `counted`: most bytes are gone past without a need for theirs.
    here: Position,
    counted: usize,
    /// There is no more input than this chunk.
    whole: bool,
}

impl<R: Read> Source<R> {
    pub(super) fn new(input: R) -> Self {
        Self::from_place(input, START)
    }

    /// Of which something was read elsewhere: it goes on here.
    pub(super) fn from_place(input: R, here: Position) -> Self {
        Self {
            input,
            chunk: vec![0; CHUNK],
            at: 0,
            filled: 0,
            here,
            counted: 0,
            whole: false,
        }
    }

    /// Where the next byte stands.
    pub(super) fn position(&mut self) -> Position {
        let gone = self.chunk.get(self.counted..self.at);
        self.here = self.here.after(gone.unwrap_or_default());
        self.counted = self.at;
        self.here
    }

    /// How many bytes of the chunk were gone past.
    pub(super) fn offset(&self) -> usize {
        self.at
    }

    /// The bytes that are in memory, from the next one on.
    pub(super) fn ahead(&self) -> &[u8] {
        self.chunk.get(self.at..self.filled).unwrap_or_default()
    }

    /// The next byte; none at the end.
    pub(super) fn peek(&mut self) -> io::Result<Option<u8>> {
        if self.at == self.filled {
            self.position();
            (self.at, self.counted, self.filled) = (0, 0, 0);
            self.fill()?;
        }
        Ok(if self.at < self.filled {
            self.chunk.get(self.at).copied()
        } else {
            None
        })
    }

    /// Goes past so many of the bytes ahead.
    pub(super) fn advance(&mut self, bytes: usize) {
        self.at = self.at.saturating_add(bytes).min(self.filled);
    }

    /// Some of the bytes that the stream starts with, four where it has them. For the start only.
    pub(super) fn first_bytes(&mut self) -> io::Result<&[u8]> {
        while self.filled < 4 {
            if self.fill()? == 0 {
                break;
            }
        }
        Ok(self.chunk.get(..self.filled.min(4)).unwrap_or_default())
    }

    /// Whether these bytes, no part of the text, come next; goes past them where they do.
    pub(super) fn skip_mark(&mut self, mark: &[u8]) -> io::Result<bool> {
        self.position();
        if !self.whole && self.filled - self.at < mark.len() {
            // The mark may go on behind what is in memory.
            self.chunk.copy_within(self.at..self.filled, 0);
            (self.at, self.counted, self.filled) = (0, 0, self.filled - self.at);
            while self.filled < mark.len() && self.fill()? > 0 {}
        }
        let found = self.ahead().starts_with(mark);
        if found {
            self.at += mark.len();
            self.counted = self.at;
        }
        Ok(found)
    }

    fn fill(&mut self) -> io::Result<usize> {
        let room = self.chunk.get_mut(self.filled..).unwrap_or_default();
        loop {
            match self.input.read(room) {
                Ok(read) => {
                    self.filled = (self.filled + read).min(self.chunk.len());
                    return Ok(read);
                }
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
    }
}

impl Source<io::Empty> {
    /// These bytes, all in memory.
    pub(super) fn of(bytes: Vec<u8>) -> Self {
        Self {
            input: io::empty(),
            at: 0,
            filled: bytes.len(),
            chunk: bytes,
            here: START,
            counted: 0,
            whole: true,
        }
    }

    /// All bytes, those gone past too.
    pub(super) fn into_bytes(self) -> Vec<u8> {
        self.chunk
    }
}

/// Where a text starts.
pub(super) const START: Position = Position { line: 1, column: 1 };

impl Position {
    /// The place after these bytes.
    pub(super) fn after(self, bytes: &[u8]) -> Self {
        let moved = kilter_scan::moved(bytes);
        let from = if moved.lines == 0 { self.column } else { 1 };
        Self {
            line: self.line + moved.lines,
            column: from + moved.characters,
        }
    }

    /// The place of something that stands here in a text which itself starts `at`.
    pub(super) fn within(self, at: Self) -> Self {
        let column = if self.line == 1 {
            at.column + self.column - 1
        } else {
            self.column
        };
        Self {
            line: at.line + self.line - 1,
            column,
        }
    }
}
