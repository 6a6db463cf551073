//! UTF-16, which a shell's `>` and old editors write: two bytes a character.

use std::io::{self, Read};

/// Which of the two bytes comes first.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    LowFirst,
    HighFirst,
}

/// How many bytes are looked at to tell UTF-16 that has no mark.
const LOOKED_AT: usize = 1024;

/// By the mark in front.
pub(super) fn by_mark(bytes: &[u8]) -> Option<Order> {
    match bytes {
        [0xff, 0xfe, ..] => Some(Order::LowFirst),
        [0xfe, 0xff, ..] => Some(Order::HighFirst),
        _ => None,
    }
}

/// By its mark, or by the zero byte that nearly every character of a text in Latin letters has.
pub(super) fn order(bytes: &[u8]) -> Option<Order> {
    let zeros = |first: usize| {
        let some = bytes.iter().take(LOOKED_AT).skip(first).step_by(2);
        let (all, zeros) = some.fold((0, 0), |(all, zeros), byte| {
            (all + 1, zeros + usize::from(*byte == 0))
        });
        all > 0 && zeros * 2 > all
    };
    by_mark(bytes).or_else(|| match (zeros(0), zeros(1)) {
        (false, true) => Some(Order::LowFirst),
        (true, false) => Some(Order::HighFirst),
        _ => None,
    })
}

/// Half a pair, or half a unit at the end, becomes U+FFFD.
pub(super) fn text(bytes: &[u8], order: Order) -> String {
    let units = bytes.chunks(2).map(|pair| unit(pair, order));
    let text = char::decode_utf16(units).map(|c| c.unwrap_or(char::REPLACEMENT_CHARACTER));
    text.skip_while(|c| *c == '\u{feff}').collect()
}

fn unit(pair: &[u8], order: Order) -> u16 {
    match (pair, order) {
        ([a, b], Order::LowFirst) => u16::from_le_bytes([*a, *b]),
        ([a, b], Order::HighFirst) => u16::from_be_bytes([*a, *b]),
        _ => 0xfffd,
    }
}

/// A stream that is UTF-16 with a mark, as UTF-8; any other stream as it is. Half a pair becomes a byte
/// that UTF-8 does not have, so that a strict reader still refuses it.
pub struct Utf8Reader<R> {
    input: R,
    state: State,
    /// Read ahead, in the form in which it is handed on.
    ready: Vec<u8>,
    at: usize,
    /// Bytes of a unit, or of a pair, whose rest has not come yet.
    begun: Vec<u8>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    Start,
    AsItIs,
    Utf16(Order),
    Over,
}

impl<R: Read> Utf8Reader<R> {
    /// What this stream holds, as UTF-8.
    pub fn new(input: R) -> Self {
        Self {
            input,
            state: State::Start,
            ready: Vec::new(),
            at: 0,
            begun: Vec::new(),
        }
    }

    fn begin(&mut self) -> io::Result<()> {
        let mut mark = [0; 2];
        let mut have = 0;
        while let Some(room) = mark.get_mut(have..).filter(|room| !room.is_empty()) {
            match read(&mut self.input, room)? {
                0 => break,
                more => have += more,
            }
        }
        let mark = mark.get(..have).unwrap_or_default();
        self.state = match by_mark(mark) {
            Some(order) => State::Utf16(order),
            None => {
                self.ready.extend_from_slice(mark);
                State::AsItIs
            }
        };
        Ok(())
    }

    fn more(&mut self, order: Order) -> io::Result<()> {
        let mut chunk = vec![0; 16 * 1024];
        let have = read(&mut self.input, &mut chunk)?;
        let over = have == 0;
        self.begun
            .extend_from_slice(chunk.get(..have).unwrap_or_default());
        // The first half of a pair at the end waits for the second.
        let mut whole = self.begun.len() / 2 * 2;
        let last = self.begun.get(whole.saturating_sub(2)..whole);
        if last.is_some_and(|last| (0xd800..0xdc00).contains(&unit(last, order))) {
            whole -= 2;
        }
        let rest = self
            .begun
            .split_off(if over { self.begun.len() } else { whole });
        let bytes = std::mem::replace(&mut self.begun, rest);
        (self.at, self.state) = (0, if over { State::Over } else { self.state });
        self.ready.clear();
        let mut utf8 = [0; 4];
        let pairs = bytes.chunks(2);
        let odd = !bytes.len().is_multiple_of(2);
        for c in char::decode_utf16(pairs.filter(|pair| pair.len() == 2).map(|p| unit(p, order))) {
            match c {
                Ok(c) => self
                    .ready
                    .extend_from_slice(c.encode_utf8(&mut utf8).as_bytes()),
                Err(_) => self.ready.push(0xff),
            }
        }
        if odd {
            self.ready.push(0xff);
        }
        Ok(())
    }
}

impl<R: Read> Read for Utf8Reader<R> {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        if to.is_empty() {
            return Ok(0);
        }
        if self.state == State::Start {
            self.begin()?;
        }
        loop {
            let mut ready = self.ready.get(self.at..).unwrap_or_default();
            if !ready.is_empty() {
                let read = ready.read(to)?;
                self.at += read;
                return Ok(read);
            }
            match self.state {
                State::Utf16(order) => self.more(order)?,
                State::Over => return Ok(0),
                State::Start | State::AsItIs => return self.input.read(to),
            }
        }
    }
}

fn read(input: &mut impl Read, room: &mut [u8]) -> io::Result<usize> {
    loop {
        match input.read(room) {
            Err(error) if error.kind() == io::ErrorKind::Interrupted => {}
            read => return read.map(|read| read.min(room.len())),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    /// Hands out few bytes at a time.
    struct Slow<'a>(&'a [u8], usize);

    impl Read for Slow<'_> {
        fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
            let most = self.1.min(to.len());
            self.0.read(&mut to[..most])
        }
    }

    fn marked(text: &str, order: Order) -> Vec<u8> {
        let bytes = |unit: u16| match order {
            Order::LowFirst => unit.to_le_bytes(),
            Order::HighFirst => unit.to_be_bytes(),
        };
        let units = std::iter::once(0xfeff).chain(text.encode_utf16());
        units.flat_map(bytes).collect()
    }

    fn all(bytes: &[u8], at_a_time: usize) -> Vec<u8> {
        let mut read = Vec::new();
        let mut reader = Utf8Reader::new(Slow(bytes, at_a_time));
        reader.read_to_end(&mut read).unwrap();
        read
    }

    proptest! {
        #[test]
        fn a_marked_stream_is_its_text(text in any::<String>(), at_a_time in 1..9_usize) {
            for order in [Order::LowFirst, Order::HighFirst] {
                prop_assert_eq!(all(&marked(&text, order), at_a_time), text.as_bytes());
            }
        }

        #[test]
        fn another_stream_is_as_it_is(bytes in prop::collection::vec(any::<u8>(), 0..50), at_a_time in 1..9_usize) {
            prop_assume!(by_mark(&bytes).is_none());
            prop_assert_eq!(all(&bytes, at_a_time), bytes);
        }

        #[test]
        fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..50)) {
            let marked = [&[0xff, 0xfe], bytes.as_slice()].concat();
            let _ = all(&marked, 3);
            let _ = text(&bytes, Order::HighFirst);
            let _ = order(&bytes);
        }
    }

    #[test]
    fn half_a_pair_is_no_utf8() {
        // "a", the first half of a pair, "b"; and a stream that ends within a unit.
        let bytes = [0xff, 0xfe, 0x61, 0, 0x3d, 0xd8, 0x62, 0];
        assert_eq!(all(&bytes, 3), b"a\xffb");
        assert_eq!(all(&bytes[..5], 3), b"a\xff");
    }
}
