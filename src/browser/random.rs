//! Randomness from the browser: the app's only source of it.

use kilter_core::ids::RandomId;

/// The browser gives no randomness. Nothing may be sealed or named without it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the browser gives no randomness")]
pub struct RandomError;

/// `N` random bytes.
///
/// # Errors
/// Where the browser has no cryptographic randomness.
pub fn fill<const N: usize>() -> Result<[u8; N], RandomError> {
    let mut bytes = [0; N];
    web_sys::window()
        .ok_or(RandomError)?
        .crypto()
        .and_then(|crypto| crypto.get_random_values_with_u8_array(&mut bytes))
        .map_err(|_| RandomError)?;
    Ok(bytes)
}

/// A new random id of 128 bits.
///
/// # Errors
/// As [`fill`].
pub fn id() -> Result<RandomId, RandomError> {
    fill().map(RandomId::from_bytes)
}
