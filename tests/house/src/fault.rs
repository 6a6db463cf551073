use std::{io, path::PathBuf};

/// Why sources can't be read.
#[derive(Debug, thiserror::Error)]
pub enum HouseFault {
    /// The system did not give a file.
    #[error("{}: {source}", path.display())]
    File {
        /// Which file.
        path: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// A file is no Rust.
    #[error("{}: {source}", path.display())]
    Rust {
        /// Which file.
        path: PathBuf,
        /// What the parser said.
        source: syn::Error,
    },
    /// A module is declared and has no file.
    #[error("{}: no file for `mod {module}`", path.display())]
    NoFile {
        /// Where it is declared.
        path: PathBuf,
        /// Its name.
        module: String,
    },
}
