//! Where a block may begin and end, by a look at its bytes.

use super::super::json::BOM;
use super::super::pieces::State;

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r')
}

pub(super) fn without_mark(bytes: &[u8]) -> &[u8] {
    bytes.strip_prefix(BOM).unwrap_or(bytes)
}

fn trimmed(mut bytes: &[u8]) -> &[u8] {
    while let [before @ .., last] = bytes
        && is_space(*last)
    {
        bytes = before;
    }
    bytes
}

/// As many brackets close as open, and one is the last sign, but for a comma.
pub(super) fn is_whole(bytes: &[u8]) -> bool {
    let (mut open, mut in_string, mut escaped) = (0_usize, false, false);
    for byte in bytes {
        if in_string {
            in_string = *byte != b'"' || escaped;
            escaped = *byte == b'\\' && !escaped;
            continue;
        }
        match byte {
            b'"' => (in_string, escaped) = (true, false),
            b'[' | b'{' => open += 1,
            // That of the list itself opened before.
            b']' | b'}' => open = open.saturating_sub(1),
            _ => {}
        }
    }
    let last = trimmed(bytes).last();
    open == 0 && !in_string && matches!(last, Some(b'}' | b']' | b','))
}

/// Where the last summary seems to start: behind the end of another, a bracket that starts a line,
/// as in NDJSON, or that stands before `"format"`, as in whatever Kilter wrote.
pub(super) fn last_start(bytes: &[u8]) -> Option<usize> {
    let mut end = bytes.len();
    while let Some(at) = bytes.get(..end)?.iter().rposition(|byte| *byte == b'{') {
        let (before, from) = bytes.split_at_checked(at)?;
        let inside = from.get(1..).unwrap_or_default().trim_ascii_start();
        if (before.ends_with(b"\n") || inside.starts_with(b"\"format\"")) && ends_value(before) {
            return Some(at);
        }
        end = at;
    }
    None
}

/// A bracket closes here; a comma may follow, or a mark.
fn ends_value(bytes: &[u8]) -> bool {
    let text = trimmed(bytes.strip_suffix(BOM).unwrap_or(bytes));
    trimmed(text.strip_suffix(b",").unwrap_or(text)).ends_with(b"}")
}

/// What the next block starts with, if this one is whole.
pub(super) fn state_after(starts: State, bytes: &[u8]) -> State {
    let is_list = match starts {
        State::Start => without_mark(bytes).trim_ascii_start().starts_with(b"["),
        other => other != State::Sequence,
    };
    match trimmed(bytes).last() {
        _ if !is_list => State::Sequence,
        Some(b',') => State::Element,
        _ => State::List,
    }
}
