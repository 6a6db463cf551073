use crate::palette;
use crate::table::Table;

/// The width of every drawing, in its own units.
pub const WIDTH: i32 = 360;

/// A drawn chart and the table of the same numbers.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// The drawing: one `<svg>` element for an HTML page, as wide as the place it is put in. Its lines and text take
    /// the page's text colour, so that they stay visible in forced colours; put it on white otherwise.
    pub svg: String,
    /// The height of the drawing in its own units, of which [`WIDTH`] make its width.
    pub height: i32,
    /// The numbers that the drawing shows.
    pub table: Table,
}

impl Chart {
    /// The drawing as a file of its own: with a size in pixels, which a canvas needs, a text colour and white paper.
    pub fn picture(&self, width: u16) -> String {
        let width = i64::from(width.max(1));
        let height = (width * i64::from(self.height) + i64::from(WIDTH) / 2) / i64::from(WIDTH);
        let ink = palette::INK;
        let paper = palette::PAPER;
        let svg = self.svg.replacen(
            "<svg ",
            &format!("<svg width=\"{width}\" height=\"{height}\" color=\"{ink}\" "),
            1,
        );
        // Behind everything, but after the description: a title counts only as a first child.
        let sheet = format!(
            "</desc><rect width=\"{WIDTH}\" height=\"{}\" fill=\"{paper}\"/>",
            self.height
        );
        svg.replacen("</desc>", &sheet, 1)
    }
}
