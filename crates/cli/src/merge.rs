//! `kilter merge`: the set of all team summaries in the files (P6 in docs/privacy.md).

use crate::args::Files;
use crate::input::{self, Heard};
use crate::line;
use crate::outcome::Outcome;
use crate::output::Output;
use crate::progress::Progress;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_text::say;
use std::collections::BTreeMap;
use std::io::{self, Write};
use std::ops::ControlFlow;

pub fn run(args: &Files, progress: Progress, mut out: Output) -> Outcome {
    let mut outcome = Outcome::Good;
    let mut set = Set::default();
    let make = |summary: TeamSummary| {
        let bytes = summary.to_bytes();
        (summary.head.id, bytes)
    };
    input::read(
        &args.files,
        Rules::default(),
        progress,
        make,
        &mut |heard| {
            match heard {
                Heard::Note(note) => line::to_stderr(&note),
                Heard::Fault(fault) => {
                    outcome = Outcome::Faulty;
                    line::to_stderr(&fault);
                }
                Heard::Summary((id, Ok(bytes)), _) => {
                    set.0.insert(id, bytes);
                }
                Heard::Summary((_, Err(why)), name) => {
                    outcome = Outcome::Faulty;
                    line::to_stderr(&line::fault(&name, &say::withheld(why)));
                }
            }
            ControlFlow::Continue(())
        },
    );
    // A list of nothing is no file that Kilter reads.
    if set.0.is_empty() {
        return Outcome::nothing();
    }
    outcome.after(set.write(&mut out).and_then(|()| out.finish()))
}

/// The summaries' bytes by id: whichever came first, the set is the same bytes.
#[derive(Default)]
struct Set(BTreeMap<RandomId, Vec<u8>>);

impl Set {
    /// A JSON array, each summary indented one level further. No text of JSON holds a line break, so that this
    /// changes nothing but the space between its parts.
    fn write(&self, out: &mut dyn Write) -> io::Result<()> {
        let mut before: &[u8] = b"[\n  ";
        for bytes in self.0.values() {
            for line in bytes.trim_ascii_end().split(|byte| *byte == b'\n') {
                out.write_all(before)?;
                out.write_all(line)?;
                before = b"\n  ";
            }
            before = b",\n  ";
        }
        out.write_all(b"\n]\n")
    }
}
