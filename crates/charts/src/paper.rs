/// The width of a narrow drawing in pixels: a phone of 360 has 16 on each side.
pub const NARROW: i32 = 328;
/// The width of a wide drawing in pixels: beside a column of words.
pub const WIDE: i32 = 500;

/// What is drawn on: a unit is a pixel.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Paper {
    Narrow,
    Wide,
}

impl Paper {
    pub(crate) fn width(self) -> i32 {
        match self {
            Self::Narrow => NARROW,
            Self::Wide => WIDE,
        }
    }
}
