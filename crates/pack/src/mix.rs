//! One number from two, evenly spread.

/// Mixes a number into another.
pub fn mix(number: u32, other: u32) -> u32 {
    let mixed = number
        .wrapping_mul(0x2F0B_4C47)
        .wrapping_add(other.wrapping_mul(0x9E37_79B1))
        .wrapping_add(0x7F4A_7C15);
    mixed ^ mixed >> 15
}
