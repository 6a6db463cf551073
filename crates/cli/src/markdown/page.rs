//! Blocks of Markdown. All text is escaped here and nowhere else.

use std::borrow::Cow;

/// A page that grows block by block, with an empty line between them.
#[derive(Default)]
pub struct Page(String);

impl Page {
    pub fn heading(&mut self, level: usize, text: &str) {
        self.block(&format!("{} {}", "#".repeat(level), escaped(text)));
    }

    /// Sentences in one paragraph.
    pub fn paragraph<T: AsRef<str>>(&mut self, sentences: impl IntoIterator<Item = T>) {
        let sentences: Vec<_> = sentences
            .into_iter()
            .map(|text| escaped(text.as_ref()).into_owned())
            .collect();
        if !sentences.is_empty() {
            self.block(&sentences.join(" "));
        }
    }

    pub fn quote(&mut self, text: &str) {
        self.block(&format!("> {}", escaped(text)));
    }

    /// What a list is about, and the list; nothing of an empty one.
    pub fn list(&mut self, lead: &str, items: &[String]) {
        if items.is_empty() {
            return;
        }
        let items: Vec<_> = items
            .iter()
            .map(|item| format!("- {}", escaped(item)))
            .collect();
        self.block(&format!("**{}**\n\n{}", escaped(lead), items.join("\n")));
    }

    pub fn table(&mut self, columns: &[Cow<'_, str>], rows: &[Vec<String>]) {
        let line = |cells: Vec<Cow<'_, str>>| format!("| {} |", cells.join(" | "));
        let head = line(columns.iter().map(|column| escaped(column)).collect());
        let rule = line(columns.iter().map(|_| Cow::Borrowed("---")).collect());
        let rows = rows
            .iter()
            .map(|row| line(row.iter().map(|cell| escaped(cell)).collect()));
        let lines: Vec<_> = [head, rule].into_iter().chain(rows).collect();
        self.block(&lines.join("\n"));
    }

    pub fn into_text(self) -> String {
        self.0
    }

    fn block(&mut self, text: &str) {
        if !self.0.is_empty() {
            self.0.push('\n');
        }
        self.0.push_str(text);
        self.0.push('\n');
    }
}

/// Text as it reads: what would be markup, a link or a cell's end gets a backslash, which CommonMark allows before any
/// ASCII punctuation (https://spec.commonmark.org/0.31.2/#backslash-escapes).
fn escaped(text: &str) -> Cow<'_, str> {
    let special = |c| {
        matches!(
            c,
            '\\' | '`' | '*' | '_' | '[' | ']' | '<' | '>' | '#' | '|' | '~' | '&'
        )
    };
    if !text.contains(special) && !text.contains("://") {
        return text.into();
    }
    let mut safe = String::with_capacity(text.len() + 8);
    for c in text.chars() {
        if special(c) {
            safe.push('\\');
        }
        safe.push(c);
    }
    safe.replace("://", ":\\//").into()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text() {
        for (text, safe) in [
            (
                "<script>alert(1)</script>",
                "\\<script\\>alert(1)\\</script\\>",
            ),
            ("a|b", "a\\|b"),
            ("[x](http://y)", "\\[x\\](http:\\//y)"),
            ("North & South_West *1*", "North \\& South\\_West \\*1\\*"),
            ("Millbrook (2), it's: fine.", "Millbrook (2), it's: fine."),
        ] {
            assert_eq!(escaped(text), safe);
        }
    }
}
