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
    (0..length).map(|_| model.code(&mut decoder, 0)).collect()
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
