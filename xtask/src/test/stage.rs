//! The stages, in their order.

/// One stage.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum Stage {
    /// Rust's formatting
    Format,
    /// Clippy, on this machine and for WebAssembly
    Lints,
    /// What may stand in Cargo.lock: licences, advisories, sources
    Crates,
    /// Tests that need no browser
    Host,
    /// What must hold of crates/attack, which is evidence and no product
    Attack,
    /// Tests of the app in a browser
    Browser,
    /// dist/kilter.html and dist/site
    Build,
    /// Journeys through the built file in a browser
    Journeys,
}

impl Stage {
    /// All of them: what fails fastest comes first.
    pub const ALL: [Self; 8] = [
        Self::Format,
        Self::Lints,
        Self::Crates,
        Self::Host,
        Self::Attack,
        Self::Browser,
        Self::Build,
        Self::Journeys,
    ];

    /// What a change is held against every few minutes: no browser, no release, and nothing of evidence.
    pub const QUICK: [Self; 3] = [Self::Format, Self::Lints, Self::Host];

    /// What the terminal calls it; `--only` takes the same.
    pub fn name(self) -> &'static str {
        match self {
            Self::Format => "format",
            Self::Lints => "lints",
            Self::Crates => "crates",
            Self::Host => "host",
            Self::Attack => "attack",
            Self::Browser => "browser",
            Self::Build => "build",
            Self::Journeys => "journeys",
        }
    }

    /// Whether it starts a browser.
    pub fn needs_browser(self) -> bool {
        matches!(self, Self::Browser | Self::Journeys)
    }

    /// Whether it is made of tests, which are counted one by one.
    pub fn has_tests(self) -> bool {
        matches!(
            self,
            Self::Host | Self::Attack | Self::Browser | Self::Journeys
        )
    }
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum;

    use super::*;

    #[test]
    fn all_are_listed_under_the_names_that_only_takes() {
        assert_eq!(Stage::ALL, Stage::value_variants());
        for stage in Stage::ALL {
            assert_eq!(Stage::from_str(stage.name(), false), Ok(stage));
        }
    }
}
