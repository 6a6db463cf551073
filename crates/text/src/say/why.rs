use super::withheld;
use crate::t;
use kilter_core::disclosure::Withheld;
use std::borrow::Cow;

/// Why a value of the report as data is null.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// The disclosure rules withhold it.
    Withheld(Withheld),
    /// A later version computes it.
    NotComputed,
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
    /// Deal and relationship are about even.
    NoTilt,
}

impl Why {
    /// The sentence.
    #[must_use]
    pub fn say(self) -> Cow<'static, str> {
        let data = t().data;
        match self {
            Self::Withheld(why) => withheld(why),
            Self::NotComputed => data.not_computed(),
            Self::NoBands => data.no_bands(),
            Self::NoEnds => data.no_ends(),
            Self::NoScale => data.no_scale(),
            Self::NoValues => data.no_values(),
            Self::NoTeamSize => data.no_team_size(),
            Self::NoTilt => data.no_tilt(),
        }
    }
}

impl From<Withheld> for Why {
    fn from(why: Withheld) -> Self {
        Self::Withheld(why)
    }
}
