//! Why an attack stopped. None of it happens while the crate fits core.

use kilter_core::answers::AnswerError;
use kilter_core::names::NameFault;
use kilter_core::reply::ReplyError;
use kilter_core::round::RoundError;

/// Why an attack stopped.
#[derive(Debug, thiserror::Error)]
pub enum Fault {
    /// Core takes no such answer.
    #[error("answer: {0}")]
    Answer(#[from] AnswerError),
    /// Core writes or reads no such reply.
    #[error("reply: {0}")]
    Reply(#[from] ReplyError),
    /// Core takes no such name.
    #[error("name: {0}")]
    Name(#[from] NameFault),
    /// Core opens or closes no such round.
    #[error("round: {0}")]
    Round(#[from] RoundError),
    /// The file is not the JSON that the attack expects.
    #[error("file: {0}")]
    File(#[from] serde_json::Error),
    /// Core has no such part any more.
    #[error("core has no {0}")]
    Missing(&'static str),
    #[error("cannot print: {0}")]
    Print(std::io::Error),
}
