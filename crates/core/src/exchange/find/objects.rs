//! The JSON objects in a text that may come in pieces: cut out whole, and not yet parsed.
//!
//! One pass, whatever the text is. A team summary is told by a text that names its format; objects
//! round it are passed over. One that was cut short ends where the next begins.

use super::super::json::Position;
use super::super::pieces::Take;
use super::super::source::START;
use super::opening::{
    Begins, FIRST_FIELDS, Opening, is_backup, names_format, next_sign, summary_begins,
};
use super::piece::{Piece, What};
use super::quotes::is_quote;
use std::collections::VecDeque;

/// As long as a text is that may name a format.
const LONGEST_NAME: usize = 200;
/// How often the end of a cut object is looked for at a later line.
const MOST_RETRIES: u32 = 10;

/// A string that has begun.
struct Opened {
    start: usize,
    by: char,
}

/// The text so far, and how far it was looked at.
pub(super) struct Objects<T: Take> {
    text: String,
    /// What takes team summaries without a look at their signs.
    take: T,
    /// From here on nothing was handed on.
    from: usize,
    /// Looked at up to here.
    at: usize,
    /// Where the objects start that have begun.
    frames: Vec<usize>,
    /// The place among them of the team summary.
    summary: Option<usize>,
    /// The place of the first that begins as one does, and with which field.
    like_one: Option<(usize, &'static str)>,
    string: Option<Opened>,
    /// Within an escaped object.
    in_escaped: bool,
    ready: VecDeque<Piece<T::Taken>>,
    over: bool,
    retries: u32,
    /// Lines and columns are counted up to here.
    counted: (usize, Position),
}

impl<T: Take> Objects<T> {
    pub(super) fn new(take: T) -> Self {
        Self {
            text: String::new(),
            take,
            from: 0,
            at: 0,
            frames: Vec::new(),
            summary: None,
            like_one: None,
            string: None,
            in_escaped: false,
            ready: VecDeque::new(),
            over: false,
            retries: 0,
            counted: (0, START),
        }
    }

    /// More of the text. To be called when [`Objects::next`] gives none.
    pub(super) fn push(&mut self, text: &str) {
        let done = self.from;
        self.count(done);
        self.text.drain(..done);
        for place in [&mut self.from, &mut self.at, &mut self.counted.0] {
            *place -= done;
        }
        for start in &mut self.frames {
            *start -= done;
        }
        if let Some(string) = &mut self.string {
            string.start -= done;
        }
        self.text.push_str(text);
    }

    /// There is no more text.
    pub(super) fn end(&mut self) {
        self.over = true;
    }

    /// The text of a piece.
    pub(super) fn text(&self, piece: &Piece<T::Taken>) -> &str {
        self.text.get(piece.range.clone()).unwrap_or_default()
    }

    /// Where a piece starts in the whole text. To be asked for in the order of the pieces.
    pub(super) fn start(&mut self, piece: &Piece<T::Taken>) -> Position {
        self.count(piece.range.start)
    }

    /// The next piece; none where more text is needed, or where there is no more.
    pub(super) fn next(&mut self) -> Option<Piece<T::Taken>> {
        while self.ready.is_empty() {
            let went_on = if self.in_escaped {
                self.escaped()
            } else if self.frames.is_empty() {
                self.outside()
            } else {
                self.inside()
            };
            if went_on {
                continue;
            }
            // Nothing more can be told by what is here.
            if !self.over || !self.give_up() {
                break;
            }
        }
        self.ready.pop_front()
    }

    fn rest(&self) -> &str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn count(&mut self, until: usize) -> Position {
        let (from, here) = self.counted;
        let new = self.text.as_bytes().get(from..until).unwrap_or_default();
        self.counted = (from + new.len(), here.after(new));
        self.counted.1
    }

    /// Hands on all that was not, up to here, as one thing.
    fn hand_on(&mut self, what: What, until: usize) {
        if self.from < until {
            let range = self.from..until;
            self.ready.push_back(Piece {
                what,
                taken: None,
                range,
            });
            self.from = until;
        }
    }

    /// Takes the team summary that begins here, where it can be taken whole.
    fn taken(&mut self) -> bool {
        let Some((taken, size)) = self.take.take(self.rest().as_bytes()) else {
            return false;
        };
        let until = self.at + size;
        self.hand_on(What::Text, self.at);
        self.ready.push_back(Piece {
            what: What::Summary,
            taken: Some(taken),
            range: self.at..until,
        });
        (self.from, self.at) = (until, until);
        true
    }

    /// On to the next object. False where more text is needed.
    fn outside(&mut self) -> bool {
        let Some(ahead) = self.rest().find('{') else {
            self.at = self.text.len();
            let some = self.from < self.at;
            self.hand_on(What::Text, self.at);
            return some;
        };
        self.at += ahead;
        // Of thousands nearly all are good and here as a whole: then nothing more has to be told.
        if self.taken() {
            return true;
        }
        match Opening::at(self.rest()) {
            Opening::NotTold if !self.over => {
                let some = self.from < self.at;
                self.hand_on(What::Text, self.at);
                some
            }
            Opening::Object => {
                let begins = summary_begins(self.rest());
                if begins.is_none() && !self.over {
                    return false;
                }
                self.hand_on(What::Text, self.at);
                self.open(begins.flatten());
                true
            }
            Opening::Escaped => {
                self.hand_on(What::Text, self.at);
                self.in_escaped = true;
                true
            }
            Opening::Nothing | Opening::NotTold => {
                self.at += 1;
                true
            }
        }
    }

    fn open(&mut self, begins: Option<Begins>) {
        let place = self.frames.len();
        self.like_one = self.like_one.or(begins.map(|begins| (place, begins.field)));
        self.frames.push(self.at);
        self.at += 1;
    }

    /// On through an object. False where more text is needed.
    fn inside(&mut self) -> bool {
        loop {
            let ahead = self.rest().bytes().position(is_sign);
            let Some(ahead) = ahead else {
                self.at = self.text.len();
                return false;
            };
            self.at += ahead;
            let Some(sign) = self.rest().chars().next() else {
                return false;
            };
            match sign {
                '{' => match summary_begins(self.rest()) {
                    None if !self.over => return false,
                    Some(Some(begins)) if self.is_cut_by(begins) => {
                        self.cut(self.at);
                        return true;
                    }
                    begins if self.string.is_none() => self.open(begins.flatten()),
                    _ => self.at += 1,
                },
                '}' if self.string.is_none() => {
                    self.at += 1;
                    if self.close() {
                        return true;
                    }
                }
                '\\' => {
                    // What it escapes may not be here yet.
                    let Some(escaped) = self.rest().chars().nth(1) else {
                        return false;
                    };
                    self.at += 1 + escaped.len_utf8();
                }
                _ => match self.string_sign(sign) {
                    Some(width) => {
                        self.at += width;
                        if self.frames.is_empty() {
                            return true;
                        }
                    }
                    None => return false,
                },
            }
        }
    }

    /// At a sign that may begin or end a string: how far to go on; none where more text is needed.
    fn string_sign(&mut self, sign: char) -> Option<usize> {
        let width = sign.len_utf8();
        if !is_quote(sign) {
            return Some(width);
        }
        let Some(string) = &self.string else {
            let start = self.at + width;
            self.string = Some(Opened { start, by: sign });
            return Some(width);
        };
        let ends = match (string.by, sign) {
            ('"', '"') => true,
            ('"', _) => false,
            // Where they were changed, those within a name look like the others.
            _ => match next_sign(self.rest().get(width..).unwrap_or_default()) {
                Some((c, _)) => matches!(c, ':' | ',' | '}' | ']'),
                None if self.over => true,
                None => return None,
            },
        };
        if ends {
            let content = self.text.get(string.start..self.at).unwrap_or_default();
            let is_first = self.frames.len() == 1 && self.says_the_format(string.start);
            if is_first && is_backup(content) {
                self.begin_backup(self.at + width);
                return Some(width);
            }
            let named = content.len() < LONGEST_NAME && names_format(content);
            if named && self.summary.is_none() {
                self.summary = self.frames.len().checked_sub(1);
            }
            self.string = None;
        }
        Some(width)
    }

    /// The string that starts here is what the first field of the outermost object says, which is its format.
    fn says_the_format(&self, start: usize) -> bool {
        let opened = self.frames.first().copied().unwrap_or_default();
        let before = self.text.get(opened..start).unwrap_or_default();
        let is_format = self.like_one == Some((0, FIRST_FIELDS[0]));
        is_format && before.chars().filter(|c| is_quote(*c)).count() == 3
    }

    /// Hands on the head of a backup. What follows is looked at as what stands in any text.
    fn begin_backup(&mut self, until: usize) {
        let start = self.frames.first().copied().unwrap_or(until);
        self.hand_on(What::Text, start);
        self.hand_on(What::Backup, until);
        self.begin_anew();
    }

    /// Where the team summary starts that has begun.
    fn summary_start(&self) -> Option<usize> {
        let place = self.summary.or(self.like_one.map(|(place, _)| place));
        self.frames.get(place?).copied()
    }

    /// That a team summary begins here means that what has begun was cut short: no text holds one
    /// as it stands, and none holds another.
    fn is_cut_by(&self, Begins { field, by }: Begins) -> bool {
        if let Some(string) = &self.string {
            // A mark of another kind needs no escape in a string of JSON's own: a name may have it.
            return string.by != '"' || by == '"';
        }
        let same = self
            .like_one
            .is_some_and(|(_, first)| first == field && first != FIRST_FIELDS[0]);
        self.summary.is_some() || same
    }

    /// Ends the innermost object. True where something is handed on.
    fn close(&mut self) -> bool {
        let Some(start) = self.frames.pop() else {
            return false;
        };
        if self.summary == Some(self.frames.len()) {
            self.hand_on(What::Text, start);
            self.hand_on(What::Summary, self.at);
            self.begin_anew();
            return true;
        }
        if self
            .like_one
            .is_some_and(|(place, _)| place == self.frames.len())
        {
            self.like_one = None;
        }
        if self.frames.is_empty() {
            self.hand_on(What::Other, self.at);
            self.begin_anew();
            return true;
        }
        false
    }

    fn begin_anew(&mut self) {
        self.frames.clear();
        (self.summary, self.like_one, self.string) = (None, None, None);
    }

    /// The objects that have begun end here, too early.
    fn cut(&mut self, until: usize) {
        if let Some(start) = self.summary_start() {
            self.hand_on(What::Text, start);
            self.hand_on(What::Cut, until);
        } else {
            self.hand_on(What::Text, until);
        }
        self.begin_anew();
        self.at = until;
    }

    /// At the end of the text within an object: it was cut short, perhaps long before. False where
    /// nothing is left.
    fn give_up(&mut self) -> bool {
        if self.frames.is_empty() && !self.in_escaped {
            return false;
        }
        self.retries += 1;
        let begun = self.summary_start().filter(|_| self.retries < MOST_RETRIES);
        let line = begun.and_then(|begun| {
            let later = self.text.get(begun + 1..)?;
            Some(begun + 1 + later.find("\n{")? + 1)
        });
        if self.in_escaped {
            self.in_escaped = false;
            self.hand_on(What::Escaped, self.text.len());
            self.at = self.text.len();
        } else {
            self.cut(line.unwrap_or(self.text.len()));
        }
        true
    }

    /// To the end of a string whose contents are an escaped object. False where more text is needed.
    fn escaped(&mut self) -> bool {
        loop {
            let Some(ahead) = self.rest().find(['"', '\\']) else {
                self.at = self.text.len();
                return false;
            };
            self.at += ahead;
            if self.rest().starts_with('"') {
                self.in_escaped = false;
                self.hand_on(What::Escaped, self.at);
                return true;
            }
            let Some(escaped) = self.rest().chars().nth(1) else {
                return false;
            };
            self.at += 1 + escaped.len_utf8();
        }
    }
}

/// Something may begin or end with this byte; of a character with several bytes, with its first.
fn is_sign(byte: u8) -> bool {
    matches!(byte, b'{' | b'}' | b'"' | b'\\' | 0xe2 | 0xef)
}
