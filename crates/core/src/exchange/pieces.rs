//! Cutting a stream of JSON values into single ones, so that one at a time is held in memory
//! and a wrong one does not spoil the others. Each piece is parsed by `serde_json` later; here
//! only strings and brackets are told apart.

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
    /// Its end was found.
    pub ended: bool,
}

/// What comes next in the stream.
pub(super) enum Next {
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
pub(super) struct Pieces<R> {
    source: Source<R>,
    state: State,
    /// How many bytes of a piece are kept.
    most: usize,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    Sequence,
    ListStart,
    List,
    AfterList,
    Over,
}

impl<R: Read> Pieces<R> {
    pub(super) fn new(input: R, most: usize) -> Self {
        Self {
            source: Source::new(input),
            state: State::Start,
            most,
        }
    }

    /// The next piece.
    pub(super) fn next(&mut self) -> io::Result<Next> {
        if self.state == State::Start {
            let fault = self.begin()?;
            if let Some(fault) = fault {
                return Ok(self.stop(fault));
            }
        }
        if self.state == State::Over {
            return Ok(Next::End);
        }
        self.skip_space()?;
        let Some(byte) = self.source.peek()? else {
            return Ok(match self.state {
                State::ListStart | State::List => self.stop(JsonFault::CutShort),
                _ => Next::End,
            });
        };
        match (self.state, byte) {
            (State::Sequence, _) => self.piece().map(Next::Piece),
            (State::ListStart, b']') => {
                self.source.advance();
                self.state = State::Over;
                Ok(Next::EmptyList)
            }
            (State::ListStart, _) => self.element(),
            (State::List, b']') => {
                self.source.advance();
                self.state = State::AfterList;
                self.next()
            }
            (State::List, b',') => {
                self.source.advance();
                self.skip_space()?;
                match self.source.peek()? {
                    None => Ok(self.stop(JsonFault::CutShort)),
                    Some(_) => self.element(),
                }
            }
            _ => Ok(self.stop(JsonFault::NotJson(self.source.position()))),
        }
    }

    fn begin(&mut self) -> io::Result<Option<JsonFault>> {
        let first = self.source.first_bytes()?;
        if is_utf16(first) {
            return Ok(Some(JsonFault::NotUtf8));
        }
        if first.starts_with(BOM) {
            self.source.skip_mark(BOM.len());
        }
        self.skip_space()?;
        self.state = match self.source.peek()? {
            None => return Ok(Some(JsonFault::Empty)),
            Some(b'[') => {
                self.source.advance();
                State::ListStart
            }
            Some(_) => State::Sequence,
        };
        Ok(None)
    }

    fn stop(&mut self, fault: JsonFault) -> Next {
        self.state = State::Over;
        Next::Fault(fault)
    }

    fn element(&mut self) -> io::Result<Next> {
        self.state = State::List;
        if let Some(b',' | b']') = self.source.peek()? {
            return Ok(self.stop(JsonFault::NotJson(self.source.position())));
        }
        self.piece().map(Next::Piece)
    }

    fn skip_space(&mut self) -> io::Result<()> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.source.peek()? {
            self.source.advance();
        }
        Ok(())
    }

    /// From here to the bracket that closes the first one, to the end of a string, or to
    /// whatever ends a bare word.
    fn piece(&mut self) -> io::Result<Piece> {
        let mut piece = Piece {
            bytes: Vec::new(),
            size: 0,
            start: self.source.position(),
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
            self.source.advance();
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
