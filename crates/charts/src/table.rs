/// The numbers of a chart as a table: what a screen reader, a small screen or a spreadsheet reads instead.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the table shows; the chart's title.
    pub caption: String,
    /// The column headings, one for each column.
    pub head: Vec<String>,
    /// The rows, each as long as `head`. The first cell names its row.
    pub rows: Vec<Vec<Cell>>,
}

/// One cell of a [`Table`]: raw text, to be escaped by whoever draws it.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Words.
    Text(String),
    /// A number, with the text that is drawn for it.
    Number {
        /// The value that the drawing places.
        value: f64,
        /// The same value as the caller wrote it.
        text: String,
    },
    /// No number, and the words that say why.
    Missing(String),
}

impl Cell {
    /// What the cell shows.
    pub fn text(&self) -> &str {
        match self {
            Self::Text(text) | Self::Number { text, .. } | Self::Missing(text) => text,
        }
    }

    /// The number the cell holds, if it holds one.
    pub fn value(&self) -> Option<f64> {
        match self {
            Self::Number { value, .. } => Some(*value),
            Self::Text(_) | Self::Missing(_) => None,
        }
    }
}

impl Table {
    /// All of it as words, a row after the other: "Trust: Score 7.8, Stands strong."
    pub(crate) fn read_out(&self) -> String {
        let rows = self.rows.iter().filter_map(|row| {
            let (name, cells) = row.split_first()?;
            let mut said: Vec<String> = Vec::with_capacity(cells.len());
            for (cell, head) in cells.iter().zip(self.head.iter().skip(1)) {
                let says = match cell {
                    Cell::Text(text) | Cell::Number { text, .. } => format!("{head} {text}"),
                    Cell::Missing(why) => why.clone(),
                };
                // What stands for several columns is said once.
                if said.last() != Some(&says) {
                    said.push(says);
                }
            }
            Some(format!("{}: {}.", name.text(), said.join(", ")))
        });
        rows.collect::<Vec<_>>().join(" ")
    }
}
