//! Who reads: one thread cuts the files into blocks, one for each core reads blocks, and whoever asks for the steps
//! gets them in the order of the files. Each queue holds few, so that memory stays flat.

use crate::line;
use kilter_core::disclosure::{Rules, Withheld};
use kilter_core::exchange::blocks::{Block, BlockReading, Blocks, read_block};
use kilter_core::exchange::fault::SummaryNote;
use kilter_core::exchange::intake::Utf8Reader;
use kilter_core::exchange::library::Fingerprint;
use kilter_core::exchange::team_summary::TeamSummary;
use kilter_core::ids::RandomId;
use kilter_core::instrument::Catalogue;
use kilter_text::t;
use std::cell::Cell;
use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

pub type Make<T> = Arc<dyn Fn(TeamSummary) -> T + Send + Sync>;

/// A good summary, and what was made of it.
pub struct Good<T> {
    pub id: RandomId,
    pub print: Result<Fingerprint, Withheld>,
    pub notes: Vec<SummaryNote>,
    pub made: T,
}

impl<T> Good<T> {
    pub fn of(
        (summary, notes): (TeamSummary, Vec<SummaryNote>),
        make: &dyn Fn(TeamSummary) -> T,
    ) -> Self {
        Self {
            id: summary.head.id.clone(),
            print: Fingerprint::of(&summary),
            notes,
            made: make(summary),
        }
    }
}

/// One step through the files.
pub enum Step<T> {
    /// A file begins; this is its name.
    File(String),
    /// What its next block says.
    Block(BlockReading<Good<T>>),
    /// Why it can't be read, or not any further.
    Failed(io::Error),
    End,
}

/// The steps, of which a block's may still be in the making.
pub struct Steps<T>(Receiver<Promise<T>>);

enum Promise<T> {
    Now(Step<T>),
    Block(Receiver<BlockReading<Good<T>>>),
}

impl<T> Steps<T> {
    /// The next step; none after the last file.
    pub fn next(&self) -> Option<Step<T>> {
        match self.0.recv().ok()? {
            Promise::Now(step) => Some(step),
            Promise::Block(reading) => reading.recv().ok().map(Step::Block),
        }
    }

    /// The next step of one file; none once it `ended`.
    pub fn next_of_file(&self, ended: &Cell<bool>) -> Option<Step<T>> {
        let step = (!ended.get()).then(|| self.next()).flatten();
        ended.set(matches!(step, None | Some(Step::End)));
        step
    }
}

struct Job<T> {
    block: Block,
    answer: SyncSender<BlockReading<Good<T>>>,
}

/// Starts to read the files. The threads are not waited for: one may hang on standard input when nobody listens any
/// more.
pub fn start<T: Send + 'static>(files: Vec<PathBuf>, rules: Rules, make: Make<T>) -> Steps<T> {
    let cores = thread::available_parallelism().map_or(1, usize::from);
    let (promise, promises) = sync_channel(2 * cores);
    let (job, jobs) = sync_channel::<Job<T>>(cores);
    let jobs = Arc::new(Mutex::new(jobs));
    for _ in 0..cores {
        let (jobs, make) = (Arc::clone(&jobs), Arc::clone(&make));
        thread::spawn(move || work(&jobs, rules, &*make));
    }
    thread::spawn(move || {
        let cutter = Cutter { promise, job };
        // An error here is that nobody listens.
        let _nobody_listens = files.iter().try_for_each(|file| cutter.file(file));
    });
    Steps(promises)
}

fn work<T>(jobs: &Mutex<Receiver<Job<T>>>, rules: Rules, make: &dyn Fn(TeamSummary) -> T) {
    let next = || jobs.lock().unwrap_or_else(PoisonError::into_inner).recv();
    while let Ok(Job { block, answer }) = next() {
        let make = |good| Good::of(good, make);
        let reading = read_block(block, rules, Catalogue::built_in(), &make);
        let _nobody_listens = answer.send(reading);
    }
}

struct NobodyListens;

struct Cutter<T> {
    promise: SyncSender<Promise<T>>,
    job: SyncSender<Job<T>>,
}

impl<T> Cutter<T> {
    fn file(&self, path: &Path) -> Result<(), NobodyListens> {
        if path.as_os_str() == "-" {
            self.say(Step::File(t().cli.standard_input().into_owned()))?;
            self.blocks(io::stdin().lock())?;
        } else {
            self.say(Step::File(line::name(path)))?;
            match File::open(path) {
                Ok(file) => self.blocks(file)?,
                Err(error) => self.say(Step::Failed(error))?,
            }
        }
        self.say(Step::End)
    }

    fn blocks(&self, input: impl Read) -> Result<(), NobodyListens> {
        for block in Blocks::new(Utf8Reader::new(input)) {
            let block = match block {
                Ok(block) => block,
                Err(error) => return self.say(Step::Failed(error)),
            };
            let (answer, reading) = sync_channel(1);
            self.promise(Promise::Block(reading))?;
            let job = Job { block, answer };
            self.job.send(job).map_err(|_| NobodyListens)?;
        }
        Ok(())
    }

    fn say(&self, step: Step<T>) -> Result<(), NobodyListens> {
        self.promise(Promise::Now(step))
    }

    fn promise(&self, promise: Promise<T>) -> Result<(), NobodyListens> {
        self.promise.send(promise).map_err(|_| NobodyListens)
    }
}
