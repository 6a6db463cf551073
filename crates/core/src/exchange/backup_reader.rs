//! Reading a backup, strictly: what is said round its parts. The parts are read where they are found, by their own
//! readers, one at a time: a backup may hold thousands.

use super::backup_file::{PROMISES, SUMMARIES, VERSION};
use super::fault::SummaryFault;
use super::file_fault::FileFault;
use super::json::{Json, Kind};
use super::reader::{Faults, Fields, Path, list};
use super::small_file::small_file;

/// What is said round the parts of a backup is as it is written, or the first thing that is wrong with it.
pub type BackupReading = Result<(), FileFault>;

/// What stands for a part, which was read already, in what is said round them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Part {
    /// Another object.
    Other,
    /// A team summary, good or not.
    Summary,
    /// Promises, good or not.
    Promises,
}

impl Part {
    /// As it is written there.
    pub(super) fn digit(self) -> &'static str {
        match self {
            Self::Other => "0",
            Self::Summary => "1",
            Self::Promises => "2",
        }
    }
}

/// Judges what is said round so many parts.
pub(super) fn backup(json: &Json, parts: usize) -> BackupReading {
    // How long it is says how many parts there are, and no more.
    let listed = small_file(json, 0, VERSION, read)?;
    if listed == parts {
        return Ok(());
    }
    // A digit stood there before a part did.
    let field = SUMMARIES.to_owned();
    Err(FileFault::Field { field })
}

fn read(fields: &mut Fields<'_, '_>, faults: &mut Faults) -> Option<usize> {
    let mut listed = 0;
    for (key, part) in [(SUMMARIES, Part::Summary), (PROMISES, Part::Promises)] {
        let at = Path::Field(&Path::Root, key);
        let found = fields.required(key, faults);
        let found = found.and_then(|json| list(json, &at, faults));
        let found = found.unwrap_or_default();
        listed += found.len();
        for (place, json) in found.iter().enumerate() {
            let Json::Number(number) = json else {
                wrong(json.kind(), Path::Place(&at, place), faults);
                continue;
            };
            if number.to_string() != part.digit() {
                wrong(Kind::Object, Path::Place(&at, place), faults);
            }
        }
    }
    Some(listed)
}

/// Something else than belongs there.
fn wrong(found: Kind, at: Path<'_>, faults: &mut Faults) {
    faults.push(SummaryFault::WrongKind {
        field: at.to_string(),
        expected: Kind::Object,
        found,
    });
}
