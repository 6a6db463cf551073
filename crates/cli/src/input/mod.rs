//! Team summaries from files: read side by side by all cores, heard one after the other in the order of the files.

mod crew;

use crate::line;
use crate::progress::Progress;
use crew::{Good, Make, Step, Steps};
use kilter_core::disclosure::Rules;
use kilter_core::exchange::blocks::Sequence;
use kilter_core::exchange::fault::SummaryFault;
use kilter_core::exchange::library::{Arrival, Library};
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::instrument::Catalogue;
use kilter_text::{say, t};
use std::cell::Cell;
use std::io::{self, ErrorKind};
use std::ops::ControlFlow;
use std::path::PathBuf;
use std::rc::Rc;
use std::sync::Arc;

/// What is heard of the files, in their order.
pub enum Heard<T> {
    /// What was made of a good team summary that was not there before, and where it is from.
    Summary(T, String),
    /// Something is wrong: one line.
    Fault(String),
    /// Something to look at: one line.
    Note(String),
}

/// Who listens, and can say that it is enough.
pub type Listener<'a, T> = dyn FnMut(Heard<T>) -> ControlFlow<()> + 'a;

/// Reads the files, and standard input for `-`. What is made of a summary is made by all cores.
pub fn read<T: Send + 'static>(
    files: &[PathBuf],
    rules: Rules,
    progress: Progress,
    make: impl Fn(TeamSummary) -> T + Send + Sync + 'static,
    hear: &mut Listener<'_, T>,
) {
    let make: Make<T> = Arc::new(make);
    let steps = crew::start(files.to_vec(), rules, Arc::clone(&make));
    let mut reader = Reader {
        rules,
        progress,
        known: Library::default(),
        enough: Rc::default(),
        make,
        hear,
    };
    while !reader.enough.get()
        && let Some(Step::File(name)) = steps.next()
    {
        reader.file(&name, &steps);
    }
}

type Found<T> = Result<Good<T>, Vec<SummaryFault>>;

struct Reader<'a, 'b, T> {
    rules: Rules,
    progress: Progress,
    known: Library,
    /// Nobody listens any more.
    enough: Rc<Cell<bool>>,
    make: Make<T>,
    hear: &'a mut Listener<'b, T>,
}

impl<T> Reader<'_, '_, T> {
    fn file(&mut self, name: &str, steps: &Steps<T>) {
        // The first waits until there is a second: the only one of its file needs no number.
        let mut first = None;
        let read = self.summaries(name, steps, &mut first);
        if let Some(reading) = first {
            self.reading(name, reading);
        }
        if let Err(error) = read {
            self.fault(name, &unreadable(&error));
        }
    }

    fn summaries(
        &mut self,
        name: &str,
        steps: &Steps<T>,
        first: &mut Option<Found<T>>,
    ) -> io::Result<()> {
        let mut sequence = Sequence::default();
        let mut failed = Ok(());
        loop {
            let read = match steps.next() {
                _ if self.enough.get() => return Ok(()),
                Some(Step::Block(read)) => read,
                Some(Step::Failed(error)) => {
                    failed = Err(error);
                    continue;
                }
                _ => return failed,
            };
            let astray = sequence.add(read, &mut |place, reading| {
                self.found(name, first, place, reading);
            });
            if let Some(astray) = astray {
                let enough = Rc::clone(&self.enough);
                let ended = Cell::new(false);
                let more = || match steps.next_of_file(&ended) {
                    _ if enough.get() => Ok(None),
                    Some(Step::Block(read)) => Ok(Some(read.into_block())),
                    Some(Step::Failed(error)) => Err(error),
                    _ => Ok(None),
                };
                let (make, by) = (Arc::clone(&self.make), (self.rules, Catalogue::built_in()));
                let read = sequence.rest(astray, more, by, &mut |place, reading| {
                    let reading = reading.map(|good| Good::of(good, &*make));
                    self.found(name, first, place, reading);
                });
                failed = failed.and(read);
                if ended.get() {
                    return failed;
                }
            }
        }
    }

    fn found(&mut self, name: &str, first: &mut Option<Found<T>>, place: usize, reading: Found<T>) {
        if place == 1 {
            *first = Some(reading);
            return;
        }
        if let Some(reading) = first.take() {
            self.reading(&t().cli.part(name, 1), reading);
        }
        self.reading(&t().cli.part(name, place), reading);
    }

    fn reading(&mut self, name: &str, reading: Found<T>) {
        self.progress.one_more();
        match reading {
            Err(faults) => faults
                .iter()
                .for_each(|fault| self.fault(name, &say::fault(fault))),
            Ok(good) => {
                good.notes
                    .iter()
                    .for_each(|note| self.note(name, &say::note(note)));
                self.summary(name, good);
            }
        }
    }

    fn summary(&mut self, name: &str, good: Good<T>) {
        let print = match good.print {
            Ok(print) => print,
            Err(why) => return self.fault(name, &say::withheld(why)),
        };
        match self.known.add_print(&good.id, print) {
            Arrival::New => self.tell(Heard::Summary(good.made, name.to_owned())),
            Arrival::SameAgain => self.note(name, &t().cli.second_copy()),
            Arrival::SameIdOtherBytes => {
                self.fault(name, &t().faults.other_bytes(&say::field("id")));
            }
        }
    }

    fn fault(&mut self, name: &str, says: &str) {
        self.tell(Heard::Fault(line::fault(name, says)));
    }

    fn note(&mut self, name: &str, says: &str) {
        self.tell(Heard::Note(t().cli.note(name, says).into_owned()));
    }

    fn tell(&mut self, heard: Heard<T>) {
        if !self.enough.get() && (self.hear)(heard).is_break() {
            self.enough.set(true);
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
