//! Instruments: their definition types, the catalogue, and the instruments as data files,
//! validated on load. A further instrument is a further file in `data/`.
mod balance;
mod banding;
mod catalogue;
mod definition;
mod derived;
mod fault;
mod guidance;
mod item;
mod reader;
mod response_scale;
mod scale;
mod validate;

pub use balance::{AttentionReading, BalanceRule, QuadrantReading, TiltCuts};
pub use banding::{Band, BandFrom, Banding};
pub use catalogue::Catalogue;
pub use definition::{Instrument, InstrumentKey};
pub use derived::{Derived, DerivedOption, Rule, When};
pub use fault::{InstrumentError, InstrumentFault};
pub use guidance::{Guidance, ReadFirst};
pub use item::Item;
pub use response_scale::{ResponseOption, ResponseScale, Side};
pub use scale::{Combine, MadeOf, Scale};
