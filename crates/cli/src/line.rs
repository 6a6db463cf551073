//! Lines for people, and for programs that split at line breaks.

use kilter_text::t;
use std::io::{self, Write};
use std::path::Path;

/// A file's name as it can stand on one line: a name may hold line breaks, and characters that make a terminal do
/// things or that turn the direction of the text.
pub fn name(path: &Path) -> String {
    let shown = path.to_string_lossy();
    shown.chars().fold(String::new(), |mut name, c| {
        if disguises(c) {
            name.extend(c.escape_unicode());
        } else {
            name.push(c);
        }
        name
    })
}

fn disguises(c: char) -> bool {
    c.is_control()
        || matches!(c, '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

pub fn fault(name: &str, says: &str) -> String {
    t().cli.line(name, says).into_owned()
}

/// A line on standard error. Where that is closed there is nobody to tell.
pub fn to_stderr(line: &str) {
    let _nobody_listens = writeln!(io::stderr().lock(), "{line}");
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_stays_on_its_line() {
        assert_eq!(
            name(Path::new("a\nb\u{1b}[2J\u{202e}.json")),
            "a\\u{a}b\\u{1b}[2J\\u{202e}.json"
        );
        assert_eq!(
            name(Path::new("Großer Raum (2)\\x.json")),
            "Großer Raum (2)\\x.json"
        );
    }
}
