//! What can go wrong in a chore, each a sentence for the person at the terminal.

use std::{io, path::PathBuf};

/// Why a chore stopped.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// A file could not be read or written.
    #[error("{}: {source}", path.display())]
    File { path: PathBuf, source: io::Error },
    #[error("could not start `{program}`: {source}")]
    Start { program: String, source: io::Error },
    #[error("`{command}` failed{}", if output.is_empty() { String::new() } else { format!(":\n{output}") })]
    Failed {
        command: String,
        /// What it printed, where that has not been shown yet.
        output: String,
    },
    /// Something that a person has to bring or mend.
    #[error("{0}")]
    Needs(String),
    /// The build made something that must not be released.
    #[error("the build is not fit to release: {0}")]
    Unfit(String),
    /// The stages have said all there is to say.
    #[error("a stage failed")]
    Told,
}

impl Fault {
    /// The sentence to print, or nothing where all has been said.
    pub fn sentence(&self) -> Option<String> {
        (!matches!(self, Self::Told)).then(|| self.to_string())
    }

    /// Makes a file's fault from what the system said, for `map_err`.
    pub fn file(path: impl Into<PathBuf>) -> impl FnOnce(io::Error) -> Self {
        let path = path.into();
        move |source| Self::File { path, source }
    }
}
