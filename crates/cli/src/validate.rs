//! `kilter validate`: one line a fault.

use crate::args::Files;
use crate::input::{self, Heard};
use crate::line;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::progress::Progress;
use kilter_core::disclosure::Rules;
use std::io::Write;
use std::ops::ControlFlow;

/// Looks for faults in the files.
pub fn run(args: &Files, progress: Progress, mut out: Output) -> Outcome {
    let mut outcome = Outcome::Good;
    let mut written = Ok(());
    input::read(
        &args.files,
        Rules::default(),
        progress,
        drop,
        &mut |heard| {
            match heard {
                Heard::Summary(..) => {}
                Heard::Note(note) => line::to_stderr(&note),
                Heard::Fault(fault) => {
                    outcome = Outcome::Faulty;
                    // Each at once, for whoever waits for it.
                    written = writeln!(out, "{fault}").and_then(|()| out.flush());
                }
            }
            if written.is_ok() {
                ControlFlow::Continue(())
            } else {
                ControlFlow::Break(())
            }
        },
    );
    outcome.after(written.and_then(|()| out.finish()))
}
