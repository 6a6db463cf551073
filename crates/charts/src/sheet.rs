//! The paper that a chart is drawn on, from the top down: margins, text sizes, running height, and the frame.

use crate::frame::Frame;
use crate::measure::width;
use crate::paper::Paper;
use crate::scale::{Tenths, units};
use crate::svg::{Anchor, Svg, Type, escape};
use crate::wrap::wrap;

/// Half of the widest line that is drawn at an edge.
pub(crate) const LEFT: Tenths = units(2);

/// The smallest text.
pub(crate) const SMALL: Type = Type {
    size: units(15),
    bold: false,
};
pub(crate) const SMALL_BOLD: Type = Type {
    size: units(15),
    bold: true,
};
/// So large that "2 Healthy conflict" shares a line of a phone with "needs care" and its score.
pub(crate) const NAME: Type = Type {
    size: units(16),
    bold: true,
};
pub(crate) const VALUE: Type = Type {
    size: units(20),
    bold: true,
};

impl Type {
    /// The height of a line.
    pub(crate) fn line(self) -> Tenths {
        self.size * 5 / 4
    }

    /// How far below the top of its line a text stands.
    pub(crate) fn baseline(self) -> Tenths {
        self.size * 97 / 100
    }

    pub(crate) fn width(self, text: &str) -> Tenths {
        width(text, self.size, self.bold)
    }

    pub(crate) fn wrap(self, text: &str, room: Tenths) -> Vec<String> {
        wrap(text, room, self.size, self.bold)
    }

    /// The widest of some lines.
    pub(crate) fn widest(self, lines: &[String]) -> Tenths {
        lines.iter().map(|line| self.width(line)).max().unwrap_or(0)
    }

    /// How tall these lines stand.
    pub(crate) fn height(self, lines: &[String]) -> Tenths {
        let lines = Tenths::try_from(lines.len()).unwrap_or(0);
        lines.saturating_mul(self.line())
    }

    /// At most so many lines; the last ends in an ellipsis when there was more. The table has the whole text.
    pub(crate) fn clipped(self, text: &str, room: Tenths, most: usize) -> Vec<String> {
        let mut lines = self.wrap(text, room);
        if lines.len() > most {
            lines.truncate(most);
            if let Some(last) = lines.last_mut() {
                while !last.is_empty() && self.width(&format!("{last}\u{2026}")) > room {
                    last.pop();
                }
                last.push('\u{2026}');
            }
        }
        lines
    }
}

/// A text to be placed along an axis, centred on a place.
pub(crate) struct Label {
    pub(crate) at: Tenths,
    pub(crate) text: String,
}

#[derive(Debug)]
pub(crate) struct Sheet {
    pub(crate) svg: Svg,
    /// How much of the paper is used, from the top.
    pub(crate) y: Tenths,
    /// Where what is drawn ends at the right.
    pub(crate) right: Tenths,
}

impl Sheet {
    /// A sheet of this paper with the frame's heading on it.
    pub(crate) fn new(frame: &Frame, paper: Paper) -> Self {
        let mut sheet = Self {
            svg: Svg::default(),
            right: units(paper.width()) - LEFT,
            y: units(6),
        };
        if sheet.paragraph(&frame.heading, NAME) {
            sheet.y += units(8);
        }
        sheet
    }

    /// How wide what is drawn may be.
    pub(crate) fn inner(&self) -> Tenths {
        self.right - LEFT
    }

    /// Writes a text over the whole width; false if there was nothing to write.
    pub(crate) fn paragraph(&mut self, text: &str, look: Type) -> bool {
        let lines = look.wrap(text, self.inner());
        self.lines(&lines, LEFT, Anchor::Start, look);
        !lines.is_empty()
    }

    /// Writes lines below one another from the running height on.
    pub(crate) fn lines(&mut self, lines: &[String], x: Tenths, anchor: Anchor, look: Type) {
        for line in lines {
            self.svg.text(
                (x, self.y + look.baseline()),
                anchor,
                look,
                "currentColor",
                line,
            );
            self.y += look.line();
        }
    }

    /// Writes labels below an axis, each as near to its place as the margins allow, on as many lines as keep them
    /// apart.
    pub(crate) fn labels(&mut self, labels: &[Label], look: Type) {
        let mut lanes: Vec<(Tenths, Tenths)> = Vec::new();
        for label in labels {
            let lines = look.wrap(&label.text, self.inner());
            let wide = look.widest(&lines);
            let centre = label.at.clamp(
                LEFT + wide / 2,
                (self.right - wide / 2).max(LEFT + wide / 2),
            );
            let start = centre - wide / 2;
            let tall = Tenths::try_from(lines.len())
                .unwrap_or(0)
                .saturating_mul(look.line());
            let top = match lanes.iter_mut().find(|(end, _)| *end + units(4) <= start) {
                Some((end, top)) if tall <= look.line() => {
                    *end = start + wide;
                    *top
                }
                _ => {
                    let top = self.y;
                    lanes.push((start + wide, top));
                    self.y += tall;
                    top
                }
            };
            for (i, line) in lines.iter().enumerate() {
                let down = Tenths::try_from(i).unwrap_or(0).saturating_mul(look.line());
                self.svg.text(
                    (centre, top + down + look.baseline()),
                    Anchor::Middle,
                    look,
                    "currentColor",
                    line,
                );
            }
        }
    }

    /// Adds the frame's note and closes the drawing, which is described by its numbers.
    pub(crate) fn finish(mut self, frame: &Frame, numbers: &str, paper: Paper) -> String {
        if !frame.note.trim().is_empty() {
            self.y += units(8);
            self.paragraph(&frame.note, SMALL);
        }
        let (width, height) = (paper.width(), (self.y + units(6) + 9) / 10);
        let mut id = frame.id();
        // Both drawings stand on one page, where an id stands once.
        if paper != Paper::Narrow {
            id.push_str("-wide");
        }
        format!(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
             viewBox=\"0 0 {width} {height}\" role=\"img\" \
             aria-labelledby=\"{id}-title {id}-desc\" font-family=\"Arial, Helvetica, sans-serif\">\
             <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>{}\n</svg>",
            escape(&frame.title),
            escape([frame.description.as_str(), numbers].join(" ").trim()),
            self.svg.into_body(),
        )
    }
}
