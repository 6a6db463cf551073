//! Reads what was given, piece by piece: a file of many team summaries has no limit but memory, and the page
//! stays alive beside it.

use super::given::{Given, NotRead};
use crate::browser::files::{self, NotHere};
use crate::browser::turn::Turn;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::find::{Finder, Found};
use kilter_core::exchange::intake::{
    JsonLetters, NotText, NotUtf8, Utf8Parts, letters, plain_paste, plain_text, starts_as_json,
};
use kilter_core::instrument::Catalogue;
use web_sys::File;

/// As much of a file is read first, and as much at a time after that: to ask for a part takes a millisecond and more.
const FIRST: u64 = 1_000_000;
const PART: u64 = 4_000_000;
/// Up to here a file is read as a whole, whatever it is.
const WHOLE: u64 = 4_000_000;
/// Up to here it is where it can't be read by pieces: an e-mail, a page.
const LARGEST_WHOLE: u64 = 20_000_000;
/// As much text is looked through before the browser may have its turn.
const CHUNK: usize = 100_000;
/// Milliseconds after which it is said again how far it is: more often nobody can read it, and to draw it takes as long
/// as reading a hundred team summaries.
const BETWEEN: f64 = 200.0;

/// How far reading is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct SoFar {
    /// Of the file, in hundredths.
    pub percent: u32,
    /// Team summaries in it.
    pub teams: usize,
}

/// Reads things one after the other.
pub struct Reading<F> {
    turn: Turn,
    told: F,
    /// When it was told how far it is.
    told_at: f64,
}

impl<F: Fn(SoFar)> Reading<F> {
    /// Begins; how far it is goes to `told` in some of the breaks.
    pub fn begin(told: F) -> Self {
        let turn = Turn::begin();
        let told_at = turn.now();
        Self {
            turn,
            told,
            told_at,
        }
    }

    /// A file.
    pub async fn file(&mut self, file: &File) -> Given {
        let found = self.contents(file).await;
        Given {
            name: file.name(),
            in_box: false,
            found,
        }
    }

    /// A text that was pasted or dropped.
    pub async fn text(&mut self, name: String, text: &str) -> Given {
        let plain = plain_paste(text).into_owned();
        let mut finder = finder(false);
        self.look(&mut finder, &plain).await;
        let found = instead_of_nothing(finder.finish(), text);
        Given {
            name,
            in_box: true,
            found,
        }
    }

    async fn contents(&mut self, file: &File) -> Result<Found, NotRead> {
        let size = files::size(file);
        let mut is_json = false;
        if size > WHOLE {
            match self.by_pieces(file, size).await {
                Ok(found) => return Ok(found),
                Err(Unread::NotHere) => return Err(NotRead::NotHere),
                Err(Unread::NotUtf8) => is_json = true,
                Err(Unread::NotJson) => {}
            }
        }
        if size > LARGEST_WHOLE {
            let (found, most) = (size, LARGEST_WHOLE);
            return Err(if is_json {
                NotRead::NotUtf8 { found, most }
            } else {
                NotRead::TooLarge { found, most }
            });
        }
        let bytes = files::part(file, 0, size).await;
        let bytes = bytes.map_err(|_| NotRead::NotHere)?.bytes();
        let plain = plain_text(&bytes).map_err(NotRead::Other)?;
        let mut finder = finder(plain.guessed);
        self.look(&mut finder, &plain.text).await;
        let found = finder.finish();
        if !found.is_empty() {
            return Ok(found);
        }
        // What it was before its tags were taken out says what it is.
        let original = letters(&bytes).map_err(NotRead::Other)?;
        instead_of_nothing(found, &original.text)
    }

    /// A long file, if it is JSON in UTF-8.
    async fn by_pieces(&mut self, file: &File, size: u64) -> Result<Found, Unread> {
        let part_from = |from: u64, length: u64| files::part(file, from, (from + length).min(size));
        let mut finder = finder(false);
        let mut letters = Utf8Parts::default();
        let first = part_from(0, FIRST);
        // The browser reads on while the part before is looked through.
        let mut next = Some(part_from(FIRST, PART));
        let (mut part, mut from) = (first.await?, 0);
        match starts_as_json(&part.piece(0, CHUNK)) {
            None => return Err(Unread::NotJson),
            Some(JsonLetters::Utf16) => return Err(Unread::NotUtf8),
            Some(JsonLetters::Bytes) => {}
        }
        loop {
            let mut done = 0;
            while done < part.size() {
                // By pieces from the browser's memory into ours: so the same few pages of ours are used again.
                let piece = part.piece(done, CHUNK);
                done += piece.len();
                finder.push(&letters.text(piece)?);
                let at = from + u64::try_from(done).unwrap_or(u64::MAX);
                self.steps(&mut finder, at, size).await;
            }
            let Some(more) = next.take() else {
                letters.end()?;
                return Ok(finder.finish());
            };
            from += u64::try_from(part.size()).unwrap_or(u64::MAX);
            part = more.await?;
            let end = from + u64::try_from(part.size()).unwrap_or(u64::MAX);
            next = (end < size).then(|| part_from(end, PART));
        }
    }

    /// Looks through a whole text.
    async fn look(&mut self, finder: &mut Finder<'_>, text: &str) {
        let size = |bytes: usize| u64::try_from(bytes).unwrap_or(u64::MAX);
        let mut done = 0;
        while done < text.len() {
            let mut end = (done + CHUNK).min(text.len());
            while !text.is_char_boundary(end) {
                end += 1;
            }
            finder.push(text.get(done..end).unwrap_or_default());
            done = end;
            self.steps(finder, size(done), size(text.len())).await;
        }
    }

    /// Looks at what the finder has, which is that up to one place of so many.
    async fn steps(&mut self, finder: &mut Finder<'_>, at: u64, size: u64) {
        while finder.step() {
            if self.turn.is_over() {
                let now = self.turn.now();
                if now - self.told_at > BETWEEN {
                    self.told_at = now;
                    let percent = at.saturating_mul(100) / size.max(1);
                    (self.told)(SoFar {
                        percent: u32::try_from(percent).unwrap_or(100).min(100),
                        teams: finder.count(),
                    });
                }
                self.turn.next().await;
            }
        }
    }
}

/// Why a file can't be read by pieces.
enum Unread {
    NotHere,
    NotJson,
    NotUtf8,
}

impl From<NotHere> for Unread {
    fn from(_: NotHere) -> Self {
        Self::NotHere
    }
}

impl From<NotUtf8> for Unread {
    fn from(_: NotUtf8) -> Self {
        Self::NotUtf8
    }
}

fn finder(guessed: bool) -> Finder<'static> {
    Finder::new(Rules::default(), Catalogue::built_in(), guessed)
}

/// Where nothing was found, what the text is instead.
fn instead_of_nothing(found: Found, original: &str) -> Result<Found, NotRead> {
    match NotText::of_text(original) {
        Some(what) if found.is_empty() => Err(NotRead::Other(what)),
        _ => Ok(found),
    }
}
