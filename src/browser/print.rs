//! Printing.

/// The browser's print dialog was asked for. Whether anything was printed no page can know.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Asked;

/// The page cannot print here.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the page cannot print here")]
pub struct CannotPrint;

/// Asks for the print dialog.
///
/// # Errors
/// Where the browser has none.
pub fn print() -> Result<Asked, CannotPrint> {
    let window = web_sys::window().ok_or(CannotPrint)?;
    window.print().map_err(|_| CannotPrint)?;
    Ok(Asked)
}
