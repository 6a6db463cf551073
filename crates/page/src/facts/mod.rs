//! What is known, as data: CSV for spreadsheets, JSON for programs. They know reports and no blocks.

pub mod csv;
pub mod json;

#[cfg(test)]
mod every_kind;
