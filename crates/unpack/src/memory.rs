//! Memory that only grows.

use core::{
    alloc::{GlobalAlloc, Layout},
    arch::wasm32,
    ptr,
    sync::atomic::{AtomicUsize, Ordering::Relaxed},
};

/// A page of WebAssembly's.
const PAGE: usize = 65536;

struct Growing {
    /// What is given out next, and where the memory asked for so far ends.
    next: AtomicUsize,
    end: AtomicUsize,
}

#[global_allocator]
static MEMORY: Growing = Growing {
    next: AtomicUsize::new(0),
    end: AtomicUsize::new(0),
};

impl Growing {
    fn give(&self, layout: Layout) -> Option<usize> {
        let start = self
            .next
            .load(Relaxed)
            .checked_next_multiple_of(layout.align())?;
        let end = start.checked_add(layout.size())?;
        let known = self.end.load(Relaxed);
        if end <= known {
            self.next.store(end, Relaxed);
            return Some(start);
        }
        // A new piece, behind whatever there is.
        let pages = layout.size().div_ceil(PAGE);
        let grown = wasm32::memory_grow::<0>(pages);
        if grown == usize::MAX {
            return None;
        }
        let start = grown * PAGE;
        self.next.store(start + layout.size(), Relaxed);
        self.end.store((grown + pages) * PAGE, Relaxed);
        Some(start)
    }
}

// SAFETY: each address is given out once, from memory that the module has grown by itself; a page's start fits any
// alignment that a type here has. There is one thread.
#[expect(unsafe_code, reason = "an allocator is one")]
unsafe impl GlobalAlloc for Growing {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        self.give(layout)
            .map_or(ptr::null_mut(), ptr::with_exposed_provenance_mut)
    }

    unsafe fn dealloc(&self, _: *mut u8, _: Layout) {}
}
