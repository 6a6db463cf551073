use super::place::Fault;

/// How a place did the last time it was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum PlaceHealth {
    /// Not used yet.
    #[default]
    Untried,
    /// It works.
    Working,
    /// The browser does not allow it, or it fails.
    Refused,
    /// No room left.
    Full,
}

/// How each place did the last time it was used.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Health {
    /// The journal in IndexedDB.
    pub journal: PlaceHealth,
    /// Local storage.
    pub local: PlaceHealth,
    /// How many unreadable things the last load found.
    pub unreadable: usize,
}

impl Health {
    /// Whether this browser keeps nothing: what is done here is gone with the tab.
    pub fn keeps_nothing(&self) -> bool {
        self.journal == PlaceHealth::Refused && self.local == PlaceHealth::Refused
    }
}

impl From<&Fault> for PlaceHealth {
    fn from(fault: &Fault) -> Self {
        match fault {
            Fault::Refused(_) => Self::Refused,
            Fault::Full => Self::Full,
        }
    }
}
