//! What can be wrong with a small file.

use super::fault::SummaryFault;

/// Why a text that says what small file it is, a key file or a team's promises, is none.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum FileFault {
    /// Of a later version of Kilter.
    #[error("version {found}, newer than this program")]
    Newer {
        /// Its version.
        found: u32,
    },
    /// Longer than any is.
    #[error("{found} characters, at most {most}")]
    TooLarge {
        /// How long.
        found: usize,
        /// How long one may be.
        most: usize,
    },
    /// A field that is unknown, missing, there twice or not as Kilter writes it.
    #[error("{field}: not as it is written")]
    Field {
        /// Which.
        field: String,
    },
}

impl From<SummaryFault> for FileFault {
    fn from(fault: SummaryFault) -> Self {
        match fault {
            SummaryFault::NewerVersion { found, .. } => Self::Newer { found },
            other => Self::Field {
                field: other.field().unwrap_or_default().to_owned(),
            },
        }
    }
}
