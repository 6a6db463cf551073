//! Instruments: what a questionnaire is made of, and the questionnaires as data files.
//!
//! A further instrument is a further file in `data/`, read and validated when the program is built (`read`), in the
//! order of the files' names, in which members meet them. At run time there is no JSON of them and no fault.

mod definition;
mod derived;
pub mod exact;
mod follows;
mod group;
mod guidance;
pub mod ids;
mod instrument_key;
mod item;
mod map_of;
mod question;
mod reading;
mod response_scale;
mod scale;
pub mod wording;

#[cfg(feature = "read")]
mod fault;
#[cfg(feature = "read")]
mod files;
#[cfg(feature = "read")]
mod read;
#[cfg(feature = "read")]
mod texts;
#[cfg(feature = "read")]
mod translation;
#[cfg(feature = "read")]
mod validate;
#[cfg(feature = "read")]
mod within;

pub use definition::Instrument;
pub use derived::{Derived, DerivedOption, Rule, When};
#[cfg(feature = "read")]
pub use fault::{InstrumentError, InstrumentFault};
#[cfg(feature = "read")]
pub use files::{InFile, from_files};
pub use follows::Follows;
pub use group::{Group, GroupKind, OfList};
pub use guidance::Guidance;
pub use instrument_key::InstrumentKey;
pub use item::Item;
pub use map_of::{map_of, read_map};
pub use question::{
    Aim, Each, Entries, Entry, Lists, MOST_POINTS, Parts, Question, SharePoints, Time, Twice,
};
pub use reading::{
    Band, Bands, Condition, Corner, Direction, Gap, GapCuts, GapWords, Ladder, Map, Match, Move,
    MoveEnd, MovePair, MoveWords, Pattern, Patterns, Profile, ReadFirst, Reading, Region, Shares,
    Sorting, Stands, Tilt, Together,
};
pub use response_scale::{MOST_OPTIONS, ResponseOption, ResponseScale, Side};
pub use scale::{Combine, MadeOf, Scale};
