//! JSON as it was before a chat, an e-mail or a word processor changed it. It is tried only where
//! a text is no JSON as it stands, and never for `kilter validate`.

use super::quotes::{is_invisible, is_quote, is_space};
use std::iter::Peekable;
use std::str::Chars;

/// Fields that hold what a person typed.
const NAMES: [&str; 2] = ["team", "round"];

/// The JSON that this text most likely was.
pub(super) fn cleaned(text: &str) -> String {
    let mut from = Cleaning {
        chars: text.chars().peekable(),
        cut_at: width_of_cuts(text),
        width: None,
    };
    let mut out = String::with_capacity(text.len());
    let mut key = String::new();
    while let Some(c) = from.next() {
        match c {
            '\n' => from.skip_quotation(),
            _ if is_quote(c) => {
                let mut string = String::new();
                from.string(c, &mut string);
                let is_key = from.next_sign() == Some(':');
                // Names alone have spaces of their own.
                if is_key || !NAMES.contains(&key.as_str()) {
                    string.retain(|c| c != ' ');
                }
                for part in ["\"", &string, "\""] {
                    out.push_str(part);
                }
                key = if is_key { string } else { String::new() };
            }
            '\\' => {}
            _ if is_space(c) => {}
            _ => out.push(c),
        }
    }
    out
}

/// The text of a JSON string: one level of escapes undone.
pub(super) fn unescaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        if c != '\\' {
            out.push(c);
            continue;
        }
        match chars.next() {
            Some('n' | 'r') => out.push('\n'),
            Some('t') => out.push('\t'),
            Some('u') => {
                let digits: String = chars.clone().take(4).collect();
                let unit = u32::from_str_radix(&digits, 16)
                    .ok()
                    .and_then(char::from_u32);
                // Half a pair stays as it is: two of them are one character for the parser.
                match unit {
                    Some(c) => {
                        out.push(c);
                        chars = skipped(chars, 4);
                    }
                    None => out.push_str("\\u"),
                }
            }
            Some(other) => out.push(other),
            None => {}
        }
    }
    out
}

fn skipped(mut chars: Chars<'_>, count: usize) -> Chars<'_> {
    for _ in 0..count {
        chars.next();
    }
    chars
}

/// Where most lines have one width, and none is wider, they were cut at it, in the midst of words;
/// others were wrapped at spaces.
fn width_of_cuts(text: &str) -> Option<usize> {
    // The first line may have begun before this text, and the last ends by itself.
    let widths: Vec<_> = text
        .lines()
        .skip(1)
        .map(|line| unquoted(line).chars().count())
        .collect();
    let widest = widths.iter().max()?;
    let cut = widths.iter().filter(|width| *width == widest).count();
    (cut >= 3 && cut * 2 > widths.len()).then_some(*widest)
}

fn unquoted(mut line: &str) -> &str {
    while let Some(rest) = line.strip_prefix('>') {
        line = rest.strip_prefix(' ').unwrap_or(rest);
    }
    line
}

struct Cleaning<'t> {
    chars: Peekable<Chars<'t>>,
    /// The width at which lines were cut.
    cut_at: Option<usize>,
    /// The width so far of the line here; none of the first.
    width: Option<usize>,
}

impl Cleaning<'_> {
    fn next(&mut self) -> Option<char> {
        let c = self.chars.next()?;
        if !matches!(c, '\n' | '\r') {
            self.width = self.width.map(|width| width + 1);
        }
        Some(c)
    }

    fn next_if(&mut self, is: impl Fn(char) -> bool) -> bool {
        self.chars.peek().is_some_and(|c| is(*c)) && self.next().is_some()
    }

    /// Goes past the marks of a quoted line, and begins it.
    fn skip_quotation(&mut self) {
        while self.next_if(|c| c == '>') {
            self.next_if(|c| c == ' ');
        }
        self.width = Some(0);
    }

    /// The contents of a string that this mark began, up to the one that ends it.
    fn string(&mut self, by: char, out: &mut String) {
        while let Some(c) = self.next() {
            match c {
                '\\' => self.escape(out),
                '\r' => {}
                '\n' => self.line_in_string(out),
                _ if is_quote(c) => {
                    if c == by && by == '"' || self.ends_here() {
                        return;
                    }
                    if c == '"' {
                        out.push('\\');
                    }
                    out.push(c);
                }
                '\u{2010}' | '\u{2011}' => out.push('-'),
                // A link that a mail program made of a word.
                '<' if self.is_address() => while self.next().is_some_and(|c| c != '>') {},
                '\u{a0}' | '\u{202f}' => out.push(' '),
                _ if c.is_control() => out.push(' '),
                _ if is_invisible(c) && !matches!(c, '\u{200c}'..='\u{200f}') => {}
                _ => out.push(c),
            }
        }
    }

    /// A line that ends within a string: a space stood there, or still stands before it, or it was
    /// cut in the midst of a word.
    fn line_in_string(&mut self, out: &mut String) {
        let is_cut = self.cut_at.is_some() && (self.width.is_none() || self.width == self.cut_at);
        self.skip_quotation();
        if is_cut {
            return;
        }
        while self.next_if(|c| is_space(c) && c != '\n') {}
        if !out.is_empty()
            && !out.ends_with(' ')
            && self.chars.peek().is_some_and(|c| !is_quote(*c))
        {
            out.push(' ');
        }
    }

    /// An escape of JSON stays; a backslash that a chat put before a sign goes.
    fn escape(&mut self, out: &mut String) {
        match self.next() {
            Some(c @ ('"' | '\\' | '/' | 'b' | 'f' | 'n' | 'r' | 't' | 'u')) => {
                out.push('\\');
                out.push(c);
            }
            // A changed quotation mark that was escaped.
            Some(c) if is_quote(c) => out.push_str("\\\""),
            Some(c) => out.push(c),
            None => {}
        }
    }

    fn is_address(&self) -> bool {
        let mut ahead = self.chars.clone();
        "http".chars().all(|c| ahead.next() == Some(c))
    }

    /// What follows is what follows a string.
    fn ends_here(&self) -> bool {
        let next = self.next_sign();
        next.is_none_or(|c| matches!(c, ':' | ',' | '}' | ']'))
    }

    fn next_sign(&self) -> Option<char> {
        self.chars.clone().find(|c| !is_space(*c) && *c != '>')
    }
}
