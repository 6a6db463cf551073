//! The program kilter.
fn main() {}
