//! The instruments of this build.
mod asked;
mod catalogue;

pub(crate) use asked::AskedInstrument;
pub use catalogue::Catalogue;
pub use kilter_instrument::{
    Aim, Band, Bands, Combine, Condition, Corner, Derived, DerivedOption, Direction, Each, Entries,
    Entry, Follows, Gap, Group, GroupKind, Guidance, Instrument, InstrumentKey, Item, Ladder,
    Lists, MOST_OPTIONS, MOST_POINTS, MadeOf, Map, Match, Move, MoveEnd, MovePair, OfList, Pattern,
    Patterns, Profile, Question, ReadFirst, Reading, Region, ResponseOption, ResponseScale, Rule,
    Scale, SharePoints, Shares, Side, Sorting, Stands, Tilt, Together, Twice, When,
};
