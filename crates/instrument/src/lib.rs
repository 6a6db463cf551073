//! Instruments: what a questionnaire is made of, and the questionnaires as data files.
//!
//! A further instrument is a further file in `data/`, read and validated when the program is built (`read`), in the
//! order of the files' names, in which members meet them. At run time there is no JSON of them and no fault.

mod balance;
mod banding;
mod definition;
mod derived;
pub mod exact;
mod guidance;
pub mod ids;
mod item;
mod quadrant;
mod response_scale;
mod scale;
mod tilt;
pub mod wording;

#[cfg(feature = "read")]
mod fault;
#[cfg(feature = "read")]
mod files;
#[cfg(feature = "read")]
mod validate;

pub use balance::{AttentionReading, BalanceRule, QuadrantReading, TiltCuts};
pub use banding::{Band, BandFrom, Banding};
pub use definition::{Instrument, InstrumentKey};
pub use derived::{Derived, DerivedOption, Rule, When};
#[cfg(feature = "read")]
pub use fault::{InstrumentError, InstrumentFault};
#[cfg(feature = "read")]
pub use files::{InFile, from_files};
pub use guidance::{Guidance, ReadFirst};
pub use item::Item;
pub use quadrant::Quadrant;
pub use response_scale::{ResponseOption, ResponseScale, Side};
pub use scale::{Combine, MadeOf, Scale};
pub use tilt::Tilt;
