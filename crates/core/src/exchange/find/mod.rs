//! What Kilter wrote, found in any text: codes of all kinds, and team summaries as JSON.
//!
//! The strict reader judges each team summary; here candidates are cut out of what is round them,
//! and where one is no JSON as it stands, it is tried as it was before a chat changed it. A fault
//! in one never hides the others.

mod clean;
mod codes;
mod first;
mod found;
mod objects;
mod opening;
mod piece;
mod quotes;
mod wrapper;

use codes::Codes;
pub use codes::{Code, codes};
pub use found::Found;

use super::backup_reader::Part;
use super::fault::{SummaryFault, SummaryNote};
use super::json::Json;
use super::key_file::FORMAT as KEY_FILE;
use super::key_file_reader::key_file;
use super::pieces::Take;
use super::promises_file::FORMAT as PROMISES;
use super::promises_reader::promises;
use super::quick_reader::{self, Good};
use super::small_file::says;
use super::summary_reader::Reading;
use super::summary_stream::{MOST_STRANGERS, in_file};
use super::team_summary::TeamSummary;
use crate::disclosure::Rules;
use crate::instrument::Catalogue;
use objects::Objects;
use piece::{Piece, What};
use wrapper::{Before, Wrapper};

/// How often a text within a text is looked into.
const DEEPEST: u32 = 4;

/// A word of Kilter's stands in the text.
pub(super) fn mentions_kilter(text: &str) -> bool {
    let small = text.to_ascii_lowercase();
    small.contains("kltr1") || small.contains("kilter.team")
}

/// Takes good team summaries that nothing changed on their way.
struct Unchanged<'c>(Rules, &'c Catalogue);

impl Take for Unchanged<'_> {
    type Taken = Good;

    fn take(&self, bytes: &[u8]) -> Option<(Good, usize)> {
        let (good, size) = quick_reader::first(bytes, self.0, self.1)?;
        // Names alone may hold such a space; those at their ends are cut off whatever they were.
        let names = [&good.0.head.team, &good.0.head.round].map(|name| name.as_str());
        let may_be = names.iter().any(|name| name.contains(CHANGED_SPACE));
        let was_changed = || str::from_utf8(bytes.get(..size)?).ok().map(was_changed);
        (!may_be || was_changed() == Some(false)).then_some((good, size))
    }
}

/// What chats and e-mail make of a plain space: one that breaks no line.
const CHANGED_SPACE: char = '\u{a0}';

/// Where not one plain space is left, those of names were changed too.
fn was_changed(text: &str) -> bool {
    text.contains(CHANGED_SPACE) && !text.contains(' ')
}

/// Looks through a text that comes in pieces.
pub struct Finder<'c> {
    rules: Rules,
    catalogue: &'c Catalogue,
    /// Letters of the text were guessed at.
    guessed: bool,
    levels: u32,
    objects: Objects<Unchanged<'c>>,
    /// All but the team summaries, to look for codes in.
    rest: Codes,
    found: Found,
    /// The backup that has begun.
    backup: Option<Wrapper>,
    strangers: usize,
}

impl<'c> Finder<'c> {
    /// Looks by these rules. Where letters were `guessed` at, a name that has any but English ones
    /// is pointed out.
    #[must_use]
    pub fn new(rules: Rules, catalogue: &'c Catalogue, guessed: bool) -> Self {
        Self {
            rules,
            catalogue,
            guessed,
            levels: DEEPEST,
            objects: Objects::new(Unchanged(rules, catalogue)),
            rest: Codes::default(),
            found: Found::default(),
            backup: None,
            strangers: 0,
        }
    }

    /// All that is in a text.
    #[must_use]
    pub fn all(mut self, text: &str) -> Found {
        self.push(text);
        while self.step() {}
        self.finish()
    }

    /// More of the text. To be called when [`Finder::step`] has nothing left to do.
    pub fn push(&mut self, text: &str) {
        self.objects.push(text);
    }

    /// Looks at the next thing: as much work as one team summary is. False where there is no more.
    pub fn step(&mut self) -> bool {
        let Some(mut piece) = self.objects.next() else {
            return false;
        };
        match piece.taken.take() {
            Some(good) => {
                self.part_of_backup(Part::Summary);
                self.read(Ok(good), &piece);
            }
            None => self.look(&piece),
        }
        true
    }

    /// How many team summaries were found so far, good or not.
    #[must_use]
    pub fn count(&self) -> usize {
        self.found.summaries.len()
    }

    /// Looks at the rest, and for codes.
    #[must_use]
    pub fn finish(mut self) -> Found {
        self.objects.end();
        while self.step() {}
        self.end_backup();
        let rest = std::mem::take(&mut self.rest);
        let is_json = rest.text().trim_start().starts_with(['{', '[']);
        let text = if is_json {
            rest.text().to_owned()
        } else {
            String::new()
        };
        self.found.codes = rest.finish();
        self.read_codes();
        if self.strangers > MOST_STRANGERS {
            self.found
                .summaries
                .push(Err(vec![SummaryFault::NotSummaries {
                    found: self.strangers,
                }]));
        }
        if self.found.is_empty() && is_json {
            self.found.not_json = self.json_fault(&text);
        }
        self.found
    }

    fn look(&mut self, piece: &Piece<Good>) {
        let text = self.objects.text(piece);
        match piece.what {
            What::Text => {
                self.rest.push(text);
                if self.backup.as_mut().is_some_and(|it| it.goes_on(text)) {
                    self.end_backup();
                }
            }
            What::Backup => {
                self.rest.push(text);
                let head = text.to_owned();
                self.end_backup();
                let before = Before {
                    summaries: self.found.summaries.len(),
                    promises: self.found.promises.len(),
                    key_files: self.found.key_files.len(),
                };
                self.backup = Some(Wrapper::begin(&head, before));
            }
            What::Summary => {
                let reading = self.reading(text);
                self.part_of_backup(Part::Summary);
                self.read(reading, piece);
            }
            What::Cut => {
                // A code may follow it.
                let reading = self.reading(text);
                self.rest.push(text);
                self.read(reading, piece);
            }
            What::Escaped => {
                let text = clean::unescaped(text);
                self.within(&text);
            }
            What::Other => self.other(piece),
        }
    }

    /// Judges a team summary as it stands; where that is none, as it was before its way here.
    fn reading(&self, text: &str) -> Reading {
        let judge =
            |text: &str| TeamSummary::from_bytes(text.as_bytes(), self.rules, self.catalogue);
        let as_it_is = judge(text);
        if as_it_is.is_ok() && !was_changed(text) {
            return as_it_is;
        }
        let cleaned = judge(&clean::cleaned(text));
        // Of two that are none, the one that can be read as JSON says more.
        if cleaned.is_ok() || breaks_json(&as_it_is) && !breaks_json(&cleaned) {
            cleaned
        } else {
            as_it_is
        }
    }

    fn read(&mut self, reading: Reading, piece: &Piece<Good>) {
        let reading = match reading {
            Ok((summary, mut notes)) => {
                if self.guessed {
                    notes.extend(odd_letters(&summary));
                }
                Ok((summary, notes))
            }
            Err(faults) => {
                let start = self.objects.start(piece);
                let faults = faults.into_iter().map(|fault| in_file(fault, start));
                Err(faults.collect())
            }
        };
        self.found.summaries.push(reading);
    }

    /// An object of another kind: its texts may hold what is looked for.
    fn other(&mut self, piece: &Piece<Good>) {
        let text = self.objects.text(piece).to_owned();
        let before = self.found.summaries.len();
        let json = Json::parse(text.as_bytes());
        // What stands in a small file is part of it, and nothing that was given by itself.
        let cleaned = match &json {
            Err(_) if [KEY_FILE, PROMISES].iter().any(|it| text.contains(it)) => {
                Json::parse(clean::cleaned(&text).as_bytes()).ok()
            }
            _ => None,
        };
        if let Some(small) = json.as_ref().ok().or(cleaned.as_ref())
            && self.small_file(small, text.len())
        {
            return;
        }
        self.part_of_backup(Part::Other);
        let Ok(json) = json else {
            self.rest.push(&text);
            if opening::names_format(&text) {
                // A cell of a spreadsheet has each quotation mark twice.
                let reading = self.reading(&text.replace("\"\"", "\""));
                self.read(reading, piece);
            }
            return;
        };
        let mut texts = Vec::new();
        texts_in(&json, &mut texts);
        let mut held = false;
        for text in texts {
            if mentions_kilter(text) {
                held = true;
                self.within(text);
            }
        }
        if held || before < self.found.summaries.len() {
            return;
        }
        self.strangers += 1;
        if self.strangers <= MOST_STRANGERS {
            let reading = self.reading(&text);
            self.read(reading, piece);
        }
    }

    /// Reads a key file or promises; false where it is neither.
    fn small_file(&mut self, json: &Json, size: usize) -> bool {
        if says(json, KEY_FILE) {
            self.part_of_backup(Part::Other);
            self.found.key_files.push(key_file(json, size));
        } else if says(json, PROMISES) {
            self.part_of_backup(Part::Promises);
            self.found.promises.push(promises(json, size));
        } else {
            return false;
        }
        true
    }

    /// What was found is a part of the backup, if one has begun.
    fn part_of_backup(&mut self, part: Part) {
        if let Some(backup) = &mut self.backup {
            backup.part(part);
        }
    }

    /// The backup ends here, if one has begun. Where what it says round its parts is wrong, none of them is taken: it may
    /// hold what this version does not know. Where its end is missing, what came whole stays.
    fn end_backup(&mut self) {
        let Some(backup) = self.backup.take() else {
            return;
        };
        let before = backup.before;
        let Some(reading) = backup.end() else {
            self.found.backups.push(Ok(()));
            let mut parts = self.found.summaries.iter().skip(before.summaries);
            if !parts.any(breaks_json) {
                let cut = Err(vec![SummaryFault::CutShort]);
                self.found.summaries.push(cut);
            }
            return;
        };
        if reading.is_err() {
            self.found.summaries.truncate(before.summaries);
            self.found.promises.truncate(before.promises);
            self.found.key_files.truncate(before.key_files);
        }
        self.found.backups.push(reading);
    }

    /// Looks into a text that stood in the text.
    fn within(&mut self, text: &str) {
        // So that letters before and after are no part of a code.
        self.rest.push("\n");
        if let Some(levels) = self.levels.checked_sub(1) {
            let mut inner = Self {
                levels,
                ..Self::new(self.rules, self.catalogue, self.guessed)
            };
            inner.push(text);
            inner.objects.end();
            while inner.step() {}
            inner.end_backup();
            self.rest.push(inner.rest.text());
            self.found.summaries.append(&mut inner.found.summaries);
            self.found.key_files.append(&mut inner.found.key_files);
            self.found.promises.append(&mut inner.found.promises);
            self.found.backups.append(&mut inner.found.backups);
        } else {
            self.rest.push(text);
        }
        self.rest.push("\n");
    }

    fn read_codes(&mut self) {
        for code in &self.found.codes {
            if code.kind == super::token::TokenKind::Summary {
                self.found.summaries.push(match &code.bytes {
                    Ok(bytes) => TeamSummary::from_code(bytes, self.rules, self.catalogue),
                    Err(_) => Err(vec![SummaryFault::DamagedCode]),
                });
            }
        }
    }

    /// What is wrong with a text that is meant to be JSON and holds nothing.
    fn json_fault(&self, text: &str) -> Option<SummaryFault> {
        let mut first = None;
        let mut each = |_, reading: Reading| {
            let fault = reading.err().and_then(|faults| faults.into_iter().next());
            first = first.take().or(fault);
        };
        super::summary_stream::read_summaries(
            text.as_bytes(),
            self.rules,
            self.catalogue,
            &mut each,
        )
        .ok()?;
        first
    }
}

/// It is no JSON.
fn breaks_json(reading: &Reading) -> bool {
    let faults = reading.as_ref().err();
    faults.is_some_and(|faults| faults.iter().any(SummaryFault::breaks_json))
}

fn odd_letters(summary: &TeamSummary) -> impl Iterator<Item = SummaryNote> {
    let names = [("team", &summary.head.team), ("round", &summary.head.round)];
    names
        .map(|(field, name)| (field, name.as_str().is_ascii()))
        .into_iter()
        .filter(|(_, is_ascii)| !is_ascii)
        .map(|(field, _)| SummaryNote::LettersGuessed { field })
}

/// The texts in a value; [`Json`] has no more levels than can be gone through.
fn texts_in<'j>(json: &'j Json, texts: &mut Vec<&'j str>) {
    match json {
        Json::Text(text) => texts.push(text),
        Json::List(list) => list.iter().for_each(|value| texts_in(value, texts)),
        Json::Object(fields) => fields.iter().for_each(|(_, value)| texts_in(value, texts)),
        Json::Null | Json::Bool(_) | Json::Number(_) => {}
    }
}
