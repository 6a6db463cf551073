//! How far the reading is: said where somebody watches, so that a large file does not look like a program that hangs.

use crate::line;
use kilter_text::t;
use std::io::{self, IsTerminal};

/// One line for so many summaries: about one a second.
const EVERY: u64 = 1_000;

/// Counts the summaries that were read.
pub struct Progress {
    read: u64,
    said: bool,
}

impl Progress {
    /// From nothing. A terminal is told anyway, a pipe or a file where it was `asked` for.
    pub fn new(asked: bool) -> Self {
        Self {
            read: 0,
            said: asked || io::stderr().is_terminal(),
        }
    }

    pub fn one_more(&mut self) {
        self.read += 1;
        if self.said && self.read.is_multiple_of(EVERY) {
            line::to_stderr(&t().cli.so_far(self.read));
        }
    }
}
