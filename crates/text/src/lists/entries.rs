//! The entries of a list, as its file has them.

/// One entry: its name, and its lines.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) name: &'static str,
    /// Each with the sign that it begins with; a blank where it has none.
    pub(super) lines: Vec<(char, &'static str)>,
}

/// What begins the line that names an entry. What stands before the first is for who writes the file.
const NAME: &str = "# ";
/// What begins a line about the line before it.
pub(super) const UNDER: char = '>';
const UNDER_AS_WRITTEN: &str = "  ";
/// The signs that a line may begin with.
const SIGNS: [char; 3] = ['+', '-', '='];
/// A line without one.
pub(super) const PLAIN: char = ' ';

/// All entries of a file.
pub(super) fn entries(file: &'static str) -> Vec<Entry> {
    let mut entries: Vec<Entry> = Vec::new();
    for line in file.lines() {
        if let Some(name) = line.strip_prefix(NAME) {
            entries.push(Entry {
                name,
                lines: Vec::new(),
            });
        } else if let Some(entry) = entries.last_mut()
            && !line.is_empty()
        {
            entry.lines.push(signed(line));
        }
    }
    entries
}

fn signed(line: &'static str) -> (char, &'static str) {
    if let Some(text) = line.strip_prefix(UNDER_AS_WRITTEN) {
        return (UNDER, text);
    }
    let text_after = |sign: char| line.strip_prefix(sign)?.strip_prefix(' ');
    let mut signs = SIGNS.into_iter();
    let signed = signs.find_map(|sign| Some((sign, text_after(sign)?)));
    signed.unwrap_or((PLAIN, line))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_what_its_sign_says() {
        let file = "### for who writes it\n+ not yet\n\n# One\nA line.\n+ this\n  why\n-that\n\n# Two\n= some more\n";
        let (one, two) = (
            vec![
                (PLAIN, "A line."),
                ('+', "this"),
                (UNDER, "why"),
                (PLAIN, "-that"),
            ],
            vec![('=', "some more")],
        );
        let entry = |name, lines| Entry { name, lines };
        assert_eq!(entries(file), [entry("One", one), entry("Two", two)]);
    }
}
