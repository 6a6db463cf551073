//! Writing SVG text: escaping, numbers, and the few elements that the charts draw.

use std::fmt::Write as _;

use crate::scale::Tenths;

/// Text for an element or a quoted attribute. Characters that XML forbids or nobody can see are dropped, and so are
/// the ones that turn the reading direction: a name must not reorder the words around it.
pub(crate) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => out.push(' '),
            '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' => {}
            '\u{feff}' | '\u{fffe}' | '\u{ffff}' => {}
            c if c.is_control() => {}
            c => out.push(c),
        }
    }
    out
}

/// Tenths as a decimal number: `12`, `12.5`, `-0.5`.
pub(crate) fn number(tenths: Tenths) -> String {
    let sign = if tenths < 0 { "-" } else { "" };
    let size = tenths.unsigned_abs();
    match size % 10 {
        0 => format!("{sign}{}", size / 10),
        tenth => format!("{sign}{}.{tenth}", size / 10),
    }
}

/// Which end of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Anchor {
    Start,
    Middle,
    End,
}

impl Anchor {
    fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// How a text looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Type {
    pub(crate) size: Tenths,
    pub(crate) bold: bool,
}

/// The inside of a shape and its edge. `None` is no edge.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Paint {
    pub(crate) fill: &'static str,
    pub(crate) edge: Option<(&'static str, Tenths)>,
}

/// A box in tenths: left, top, width, height.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Rect {
    pub(crate) x: Tenths,
    pub(crate) y: Tenths,
    pub(crate) w: Tenths,
    pub(crate) h: Tenths,
}

impl Rect {
    pub(crate) const fn new(x: Tenths, y: Tenths, w: Tenths, h: Tenths) -> Self {
        Self { x, y, w, h }
    }

    /// The box with a margin on every side.
    pub(crate) fn grown(self, by: Tenths) -> Self {
        Self::new(self.x - by, self.y - by, self.w + 2 * by, self.h + 2 * by)
    }
}

/// The elements drawn so far.
#[derive(Debug, Default)]
pub(crate) struct Svg {
    body: String,
}

impl Svg {
    pub(crate) fn into_body(self) -> String {
        self.body
    }

    /// Opens a group. `part` names what it draws and `index` which of them, for tests and for anyone who reads along.
    pub(crate) fn open(&mut self, part: &str, index: usize) {
        self.put(&format!("<g data-{part}=\"{index}\">"));
    }

    pub(crate) fn close(&mut self) {
        self.put("</g>");
    }

    pub(crate) fn rect(&mut self, at: Rect, paint: Paint) {
        let [x, y, w, h] = [at.x, at.y, at.w, at.h].map(number);
        self.put(&format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\"{}/>",
            attributes(paint)
        ));
    }

    /// A see-through veil in the text colour, so that it is as faint on black as on white.
    pub(crate) fn veil(&mut self, at: Rect) {
        let [x, y, w, h] = [at.x, at.y, at.w, at.h].map(number);
        self.put(&format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"currentColor\" fill-opacity=\"0.1\"/>"
        ));
    }

    /// A fill of which so many hundredths are seen.
    pub(crate) fn layer(&mut self, at: Rect, fill: &'static str, seen: u32) {
        if seen >= 100 {
            return self.rect(at, Paint { fill, edge: None });
        }
        let [x, y, w, h] = [at.x, at.y, at.w, at.h].map(number);
        self.put(&format!(
            "<rect x=\"{x}\" y=\"{y}\" width=\"{w}\" height=\"{h}\" fill=\"{fill}\" fill-opacity=\"0.{seen:02}\"/>"
        ));
    }

    pub(crate) fn circle(&mut self, x: Tenths, y: Tenths, r: Tenths, paint: Paint) {
        let [x, y, r] = [x, y, r].map(number);
        self.put(&format!(
            "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\"{}/>",
            attributes(paint)
        ));
    }

    pub(crate) fn diamond(&mut self, x: Tenths, y: Tenths, r: Tenths, paint: Paint) {
        let [x, y, top, right, foot, left] = [x, y, y - r, x + r, y + r, x - r].map(number);
        self.put(&format!(
            "<path d=\"M{x} {top}L{right} {y}L{x} {foot}L{left} {y}Z\"{}/>",
            attributes(paint)
        ));
    }

    pub(crate) fn triangle(&mut self, corners: [(Tenths, Tenths); 3], fill: &str) {
        let [a, b, c] = corners.map(|(x, y)| format!("{} {}", number(x), number(y)));
        self.put(&format!("<path d=\"M{a}L{b}L{c}Z\" fill=\"{fill}\"/>"));
    }

    pub(crate) fn line(
        &mut self,
        from: (Tenths, Tenths),
        to: (Tenths, Tenths),
        colour: &str,
        width: Tenths,
    ) {
        let [x1, y1, x2, y2, width] = [from.0, from.1, to.0, to.1, width].map(number);
        self.put(&format!(
            "<line x1=\"{x1}\" y1=\"{y1}\" x2=\"{x2}\" y2=\"{y2}\" stroke=\"{colour}\" stroke-width=\"{width}\"/>"
        ));
    }

    /// Slanting lines across a box.
    pub(crate) fn hatch(&mut self, at: Rect, step: Tenths, colour: &str, width: Tenths) {
        let (right, bottom) = (at.x + at.w, at.y + at.h);
        let mut d = String::new();
        let mut foot = at.x - at.h + step;
        while foot < right {
            let from = foot.max(at.x);
            let to = (foot + at.h).min(right);
            let [x1, y1, x2, y2] =
                [from, bottom - (from - foot), to, bottom - (to - foot)].map(number);
            let _ = write!(d, "M{x1} {y1}L{x2} {y2}");
            foot += step.max(1);
        }
        if !d.is_empty() {
            let width = number(width);
            self.put(&format!(
                "<path d=\"{d}\" fill=\"none\" stroke=\"{colour}\" stroke-width=\"{width}\"/>"
            ));
        }
    }

    /// A text whose baseline is at `y`.
    pub(crate) fn text(
        &mut self,
        at: (Tenths, Tenths),
        anchor: Anchor,
        look: Type,
        fill: &str,
        text: &str,
    ) {
        self.open_text(at, anchor, look, fill, is_number(text));
        self.put(&escape(text));
        self.put("</text>");
    }

    /// A drawing that is whole, with its left upper corner here.
    pub(crate) fn drawing(&mut self, at: (Tenths, Tenths), drawing: &str) {
        let [x, y] = [at.0, at.1].map(number);
        self.put(&format!(
            "<g transform=\"translate({x} {y})\">{drawing}</g>"
        ));
    }

    /// Plain words and then a bold, larger value, as one text.
    pub(crate) fn text_then_value(
        &mut self,
        at: (Tenths, Tenths),
        words: (&str, Type),
        value: (&str, Type),
    ) {
        self.open_text(at, Anchor::End, words.1, "currentColor", false);
        if !words.0.is_empty() {
            self.put(&escape(words.0));
            self.put(" ");
        }
        let size = number(value.1.size);
        let weight = if value.1.bold {
            " font-weight=\"700\""
        } else {
            ""
        };
        let number = number_attribute(is_number(value.0));
        self.put(&format!(
            "<tspan font-size=\"{size}\"{weight}{number}>{}</tspan></text>",
            escape(value.0)
        ));
    }

    fn open_text(
        &mut self,
        at: (Tenths, Tenths),
        anchor: Anchor,
        look: Type,
        fill: &str,
        is_number: bool,
    ) {
        let [x, y, size] = [at.0, at.1, look.size].map(number);
        let weight = if look.bold {
            " font-weight=\"700\""
        } else {
            ""
        };
        let anchor = anchor.name();
        self.put(&format!(
            "<text x=\"{x}\" y=\"{y}\" font-size=\"{size}\"{weight} text-anchor=\"{anchor}\" fill=\"{fill}\"{}>",
            number_attribute(is_number)
        ));
    }

    fn put(&mut self, text: &str) {
        // One element a line, so that a changed drawing shows as a small difference.
        if text.starts_with('<') && !text.starts_with("</text") && !text.starts_with("<tspan") {
            self.body.push('\n');
        }
        self.body.push_str(text);
    }
}

/// Digits and the marks that stand among them: a page may hide them.
fn is_number(text: &str) -> bool {
    let digits = text.bytes().filter(u8::is_ascii_digit).count();
    let marks = |b: u8| b.is_ascii_digit() || matches!(b, b'.' | b',' | b' ');
    digits > 0 && text.bytes().all(marks)
}

fn number_attribute(is_number: bool) -> &'static str {
    if is_number { " data-number=\"\"" } else { "" }
}

fn attributes(paint: Paint) -> String {
    let fill = paint.fill;
    match paint.edge {
        Some((colour, width)) => {
            format!(
                " fill=\"{fill}\" stroke=\"{colour}\" stroke-width=\"{}\"",
                number(width)
            )
        }
        None => format!(" fill=\"{fill}\""),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn markup_is_text_and_what_cannot_be_seen_is_dropped() {
        assert_eq!(escape("<script>\"&'"), "&lt;script&gt;&quot;&amp;&#39;");
        assert_eq!(escape("a\u{0}b\u{7f}\u{85}\u{202e}c\u{ffff}\nd"), "abc d");
    }

    #[test]
    fn numbers_are_whole_or_have_one_decimal() {
        assert_eq!(
            [0, 5, -5, 120, 125, -125].map(number),
            ["0", "0.5", "-0.5", "12", "12.5", "-12.5"]
        );
    }
}
