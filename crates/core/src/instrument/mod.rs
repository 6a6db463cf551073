//! The instruments of this build.
mod catalogue;

pub use catalogue::Catalogue;
pub use kilter_instrument::{
    AttentionReading, BalanceRule, Band, BandFrom, Banding, Combine, Derived, DerivedOption,
    Guidance, Instrument, InstrumentKey, Item, MadeOf, QuadrantReading, ReadFirst, ResponseOption,
    ResponseScale, Rule, Scale, Side, TiltCuts, When,
};
