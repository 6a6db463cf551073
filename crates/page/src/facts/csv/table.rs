//! CSV that spreadsheets and programs read alike: RFC 4180, UTF-8 with a byte order mark (without
//! it Excel takes another encoding), and nothing that a spreadsheet would run.

/// One cell.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Text, from a person or from a data file.
    Text(String),
    /// A number in digits, such as `-12` or `7.5`. Anything else is written as text.
    Number(String),
    /// Nothing: undefined, or not allowed.
    Blank,
}

impl Cell {
    /// A cell of text.
    #[must_use]
    pub fn text(text: impl Into<String>) -> Self {
        Self::Text(text.into())
    }

    /// A cell with a number; blank where there is none.
    #[must_use]
    pub fn number(number: Option<impl ToString>) -> Self {
        number.map_or(Self::Blank, |number| Self::Number(number.to_string()))
    }

    fn write(&self, row: &mut String) {
        match self {
            Self::Blank => {}
            Self::Number(number) if is_number(number) => row.push_str(number),
            Self::Number(text) | Self::Text(text) if is_plain(text) => row.push_str(text),
            Self::Number(text) | Self::Text(text) => row.push_str(&cell(text)),
        }
    }
}

/// What is pasted into a spreadsheet: cells with tabs between them, which every one of them takes
/// apart. Marks of quotation are not read there, so a tab or a line break in a text becomes a space.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Tabs {
    rows: String,
}

impl Tabs {
    /// Adds a row; the headers are one too.
    pub fn push_row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        for (place, cell) in cells.into_iter().enumerate() {
            if place > 0 {
                self.rows.push('\t');
            }
            match cell {
                Cell::Blank => {}
                Cell::Number(number) if is_number(&number) => self.rows.push_str(&number),
                Cell::Number(text) | Cell::Text(text) => self
                    .rows
                    .push_str(&harmless(&text.replace(['\t', '\r', '\n'], " "))),
            }
        }
        self.rows.push_str("\r\n");
    }

    /// The text to paste.
    #[must_use]
    pub fn into_text(self) -> String {
        self.rows
    }
}

/// A file, row by row.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Csv {
    rows: String,
}

impl Csv {
    /// A file without rows.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Adds a row; the headers are one too.
    pub fn push_row(&mut self, cells: impl IntoIterator<Item = Cell>) {
        let start = self.rows.len();
        for (place, cell) in cells.into_iter().enumerate() {
            if place > 0 {
                self.rows.push(',');
            }
            cell.write(&mut self.rows);
        }
        // A row of one blank cell would be an empty line, which readers skip.
        if self.rows.len() == start {
            self.rows.push_str("\"\"");
        }
        self.rows.push_str("\r\n");
    }

    /// The bytes of the file.
    #[must_use]
    pub fn into_bytes(self) -> Vec<u8> {
        format!("\u{feff}{}", self.rows).into_bytes()
    }

    /// The bytes of the rows alone, to stand below those of a file.
    #[must_use]
    pub fn into_rows(self) -> Vec<u8> {
        self.rows.into_bytes()
    }
}

/// A text as it stands in the file: harmless, then quoted where it must be.
///
/// A first character that makes a spreadsheet run the cell gets a `'` before it (OWASP, "CSV
/// Injection", which also lists the line breaks and the full-width forms; ASVS 5.0, 1.2.10). A
/// NUL, which ends the text in some readers, becomes the replacement character U+FFFD, so that
/// nothing vanishes unseen.
#[must_use]
pub fn cell(text: &str) -> String {
    let text = harmless(text);
    if text.contains([',', '"', '\r', '\n', '\t', ';']) {
        format!("\"{}\"", text.replace('"', "\"\""))
    } else {
        text
    }
}

fn harmless(text: &str) -> String {
    let guard = if text.starts_with(runs) { "'" } else { "" };
    format!("{guard}{}", text.replace('\0', "\u{fffd}"))
}

/// A text that stands in the file as it is.
fn is_plain(text: &str) -> bool {
    let special = |byte| matches!(byte, b',' | b'"' | b'\r' | b'\n' | b'\t' | b';' | b'\0');
    !text.starts_with(runs) && !text.bytes().any(special)
}

fn runs(first: char) -> bool {
    matches!(
        first,
        '=' | '+' | '-' | '@' | '\t' | '\0' | '\r' | '\n' | '＝' | '＋' | '－' | '＠'
    )
}

fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    let (whole, decimals) = digits.split_once('.').unwrap_or((digits, "0"));
    [whole, decimals]
        .iter()
        .all(|d| !d.is_empty() && d.bytes().all(|b| b.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::{any, prop_assert, prop_assert_eq, proptest};

    proptest! {
        /// Read back by RFC 4180's rules, a cell is the text that went in, but for the guard and NUL.
        #[test]
        fn any_text_is_one_harmless_cell(text in any::<String>()) {
            let written = cell(&text);
            let inside = match written.strip_prefix('"') {
                Some(rest) => {
                    let inside = rest.strip_suffix('"').unwrap();
                    prop_assert!(!inside.replace("\"\"", "").contains('"'));
                    inside.replace("\"\"", "\"")
                }
                None => {
                    prop_assert!(!written.contains([',', '"', '\r', '\n']));
                    written
                }
            };
            prop_assert!(!inside.starts_with(['=', '+', '-', '@', '\t', '\0']));
            let expected = text.replace('\0', "\u{fffd}");
            prop_assert_eq!(inside.strip_prefix('\'').unwrap_or(&inside), expected.strip_prefix('\'').unwrap_or(&expected));
        }
    }

    #[test]
    fn what_a_spreadsheet_would_run_is_made_harmless() {
        for (text, expected) in [
            ("=HYPERLINK(\"x\")", "\"'=HYPERLINK(\"\"x\"\")\""),
            ("+1", "'+1"),
            ("-1", "'-1"),
            ("@a", "'@a"),
            ("\tx", "\"'\tx\""),
            ("\0x", "'\u{fffd}x"),
            ("\r=1", "\"'\r=1\""),
            ("＝1", "'＝1"),
        ] {
            assert_eq!(cell(text), expected, "{text:?}");
        }
    }

    #[test]
    fn other_text_stays_as_it_is() {
        for text in [
            "SEPT1",
            "1/2",
            "007",
            "Millbrook",
            "a=b",
            "1-2",
            "😀 team",
            "é",
            "'quoted'",
            "",
        ] {
            assert_eq!(cell(text), text);
        }
    }

    #[test]
    fn separators_quotes_and_line_breaks_are_quoted() {
        assert_eq!(cell("a,b"), "\"a,b\"");
        assert_eq!(cell("say \"so\""), "\"say \"\"so\"\"\"");
        assert_eq!(cell("two\r\nlines"), "\"two\r\nlines\"");
        assert_eq!(cell("a\0b"), "a\u{fffd}b");
    }

    fn written(cell: &Cell) -> String {
        let mut row = String::new();
        cell.write(&mut row);
        row
    }

    #[test]
    fn numbers_stay_numbers_and_only_numbers_do() {
        for number in ["-12", "0", "7.5", "-0.25"] {
            assert_eq!(written(&Cell::Number(number.to_owned())), number);
        }
        for (text, expected) in [
            ("-1+cmd", "'-1+cmd"),
            ("=1", "'=1"),
            ("-", "'-"),
            ("NaN", "NaN"),
        ] {
            assert_eq!(written(&Cell::Number(text.to_owned())), expected);
        }
    }

    /// What is written as it stands is what the slow way would make of it.
    #[test]
    fn the_short_way_is_the_long_way() {
        for text in [
            "a", "a,b", "\"", "=1", "x\0", "\0", "a\nb", "é;", "＝1", "tab\t", "", "a\rb",
        ] {
            assert_eq!(written(&Cell::text(text)), cell(text), "{text:?}");
        }
    }

    #[test]
    fn what_is_pasted_has_tabs_and_runs_nothing() {
        let mut tabs = Tabs::default();
        tabs.push_row([Cell::text("=team"), Cell::text("a\tb\nc, \"d\"")]);
        tabs.push_row([Cell::number(Some(-12)), Cell::Blank, Cell::text("Zoë")]);
        assert_eq!(tabs.into_text(), "'=team\ta b c, \"d\"\r\n-12\t\tZoë\r\n");
    }

    #[test]
    fn a_file_has_a_mark_and_windows_line_ends() {
        let mut csv = Csv::new();
        csv.push_row([Cell::text("=team"), Cell::text("gap")]);
        csv.push_row([Cell::text("Mill, brook"), Cell::number(Some(-12))]);
        csv.push_row([Cell::Blank, Cell::number(None::<u32>)]);
        csv.push_row([Cell::Blank]);
        let expected = "\u{feff}'=team,gap\r\n\"Mill, brook\",-12\r\n,\r\n\"\"\r\n";
        assert_eq!(String::from_utf8(csv.into_bytes()).unwrap(), expected);
    }
}
