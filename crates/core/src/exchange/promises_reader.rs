//! Reading a team's promises, strictly: every fault names its field.

use super::fault::SummaryFault;
use super::file_fault::FileFault;
use super::json::Json;
use super::promises_file::VERSION;
use super::reader::{Faults, Fields, Path, list};
use super::small_file::{said, small_file};
use crate::day::Day;
use crate::ids::RandomId;
use crate::month::Month;
use crate::names::Name;
use crate::promise::{Promise, Status};
use crate::promises::{Elsewhere, MOST, Promises};

/// Promises, or the first thing that is wrong with them.
pub type PromisesReading = Result<Promises, FileFault>;

impl Promises {
    /// The promises in a text that is a file of them and nothing else; [`find`](super::find) finds them in any text.
    ///
    /// # Errors
    /// See [`FileFault`].
    pub fn from_text(text: &str) -> PromisesReading {
        let json = Json::parse(text.as_bytes()).map_err(SummaryFault::from)?;
        promises(&json, text.len())
    }
}

/// The promises in this object.
pub(super) fn promises(json: &Json, size: usize) -> PromisesReading {
    small_file(json, size, VERSION, read)
}

fn name(text: &str) -> Option<Name> {
    Name::new(text).ok()
}

/// The field that must be there, as what its text says.
fn must<T>(
    fields: &mut Fields<'_, '_>,
    (at, key): (&Path<'_>, &str),
    faults: &mut Faults,
    of: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let json = fields.required(key, faults);
    said(json, &Path::Field(at, key), faults, of)
}

/// The field that may be there, as what its text says: what is wrong with it is among the faults.
fn may<T>(
    fields: &mut Fields<'_, '_>,
    (at, key): (&Path<'_>, &str),
    faults: &mut Faults,
    of: impl Fn(&str) -> Option<T>,
) -> Option<T> {
    let json = fields.optional(key);
    said(json, &Path::Field(at, key), faults, of)
}

fn read(fields: &mut Fields<'_, '_>, faults: &mut Faults) -> Option<Promises> {
    let root = Path::Root;
    let team = must(fields, (&root, "team"), faults, name);
    let team_id = must(fields, (&root, "team_id"), faults, RandomId::parse);
    let round = must(fields, (&root, "round"), faults, name);
    let round_id = must(fields, (&root, "round_id"), faults, RandomId::parse);
    let month = must(fields, (&root, "month"), faults, Month::parse);
    let all = fields.required("promises", faults);
    let all = all.and_then(|json| each(json, faults));
    let review = may(fields, (&root, "review"), faults, Day::parse);
    let elsewhere = fields.optional("elsewhere");
    let elsewhere = elsewhere.and_then(|json| heard(json, faults));
    Some(Promises {
        round_id: round_id?,
        team_id: team_id?,
        team: team?,
        round: round?,
        month: month?,
        promises: all?,
        review,
        elsewhere,
    })
}

fn each(json: &Json, faults: &mut Faults) -> Option<Vec<Promise>> {
    let at = Path::Field(&Path::Root, "promises");
    let all = list(json, &at, faults)?;
    if !(1..=MOST).contains(&all.len()) {
        faults.push(SummaryFault::ListTooLong {
            field: at.to_string(),
            found: all.len(),
            most: MOST,
        });
        return None;
    }
    let places = all.iter().enumerate();
    let each = places.map(|(place, json)| one(json, &Path::Place(&at, place), faults));
    // Each is looked at, so that the first fault is the file's first.
    let each: Vec<_> = each.collect();
    each.into_iter().collect()
}

fn one(json: &Json, at: &Path<'_>, faults: &mut Faults) -> Option<Promise> {
    let mut fields = Fields::of(json, at, faults)?;
    let what = must(&mut fields, (at, "what"), faults, name);
    let owner = must(&mut fields, (at, "owner"), faults, name);
    let by = must(&mut fields, (at, "by"), faults, Day::parse);
    let sign = may(&mut fields, (at, "sign"), faults, name);
    let status = may(&mut fields, (at, "status"), faults, Status::parse);
    fields.finish(faults);
    Some(Promise {
        what: what?,
        owner: owner?,
        by: by?,
        sign,
        status,
    })
}

fn heard(json: &Json, faults: &mut Faults) -> Option<Elsewhere> {
    let at = Path::Field(&Path::Root, "elsewhere");
    let mut fields = Fields::of(json, &at, faults)?;
    let what = must(&mut fields, (&at, "what"), faults, name);
    let hears = must(&mut fields, (&at, "hears"), faults, name);
    fields.finish(faults);
    Some(Elsewhere {
        what: what?,
        hears: hears?,
    })
}
