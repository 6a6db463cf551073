//! How a run ends.

use crate::line;
use kilter_text::t;
use std::io::{self, ErrorKind};
use std::process::ExitCode;

/// What a run came to.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Outcome {
    Good,
    Faulty,
}

impl Outcome {
    /// The outcome after the output ended: whoever reads it may stop early (`kilter … | head`), and then nothing
    /// more is said; any other break is a fault of its own.
    pub fn after(self, written: io::Result<()>) -> Self {
        match written {
            Ok(()) => self,
            Err(error) if error.kind() == ErrorKind::BrokenPipe => self,
            Err(error) => {
                line::to_stderr(&t().cli.unwritable(&error.to_string()));
                Self::Faulty
            }
        }
    }

    /// There was nothing to make an output of.
    pub fn nothing() -> Self {
        line::to_stderr(&t().cli.nothing_to_write());
        Self::Faulty
    }

    pub fn exit_code(self) -> ExitCode {
        match self {
            Self::Good => ExitCode::SUCCESS,
            Self::Faulty => ExitCode::FAILURE,
        }
    }
}
