//! What leaves a machine: one file a format, each with its own version.
pub mod team_summary;
