//! `kilter merge`: the set of all team summaries in the files (P6 in docs/privacy.md).

use crate::args::Files;
use crate::input::{self, Heard};
use crate::line;
use crate::outcome::Outcome;
use crate::progress::Progress;
use kilter_core::disclosure::{Rules, Withheld};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_text::say;
use std::collections::BTreeMap;
use std::io::{self, BufWriter, Write};
use std::ops::ControlFlow;

/// Merges the files.
pub fn run(args: &Files, progress: Progress) -> Outcome {
    let mut outcome = Outcome::Good;
    let mut set = Set::default();
    input::read(&args.files, Rules::default(), progress, &mut |heard| {
        match heard {
            Heard::Note(note) => line::to_stderr(&note),
            Heard::Fault(fault) => {
                outcome = Outcome::Faulty;
                line::to_stderr(&fault);
            }
            Heard::Summary(summary, name) => {
                if let Err(why) = set.add(&summary) {
                    outcome = Outcome::Faulty;
                    line::to_stderr(&line::fault(&name, &say::withheld(why)));
                }
            }
        }
        ControlFlow::Continue(())
    });
    let mut out = BufWriter::new(io::stdout().lock());
    let written = set.write(&mut out).and_then(|()| out.flush());
    outcome.after(written)
}

/// The summaries' bytes by id: whichever came first, the set is the same bytes.
#[derive(Default)]
struct Set(BTreeMap<RandomId, Vec<u8>>);

impl Set {
    fn add(&mut self, summary: &TeamSummary) -> Result<(), Withheld> {
        self.0.insert(summary.id.clone(), summary.to_bytes()?);
        Ok(())
    }

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
        out.write_all(if self.0.is_empty() { b"[]\n" } else { b"\n]\n" })
    }
}
