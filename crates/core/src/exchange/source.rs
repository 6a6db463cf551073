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
    here: Position,
}

impl<R: Read> Source<R> {
    pub(super) fn new(input: R) -> Self {
        let here = Position { line: 1, column: 1 };
        Self {
            input,
            chunk: vec![0; CHUNK],
            at: 0,
            filled: 0,
            here,
        }
    }

    /// Where the next byte stands.
    pub(super) fn position(&self) -> Position {
        self.here
    }

    /// The next byte; none at the end.
    pub(super) fn peek(&mut self) -> io::Result<Option<u8>> {
        if self.at == self.filled {
            (self.at, self.filled) = (0, 0);
            self.fill()?;
        }
        Ok(if self.at < self.filled {
            self.chunk.get(self.at).copied()
        } else {
            None
        })
    }

    /// Goes past the next byte.
    pub(super) fn advance(&mut self) {
        match self.chunk.get(self.at) {
            Some(b'\n') => {
                self.here = Position {
                    line: self.here.line + 1,
                    column: 1,
                }
            }
            // The later bytes of a character in UTF-8 are no column of their own.
            Some(0x80..=0xbf) => {}
            _ => self.here.column += 1,
        }
        self.at += 1;
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

    /// Goes past bytes that are no part of the text. For the start only.
    pub(super) fn skip_mark(&mut self, bytes: usize) {
        self.at = bytes.min(self.filled);
    }

    fn fill(&mut self) -> io::Result<usize> {
        let room = self.chunk.get_mut(self.filled..).unwrap_or_default();
        loop {
            match self.input.read(room) {
                Ok(read) => {
                    self.filled = (self.filled + read).min(CHUNK);
                    return Ok(read);
                }
                Err(e) if e.kind() == ErrorKind::Interrupted => {}
                Err(e) => return Err(e),
            }
        }
    }
}
