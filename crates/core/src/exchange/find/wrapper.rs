//! A backup in a text: what it says round its parts, while these are handed on as they come.

use super::super::backup_reader::{BackupReading, Part, backup};
use super::super::json::Json;
use super::clean::cleaned;

/// What a backup says so far, a digit in the place of each part.
pub(super) struct Wrapper {
    text: String,
    parts: usize,
    /// How much was found before it.
    pub before: Before,
}

/// How much was found.
#[derive(Debug, Clone, Copy)]
pub(super) struct Before {
    pub summaries: usize,
    pub promises: usize,
    pub key_files: usize,
}

impl Wrapper {
    /// It begins like this.
    pub(super) fn begin(head: &str, before: Before) -> Self {
        Self {
            text: head.to_owned(),
            parts: 0,
            before,
        }
    }

    /// A part of it.
    pub(super) fn part(&mut self, part: Part) {
        self.parts += 1;
        self.text.push_str(part.digit());
    }

    /// What stands between its parts. True where it ends in this: no object is left in it that could.
    pub(super) fn goes_on(&mut self, text: &str) -> bool {
        let end = text.find('}').map(|at| at + 1);
        let part = text.get(..end.unwrap_or(text.len()));
        self.text.push_str(part.unwrap_or_default());
        end.is_some()
    }

    /// What is said of it; none where something is missing, so that it is no JSON.
    pub(super) fn end(self) -> Option<BackupReading> {
        let json = Json::parse(self.text.as_bytes());
        let json = json.or_else(|_| Json::parse(cleaned(&self.text).as_bytes()));
        Some(backup(&json.ok()?, self.parts))
    }
}
