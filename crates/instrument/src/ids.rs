//! Names by which data files, formats and code refer to the same thing.

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;
use std::fmt;

macro_rules! id_type {
    ($(#[$doc:meta])* $name:ident) => {
        $(#[$doc])*
        #[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(SmolStr);

        impl $name {
            /// The id with this text.
            #[must_use]
            pub fn new(text: impl Into<SmolStr>) -> Self {
                Self(text.into())
            }

            /// Its text.
            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self(text.into())
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                self.0 == *other
            }
        }
    };
}

id_type!(
    /// An instrument's id, such as `five-foundations`.
    InstrumentId
);
id_type!(
    /// A form of an instrument, such as `short`.
    FormId
);
id_type!(
    /// An item's id within its instrument, such as `T1`.
    ItemId
);
id_type!(
    /// A scale's id within its instrument, such as `trust`.
    ScaleId
);
id_type!(
    /// A response scale's id within its instrument, such as `freq3`.
    ResponseScaleId
);
id_type!(
    /// A question's id within its instrument: that of its item where it has one.
    QuestionId
);
id_type!(
    /// A band's id within its instrument, such as `strong`.
    BandId
);
id_type!(
    /// The id of a map's region within its instrument.
    RegionId
);
id_type!(
    /// A pattern's id within its instrument, such as `told-not-shaped`.
    PatternId
);
