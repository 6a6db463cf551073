use crate::exact::Exact;

/// An end of what can be reached.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum End {
    Lowest,
    Highest,
}

/// Both.
pub(crate) const ENDS: [End; 2] = [End::Lowest, End::Highest];

impl End {
    pub(crate) fn of(self, a: Exact, b: Exact) -> Exact {
        if (a < b) == (self == Self::Lowest) {
            a
        } else {
            b
        }
    }
}
