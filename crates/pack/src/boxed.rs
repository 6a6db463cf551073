//! Tables of a fixed size: an index that is cut to it needs no check.

use alloc::{boxed::Box, vec};

/// A table of one entry, again and again, never on the stack.
#[expect(clippy::expect_used, reason = "it has as many entries as it says")]
pub fn boxed<T: Clone, const N: usize>(entry: T) -> Box<[T; N]> {
    let table = vec![entry; N].into_boxed_slice();
    table.try_into().ok().expect("N entries")
}
