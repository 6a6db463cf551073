//! Cutting a stream of JSON values into single ones, so that one at a time is held in memory
//! and a wrong one does not spoil the others. A good one is taken whole by whoever can
//! ([`Take`]). Each other piece is parsed by `serde_json` later; here only strings and brackets
//! are told apart.

use super::json::{BOM, JsonFault, Position, is_utf16};
use super::source::Source;
use std::io::{self, Read};

/// One value, not yet parsed.
pub(super) struct Piece {
    /// Its bytes; of a piece above the limit only the first.
    pub bytes: Vec<u8>,
    /// How many bytes it has.
    pub size: usize,
    /// Where it starts.
    pub start: Position,
    /// The byte of the source's chunk that it starts with.
    pub offset: usize,
    /// Its end was found.
    pub ended: bool,
}

/// What comes next in the stream.
pub(super) enum Next<T> {
    /// A good value, taken as it stood there.
    Taken(T),
    /// A value.
    Piece(Piece),
    /// Something that no value starts with; nothing can be read from here on.
    Fault(JsonFault),
    /// A list without values.
    EmptyList,
    /// The end.
    End,
}

/// The values of a JSON array, or values one after the other (NDJSON, or just one).
pub(super) struct Pieces<R, T> {
    source: Source<R>,
    state: State,
    /// How many bytes of a piece are kept.
    most: usize,
    /// What can be taken without cutting it first.
    take: T,
    /// The stream goes on elsewhere: its end here is none.
    goes_on: bool,
}

/// What the start of some bytes is as a whole, and how many of them it takes.
pub(super) trait Take {
    type Taken;
    fn take(&self, bytes: &[u8]) -> Option<(Self::Taken, usize)>;
}

/// Where in a stream the next value stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum State {
    /// Nothing was read yet.
    Start,
    /// Among values one after the other.
    Sequence,
    /// Behind the bracket of a list.
    ListStart,
    /// Behind a value of a list.
    List,
    /// Behind a comma of a list.
    Element,
    /// Behind the list.
    AfterList,
    /// Nothing can be read any more.
    Over,
}

impl<R: Read, T: Take> Pieces<R, T> {
    pub(super) fn new(input: R, most: usize, take: T) -> Self {
        Self::resumed(Source::new(input), State::Start, most, take)
    }

    /// Goes on in this state.
    pub(super) fn resumed(source: Source<R>, state: State, most: usize, take: T) -> Self {
        Self {
            source,
            state,
            most,
            take,
            goes_on: false,
        }
    }

    /// The end of the source is not the end of the stream.
    pub(super) fn going_on(mut self) -> Self {
        self.goes_on = true;
        self
    }

    /// The state after what was read.
    pub(super) fn state(&self) -> State {
        self.state
    }

    /// The place after what was read.
    pub(super) fn position(&mut self) -> Position {
        self.source.position()
    }

    /// Nothing more is read.
    pub(super) fn stop_here(&mut self) {
        self.state = State::Over;
    }

    /// What takes good values.
    pub(super) fn take(&self) -> &T {
        &self.take
    }

    /// What is left of the source.
    pub(super) fn into_source(self) -> Source<R> {
        self.source
    }

    /// The next piece.
    pub(super) fn next(&mut self) -> io::Result<Next<T::Taken>> {
        if self.state == State::Start {
            let fault = self.begin()?;
            if let Some(fault) = fault {
                return Ok(self.stop(fault));
            }
        }
        loop {
            if self.state == State::Over {
                return Ok(Next::End);
            }
            self.skip_space()?;
            let Some(byte) = self.source.peek()? else {
                return Ok(match self.state {
                    State::ListStart | State::List | State::Element if !self.goes_on => {
                        self.stop(JsonFault::CutShort)
                    }
                    _ => Next::End,
                });
            };
            match (self.state, byte) {
                // Files that were put one behind the other keep their marks.
                (State::Sequence, 0xef) if self.source.skip_mark(BOM)? => {}
                (State::Sequence, _) => return self.value(),
                (State::ListStart, b']') => {
                    self.source.advance(1);
                    self.state = State::Over;
                    return Ok(Next::EmptyList);
                }
                (State::List, b']') => {
                    self.source.advance(1);
                    self.state = State::AfterList;
                }
                (State::List, b',') => {
                    self.source.advance(1);
                    self.state = State::Element;
                }
                (State::ListStart | State::Element, byte) if !matches!(byte, b',' | b']') => {
                    self.state = State::List;
                    return self.value();
                }
                _ => {
                    let at = self.source.position();
                    return Ok(self.stop(JsonFault::NotJson(at)));
                }
            }
        }
    }

    fn begin(&mut self) -> io::Result<Option<JsonFault>> {
        if is_utf16(self.source.first_bytes()?) {
            return Ok(Some(JsonFault::NotUtf8));
        }
        // White space and nothing else is nothing, wherever a mark stands in it.
        self.source.skip_mark(BOM)?;
        self.skip_space()?;
        while self.source.skip_mark(BOM)? {
            self.skip_space()?;
        }
        self.state = match self.source.peek()? {
            None => return Ok(Some(JsonFault::Empty)),
            Some(b'[') => {
                self.source.advance(1);
                State::ListStart
            }
            Some(_) => State::Sequence,
        };
        Ok(None)
    }

    fn stop(&mut self, fault: JsonFault) -> Next<T::Taken> {
        self.state = State::Over;
        Next::Fault(fault)
    }

    fn skip_space(&mut self) -> io::Result<()> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.source.peek()? {
            self.source.advance(1);
        }
        Ok(())
    }

    fn value(&mut self) -> io::Result<Next<T::Taken>> {
        if let Some((taken, size)) = self.take.take(self.source.ahead()) {
            self.source.advance(size);
            return Ok(Next::Taken(taken));
        }
        self.piece().map(Next::Piece)
    }

    /// From here to the bracket that closes the first one, to the end of a string, or to
    /// whatever ends a bare word.
    fn piece(&mut self) -> io::Result<Piece> {
        let mut piece = Piece {
            bytes: Vec::new(),
            size: 0,
            start: self.source.position(),
            offset: self.source.offset(),
            ended: false,
        };
        let mut open = 0_usize;
        let mut in_string = false;
        let mut escaped = false;
        while let Some(byte) = self.source.peek()? {
            let ends_word = matches!(
                byte,
                b' ' | b'\t' | b'\n' | b'\r' | b',' | b'[' | b'{' | b'}' | b']' | b'"'
            );
            if piece.size > 0 && open == 0 && !in_string && ends_word {
                piece.ended = true;
                break;
            }
            self.source.advance(1);
            piece.size += 1;
            if piece.bytes.len() < self.most {
                piece.bytes.push(byte);
            }
            if in_string {
                in_string = byte != b'"' || escaped;
                escaped = byte == b'\\' && !escaped;
            } else {
                match byte {
                    b'"' => (in_string, escaped) = (true, false),
                    b'[' | b'{' => open += 1,
                    b']' | b'}' => open = open.saturating_sub(1),
                    _ => continue,
                }
            }
            let closed = matches!(byte, b'"' | b']' | b'}');
            if closed && open == 0 && !in_string {
                piece.ended = true;
                break;
            }
        }
        Ok(piece)
    }
}
