//! One stream of team summaries in blocks that are read side by side.
//!
//! Where a value ends only its reader knows. So a stream is cut where it looks like the start of a
//! summary, each block is read as if that were right, and [`Sequence`] takes a block's readings
//! only where the block before it ended as was thought. Where not, the rest is read as one: what
//! comes out is the same, whoever wrote the file.

use super::fault::SummaryFault;
use super::json::{BOM, Position};
use super::pieces::{Pieces, State};
use super::quick_reader::Good;
use super::source::{START, Source};
use super::summary_reader::{LARGEST_SUMMARY, Reading};
use super::summary_stream::{Found, Quick, Strangers, Summaries, in_file, read_next};
use crate::disclosure::Rules;
use crate::instrument::Catalogue;
use std::io::{self, ErrorKind, Read};

/// About as many bytes are one block.
const BLOCK: usize = 64 * 1024;

/// Some bytes of a stream, from where a value should begin.
#[derive(Debug)]
pub struct Block {
    bytes: Vec<u8>,
    starts: State,
    /// The stream ends with it.
    last: bool,
}

/// Cuts a stream into blocks.
pub struct Blocks<R> {
    input: R,
    room: Vec<u8>,
    /// What belongs to the next block.
    rest: Vec<u8>,
    next: State,
    /// What comes behind what was read.
    after: After,
}

enum After {
    More,
    Failure(io::Error),
    Nothing,
}

impl<R: Read> Blocks<R> {
    /// The blocks of this input.
    pub fn new(input: R) -> Self {
        Self {
            input,
            room: vec![0; BLOCK],
            rest: Vec::new(),
            next: State::Start,
            after: After::More,
        }
    }

    fn cut(&mut self) -> io::Result<Block> {
        let mut bytes = std::mem::take(&mut self.rest);
        loop {
            let read = match read(&mut self.input, &mut self.room) {
                Ok(read) => read,
                // What was read before it is heard before it.
                Err(error) if !without_mark(&bytes).trim_ascii().is_empty() => {
                    self.after = After::Failure(error);
                    return Ok(self.block(bytes, false));
                }
                Err(error) => {
                    self.after = After::Nothing;
                    return Err(error);
                }
            };
            bytes.extend(self.room.get(..read).unwrap_or_default());
            if read == 0 {
                self.after = After::Nothing;
                return Ok(self.block(bytes, true));
            }
            if bytes.len() < 4 {
                continue;
            }
            // Whoever writes to a pipe may wait for an answer to what is there.
            let start = last_start(&bytes);
            let last = bytes.get(start.unwrap_or(0)..).unwrap_or_default();
            let cut = if read < BLOCK && is_whole(last) {
                Some(bytes.len())
            } else {
                start
            };
            let cut = cut.or((bytes.len() > 2 * LARGEST_SUMMARY).then_some(bytes.len()));
            if let Some(cut) = cut {
                self.rest = bytes.split_off(cut);
                return Ok(self.block(bytes, false));
            }
        }
    }

    fn block(&mut self, bytes: Vec<u8>, last: bool) -> Block {
        let starts = self.next;
        self.next = state_after(starts, &bytes);
        Block {
            bytes,
            starts,
            last,
        }
    }
}

/// One block at least, even of nothing. After an error there is none.
impl<R: Read> Iterator for Blocks<R> {
    type Item = io::Result<Block>;

    fn next(&mut self) -> Option<Self::Item> {
        match std::mem::replace(&mut self.after, After::Nothing) {
            After::Nothing => None,
            After::Failure(error) => Some(Err(error)),
            After::More => {
                self.after = After::More;
                Some(self.cut())
            }
        }
    }
}

fn read(input: &mut impl Read, room: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(room) {
            Err(e) if e.kind() == ErrorKind::Interrupted => {}
            read => return read,
        }
    }
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BOM).unwrap_or(bytes)
}

fn trimmed(mut bytes: &[u8]) -> &[u8] {
    while let [before @ .., last] = bytes
        && is_space(*last)
    {
        bytes = before;
    }
    bytes
}

/// As many brackets close as open, and one is the last sign, but for a comma.
fn is_whole(bytes: &[u8]) -> bool {
    let (mut open, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in bytes {
        if in_string {
            in_string = *byte != b'"' || escaped;
            escaped = *byte == b'\\' && !escaped;
            continue;
        }
        match byte {
            b'"' => (in_string, escaped) = (true, false),
            b'[' | b'{' => open += 1,
            // That of the list itself opened before.
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    let last = trimmed(bytes).last();
    open == 0 && !in_string && matches!(last, Some(b'}' | b']' | b','))
}

/// Where the last summary seems to start: behind the end of another, a bracket that starts a line,
/// as in NDJSON, or that stands before `"format"`, as in whatever Kilter wrote.
fn last_start(bytes: &[u8]) -> Option<usize> {
    let mut end = bytes.len();
    while let Some(at) = bytes.get(..end)?.iter().rposition(|byte| *byte == b'{') {
        let (before, from) = bytes.split_at_checked(at)?;
        let inside = from.get(1..).unwrap_or_default().trim_ascii_start();
        if (before.ends_with(b"\n") || inside.starts_with(b"\"format\"")) && ends_value(before) {
            return Some(at);
        }
        end = at;
    }
    None
}

/// A bracket closes here; a comma may follow, or a mark.
fn ends_value(bytes: &[u8]) -> bool {
    let text = trimmed(bytes.strip_suffix(BOM).unwrap_or(bytes));
    trimmed(text.strip_suffix(b",").unwrap_or(text)).ends_with(b"}")
}

/// What the next block starts with, if this one is whole.
fn state_after(starts: State, bytes: &[u8]) -> State {
    let is_list = match starts {
        State::Start => without_mark(bytes).trim_ascii_start().starts_with(b"["),
        other => other != State::Sequence,
    };
    match trimmed(bytes).last() {
        _ if !is_list => State::Sequence,
        Some(b',') => State::Element,
        _ => State::List,
    }
}

/// What a block says, if it starts where a value does. `G` is what is made of a good summary.
pub struct BlockReading<G> {
    readings: Vec<Result<G, Vec<SummaryFault>>>,
    /// What is wrong behind them, where no value starts.
    last: Option<SummaryFault>,
    block: Block,
    end: End,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum End {
    /// As a whole, in this state and place.
    Whole(State, Position),
    /// Within a value, from this byte on, which stands here.
    Cut(usize, Position),
}

/// Reads a block by itself.
#[must_use]
pub fn read_block<G>(
    block: Block,
    rules: Rules,
    catalogue: &Catalogue,
    make: &dyn Fn(Good) -> G,
) -> BlockReading<G> {
    let quick = Quick { rules, catalogue };
    let Block {
        bytes,
        starts,
        last: is_last,
    } = block;
    let mut pieces = Pieces::resumed(Source::of(bytes), starts, LARGEST_SUMMARY, quick);
    if !is_last {
        pieces = pieces.going_on();
    }
    let (mut readings, mut last) = (Vec::new(), None);
    let mut strangers = Strangers::default();
    let end = loop {
        let reading = match read_next(&mut pieces) {
            Ok(Found::Reading(reading)) => reading,
            Ok(Found::Last(fault)) => {
                last = Some(fault);
                break End::Whole(State::Over, START);
            }
            Ok(Found::Cut(piece)) if is_last => {
                pieces.stop_here();
                quick.reading(&piece)
            }
            Ok(Found::Cut(piece)) => break End::Cut(piece.offset, piece.start),
            // Reading what is in memory does not fail.
            Ok(Found::End) | Err(_) => break End::Whole(pieces.state(), pieces.position()),
        };
        strangers.meet(&reading);
        readings.push(reading.map(make));
        if strangers.enough().is_some() {
            break End::Whole(State::Over, START);
        }
    };
    BlockReading {
        readings,
        last,
        block: Block {
            bytes: pieces.into_source().into_bytes(),
            starts,
            last: is_last,
        },
        end,
    }
}

impl<G> BlockReading<G> {
    /// The block, to be read again with others.
    #[must_use]
    pub fn into_block(self) -> Block {
        self.block
    }
}

/// The readings of one stream's blocks, put together.
pub struct Sequence {
    state: State,
    here: Position,
    place: usize,
    strangers: Strangers,
}

impl Default for Sequence {
    fn default() -> Self {
        Self {
            state: State::Start,
            here: START,
            place: 0,
            strangers: Strangers::default(),
        }
    }
}

/// From where on a stream does not go on as was thought.
pub struct Astray {
    block: Block,
    from: usize,
}

/// Hears of each summary, with its place from 1.
pub type Each<'a, G> = dyn FnMut(usize, Result<G, Vec<SummaryFault>>) + 'a;

impl Sequence {
    /// Nothing after what was read can be.
    #[must_use]
    pub fn is_over(&self) -> bool {
        self.state == State::Over
    }

    /// Hands on what the next block says. `Some` where it ends within a value, or does not start
    /// as the one before it ended: then [`Sequence::rest`] reads what is left.
    #[must_use]
    pub fn add<G>(&mut self, read: BlockReading<G>, each: &mut Each<'_, G>) -> Option<Astray> {
        if self.is_over() {
            return None;
        }
        let BlockReading {
            readings,
            last,
            block,
            end,
        } = read;
        if block.starts != self.state {
            return Some(Astray { block, from: 0 });
        }
        for reading in readings {
            self.hand_on(reading, each);
            if self.is_over() {
                return None;
            }
        }
        if let Some(fault) = last {
            self.place += 1;
            each(self.place, Err(vec![in_file(fault, self.here)]));
        }
        match end {
            End::Whole(state, at) => {
                self.state = state;
                self.here = at.within(self.here);
                None
            }
            End::Cut(from, at) => {
                // Of a list's value the comma or bracket before it was read.
                self.state = match state_after(block.starts, &block.bytes) {
                    State::Sequence => State::Sequence,
                    _ => State::Element,
                };
                self.here = at.within(self.here);
                Some(Astray { block, from })
            }
        }
    }

    /// Reads the rest of a stream as one, from where it went astray: `more` are its further blocks.
    ///
    /// # Errors
    /// Those of `more`.
    pub fn rest(
        &mut self,
        astray: Astray,
        more: impl FnMut() -> io::Result<Option<Block>>,
        (rules, catalogue): (Rules, &Catalogue),
        each: &mut dyn FnMut(usize, Reading),
    ) -> io::Result<()> {
        let Astray { block, from } = astray;
        let input = Rest {
            bytes: block.bytes,
            at: from,
            more,
        };
        let source = Source::from_place(input, self.here);
        let quick = Quick { rules, catalogue };
        let summaries = Summaries::resumed((source, self.state), self.strangers, quick);
        self.state = State::Over;
        for reading in summaries {
            self.place += 1;
            each(self.place, reading?);
        }
        Ok(())
    }

    fn hand_on<G>(&mut self, reading: Result<G, Vec<SummaryFault>>, each: &mut Each<'_, G>) {
        self.strangers.meet(&reading);
        self.place += 1;
        let here = self.here;
        let placed = |faults: Vec<_>| {
            faults
                .into_iter()
                .map(|fault| in_file(fault, here))
                .collect()
        };
        each(self.place, reading.map_err(placed));
        if let Some(fault) = self.strangers.enough() {
            self.place += 1;
            each(self.place, Err(vec![fault]));
            self.state = State::Over;
        }
    }
}

/// The bytes of blocks, one after the other.
struct Rest<M> {
    bytes: Vec<u8>,
    at: usize,
    more: M,
}

impl<M: FnMut() -> io::Result<Option<Block>>> Read for Rest<M> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        while self.at >= self.bytes.len() {
            let Some(next) = (self.more)()? else {
                return Ok(0);
            };
            (self.bytes, self.at) = (next.bytes, 0);
        }
        let read = self.bytes.get(self.at..).unwrap_or_default().read(room)?;
        self.at += read;
        Ok(read)
    }
}
