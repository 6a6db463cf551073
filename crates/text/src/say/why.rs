use super::{unsure, withheld};
use crate::t;
use kilter_core::agreement::Undefined;
use kilter_core::disclosure::Withheld;
use kilter_core::report::Unsure;
use std::borrow::Cow;

/// Why a value of the report as data is null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The disclosure rules withhold it.
    Withheld(Withheld),
    /// There is no figure for how sure it is.
    Unsure(Unsure),
    /// The scale is not made of statements.
    NotOfStatements,
    /// The scale has no bands.
    NoBands,
    /// The question's answers have no low and high end on which people could differ.
    NoEnds,
    /// The question counts towards no scale.
    NoScale,
    /// The options have no values.
    NoValues,
    /// The team summary does not say it.
    NoTeamSize,
    /// Two scores are about even.
    NoTilt,
    /// Any way of dealing with it fits.
    AnyFits,
}

impl Why {
    /// The sentence.
    #[must_use]
    pub fn say(self) -> Cow<'static, str> {
        let data = t().data;
        match self {
            Self::Withheld(why) => withheld(why),
            Self::Unsure(why) => unsure(why),
            Self::NotOfStatements => data.not_of_statements(),
            Self::NoBands => data.no_bands(),
            Self::NoEnds => data.no_ends(),
            Self::NoScale => data.no_scale(),
            Self::NoValues => data.no_values(),
            Self::NoTeamSize => data.no_team_size(),
            Self::NoTilt => data.no_tilt(),
            Self::AnyFits => data.any_fits(),
        }
    }
}

impl From<Withheld> for Why {
    fn from(why: Withheld) -> Self {
        Self::Withheld(why)
    }
}

impl From<Unsure> for Why {
    fn from(why: Unsure) -> Self {
        Self::Unsure(why)
    }
}

impl From<Undefined> for Why {
    fn from(why: Undefined) -> Self {
        Self::Unsure(why.into())
    }
}
