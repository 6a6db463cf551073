//! The module in kilter.html that unpacks all else.
//!
//! It stands there as it is, so it is small: no standard library, no message of a panic, and memory that is never
//! given back, for the page drops the whole module once it has unpacked.
#![cfg(target_arch = "wasm32")]
#![no_std]

extern crate alloc;

mod memory;

use alloc::{boxed::Box, vec};
use core::{arch::wasm32, panic::PanicInfo, ptr, slice};

/// Room for so many packed bytes: the page writes them there.
#[expect(unsafe_code, reason = "an export by its name")]
#[unsafe(no_mangle)]
pub extern "C" fn room(length: usize) -> *mut u8 {
    Box::leak(vec![0; length].into_boxed_slice()).as_mut_ptr()
}

/// Unpacks them: where its bytes stand then, or nowhere if they are others than were packed.
///
/// # Safety
///
/// `packed` must come from [`room`], with the same length.
#[expect(
    unsafe_code,
    reason = "an export by its name, and a slice from its address"
)]
#[unsafe(no_mangle)]
pub unsafe extern "C" fn unpack(
    packed: *const u8,
    packed_length: usize,
    length: usize,
    functions_start: usize,
    functions_end: usize,
    sum: u32,
) -> *const u8 {
    // SAFETY: the caller's promise.
    let packed = unsafe { slice::from_raw_parts(packed, packed_length) };
    let bytes = kilter_pack::unpack(packed, length, functions_start..functions_end);
    if kilter_pack::adler32(&bytes) == sum {
        Box::leak(bytes.into_boxed_slice()).as_ptr()
    } else {
        ptr::null()
    }
}

/// None is known; the page takes it as any other fault.
#[panic_handler]
fn fault(_: &PanicInfo<'_>) -> ! {
    wasm32::unreachable()
}
