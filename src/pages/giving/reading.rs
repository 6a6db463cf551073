//! Reads what was given, piece by piece: a file of many team summaries has no limit but memory, and the page
//! stays alive beside it.

use super::given::{Given, NotRead};
use crate::browser::files;
use crate::browser::turn::Turn;
use kilter_core::disclosure::Rules;
use kilter_core::exchange::find::{Finder, Found};
use kilter_core::exchange::intake::{NotText, letters, plain_paste, plain_text, starts_as_json};
use kilter_core::instrument::Catalogue;
use std::borrow::Cow;
use web_sys::File;

/// As much of a file is read at a time.
const SLICE: u64 = 1_000_000;
/// Up to here a file is read as a whole, whatever it is.
const WHOLE: u64 = 4_000_000;
/// Up to here it is where it can't be read by pieces: an e-mail, a page.
const LARGEST_WHOLE: u64 = 20_000_000;
/// As much text is looked through before the browser may have its turn.
const CHUNK: usize = 100_000;

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
}

impl<F: Fn(SoFar)> Reading<F> {
    /// Begins; how far it is goes to `told` before each break.
    pub fn begin(told: F) -> Self {
        let turn = Turn::begin();
        Self { turn, told }
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
        self.look(&mut finder, &plain, (0, 1), 1).await;
        let found = instead_of_nothing(finder.finish(), text);
        Given {
            name,
            in_box: true,
            found,
        }
    }

    async fn contents(&mut self, file: &File) -> Result<Found, NotRead> {
        let size = files::size(file);
        let not_here = |_| NotRead::NotHere;
        let first = files::slice(file, 0, SLICE.min(size));
        let mut bytes = first.await.map_err(not_here)?;
        if size > WHOLE && starts_as_json(&bytes) {
            return self.by_pieces(file, size, bytes).await;
        }
        if size > LARGEST_WHOLE {
            return Err(NotRead::TooLarge {
                found: size,
                most: LARGEST_WHOLE,
            });
        }
        if size > SLICE {
            let rest = files::slice(file, SLICE, size);
            bytes.extend(rest.await.map_err(not_here)?);
        }
        let plain = plain_text(&bytes).map_err(NotRead::Other)?;
        let mut finder = finder(plain.guessed);
        self.look(&mut finder, &plain.text, (0, size), size).await;
        let found = finder.finish();
        if !found.is_empty() {
            return Ok(found);
        }
        // What it was before its tags were taken out says what it is.
        let original = letters(&bytes).map_err(NotRead::Other)?;
        instead_of_nothing(found, &original.text)
    }

    /// A long file of JSON. Its letters are UTF-8, or it would not have come here.
    async fn by_pieces(
        &mut self,
        file: &File,
        size: u64,
        first: Vec<u8>,
    ) -> Result<Found, NotRead> {
        let mut finder = finder(false);
        let mut from = 0;
        let mut bytes = first;
        loop {
            let to = (from + SLICE).min(size);
            // The browser reads on while this part is looked through.
            let next = files::slice(file, to, (to + SLICE).min(size));
            let rest = {
                let whole = whole_letters(&bytes);
                let text = text_of(bytes.get(..whole).unwrap_or_default());
                self.look(&mut finder, &text, (from, to), size).await;
                bytes.split_off(whole)
            };
            from = to;
            if from >= size {
                finder.push(&text_of(&rest));
                return Ok(finder.finish());
            }
            bytes = [rest, next.await.map_err(|_| NotRead::NotHere)?].concat();
        }
    }

    /// Looks through a text that is the part of a file from one place to another.
    async fn look(&mut self, finder: &mut Finder<'_>, text: &str, part: (u64, u64), size: u64) {
        let mut done = 0;
        while done < text.len() {
            let mut end = (done + CHUNK).min(text.len());
            while !text.is_char_boundary(end) {
                end += 1;
            }
            finder.push(text.get(done..end).unwrap_or_default());
            done = end;
            while finder.step() {
                if self.turn.is_over() {
                    let all = u64::try_from(text.len().max(1)).unwrap_or(u64::MAX);
                    let here = u64::try_from(done).unwrap_or(all);
                    let at = part.0 + (part.1 - part.0) * here / all;
                    (self.told)(SoFar {
                        percent: u32::try_from(at * 100 / size.max(1))
                            .unwrap_or(100)
                            .min(100),
                        teams: finder.count(),
                    });
                    self.turn.next().await;
                }
            }
        }
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

/// The text of bytes that are UTF-8 all but surely: the lossy reading alone goes byte by byte, and took a fifth of the
/// time of all (docs/performance.md).
fn text_of(bytes: &[u8]) -> Cow<'_, str> {
    str::from_utf8(bytes).map_or_else(|_| String::from_utf8_lossy(bytes), Cow::from)
}

/// How many bytes end with a whole character: the rest of the last one may come with the next part.
fn whole_letters(bytes: &[u8]) -> usize {
    let starts = |byte: &u8| !(0x80..0xc0).contains(byte);
    // A character has four bytes at most.
    let last = bytes.iter().rev().take(4).position(starts);
    last.map_or(bytes.len(), |last| {
        let from = bytes.len() - 1 - last;
        let tail = bytes.get(from..).unwrap_or_default();
        match str::from_utf8(tail) {
            Err(error) if error.error_len().is_none() => from,
            _ => bytes.len(),
        }
    })
}

#[cfg(all(test, not(target_arch = "wasm32")))]
mod tests {
    use super::*;

    #[test]
    fn a_letter_in_two_parts_waits_for_its_second() {
        let text = "Zoë – 😀".as_bytes();
        for at in 0..=text.len() {
            let whole = whole_letters(&text[..at]);
            assert!(
                str::from_utf8(&text[..whole]).is_ok() && at - whole < 4,
                "{at}"
            );
        }
        assert_eq!(
            whole_letters(&[0x80; 9]),
            9,
            "no letter begins in the last four"
        );
    }
}
