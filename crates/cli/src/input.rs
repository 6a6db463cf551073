//! Team summaries from files, one at a time in memory.

use crate::line;
use crate::progress::Progress;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::library::{Arrival, Library};
use kilter_core::exchange::summary_reader::Reading;
use kilter_core::exchange::summary_stream::read_summaries;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_text::{say, t};
use std::cell::Cell;
use std::fs::File;
use std::io::{self, ErrorKind, Read};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// What is heard of the files, in their order.
pub enum Heard {
    /// A good team summary that was not there before, and where it is from.
    Summary(Box<TeamSummary>, String),
    /// Something is wrong: one line.
    Fault(String),
    /// Something to look at: one line.
    Note(String),
}

/// Who listens, and can say that it is enough.
pub type Listener<'a> = dyn FnMut(Heard) -> ControlFlow<()> + 'a;

/// Reads the files, and standard input for `-`.
pub fn read(files: &[PathBuf], rules: Rules, progress: Progress, hear: &mut Listener<'_>) {
    let mut reader = Reader {
        rules,
        progress,
        known: Library::default(),
        enough: Rc::default(),
        hear,
    };
    for file in files {
        reader.file(file);
        if reader.enough.get() {
            return;
        }
    }
}

struct Reader<'a, 'b> {
    rules: Rules,
    progress: Progress,
    known: Library,
    /// Nobody listens any more.
    enough: Rc<Cell<bool>>,
    hear: &'a mut Listener<'b>,
}

impl Reader<'_, '_> {
    fn file(&mut self, path: &Path) {
        let (name, read) = if path.as_os_str() == "-" {
            let name = t().cli.standard_input().into_owned();
            let read = self.summaries(&name, io::stdin().lock());
            (name, read)
        } else {
            let name = line::name(path);
            let read = File::open(path).and_then(|file| self.summaries(&name, file));
            (name, read)
        };
        if let Err(error) = read {
            self.fault(&name, &unreadable(&error));
        }
    }

    fn summaries(&mut self, name: &str, input: impl Read) -> io::Result<()> {
        let input = UntilEnough {
            input,
            enough: Rc::clone(&self.enough),
        };
        // The first waits until there is a second: the only one of its file needs no number.
        let mut first = None;
        let read = read_summaries(
            input,
            self.rules,
            Catalogue::built_in(),
            &mut |place, reading| {
                if place == 1 {
                    first = Some(reading);
                    return;
                }
                if let Some(reading) = first.take() {
                    self.reading(&t().cli.part(name, 1), reading);
                }
                self.reading(&t().cli.part(name, place), reading);
            },
        );
        if let Some(reading) = first {
            self.reading(name, reading);
        }
        read
    }

    fn reading(&mut self, name: &str, reading: Reading) {
        self.progress.one_more();
        match reading {
            Err(faults) => faults
                .iter()
                .for_each(|fault| self.fault(name, &say::fault(fault))),
            Ok((summary, notes)) => {
                notes
                    .iter()
                    .for_each(|note| self.note(name, &say::note(note)));
                self.summary(name, summary);
            }
        }
    }

    fn summary(&mut self, name: &str, summary: TeamSummary) {
        match self.known.add(&summary) {
            Ok(Arrival::New) => self.tell(Heard::Summary(Box::new(summary), name.to_owned())),
            Ok(Arrival::SameAgain) => self.note(name, &t().cli.second_copy()),
            Ok(Arrival::SameIdOtherBytes) => {
                self.fault(name, &t().faults.other_bytes(&say::field("id")));
            }
            Err(why) => self.fault(name, &say::withheld(why)),
        }
    }

    fn fault(&mut self, name: &str, says: &str) {
        self.tell(Heard::Fault(line::fault(name, says)));
    }

    fn note(&mut self, name: &str, says: &str) {
        self.tell(Heard::Note(t().cli.note(name, says).into_owned()));
    }

    fn tell(&mut self, heard: Heard) {
        if !self.enough.get() && (self.hear)(heard).is_break() {
            self.enough.set(true);
        }
    }
}

/// Input that ends as soon as nobody listens any more.
struct UntilEnough<R> {
    input: R,
    enough: Rc<Cell<bool>>,
}

impl<R: Read> Read for UntilEnough<R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        if self.enough.get() {
            Ok(0)
        } else {
            self.input.read(room)
        }
    }
}

fn unreadable(error: &io::Error) -> String {
    let cli = t().cli;
    let says = match error.kind() {
        ErrorKind::NotFound => cli.not_found(),
        ErrorKind::PermissionDenied => cli.not_allowed(),
        ErrorKind::IsADirectory => cli.folder(),
        _ => cli.unreadable(&error.to_string()),
    };
    says.into_owned()
}
