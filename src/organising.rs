//! What an organiser writes beside a round. None of it is a part of the round, and it leaves in the words that they send
//! alone.

use serde::{Deserialize, Serialize};

/// Beside one round, with which it goes: who asks, and by when. Of this computer: where a copy of Kilter is on a web
/// server. One type for both, since each further one is 4 kB of the module.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(default)]
pub struct Written {
    /// Who asks; empty where nobody said.
    pub asked_by: String,
    /// By when to reply, in the organiser's words; none until the invitation is sent.
    pub reply_by: Option<String>,
    /// The address of a copy on a web server, without anything after a `#`.
    pub web_copy: Option<String>,
}
