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
    /// The last load found that the browser lost what it had acknowledged.
    pub lost_tail: bool,
    /// At the start, the last action was announced and is not there.
    pub cut_off: bool,
    /// The last load could not look into a place: what is not here may stand there.
    pub out_of_reach: bool,
}

impl Health {
    /// Whether this browser keeps nothing: what is done here is gone with the tab.
    pub fn keeps_nothing(&self) -> bool {
        self.journal == PlaceHealth::Refused && self.local == PlaceHealth::Refused
    }
}

impl Health {
    /// What is done now is on the disk: a crash loses none of it.
    pub fn outlives_the_browser(&self) -> bool {
        matches!(self.journal, PlaceHealth::Working | PlaceHealth::Untried)
    }

    /// What is done now is in no place that outlives a crash, or the browser's end: it lives until the browser closes.
    pub fn lives_until_closed(&self) -> bool {
        let fails = |place| matches!(place, PlaceHealth::Refused | PlaceHealth::Full);
        fails(self.journal) && self.local == PlaceHealth::Working
    }
}

impl PlaceHealth {
    /// Of a place that was not used yet.
    pub(super) fn untried(is_there: bool) -> Self {
        if is_there {
            Self::Untried
        } else {
            Self::Refused
        }
    }

    /// As this went.
    pub(super) fn of<T>(done: &Result<T, Fault>) -> Self {
        match done {
            Ok(_) => Self::Working,
            Err(fault) => fault.into(),
        }
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
