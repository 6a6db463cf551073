/// The width of a narrow drawing in pixels: a phone of 360 has 16 on each side.
pub const NARROW: i32 = 328;
/// The width of a wide drawing in pixels: beside a column of words.
pub const WIDE: i32 = 500;

/// The width of a wide drawing that has words beside each bar: of a sheet of A4 between margins of 15 millimetres.
pub const FULL: i32 = 680;

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
