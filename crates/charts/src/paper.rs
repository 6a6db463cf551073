/// The width of a narrow drawing in pixels: a phone of 360 has 16 on each side.
pub const NARROW: i32 = 328;
/// The width of a wide drawing in pixels: beside a column of words.
pub const WIDE: i32 = 500;

/// The width of a wide drawing that has words beside each bar. On a sheet of A4 between margins of 15 millimetres, which is
/// 680 pixels, its letters are of 9 points: most statements stand in one line, and two checks on a sheet.
pub const FULL: i32 = 850;

/// What is drawn on: a unit is a pixel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Paper {
    Narrow,
    Wide,
    Full,
}

impl Paper {
    pub(crate) fn width(self) -> i32 {
        match self {
            Self::Narrow => NARROW,
            Self::Wide => WIDE,
            Self::Full => FULL,
        }
    }
}
