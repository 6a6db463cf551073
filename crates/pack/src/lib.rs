//! Packs Kilter's one file: a model that knows WebAssembly's instructions tells most bits before it reads them.
//!
//! xtask packs with it, and kilter.html carries it as a module of its own to unpack itself.

#![no_std]

extern crate alloc;

mod boxed;
mod coder;
mod codes;
mod contexts;
mod history;
mod instructions;
mod logistic;
mod matches;
mod mix;
mod model;
mod section;

use alloc::vec::Vec;
use core::ops::Range;

use coder::{Decoder, Encoder};
use codes::{CLASSES, Lengths, PACKED_LENGTHS};
use contexts::Contexts;
use model::Model;
pub use section::functions;

/// Packs bytes, of which these are a module's functions. The same bytes always come out the same.
pub fn pack(bytes: &[u8], functions: Range<usize>) -> Vec<u8> {
    let lengths = lengths(bytes, functions.clone());
    let mut model = Model::new(&lengths, functions);
    let mut encoder = Encoder::behind(codes::packed(&lengths));
    for byte in bytes {
        model.code(&mut encoder, *byte);
    }
    encoder.finish()
}

/// Undoes [`pack`], given the same functions. Of what was not packed it makes as many bytes, too.
pub fn unpack(packed: &[u8], length: usize, functions: Range<usize>) -> Vec<u8> {
    let (lengths, coded) = packed
        .split_at_checked(PACKED_LENGTHS)
        .unwrap_or((packed, &[]));
    let mut model = Model::new(&codes::unpacked(lengths), functions);
    let mut decoder = Decoder::new(coded);
    for _ in 0..length {
        model.code(&mut decoder, 0);
    }
    model.matches.bytes
}

/// RFC 1950's checksum: a changed bit makes other bytes, but no fault.
pub fn adler32(bytes: &[u8]) -> u32 {
    let (low, high) = bytes.iter().fold((1, 0), |(low, high), byte| {
        let low = (low + u32::from(*byte)) % 65521;
        (low, (high + low) % 65521)
    });
    high << 16 | low
}

/// How long each byte's code is best, by class.
fn lengths(bytes: &[u8], functions: Range<usize>) -> Lengths {
    let mut counts = [[0; 256]; CLASSES];
    let mut contexts = Contexts::new(functions);
    for byte in bytes {
        if let Some(count) = counts
            .get_mut(usize::from(contexts.kind().min(2)))
            .and_then(|counts| counts.get_mut(usize::from(*byte)))
        {
            *count += 1;
        }
        contexts.follow(*byte);
    }
    counts.map(|counts| codes::lengths(&counts))
}

#[cfg(test)]
mod tests {
    use alloc::vec;

    use proptest::{collection::vec as bytes, prelude::*};

    use super::*;

    #[test]
    fn code_is_packed_well_and_comes_back() {
        // local.get 0, local.get 1, i32.add, local.set 2, in 200 functions without locals of their own.
        let body = b"\x0b\x00\x20\x00\x20\x01\x6a\x21\x02\x20\x02\x0b".repeat(200);
        let packed = pack(&body, 0..body.len());
        assert!(packed.len() < PACKED_LENGTHS + 60, "{}", packed.len());
        assert!(unpack(&packed, body.len(), 0..body.len()) == body);
        assert!(pack(&body, 0..body.len()) == packed);
    }

    #[test]
    fn a_changed_byte_makes_others() {
        let text = include_bytes!("lib.rs");
        let packed = pack(text, 0..0);
        for at in [PACKED_LENGTHS, 900, packed.len() - 3] {
            let mut changed = packed.clone();
            changed[at] ^= 4;
            let bytes = unpack(&changed, text.len(), 0..0);
            assert_ne!(adler32(&bytes), adler32(text), "byte {at}");
        }
    }

    #[test]
    fn checksums_are_those_of_the_standard() {
        assert_eq!(adler32(b""), 1);
        assert_eq!(adler32(b"Wikipedia"), 0x11E6_0398);
    }

    proptest! {
        #![proptest_config(ProptestConfig::with_cases(48))]

        #[test]
        fn whatever_is_packed_comes_back(
            text in prop_oneof![bytes(any::<u8>(), 0..600), bytes(0_u8..4, 0..3000)],
            start in 0_usize..300,
            length in 0_usize..600,
        ) {
            let functions = start..start + length;
            let packed = pack(&text, functions.clone());
            prop_assert_eq!(unpack(&packed, text.len(), functions), text);
        }

        #[test]
        fn whatever_is_unpacked_ends(
            packed in bytes(any::<u8>(), 0..1500),
            length in 0_usize..3000,
            start in 0_usize..100,
        ) {
            prop_assert_eq!(unpack(&packed, length, start..length).len(), length);
        }
    }

    #[test]
    fn nothing_makes_as_many_bytes_too() {
        assert_eq!(unpack(&[], 3, 0..0), vec![0; 3]);
    }
}
