//! What leaves a machine: one file a format, each with its own version.
pub mod backup_file;
pub mod backup_reader;
pub mod blocks;
pub mod fault;
pub mod file_fault;
pub mod find;
pub mod intake;
pub mod invitation;
pub mod json;
pub mod key_file;
pub mod key_file_reader;
pub mod library;
pub mod promises_file;
pub mod promises_reader;
pub mod reply_text;
pub mod summary_code;
pub mod summary_limits;
pub mod summary_reader;
pub mod summary_stream;
pub mod table;
pub mod team_summary;
pub mod token;

mod check_lists_reader;
mod check_reader;
mod packed;
mod pieces;
mod quick_reader;
mod reader;
mod shares_reader;
mod small_file;
mod source;
mod summary_file;
mod summary_notes;

#[cfg(test)]
mod schema;
