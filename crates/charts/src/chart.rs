use crate::frame::Frame;
use crate::paper::Paper;
use crate::sheet::Sheet;
use crate::table::Table;

/// A drawn chart and the table of the same numbers.
///
/// A drawing has a size in pixels and is never enlarged, so that its letters are the same on every screen and on every
/// chart of a page. So there are two, of which a page shows the one that there is room for: SVG text does not wrap by
/// itself. Both take the page's text colour, so that they stay visible in forced colours; put them on white otherwise.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// For a phone and for paper: one `<svg>` element, [`crate::NARROW`] pixels wide.
    pub narrow: String,
    /// Where there is more room: [`crate::WIDE`] pixels wide, or [`crate::FULL`].
    pub wide: String,
    /// The wide drawing is [`crate::FULL`] pixels wide.
    pub is_full: bool,
    /// What its colours mean; empty where they need no words. One legend is enough for charts that have the same.
    pub legend: Vec<Key>,
    /// The numbers that the drawing shows.
    pub table: Table,
}

/// What a colour means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The colour, as an `<svg>` element of the size of a letter.
    pub swatch: String,
    /// Its meaning.
    pub words: String,
}

impl Chart {
    /// Drawn on the narrow paper and on this one.
    pub(crate) fn drawn(
        frame: &Frame,
        table: Table,
        wide: Paper,
        draw: impl Fn(Paper) -> Sheet,
    ) -> Self {
        let read_out = table.read_out();
        let finish = |paper| draw(paper).finish(frame, &read_out, paper);
        Self {
            narrow: finish(Paper::Narrow),
            wide: finish(wide),
            is_full: wide == Paper::Full,
            legend: Vec::new(),
            table,
        }
    }
}
