/// A table with a title above it.
pub(super) struct MarkdownTable {
    text: String,
}

impl MarkdownTable {
    pub(super) fn new(title: &str, columns: &[&str]) -> Self {
        let rule = vec!["---"; columns.len()];
        let text = format!(
            "## {title}\n\n| {} |\n|{}|\n",
            columns.join(" | "),
            rule.join("|")
        );
        Self { text }
    }

    pub(super) fn row<const N: usize>(&mut self, cells: [String; N]) {
        self.text.push_str(&format!("| {} |\n", cells.join(" | ")));
    }

    pub(super) fn into_text(self) -> String {
        self.text
    }
}
