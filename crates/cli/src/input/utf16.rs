//! UTF-16 with its mark, which Windows PowerShell 5.1 writes for `>`, as the UTF-8 that is read. Anything else passes as
//! it is.

use std::io::{self, ErrorKind, Read};

/// Bytes of UTF-8, whichever of the two they come in.
pub struct Utf8<R> {
    input: R,
    coded: Coded,
    /// Decoded, or read to see the mark, and not handed on yet.
    ready: Vec<u8>,
    at: usize,
}

enum Coded {
    /// The mark was not looked for yet.
    Unknown,
    AsItIs,
    Utf16(Decoder),
}

impl<R: Read> Utf8<R> {
    pub fn new(input: R) -> Self {
        Self {
            input,
            coded: Coded::Unknown,
            ready: Vec::new(),
            at: 0,
        }
    }

    fn look(&mut self) -> io::Result<()> {
        let mut mark = Vec::with_capacity(2);
        (&mut self.input).take(2).read_to_end(&mut mark)?;
        self.coded = match mark.as_slice() {
            [0xff, 0xfe] => Coded::Utf16(Decoder::new(u16::from_le_bytes)),
            [0xfe, 0xff] => Coded::Utf16(Decoder::new(u16::from_be_bytes)),
            _ => {
                self.ready = mark;
                Coded::AsItIs
            }
        };
        Ok(())
    }
}

impl<R: Read> Read for Utf8<R> {
    fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
        if matches!(self.coded, Coded::Unknown) {
            self.look()?;
        }
        loop {
            let ready = self.ready.get(self.at..).unwrap_or_default();
            if !ready.is_empty() {
                let read = (&mut &*ready).read(room)?;
                self.at += read;
                return Ok(read);
            }
            let Coded::Utf16(decoder) = &mut self.coded else {
                return self.input.read(room);
            };
            (self.ready, self.at) = (Vec::new(), 0);
            let mut bytes = [0; 8 * 1024];
            let read = match self.input.read(&mut bytes) {
                Err(error) if error.kind() == ErrorKind::Interrupted => continue,
                read => read?,
            };
            decoder.add(bytes.get(..read).unwrap_or_default(), &mut self.ready);
            if read == 0 {
                decoder.end(&mut self.ready);
                self.coded = Coded::AsItIs;
            }
        }
    }
}

/// What stands for half a character: no UTF-8 has this byte, so that the reader says that this is no text.
const BROKEN: u8 = 0xff;

struct Decoder {
    unit: fn([u8; 2]) -> u16,
    /// The first byte of a unit whose second is to come.
    half: Option<u8>,
    /// The first unit of a pair whose second is to come.
    high: Option<u16>,
}

impl Decoder {
    fn new(unit: fn([u8; 2]) -> u16) -> Self {
        Self {
            unit,
            half: None,
            high: None,
        }
    }

    fn add(&mut self, bytes: &[u8], to: &mut Vec<u8>) {
        for byte in bytes {
            match self.half.take() {
                None => self.half = Some(*byte),
                Some(first) => self.unit((self.unit)([first, *byte]), to),
            }
        }
    }

    fn unit(&mut self, unit: u16, to: &mut Vec<u8>) {
        if self.high.is_none() && (0xd800..0xdc00).contains(&unit) {
            self.high = Some(unit);
            return;
        }
        let units: Vec<_> = self.high.take().into_iter().chain([unit]).collect();
        for decoded in char::decode_utf16(units) {
            match decoded {
                Ok(c) => to.extend(c.encode_utf8(&mut [0; 4]).bytes()),
                Err(_) => to.push(BROKEN),
            }
        }
    }

    fn end(&mut self, to: &mut Vec<u8>) {
        if self.half.is_some() || self.high.is_some() {
            to.push(BROKEN);
        }
        (self.half, self.high) = (None, None);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Gives one byte at a time.
    struct Slow<'a>(&'a [u8]);

    impl Read for Slow<'_> {
        fn read(&mut self, room: &mut [u8]) -> io::Result<usize> {
            let one = room.len().min(1);
            self.0.read(room.get_mut(..one).unwrap_or_default())
        }
    }

    fn read(bytes: &[u8]) -> Vec<u8> {
        let (mut whole, mut slow) = (Vec::new(), Vec::new());
        Utf8::new(bytes).read_to_end(&mut whole).unwrap();
        Utf8::new(Slow(bytes)).read_to_end(&mut slow).unwrap();
        assert_eq!(whole, slow);
        whole
    }

    #[test]
    fn both_orders_of_utf_16_are_read_and_anything_else_passes() {
        let text = "{\"team\": \"Grünwald 🌲\"}";
        for (mark, unit) in [
            ([0xff, 0xfe], u16::to_le_bytes as fn(u16) -> [u8; 2]),
            ([0xfe, 0xff], u16::to_be_bytes),
        ] {
            let bytes = text.encode_utf16().flat_map(unit);
            let bytes: Vec<u8> = mark.into_iter().chain(bytes).collect();
            assert_eq!(read(&bytes), text.as_bytes());
        }
        for other in [text.as_bytes(), b"", b"{", b"\xef\xbb\xbf{}", b"{\0}\0"] {
            assert_eq!(read(other), other);
        }
    }

    #[test]
    fn half_a_character_is_no_text() {
        for broken in [
            b"\xff\xfea\0\x00\xd8".as_slice(),
            b"\xff\xfea\0\x00\xd8a\0",
            b"\xff\xfea\0\x00\xdc",
            b"\xff\xfea\0b",
        ] {
            assert!(std::str::from_utf8(&read(broken)).is_err(), "{broken:?}");
        }
    }
}
