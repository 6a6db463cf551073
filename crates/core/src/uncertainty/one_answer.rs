/// Whether one answer could change something: the uncertainty that a room understands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default)]
pub struct OneAnswer {
    /// One more reply could, whatever it said.
    pub one_more: bool,
    /// One reply changed by one step on one statement could.
    pub one_step: bool,
}

impl OneAnswer {
    /// Either could.
    #[must_use]
    pub fn could(self) -> bool {
        self.one_more || self.one_step
    }

    /// What either of two could.
    #[must_use]
    pub fn or(self, other: Self) -> Self {
        Self {
            one_more: self.one_more || other.one_more,
            one_step: self.one_step || other.one_step,
        }
    }
}

/// One more reply could.
pub const ONE_MORE: OneAnswer = OneAnswer {
    one_more: true,
    one_step: false,
};

/// One step could.
pub const ONE_STEP: OneAnswer = OneAnswer {
    one_more: false,
    one_step: true,
};
